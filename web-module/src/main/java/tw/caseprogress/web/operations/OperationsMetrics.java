package tw.caseprogress.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.service.FailedStarts;

/**
 * The figures of the product on {@code /metrics}, beside those of the server.
 *
 * <p>Those of the database are the same whichever server is asked; they are NaN while it does not
 * answer. A moment is given in seconds since 1970, a duration in seconds.
 */
@ApplicationScoped
public class OperationsMetrics {

  @Inject private MetricRegistry registry;
  @Inject private OperationsFigures figures;
  @Inject private FailedStarts failedStarts;

  void register(@Observes @Initialized(ApplicationScoped.class) Object start) {
    for (ContactChannel channel : ContactChannel.values()) {
      Tag tag = new Tag("channel", channel.name());
      of("notices_queued", "Notices that are to go now", f -> f.queued(channel), tag);
      of("notices_failed", "Notices that failed and wait", f -> f.failed(channel), tag);
      of(
          "notices_oldest_age_seconds",
          "Since when the oldest notice waits that is to go now; 0 if none does",
          f -> f.oldestAgeSeconds(channel),
          tag);
    }
    for (Job job : Job.values()) {
      Tag tag = new Tag("job", job.id());
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
      gauge(
          "job_failed_starts",
          "How often this server could not start the job, tries again included",
          () -> (double) failedStarts.count(job),
          tag);
      gauge(
          "job_starts_waiting",
          "Starts that this server has not made up for",
          () -> (double) failedStarts.standing().stream().filter(one -> one.job() == job).count(),
          tag);
    }
    of(
        "servers",
        "Servers on this database that show that they live",
        OperationsFigures.Now::servers);
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
