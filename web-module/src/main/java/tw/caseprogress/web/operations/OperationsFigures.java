package tw.caseprogress.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.job.FailedStart;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobPulse;
import tw.caseprogress.job.JobPulses;
import tw.caseprogress.job.service.JobJournal;
import tw.caseprogress.letter.LetterTally;
import tw.caseprogress.letter.service.LetterTallyQuery;
import tw.caseprogress.notification.BounceRow;
import tw.caseprogress.notification.GatewayOutcomes;
import tw.caseprogress.notification.NoticeBacklog;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.notification.UnmatchedReceipts;
import tw.caseprogress.notification.service.BounceRowQuery;
import tw.caseprogress.notification.service.GatewayOutcomeQuery;
import tw.caseprogress.notification.service.NoticeBacklogQuery;
import tw.caseprogress.notification.service.UnmatchedReceiptQuery;
import tw.caseprogress.schema.DatabaseSessions;
import tw.caseprogress.security.GuessFigures;
import tw.caseprogress.security.service.GuessQuery;

/** The figures that a monitor reads, asked of the database once for all of a look. */
@ApplicationScoped
public class OperationsFigures {

  private static final Logger LOG = Logger.getLogger(OperationsFigures.class.getName());

  /** A look takes less, and no monitor looks more often. */
  private static final Duration LOOK_LASTS = Duration.ofSeconds(5);

  @Inject private NoticeBacklogQuery backlogs;
  @Inject private GatewayOutcomeQuery outcomes;
  @Inject private UnmatchedReceiptQuery unmatched;
  @Inject private BounceRowQuery bounceRows;
  @Inject private LetterTallyQuery letters;
  @Inject private JobPulses pulses;
  @Inject private JobJournal journal;
  @Inject private DatabaseSessions sessions;
  @Inject private GuessQuery guesses;
  @Inject private Clock clock;

  private final Glance<Now> glance = new Glance<>(LOOK_LASTS);

  /** What the database says now, or said a moment ago; empty while it does not answer. */
  public Optional<Now> now() {
    return glance.at(() -> Instant.now(clock), this::look);
  }

  private Optional<Now> look(Instant moment) {
    try {
      return Optional.of(
          new Now(
              moment,
              backlogs.backlog(),
              outcomes.ofLastHour(),
              unmatched.ofLastDay(),
              bounceRows.ofLastHour(),
              letters.tally(),
              pulses.latest(),
              journal.failedStarts(),
              journal.serversAlive(),
              sessions.count(),
              guesses.ofCases(),
              guesses.ofLogins()));
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "The figures cannot be read", e);
      return Optional.empty();
    }
  }

  /** The figures of a moment. */
  public record Now(
      Instant at,
      List<NoticeBacklog> backlogs,
      List<GatewayOutcomes> outcomes,
      List<UnmatchedReceipts> unmatched,
      Optional<BounceRow> bounceRow,
      LetterTally letters,
      List<JobPulse> pulses,
      List<FailedStart> failedStarts,
      long servers,
      DatabaseSessions.Count sessions,
      GuessFigures ofCases,
      GuessFigures ofLogins) {

    /** Keeps its own copies of the lists. */
    public Now {
      backlogs = List.copyOf(backlogs);
      outcomes = List.copyOf(outcomes);
      unmatched = List.copyOf(unmatched);
      pulses = List.copyOf(pulses);
      failedStarts = List.copyOf(failedStarts);
    }

    long queued(ContactChannel channel) {
      return of(channel).queued();
    }

    long failed(ContactChannel channel) {
      return of(channel).failed();
    }

    double oldestAgeSeconds(ContactChannel channel) {
      return of(channel).oldest().map(since -> seconds(Duration.between(since, at))).orElse(0.0);
    }

    double oldestLetterAgeSeconds() {
      return letters.oldest().map(since -> seconds(Duration.between(since, at))).orElse(0.0);
    }

    long outcomes(String gateway, NoticeState outcome) {
      return outcomes.stream()
          .filter(one -> one.gateway().equals(gateway) && one.outcome() == outcome)
          .mapToLong(GatewayOutcomes::count)
          .sum();
    }

    long unmatched(String gateway) {
      return unmatched.stream()
          .filter(one -> one.gateway().equals(gateway))
          .mapToLong(UnmatchedReceipts::count)
          .sum();
    }

    double lastSuccess(Job job) {
      return of(job).endedAt().map(end -> (double) end.getEpochSecond()).orElse(Double.NaN);
    }

    double lastDuration(Job job) {
      return of(job).lasted().map(Now::seconds).orElse(Double.NaN);
    }

    double broken(Job job) {
      return of(job).broken() ? 1 : 0;
    }

    /** By how long a job is late; 0 if it is not. */
    double lateSeconds(Job job) {
      return of(job).late().map(late -> seconds(Duration.between(late.since(), at))).orElse(0.0);
    }

    private NoticeBacklog of(ContactChannel channel) {
      return backlogs.stream().filter(one -> one.channel() == channel).findFirst().orElseThrow();
    }

    private JobPulse of(Job job) {
      return pulses.stream().filter(one -> one.job() == job).findFirst().orElseThrow();
    }

    private static double seconds(Duration duration) {
      return duration.toMillis() / 1000.0;
    }
  }
}
