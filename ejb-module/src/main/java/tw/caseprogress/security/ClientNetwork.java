package tw.caseprogress.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an attempt comes from: what one client has alone, and the wider network around it.
 *
 * @param narrow an IPv4 address, an IPv6 network of 64 bits, or another name of one asker
 * @param wider the IPv6 network of 48 bits, which one customer of a provider may have alone
 */
public record ClientNetwork(String narrow, Optional<String> wider) {

  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
  private static final int NARROW_BYTES = 8;
  private static final int WIDER_BYTES = 6;

  /** An asker that is no address, such as a mobile number or an operator. */
  public static ClientNetwork named(String name) {
    return new ClientNetwork(name, Optional.empty());
  }

  /** The networks of an address; of IPv6 in one spelling, however it was written. */
  public static ClientNetwork of(String address) {
    if (!IPV6.matcher(address).matches()) {
      return named(address);
    }
    try {
      InetAddress parsed = InetAddress.getByName(address); // a literal: nobody is asked for it
      return parsed instanceof Inet6Address
          ? new ClientNetwork(
              prefix(parsed.getAddress(), NARROW_BYTES) + "/64",
              Optional.of(prefix(parsed.getAddress(), WIDER_BYTES) + "/48"))
          : named(parsed.getHostAddress()); // ::ffff:192.0.2.1 is IPv4
    } catch (UnknownHostException e) {
      return named(address.toLowerCase(Locale.ROOT));
    }
  }

  private static String prefix(byte[] address, int bytes) {
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < bytes; i += 2) {
      int group = (address[i] & 0xff) << 8 | address[i + 1] & 0xff;
      prefix.append(Integer.toHexString(group)).append(':');
    }
    return prefix.append(':').toString();
  }
}
