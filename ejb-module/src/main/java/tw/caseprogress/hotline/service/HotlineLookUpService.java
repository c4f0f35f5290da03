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
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.casefile.MalformedQueryPasswordException;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.hotline.CallTopic;
import tw.caseprogress.hotline.HotlineCase;
import tw.caseprogress.hotline.LookUpAnswer;
import tw.caseprogress.hotline.LookUpLimit;
import tw.caseprogress.hotline.LookUpOutcome;
import tw.caseprogress.hotline.OperatorDay;
import tw.caseprogress.hotline.SpokenAnswer;
import tw.caseprogress.hotline.SpokenCase;
import tw.caseprogress.hotline.TooManyLookUpsException;
import tw.caseprogress.hotline.entity.LookUpLog;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseProgressQuery;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;

/** 代查詢: looks a case up for a caller who gives number and password. */
@Stateless
@RolesAllowed(Role.Name.HOTLINE_OPERATOR)
public class HotlineLookUpService {

  /** Why an operator looks at masked data; the law asks for a purpose (PDPA art. 5). */
  private static final String PURPOSE = "hotline call";

  /** What the audit trail says of a look-up that was too many; it does not count as one. */
  private static final String REFUSED = "TOO_MANY";

  @Inject private CaseProgressQuery caseProgress;
  @Inject private LookUpLog log;
  @Inject private AuditTrail auditTrail;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  /**
   * Looks a case up and logs that it was, found or not, mistyped or not, refused or not.
   *
   * <p>Look-ups of one operator, or of one number, are judged one after the other: many sent at the
   * same moment cannot slip through the limit together.
   *
   * @param typedNumber as typed; hyphens and spaces do not matter
   * @param typedPassword as typed; never logged
   * @throws TooManyLookUpsException if the operator or the number was looked up too often
   */
  public LookUpAnswer lookUp(String typedNumber, String typedPassword) {
    Optional<CaseNumber> number = read(typedNumber);
    Optional<QueryPassword> password = readPassword(typedPassword);
    String operator = currentCaller.get().login();
    requireWithinLimit(operator, number);
    Optional<CaseProgress> found =
        number.flatMap(n -> password.flatMap(p -> caseProgress.find(n, p)));
    LookUpOutcome outcome = outcome(number, password, found);
    long id = log.add(operator, Instant.now(clock), number, found.isPresent());
    audit(number, found.map(progress -> progress.agency().code()), outcome.name());
    return new LookUpAnswer(
        id,
        outcome,
        found.map(HotlineCase::of),
        found.map(progress -> spoken(progress, ContactLanguage.ZH_TW)).orElse(""),
        found.map(progress -> spoken(progress, ContactLanguage.EN)).orElse(""));
  }

  /** Notes what the call of an own look-up was about. */
  public void noteTopic(long lookUpId, CallTopic topic) {
    log.setTopic(lookUpId, currentCaller.get().login(), topic);
  }

  /** The operator's look-ups since midnight in Taipei. */
  public OperatorDay today() {
    String operator = currentCaller.get().login();
    Instant midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    long lookUps = log.lookUps(operator, midnight);
    return new OperatorDay(lookUps, lookUps - log.misses(operator, midnight));
  }

  private void requireWithinLimit(String operator, Optional<CaseNumber> number) {
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
      audit(number, Optional.empty(), REFUSED);
      throw new TooManyLookUpsException(limit.span());
    }
  }

  private void audit(Optional<CaseNumber> number, Optional<String> agencyCode, String outcome) {
    auditTrail.recordLookUp(
        number.map(CaseNumber::digits), agencyCode, PURPOSE, Map.of("outcome", outcome));
  }

  private String spoken(CaseProgress progress, ContactLanguage language) {
    return SpokenAnswer.of(SpokenCase.of(progress, language), language, LocalDate.now(clock));
  }

  private static LookUpOutcome outcome(
      Optional<CaseNumber> number, Optional<QueryPassword> password, Optional<CaseProgress> found) {
    if (number.isEmpty()) {
      return LookUpOutcome.MALFORMED_NUMBER;
    }
    if (password.isEmpty()) {
      return LookUpOutcome.MALFORMED_PASSWORD;
    }
    return found.isPresent() ? LookUpOutcome.FOUND : LookUpOutcome.NOT_FOUND;
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
