package tw.caseprogress.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once what people wait for has been asked beforehand ({@link WarmUp}). */
@Readiness
@ApplicationScoped
public class WarmUpCheck implements HealthCheck {

  @Inject private WarmUp warmUp;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("warm-up").status(warmUp.isOver()).build();
  }
}
