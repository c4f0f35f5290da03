package tw.caseprogress.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.security.ClientNetwork;

/**
 * Tells which client a request comes from.
 *
 * <p>It is the address at the other end of the connection, unless that is a gateway named in the
 * system property {@code caseprogress.proxy.trusted} (addresses, parted by commas; {@code none} for
 * none).
 */
@ApplicationScoped
public class ClientAddresses {

  private static final String NONE = "none";
  private static final String TRUSTED = "caseprogress.proxy.trusted";

  private final ClientAddress clientAddress =
      new ClientAddress(trusted(System.getProperty(TRUSTED, "")));

  /** What the client has alone of the net: by it tries are counted. */
  public ClientNetwork networkOf(HttpServletRequest request) {
    return ClientNetwork.of(of(request));
  }

  /** The client's address. */
  public String of(HttpServletRequest request) {
    Optional<String> forwarded =
        Optional.of(String.join(",", Collections.list(request.getHeaders("X-Forwarded-For"))))
            .filter(header -> !header.isBlank());
    return clientAddress.of(request.getRemoteAddr(), forwarded);
  }

  /** Whether any gateway is trusted to say who the client is. */
  static boolean trustsAnyGateway() {
    return !trusted(System.getProperty(TRUSTED, "")).isEmpty();
  }

  private static Set<String> trusted(String addresses) {
    return Arrays.stream(addresses.split(","))
        .map(String::strip)
        .filter(address -> !address.isEmpty() && !address.equals(NONE))
        .collect(Collectors.toSet());
  }
}
