package tw.caseprogress.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Startup;
import tw.caseprogress.job.JobPulse;
import tw.caseprogress.job.Lateness;

/**
 * Down, and <i>degraded</i> in its own words, while a job is late: what it should have done is not
 * done, or a run hangs.
 *
 * <p>Neither readiness nor liveness, as {@link JobStartsCheck} says.
 */
@Startup
@ApplicationScoped
public class LateJobsCheck implements HealthCheck {

  @Inject private OperationsFigures figures;

  @Override
  public HealthCheckResponse call() {
    return figures
        .now()
        .map(now -> answer(now.pulses()))
        // that the database is away is for the check of the database to say
        .orElseGet(() -> named().up().withData("state", "unknown").build());
  }

  private static HealthCheckResponse answer(List<JobPulse> pulses) {
    List<JobPulse> late = pulses.stream().filter(pulse -> pulse.late().isPresent()).toList();
    HealthCheckResponseBuilder answer =
        named().status(late.isEmpty()).withData("state", late.isEmpty() ? "in time" : "degraded");
    late.forEach(pulse -> answer.withData(pulse.job().id(), words(pulse.late().orElseThrow())));
    return answer.build();
  }

  private static HealthCheckResponseBuilder named() {
    return HealthCheckResponse.named("late-jobs");
  }

  private static String words(Lateness late) {
    return switch (late.reason()) {
      case NOT_DONE -> "due since " + late.since() + " for " + late.businessDate() + ", not done";
      case TOO_LONG -> "at work since " + late.since() + " for " + late.businessDate();
    };
  }
}
