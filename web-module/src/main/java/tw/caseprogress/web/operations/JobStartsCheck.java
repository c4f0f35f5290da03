package tw.caseprogress.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Startup;
import tw.caseprogress.job.FailedStart;
import tw.caseprogress.job.service.FailedStarts;

/**
 * Down while a job that is due cannot be started.
 *
 * <p>Neither readiness nor liveness: people are served all the same, and a restart would not help.
 * So it takes {@code /health} down, which a monitor watches, and leaves alone what gateways and
 * supervisors of processes ask.
 */
@Startup
@ApplicationScoped
public class JobStartsCheck implements HealthCheck {

  @Inject private FailedStarts failed;
  @Inject private OperationsFigures figures;

  @Override
  public HealthCheckResponse call() {
    List<FailedStart> standing =
        failed.with(figures.now().map(OperationsFigures.Now::failedStarts).orElse(List.of()));
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("job-starts").status(standing.isEmpty());
    for (FailedStart start : standing) {
      answer.withData(
          start.job().id() + " " + start.businessDate(),
          "could not be started at " + start.at() + ": " + start.because());
    }
    return answer.build();
  }
}
