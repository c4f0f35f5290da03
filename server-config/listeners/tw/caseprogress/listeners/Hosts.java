package tw.caseprogress.listeners;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names by which the product may be asked: those of the gateways, of this machine to itself,
 * and the address that the client has reached. Any other is a mistake of a gateway or an attack on
 * links and caches.
 */
final class Hosts {

  private static final Pattern HOST =
      Pattern.compile("(\\[[0-9a-f:.]{2,45}]|[a-z0-9._-]{1,253})(?::\\d{1,5})?");

  private final Set<String> names;

  private Hosts(Set<String> names) {
    this.names = names;
  }

  /** As the settings name them: {@code caseprogress.hosts} and {@code caseprogress.public.url}. */
  static Hosts ofSettings() {
    String publicHost = URI.create(System.getProperty("caseprogress.public.url", "")).getHost();
    return new Hosts(
        Stream.concat(
                Stream.of("localhost", "127.0.0.1", "[::1]", publicHost == null ? "" : publicHost),
                Stream.of(System.getProperty("caseprogress.hosts", "").split(",")))
            .map(name -> Spelling.one(name.strip().toLowerCase(Locale.ROOT)))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The name of a Host header without its port; empty if it is no name at all. */
  static String nameOf(String header) {
    Matcher host = HOST.matcher(header.strip().toLowerCase(Locale.ROOT));
    if (!host.matches()) {
      return "";
    }
    String name = Spelling.one(host.group(1));
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  /**
   * Whether the product may be asked by a name.
   *
   * @param reached the address of this machine at which the client is connected
   */
  boolean have(String name, String reached) {
    return names.contains(name) || name.equals(reached);
  }
}
