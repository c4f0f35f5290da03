package tw.caseprogress.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import tw.caseprogress.security.Seal;
import tw.caseprogress.security.service.KeyRing;

/** Ready while what is sealed opens again. */
@Readiness
@ApplicationScoped
public class KeysCheck implements HealthCheck {

  private static final String SAMPLE = "案件快易查";

  @Inject private KeyRing keys;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("keys");
    try {
      Seal seal = keys.personalData();
      return answer.status(seal.open(seal.seal(SAMPLE)).equals(SAMPLE)).build();
    } catch (RuntimeException e) {
      return answer.down().withData("failure", e.getClass().getSimpleName()).build();
    }
  }
}
