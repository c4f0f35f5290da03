package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.GuessLook;
import tw.caseprogress.security.GuessOutcome;
import tw.caseprogress.security.GuessRule;
import tw.caseprogress.security.GuessTraces;
import tw.caseprogress.security.GuessVerdict;
import tw.caseprogress.security.GuessVerdict.Pass;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Refused;
import tw.caseprogress.security.WaitTicket;
import tw.caseprogress.security.WorkChallenge;
import tw.caseprogress.security.WorkProof;
import tw.caseprogress.security.entity.GuessTable;

/**
 * The one way by which a secret is judged that strangers may try: query passwords and the passwords
 * of staff.
 *
 * <p>Attempts of one network at one secret are judged one after the other on a server, so that none
 * slips through beside others, and right ones only wait for each other. As long as nothing failed
 * there, a right attempt of a network that was right before costs no statement of its own; every
 * other is counted before it is answered, and given back when it was right, so that neither servers
 * nor networks can be played against each other. What exists and what does not are counted in the
 * same way.
 *
 * <p>System properties: {@code caseprogress.limit.failures-per-number} (from one network), {@code
 * .failures-per-number-everywhere}, {@code .failures-everywhere}.
 */
@ApplicationScoped
public class GuessGuard {

  private static final String LIMIT = "caseprogress.limit.";
  private static final Duration KNOWN_FOR = Duration.ofDays(90);
  private static final int KNOWN_NETWORKS = 20;
  private static final int LOOKS = 3;
  private static final int ROWS = 200_000;

  private final GuessRule rule =
      GuessRule.USUAL.with(
          GuessRule.USUAL.window(),
          Integer.getInteger(LIMIT + "failures-per-number", GuessRule.USUAL.calm().network()),
          Integer.getInteger(
              LIMIT + "failures-per-number-everywhere", GuessRule.USUAL.calm().secret()),
          Integer.getInteger(LIMIT + "failures-everywhere", GuessRule.USUAL.calm().overall()));
  private final SaltedLocks locks = new SaltedLocks();

  private GuessTable table;
  private KeyRing keys;
  private PasswordSettings settings;
  private WorkChallenges works;
  private Event<Refused> refused;
  private Clock clock;

  protected GuessGuard() {}

  @Inject
  GuessGuard(
      GuessTable table,
      KeyRing keys,
      PasswordSettings settings,
      WorkChallenges works,
      Event<Refused> refused,
      Clock clock) {
    this.table = table;
    this.keys = keys;
    this.settings = settings;
    this.works = works;
    this.refused = refused;
    this.clock = clock;
  }

  /** What an attempt is judged by. */
  private record Case<T>(
      GuessAttempt attempt,
      GuessTraces traces,
      GuessRule rule,
      Function<GuessTraces, GuessLook<T>> look) {}

  /** The rule for query passwords. */
  public GuessRule rule() {
    return rule;
  }

  /** Since when failures count. */
  public Instant since(GuessRule by) {
    return Instant.now(clock).minus(by.window());
  }

  /**
   * Judges an attempt, if it may be judged now.
   *
   * @param look asks the tables for the counts and for what the secret may open, by one statement
   */
  public <T> GuessOutcome<T> judge(
      GuessAttempt attempt, GuessRule by, Function<GuessTraces, GuessLook<T>> look) {
    GuessTraces traces = GuessTraces.of(attempt.secret(), attempt.network(), hash());
    Lock lock = locks.of(traces.secret() + ' ' + traces.narrow());
    lock.lock();
    try {
      return judged(new Case<>(attempt, traces, by, look));
    } finally {
      lock.unlock();
    }
  }

  /** Forgets the failures of an attempt's own network. */
  public void forgive(GuessAttempt attempt) {
    table.forgive(GuessTraces.of(attempt.secret(), attempt.network(), hash()));
  }

  /** Throws away what counts no more, and the oldest of what stops nobody if it is too much. */
  public void tidy() {
    Duration ofLogins = settings.guessRule().window();
    Duration longest = ofLogins.compareTo(rule.window()) > 0 ? ofLogins : rule.window();
    int full = Math.min(rule.calm().secret(), settings.guessRule().calm().secret());
    table.tidy(now(), now().minus(longest), full, ROWS);
  }

  private <T> GuessOutcome<T> judged(Case<T> asked) {
    Optional<WaitTicket> ticket = ticket(asked.attempt());
    Optional<WorkProof> proof = works.read(asked.attempt(), now());
    for (int i = 0; i < LOOKS; i++) {
      GuessLook<T> look = asked.look().apply(asked.traces());
      boolean waited = ticket.filter(held -> held.left(now()).isZero()).isPresent();
      GuessVerdict verdict =
          asked.rule().decide(look.tally(), waited, proof.map(WorkProof::most).orElse(0));
      switch (verdict.kind()) {
        case REFUSE:
          return refuse(asked, verdict);
        case WAIT:
          return putOff(asked, verdict, ticket);
        default:
          // What was used before is nothing: to be decided anew
          if (verdict.pass() == Pass.WORK && !use(proof.orElseThrow())) {
            proof = Optional.empty();
            continue;
          }
          if (verdict.pass() == Pass.TICKET && !use(ticket.orElseThrow())) {
            ticket = Optional.empty();
            continue;
          }
      }
      Optional<GuessOutcome<T>> outcome = weigh(asked, look, verdict);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    return GuessOutcome.refused(Duration.ofSeconds(1));
  }

  // Empty if others filled the count meanwhile: to be decided anew
  private <T> Optional<GuessOutcome<T>> weigh(
      Case<T> asked, GuessLook<T> look, GuessVerdict verdict) {
    boolean calm = look.tally().isCalm();
    boolean known = look.tally().known();
    if (!calm && !charge(asked, look, verdict)) {
      return Optional.empty();
    }
    Optional<T> opened = look.opened().get();
    boolean free = calm && known && opened.isPresent();
    if (calm && !free && !charge(asked, look, verdict)) {
      return Optional.empty();
    }
    if (opened.isEmpty()) {
      return Optional.of(GuessOutcome.wrong());
    }
    if (!free) {
      table.giveBack(asked.traces(), verdict.limits());
    }
    if (!known) {
      table.remember(asked.traces(), now().plus(KNOWN_FOR), KNOWN_NETWORKS);
    }
    return opened.map(GuessOutcome::right);
  }

  private <T> boolean charge(Case<T> asked, GuessLook<T> look, GuessVerdict verdict) {
    return table.charge(
        asked.traces(), look.exists(), verdict.limits(), now(), since(asked.rule()));
  }

  private <T> GuessOutcome<T> refuse(Case<T> asked, GuessVerdict verdict) {
    refused.fire(asked.attempt().refused(RefusalCause.LOCKED));
    Instant opened =
        verdict
            .full()
            .flatMap(scope -> table.opened(asked.traces(), scope, since(asked.rule())))
            .orElseGet(this::now);
    Duration left = Duration.between(now(), opened.plus(asked.rule().window()));
    return GuessOutcome.refused(
        left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left,
        challenge(asked, verdict));
  }

  private <T> GuessOutcome<T> putOff(
      Case<T> asked, GuessVerdict verdict, Optional<WaitTicket> held) {
    refused.fire(asked.attempt().refused(RefusalCause.PUT_OFF));
    WaitTicket ticket =
        held.filter(brought -> !brought.left(now()).isZero())
            .orElseGet(() -> WaitTicket.begin(UUID.randomUUID(), now(), asked.rule()));
    return GuessOutcome.putOff(
        ticket.left(now()).plusSeconds(1),
        ticket.signed(hash(), asked.attempt().secret(), asked.attempt().network()),
        challenge(asked, verdict));
  }

  private <T> Optional<WorkChallenge> challenge(Case<T> asked, GuessVerdict verdict) {
    return verdict
        .price()
        .filter(price -> asked.attempt().mayBeWorkedFor())
        .map(price -> works.challenge(asked.attempt(), price, now()));
  }

  private Optional<WaitTicket> ticket(GuessAttempt attempt) {
    return attempt
        .pass()
        .ticket()
        .flatMap(text -> WaitTicket.read(text, hash(), attempt.secret(), attempt.network(), now()));
  }

  private boolean use(WaitTicket ticket) {
    return table.use(ticket.id().toString(), ticket.until());
  }

  private boolean use(WorkProof proof) {
    return table.use(proof.id(), proof.until());
  }

  private KeyedHash hash() {
    return keys.blindIndex();
  }

  private Instant now() {
    return Instant.now(clock);
  }
}
