package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import tw.caseprogress.security.ClientNetwork;
import tw.caseprogress.security.RequestOrigin;

/** Says where the request comes from that the current thread works for. */
@ApplicationScoped
public class CurrentOrigin {

  private static final ClientNetwork NOWHERE = ClientNetwork.named("none");

  private final ThreadLocal<RequestOrigin> current = new ThreadLocal<>();
  private final ThreadLocal<Boolean> told = new ThreadLocal<>();

  /** The origin; empty for a timer, a job, or the start-up. */
  public Optional<RequestOrigin> find() {
    return Optional.ofNullable(current.get());
  }

  /** The network that tries are counted by. */
  public ClientNetwork network() {
    return find().map(RequestOrigin::network).orElse(NOWHERE);
  }

  /** Notes the origin of the request that this thread begins with. */
  public void begin(RequestOrigin origin) {
    current.set(origin);
    told.remove();
  }

  /** Notes that a refusal of this request was written down. */
  public void tell() {
    told.set(Boolean.TRUE);
  }

  /** Whether a refusal of this request was written down. */
  public boolean isTold() {
    return told.get() != null;
  }

  /** Forgets it: the thread goes on to somebody else's request. */
  public void end() {
    current.remove();
    told.remove();
  }
}
