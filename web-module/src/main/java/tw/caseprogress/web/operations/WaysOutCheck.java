package tw.caseprogress.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Startup;
import tw.caseprogress.gateway.GatewaySettings;
import tw.caseprogress.gateway.service.GatewaySettingsFile;

/**
 * Down while notices of a channel wait because nothing is set up that would take them.
 *
 * <p>People are served all the same: as {@link JobStartsCheck}, it takes down {@code /health}
 * alone.
 */
@Startup
@ApplicationScoped
public class WaysOutCheck implements HealthCheck {

  @Inject private GatewaySettingsFile settingsFile;

  @Override
  public HealthCheckResponse call() {
    GatewaySettings settings = settingsFile.inForce();
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("ways-out");
    if (!settings.hasWayForMails()) {
      answer.withData("EMAIL", "mails wait: set CASEPROGRESS_SMTP_URL");
    }
    if (!settings.hasWayForTextMessages()) {
      answer.withData(
          "TEXT_MESSAGE",
          "text messages wait: set CASEPROGRESS_SMPP_URL or CASEPROGRESS_SMS_HTTP_URL");
    }
    return answer.status(settings.hasWayForMails() && settings.hasWayForTextMessages()).build();
  }
}
