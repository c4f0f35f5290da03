package tw.caseprogress.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.security.Role;

/**
 * Looks of one kind at a case on a day, by people of the same office and roles.
 *
 * @param what what they looked at
 * @param roles what they could do then; empty where that is not known
 * @param agencyCode their office; empty: the hotline, or the city itself
 * @param purpose what they had to give as the reason
 * @param times how often
 */
public record CaseLook(
    LocalDate day,
    AuditAction what,
    List<Role> roles,
    Optional<String> agencyCode,
    Optional<String> purpose,
    int times) {

  public CaseLook {
    roles = List.copyOf(roles);
  }

  /** Whether it was for a caller of the hotline. */
  public boolean isOfHotline() {
    return what == AuditAction.HOTLINE_LOOK_UP;
  }
}
