package tw.caseprogress.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import tw.caseprogress.schema.SchemaVersion;

/** Ready while the database answers and its tables have the version of this release. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

  @Inject private SchemaVersion version;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
    try {
      String now = version.ofDatabase();
      return answer
          .status(now.equals(version.ofRelease()))
          .withData("version", now)
          .withData("wanted", version.ofRelease())
          .build();
    } catch (RuntimeException e) {
      return answer.down().withData("failure", e.getClass().getSimpleName()).build();
    }
  }
}
