package tw.caseprogress.audit;

import java.util.Optional;
import tw.caseprogress.security.RefusalCause;

/**
 * An entry of the trail with all that is known of who did it, and from where.
 *
 * @param actorName the name of the account; empty where the actor is none, or is gone
 * @param from the address of the client; empty for what the product does itself
 * @param cause why it was refused; empty for what was done
 * @param times how many more of the kind it stands for
 */
public record AuditTrailLine(
    AuditEntryView entry,
    ActorKind kind,
    Optional<String> actorName,
    Optional<String> from,
    Optional<RefusalCause> cause,
    Optional<Integer> times) {}
