package tw.caseprogress.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the client behind gateways that are trusted to say the truth about it.
 *
 * @param trusted the addresses of our own gateways
 */
record ClientAddress(Set<String> trusted) {

  private static final int LONGEST_IPV6 = 45;
  private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d{1,5})?");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F.:]*");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\[([^\\]]{2,45})](?::\\d{1,5})?");

  ClientAddress {
    trusted = trusted.stream().map(ClientAddress::spelled).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The client's address, as it was written.
   *
   * @param remote the other end of the connection
   * @param forwardedFor X-Forwarded-For, each gateway having added the one before it at the end; a
   *     client can write anything in front, so it is read from the end up to the first stranger
   */
  String of(String remote, Optional<String> forwardedFor) {
    String client = remote;
    if (forwardedFor.isPresent()) {
      String[] hops = forwardedFor.get().split(",");
      for (int i = hops.length - 1; i >= 0 && trusted.contains(spelled(client)); i--) {
        Optional<String> hop = address(hops[i].strip());
        if (hop.isEmpty()) {
          break;
        }
        client = hop.get();
      }
    }
    return client.indexOf('.') > 0
        ? client.substring(client.lastIndexOf(':') + 1) // ::ffff:192.0.2.1 is IPv4
        : client.toLowerCase(Locale.ROOT);
  }

  /** The one spelling by which an address is compared: IPv6 has many, and may name its zone. */
  private static String spelled(String address) {
    String bare = address.split("%", 2)[0];
    if (!IPV6.matcher(bare).matches()) {
      return address;
    }
    try {
      return InetAddress.getByName("[" + bare + "]").getHostAddress();
    } catch (UnknownHostException e) {
      return address; // brackets are never asked of a name server
    }
  }

  // Some gateways write the port too: 192.0.2.1:5678, [2001:db8::1]:5678, or the brackets alone.
  private static Optional<String> address(String hop) {
    Matcher four = IPV4.matcher(hop);
    if (four.matches()) {
      return Optional.of(four.group(1));
    }
    Matcher brackets = IN_BRACKETS.matcher(hop);
    String six = brackets.matches() ? brackets.group(1) : hop;
    return Optional.of(six)
        .filter(text -> text.length() <= LONGEST_IPV6 && IPV6.matcher(text).matches());
  }
}
