package tw.caseprogress.gateway;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which we greet mail servers. Many refuse whoever greets as {@code localhost} or by a
 * name without a dot.
 */
public final class HeloName {

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?\\.[A-Za-z][A-Za-z0-9-]*");
  private static final Pattern LITERAL = Pattern.compile("\\[[0-9A-Fa-f:.]+\\]|\\[IPv6:\\S+\\]");

  private HeloName() {}

  /** Whether a server may be greeted so: a name with a dot, or an address in brackets. */
  public static boolean isOne(String name) {
    return NAME.matcher(name).matches() && !name.endsWith(".localdomain")
        || LITERAL.matcher(name).matches();
  }

  /**
   * The name that is set; else the host of the public address; else what this machine is called;
   * else its number in brackets, as RFC 5321 (4.1.3) has it for who has no name.
   */
  public static String of(Optional<String> set, String publicUrl) {
    return set.or(() -> host(publicUrl)).orElseGet(HeloName::machine);
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost()).filter(HeloName::isOne);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String machine() {
    try {
      InetAddress machine = InetAddress.getLocalHost();
      String name = machine.getCanonicalHostName();
      return isOne(name) ? name : '[' + machine.getHostAddress() + ']';
    } catch (UnknownHostException e) {
      return '[' + InetAddress.getLoopbackAddress().getHostAddress() + ']';
    }
  }
}
