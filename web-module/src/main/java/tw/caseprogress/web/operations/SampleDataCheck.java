package tw.caseprogress.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import tw.caseprogress.sample.SampleState;
import tw.caseprogress.sample.service.SampleProgress;

/** Started once the sample is loaded, or when there is none to load; people are served before. */
@Startup
@ApplicationScoped
public class SampleDataCheck implements HealthCheck {

  @Inject private SampleProgress progress;

  @Override
  public HealthCheckResponse call() {
    SampleState state = progress.state();
    return HealthCheckResponse.named("sample-data")
        .status(state.isReady())
        .withData("state", state.phase().name())
        .withData("done", state.done())
        .withData("total", state.total())
        .withData("skipped", state.skipped())
        .build();
  }
}
