package tw.caseprogress.slip.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.slip.AcceptanceSlip;
import tw.caseprogress.slip.KeptPrint;
import tw.caseprogress.slip.SlipPrint;
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

  private static final Duration TO_BE_HAD = Duration.ofMinutes(10);
  private static final int LONGEST_PURPOSE = 200;
  private static final int MOST_A_DAY =
      Integer.getInteger("caseprogress.slips-per-officer-day", 200);

  @Inject private CaseFileAccess access;
  @Inject private SlipComposition composition;
  @Inject private SlipPrints prints;
  @Inject private CurrentCaller currentCaller;
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
    requireFewer(caseNumber);
    journal.logWithPurpose(AuditAction.SLIP_PRINTED, caseFile, said);
    return composition.of(caseFile);
  }

  /**
   * Puts a slip on paper; its file is then to be had for ten minutes by {@link #printed}.
   *
   * @param reason why, at most 200 characters
   * @return the running number in the case; all but 1 are reprints
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws PurposeMissingException if no reason is given
   * @throws TooManySlipsException if the caller has opened too many today
   */
  public int print(CaseNumber caseNumber, String reason) {
    String said = purpose(reason).value().orElseThrow(PurposeMissingException::new);
    CaseFile caseFile = access.forReading(caseNumber);
    requireFewer(caseNumber);
    return prints.add(caseFile, said).number();
  }

  /**
   * The slip of a print that the caller has just asked for, with its mark; a look at it is logged.
   *
   * @return empty if there is no such print, of the caller and of the last minutes
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws TooManySlipsException if the caller has opened too many today
   */
  public Optional<AcceptanceSlip> printed(CaseNumber caseNumber, int number) {
    CaseFile caseFile = access.forReading(caseNumber);
    Optional<KeptPrint> print =
        prints.ofCase(caseFile).stream()
            .filter(one -> one.number() == number)
            .filter(one -> one.printedBy().equals(currentCaller.get().login()))
            .filter(one -> one.printedAt().isAfter(Instant.now(clock).minus(TO_BE_HAD)))
            .findFirst();
    return print.map(one -> onPaper(caseFile, one));
  }

  private AcceptanceSlip onPaper(CaseFile caseFile, KeptPrint print) {
    requireFewer(caseFile.number());
    journal.logWithPurpose(AuditAction.SLIP_PRINTED, caseFile, print.reason());
    return composition
        .of(caseFile)
        .printed(
            new SlipPrint(print.number(), LocalDate.ofInstant(print.printedAt(), clock.getZone())));
  }

  /**
   * The prints of a case, the latest first.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  public List<KeptPrint> prints(CaseNumber caseNumber) {
    return prints.ofCase(access.forReading(caseNumber));
  }

  private void requireFewer(CaseNumber caseNumber) {
    if (auditTrail.slipsOfCaller(midnight()) >= MOST_A_DAY) {
      refused.fire(Refused.ofCase(RefusalCause.LIMIT, caseNumber.digits()));
      throw new TooManySlipsException(MOST_A_DAY);
    }
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
