package tw.caseprogress.hotline.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.casefile.CallerFacts;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.casefile.MalformedQueryPasswordException;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.hotline.HotlineCase;
import tw.caseprogress.hotline.LookUpAnswer;
import tw.caseprogress.hotline.LookUpLimit;
import tw.caseprogress.hotline.LookUpOutcome;
import tw.caseprogress.hotline.LookUpWay;
import tw.caseprogress.hotline.SpokenAnswer;
import tw.caseprogress.hotline.SpokenCase;
import tw.caseprogress.hotline.TooManyLookUpsException;
import tw.caseprogress.hotline.entity.CallLog;
import tw.caseprogress.hotline.entity.LookUpLog;
import tw.caseprogress.organisation.service.PapersByPhone;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseProgressQuery;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;

/**
 * 代查詢: looks a case up for a caller who gives its number, and the password or two facts of it.
 *
 * <p>Each look-up is logged, found or not, mistyped or not, refused or not. Those of one operator,
 * or of one number, are judged one after the other: many sent at the same moment cannot slip
 * through the limit together.
 */
@Stateless
@RolesAllowed(Role.Name.HOTLINE_OPERATOR)
public class HotlineLookUpService {

  /** Why an operator looks at masked data; the law asks for a purpose (PDPA art. 5). */
  private static final String PURPOSE = "hotline call";

  /** What the audit trail says of a look-up that was too many; it does not count as one. */
  private static final String REFUSED = "TOO_MANY";

  @Inject private CaseProgressQuery caseProgress;
  @Inject private PapersByPhone papersByPhone;
  @Inject private LookUpLog log;
  @Inject private CallLog calls;
  @Inject private AuditTrail auditTrail;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  /**
   * Looks a case up by its password.
   *
   * @param callId the call in which it is asked for; empty: it begins with this
   * @param typedNumber as typed; hyphens and spaces do not matter
   * @param typedPassword as typed; never logged
   * @throws TooManyLookUpsException if the operator or the number was looked up too often
   */
  public LookUpAnswer lookUp(Optional<Long> callId, String typedNumber, String typedPassword) {
    Optional<CaseNumber> number = read(typedNumber);
    Optional<QueryPassword> password = readPassword(typedPassword);
    requireWithinLimit(LookUpWay.PASSWORD, number);
    Optional<CaseProgress> found =
        number.flatMap(n -> password.flatMap(p -> caseProgress.find(n, p)));
    LookUpOutcome miss =
        password.isEmpty() ? LookUpOutcome.MALFORMED_PASSWORD : LookUpOutcome.NOT_FOUND;
    return answer(callId, LookUpWay.PASSWORD, number, found, miss);
  }

  /**
   * Looks a case up by facts that the caller knows of it; none of them is ever shown or logged.
   * Three wrong ones of a number, whether a case has it or not, close this way for the number until
   * midnight, to all operators.
   *
   * @param callId the call in which it is asked for; empty: it begins with this
   * @throws TooManyLookUpsException if the operator or the number was looked up too often
   */
  public LookUpAnswer lookUp(Optional<Long> callId, String typedNumber, CallerFacts facts) {
    Optional<CaseNumber> number = read(typedNumber);
    requireWithinLimit(LookUpWay.FACTS, number);
    if (number.isEmpty() || !facts.isEnough()) {
      return mistyped(callId, number);
    }
    if (log.wrongFacts(number.get(), midnight()) >= LookUpLimit.WRONG_FACTS_A_DAY) {
      audit(LookUpWay.FACTS, number, Optional.empty(), LookUpOutcome.FACTS_CLOSED.name());
      return miss(callOf(callId, number), LookUpOutcome.FACTS_CLOSED);
    }
    return answer(
        callId,
        LookUpWay.FACTS,
        number,
        caseProgress.find(number.get(), facts),
        LookUpOutcome.FACTS_DIFFER);
  }

  /** What is too little to be compared was never a try. */
  private LookUpAnswer mistyped(Optional<Long> callId, Optional<CaseNumber> number) {
    LookUpOutcome outcome =
        number.isEmpty() ? LookUpOutcome.MALFORMED_NUMBER : LookUpOutcome.TOO_FEW_FACTS;
    return miss(callOf(callId, number), outcome);
  }

  private long callOf(Optional<Long> callId, Optional<CaseNumber> number) {
    String operator = currentCaller.get().login();
    return callId
        .filter(id -> calls.lookedUp(id, operator, number, false))
        .orElseGet(
            () -> {
              long begun = calls.begin(operator, Instant.now(clock));
              calls.lookedUp(begun, operator, number, false);
              return begun;
            });
  }

  private LookUpAnswer answer(
      Optional<Long> callId,
      LookUpWay way,
      Optional<CaseNumber> number,
      Optional<CaseProgress> found,
      LookUpOutcome missed) {
    LookUpOutcome outcome = found.isPresent() ? LookUpOutcome.FOUND : missed;
    if (number.isEmpty()) {
      outcome = LookUpOutcome.MALFORMED_NUMBER;
    }
    String operator = currentCaller.get().login();
    long call = callOf(callId, number);
    log.add(operator, Instant.now(clock), call, way, number, found.isPresent());
    audit(way, number, found.map(progress -> progress.agency().code()), outcome.name());
    if (found.isEmpty()) {
      return miss(call, outcome);
    }
    calls.lookedUp(call, operator, number, true);
    return answer(call, found.get());
  }

  private LookUpAnswer answer(long call, CaseProgress found) {
    boolean papersTold = papersByPhone.areToldBy(found.agency().code());
    return new LookUpAnswer(
        call,
        LookUpOutcome.FOUND,
        Optional.of(HotlineCase.of(found)),
        spoken(found, ContactLanguage.ZH_TW, papersTold),
        spoken(found, ContactLanguage.EN, papersTold));
  }

  private static LookUpAnswer miss(long call, LookUpOutcome outcome) {
    return new LookUpAnswer(call, outcome, Optional.empty(), "", "");
  }

  private void requireWithinLimit(LookUpWay way, Optional<CaseNumber> number) {
    String operator = currentCaller.get().login();
    log.lock(operator, number);
    LookUpLimit limit = LookUpLimit.USUAL;
    Instant since = Instant.now(clock).minus(limit.span());
    LookUpLimit.Tally soFar =
        new LookUpLimit.Tally(
            log.lookUps(operator, since),
            log.misses(operator, since),
            number.map(n -> log.misses(operator, n, since)).orElse(0L),
            number.map(n -> log.misses(n, since)).orElse(0L));
    if (!limit.allows(soFar)) {
      audit(way, number, Optional.empty(), REFUSED);
      throw new TooManyLookUpsException(limit.span());
    }
  }

  private void audit(
      LookUpWay way, Optional<CaseNumber> number, Optional<String> agencyCode, String outcome) {
    auditTrail.recordLookUp(
        number.map(CaseNumber::digits),
        agencyCode,
        PURPOSE,
        Map.of("outcome", outcome, "way", way.name()));
  }

  private Instant midnight() {
    return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
  }

  private String spoken(CaseProgress progress, ContactLanguage language, boolean papersTold) {
    return SpokenAnswer.of(
        SpokenCase.of(progress, language, papersTold), language, LocalDate.now(clock));
  }

  private static Optional<CaseNumber> read(String typed) {
    try {
      return Optional.of(CaseNumber.parse(typed));
    } catch (MalformedCaseNumberException e) {
      return Optional.empty();
    }
  }

  private static Optional<QueryPassword> readPassword(String typed) {
    try {
      return Optional.of(QueryPassword.parse(typed));
    } catch (MalformedQueryPasswordException e) {
      return Optional.empty();
    }
  }
}
