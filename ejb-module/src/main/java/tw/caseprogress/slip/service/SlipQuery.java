package tw.caseprogress.slip.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.PurposeMissingException;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Refused;
import tw.caseprogress.security.Role;
import tw.caseprogress.slip.AcceptanceSlip;
import tw.caseprogress.slip.TooManySlipsException;
import tw.caseprogress.typed.Reading;
import tw.caseprogress.typed.TypedWords;

/**
 * Makes acceptance slips (受理憑單), which alone show the query password again; each is logged with its
 * purpose.
 *
 * <p>An officer may open so many a day, on the screen and as a file together: system property
 * {@code caseprogress.slips-per-officer-day}.
 */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class SlipQuery {

  private static final int LONGEST_PURPOSE = 200;
  private static final int MOST_A_DAY =
      Integer.getInteger("caseprogress.slips-per-officer-day", 200);

  @Inject private CaseFileAccess access;
  @Inject private SlipComposition composition;
  @Inject private CaseJournal journal;
  @Inject private AuditTrail auditTrail;
  @Inject private Event<Refused> refused;
  @Inject private Clock clock;

  /**
   * The slip of a case.
   *
   * @param purpose why it is opened, at most 200 characters
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is none, or it belongs to
   *     another agency
   * @throws PurposeMissingException if no purpose is given
   * @throws TooManySlipsException if the caller has opened too many today
   */
  public AcceptanceSlip slip(CaseNumber caseNumber, String purpose) {
    String said = purpose(purpose).value().orElseThrow(PurposeMissingException::new);
    CaseFile caseFile = access.forReading(caseNumber);
    if (auditTrail.slipsOfCaller(midnight()) >= MOST_A_DAY) {
      refused.fire(Refused.ofCase(RefusalCause.LIMIT, caseNumber.digits()));
      throw new TooManySlipsException(MOST_A_DAY);
    }
    journal.logWithPurpose(AuditAction.SLIP_PRINTED, caseFile, said);
    return composition.of(caseFile);
  }

  /** Reads what a slip is opened for, as it was typed. */
  public static Reading<String> purpose(String typed) {
    return TypedWords.read(typed, LONGEST_PURPOSE);
  }

  /**
   * Refuses who may not open the slip of a case, whatever for.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  public void requireReach(CaseNumber caseNumber) {
    access.forReading(caseNumber);
  }

  private Instant midnight() {
    return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
  }
}
