package tw.caseprogress.gateway;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a mail server or gateway is and who we are there, as written in one setting: {@code
 * scheme://user:password@host:port/path?option=value}.
 *
 * <p>What is not a letter or digit in user and password is percent-encoded. The words of this class
 * never show the password.
 *
 * @param port -1 where none is given
 * @param options what stands after the question mark
 */
public record GatewayUrl(
    String scheme,
    Optional<String> user,
    Optional<String> password,
    String host,
    int port,
    String path,
    Map<String, String> options) {

  /** The most characters that a name may have. */
  public static final int LONGEST_NAME = 60;

  private static final String HIDDEN = "●●●";

  public GatewayUrl {
    options = Map.copyOf(options);
  }

  /**
   * Reads a setting.
   *
   * @throws IllegalArgumentException if it is no such address; the message does not repeat it
   */
  public static GatewayUrl parse(String text) {
    try {
      URI uri = new URI(text.strip());
      if (uri.getScheme() == null || uri.getHost() == null) {
        throw new IllegalArgumentException("An address of a gateway has a scheme and a host");
      }
      String[] user =
          uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
      return new GatewayUrl(
          uri.getScheme().toLowerCase(Locale.ROOT),
          user.length > 0 ? Optional.of(decoded(user[0])) : Optional.empty(),
          user.length > 1 ? Optional.of(decoded(user[1])) : Optional.empty(),
          uri.getHost(),
          uri.getPort(),
          uri.getRawPath() == null ? "" : uri.getRawPath(),
          options(uri.getRawQuery()));
    } catch (URISyntaxException e) {
      // without the cause: its message repeats the address, and the password in it
      throw new IllegalArgumentException("No address of a gateway: " + e.getReason());
    }
  }

  private static Map<String, String> options(String query) {
    Map<String, String> options = new TreeMap<>();
    if (query != null) {
      for (String pair : query.split("&")) {
        String[] parts = pair.split("=", 2);
        options.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
      }
    }
    return options;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** The port, or the usual one. */
  public int portOr(int usual) {
    return port == -1 ? usual : port;
  }

  /** An option that is a whole number of 0 or more. */
  public int number(String option, int usual) {
    String value = options.get(option);
    if (value == null) {
      return usual;
    }
    if (!value.matches("[0-9]{1,6}")) {
      throw new IllegalArgumentException("The option " + option + " is a number, not " + value);
    }
    return Integer.parseInt(value);
  }

  /** The name of the gateway on screens and in tables: the option {@code name}, or its address. */
  public String name() {
    String given = options.getOrDefault("name", "");
    return given.isBlank() ? address() : given;
  }

  private String address() {
    return scheme + ":" + host + (port == -1 ? "" : ":" + port);
  }

  /** The setting as it may be shown. */
  public String shown() {
    StringBuilder text = new StringBuilder(scheme).append("://");
    user.ifPresent(text::append);
    password.ifPresent(hidden -> text.append(':').append(HIDDEN));
    if (user.isPresent()) {
      text.append('@');
    }
    text.append(host);
    if (port != -1) {
      text.append(':').append(port);
    }
    text.append(path);
    String separator = "?";
    for (Map.Entry<String, String> option : new TreeMap<>(options).entrySet()) {
      text.append(separator).append(option.getKey()).append('=').append(shown(option));
      separator = "&";
    }
    return text.toString();
  }

  private static String shown(Map.Entry<String, String> option) {
    String name = option.getKey().toLowerCase(Locale.ROOT);
    if (name.matches(".*(key|secret|pass).*")) {
      return HIDDEN;
    }
    boolean address = name.equals("response") || option.getValue().contains("://");
    return address ? shownAddress(option.getValue()) : option.getValue();
  }

  /** An address within an option: keys stand after its question mark, passwords before its host. */
  private static String shownAddress(String text) {
    try {
      URI uri = new URI(text);
      String port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
      return uri.getScheme() == null || uri.getHost() == null
          ? HIDDEN
          : uri.getScheme() + "://" + uri.getHost() + port + uri.getRawPath();
    } catch (URISyntaxException e) {
      return HIDDEN;
    }
  }

  @Override
  public String toString() {
    return shown();
  }
}
