package tw.caseprogress.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import tw.caseprogress.audit.service.RefusalLog;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.job.FailedStart;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.service.FailedStarts;
import tw.caseprogress.notification.BounceMailboxState;
import tw.caseprogress.notification.BounceRow;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.notification.service.BounceIntake;
import tw.caseprogress.security.GuessFigures;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.web.security.Zone;

/**
 * The figures of the product on {@code /metrics}, beside those of the server.
 *
 * <p>Those of the database are the same whichever server is asked; they are NaN while it does not
 * answer. A moment is given in seconds since 1970, a duration in seconds.
 */
@ApplicationScoped
public class OperationsMetrics {

  /** What a try to hand a notice over may come to. */
  private static final List<NoticeState> OUTCOMES =
      Stream.concat(Stream.of(NoticeState.SENT), NoticeState.FAILURES.stream()).toList();

  private MetricRegistry registry;
  private OperationsFigures figures;
  private GatewaysInUse gateways;
  private BounceIntake bounces;
  private FailedStarts failedStarts;
  private RefusalLog refusals;
  private ListenerRefusals listeners;
  private AnswerTimes answers;

  protected OperationsMetrics() {}

  @Inject
  OperationsMetrics(
      MetricRegistry registry,
      OperationsFigures figures,
      GatewaysInUse gateways,
      BounceIntake bounces,
      FailedStarts failedStarts,
      RefusalLog refusals,
      ListenerRefusals listeners,
      AnswerTimes answers) {
    this.registry = registry;
    this.figures = figures;
    this.gateways = gateways;
    this.bounces = bounces;
    this.failedStarts = failedStarts;
    this.refusals = refusals;
    this.listeners = listeners;
    this.answers = answers;
  }

  void register(@Observes @Initialized(ApplicationScoped.class) Object start) {
    for (ContactChannel channel : ContactChannel.values()) {
      registerChannel(channel);
    }
    gateways.names().forEach(this::registerGateway);
    registerLetters();
    registerBounces();
    for (Job job : Job.values()) {
      registerJob(job);
    }
    registerGuesses("cases", OperationsFigures.Now::ofCases);
    registerGuesses("logins", OperationsFigures.Now::ofLogins);
    for (RefusalCause cause : RefusalCause.values()) {
      Stream.of(Zone.values()).map(Zone::name).forEach(zone -> registerRefusals(zone, cause));
    }
    listeners.all().forEach(this::registerRefusals);
    answers.operations().forEach(this::registerAnswers);
    of(
        "database_sessions",
        "Connections of the pools of all servers to the database",
        f -> f.sessions().all());
    of(
        "database_sessions_at_work",
        "Those of them that a statement or a transaction keeps busy",
        f -> f.sessions().atWork());
    of(
        "servers",
        "Servers on this database that show that they live",
        OperationsFigures.Now::servers);
  }

  private void registerGuesses(String secrets, Function<OperationsFigures.Now, GuessFigures> of) {
    Tag tag = new Tag("secrets", secrets);
    of(
        "failed_guesses",
        "Wrong passwords within the window in which they count",
        f -> of.apply(f).failures(),
        tag);
    of(
        "secrets_under_attack",
        "Cases or accounts whose right password costs a wait from strange networks",
        f -> of.apply(f).capped(),
        tag);
    of(
        "failed_guesses_capped",
        "1 while so many guesses fail everywhere that every strange network waits",
        f -> of.apply(f).failures() >= of.apply(f).most() ? 1 : 0,
        tag);
  }

  private void registerRefusals(String zone, RefusalCause cause) {
    registerRefusals(zone, cause.name(), () -> (double) refusals.count(zone, cause));
  }

  private void registerRefusals(ListenerRefusals.Count count) {
    registerRefusals(
        count.listener(), "LISTENER_" + count.cause(), () -> (double) listeners.times(count));
  }

  private void registerRefusals(String zone, String cause, Supplier<Double> times) {
    gauge(
        "refusals",
        "Refusals of this server since it started",
        times,
        new Tag("zone", zone),
        new Tag("cause", cause));
  }

  private void registerAnswers(AnswerTimes.Operation operation) {
    List<Tag> tags =
        List.of(
            new Tag("zone", operation.zone().name()),
            new Tag("operation", operation.path()),
            new Tag("method", operation.method().name()));
    Tag[] own = tags.toArray(Tag[]::new);
    for (int i = 0; i < AnswerTimes.BOUNDS.size(); i++) {
      int bound = i;
      double seconds = AnswerTimes.BOUNDS.get(i);
      gauge(
          "answer_seconds_bucket",
          "Answers of this server since it started that took so many seconds at most",
          () -> (double) answers.upTo(operation, bound),
          Stream.concat(
                  tags.stream(),
                  Stream.of(
                      new Tag("le", Double.isInfinite(seconds) ? "+Inf" : String.valueOf(seconds))))
              .toArray(Tag[]::new));
    }
    gauge(
        "answer_seconds_count",
        "Answers of this server since it started",
        () -> (double) answers.count(operation),
        own);
    gauge("answer_seconds_sum", "How long they took", () -> answers.seconds(operation), own);
  }

  private void registerChannel(ContactChannel channel) {
    Tag tag = new Tag("channel", channel.name());
    of("notices_queued", "Notices that are to go now", f -> f.queued(channel), tag);
    of("notices_failed", "Notices that failed and wait", f -> f.failed(channel), tag);
    of(
        "notices_oldest_age_seconds",
        "Since when the oldest notice waits that is to go now; 0 if none does",
        f -> f.oldestAgeSeconds(channel),
        tag);
  }

  private void registerGateway(String name) {
    Tag tag = new Tag("gateway", name);
    for (NoticeState outcome : OUTCOMES) {
      of(
          "gateway_outcomes_last_hour",
          "Tries of the last hour, from all servers",
          f -> f.outcomes(name, outcome),
          tag,
          new Tag("outcome", outcome.name()));
    }
    of(
        "receipts_unmatched",
        "Receipts of the last day that belong to no message an hour after they came",
        f -> f.unmatched(name),
        tag);
    gauge(
        "gateway_held",
        "1 while this server holds the gateway, because it refuses everybody",
        () -> gateways.isHeld(name) ? 1.0 : 0.0,
        tag);
  }

  private void registerLetters() {
    of(
        "letters_queued",
        "Letters to staff that wait, for the first try or another",
        f -> f.letters().queued());
    of(
        "letters_oldest_age_seconds",
        "Since when the oldest letter to staff waits; 0 if none does",
        OperationsFigures.Now::oldestLetterAgeSeconds);
    of(
        "letters_given_up",
        "Letters to staff that were given up and are still kept",
        f -> f.letters().givenUp());
  }

  private void registerBounces() {
    of(
        "bounces_in_a_row",
        "Addresses from which mails came back within the hour in the same words, for a reason of"
            + " ours; 0 below five",
        f -> f.bounceRow().map(BounceRow::addresses).orElse(0L));
    ofMailbox(
        "bounce_mailbox_failing",
        "1 while this server cannot read the mailbox of bounces; NaN where none is set up",
        state -> state.isFailing() ? 1 : 0);
    ofMailbox(
        "bounce_mailbox_read_timestamp_seconds",
        "When this server could read the mailbox of bounces last; NaN if never",
        state -> state.readAt().map(at -> (double) at.getEpochSecond()).orElse(Double.NaN));
    ofMailbox(
        "bounces_found",
        "Reports of failed deliveries that this server found since it was started",
        BounceMailboxState::bounces);
  }

  private void registerJob(Job job) {
    // not "job": Prometheus calls by that name what it asks
    Tag tag = new Tag("batch_job", job.id());
    of(
        "job_last_success_timestamp_seconds",
        "When the latest run ended well; NaN if none did",
        f -> f.lastSuccess(job),
        tag);
    of(
        "job_last_duration_seconds",
        "How long the latest run took that ended well; NaN if none did",
        f -> f.lastDuration(job),
        tag);
    of(
        "job_broken",
        "1 if the latest run failed and none has ended well since",
        f -> f.broken(job),
        tag);
    of(
        "job_late_seconds",
        "Since when something is missing that was due, or a run hangs; 0 if the job is not late",
        f -> f.lateSeconds(job),
        tag);
    gauge(
        "job_failed_starts",
        "How often this server could not start the job, tries again included",
        () -> (double) failedStarts.count(job),
        tag);
    gauge(
        "job_starts_waiting",
        "Starts that no server has made up for",
        () -> (double) waiting().stream().filter(one -> one.job() == job).count(),
        tag);
  }

  private List<FailedStart> waiting() {
    return failedStarts.with(
        figures.now().map(OperationsFigures.Now::failedStarts).orElse(List.of()));
  }

  private void ofMailbox(
      String name, String description, ToDoubleFunction<BounceMailboxState> figure) {
    gauge(name, description, () -> bounces.state().map(figure::applyAsDouble).orElse(Double.NaN));
  }

  private void of(
      String name,
      String description,
      ToDoubleFunction<OperationsFigures.Now> figure,
      Tag... tags) {
    gauge(
        name,
        description,
        () -> figures.now().map(now -> figure.applyAsDouble(now)).orElse(Double.NaN),
        tags);
  }

  private void gauge(String name, String description, Supplier<Double> value, Tag... tags) {
    registry.gauge(
        Metadata.builder().withName("caseprogress_" + name).withDescription(description).build(),
        value,
        tags);
  }
}
