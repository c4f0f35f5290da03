package tw.caseprogress.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which client a request comes from.
 *
 * <p>It is the address at the other end of the connection, unless that is a gateway named in the
 * system property {@code caseprogress.proxy.trusted} (addresses, parted by commas).
 */
@ApplicationScoped
public class ClientAddresses {

  private final ClientAddress clientAddress =
      new ClientAddress(trusted(System.getProperty("caseprogress.proxy.trusted", "")));

  /** The client's address; of an IPv6 address the network of 64 bits that one client has alone. */
  public String of(HttpServletRequest request) {
    Optional<String> forwarded =
        Optional.of(String.join(",", Collections.list(request.getHeaders("X-Forwarded-For"))))
            .filter(header -> !header.isBlank());
    return clientAddress.of(request.getRemoteAddr(), forwarded);
  }

  private static Set<String> trusted(String addresses) {
    return Arrays.stream(addresses.split(","))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .collect(Collectors.toSet());
  }
}
