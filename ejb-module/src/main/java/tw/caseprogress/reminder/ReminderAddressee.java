package tw.caseprogress.reminder;

import java.io.Serializable;
import java.util.Set;
import tw.caseprogress.reminder.ReminderRung.Addressee;

/**
 * A member of an agency who may get a digest of reminders.
 *
 * @param login names the person in lists
 * @param email where the digest goes
 * @param hats as what the person is reminded; a head of an agency not as its supervisor too
 */
public record ReminderAddressee(
    long staffUserId, long agencyId, String login, String email, Set<Addressee> hats)
    implements Serializable {

  public ReminderAddressee {
    hats = Set.copyOf(hats);
  }

  /** Whether the person is told of a case that has reached a rung. */
  public boolean isToldOf(ReminderRung rung, boolean ownCase) {
    return (ownCase && hats.contains(Addressee.OFFICER) && rung.tells(Addressee.OFFICER))
        || (hats.contains(Addressee.SUPERVISOR) && rung.tells(Addressee.SUPERVISOR))
        || (hats.contains(Addressee.AGENCY_HEAD) && rung.tells(Addressee.AGENCY_HEAD));
  }

  /** The same of a case that nobody has taken: a supervisor is told in the place of its officer. */
  public boolean isToldOfUntaken(ReminderRung rung) {
    return isToldOf(rung, false)
        || (hats.contains(Addressee.SUPERVISOR) && rung.tells(Addressee.OFFICER));
  }

  /** Shows who is meant, without the address. */
  @Override
  public String toString() {
    return login;
  }
}
