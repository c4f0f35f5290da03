package tw.caseprogress.security;

import java.util.Set;

/**
 * Where the request comes from that a thread works for.
 *
 * @param address the client's address as text
 * @param zone the group of people whose listener it came through
 * @param admitted the roles that may sign in there; empty where nobody signs in
 */
public record RequestOrigin(String address, String zone, Set<Role> admitted) {

  public RequestOrigin {
    admitted = Set.copyOf(admitted);
  }

  /** What one client has alone of the net. */
  public ClientNetwork network() {
    return ClientNetwork.of(address);
  }

  /** Whether somebody of these roles has anything to do here. */
  public boolean admits(Set<Role> roles) {
    return admitted.stream().anyMatch(roles::contains);
  }
}
