package tw.caseprogress.gateway.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import tw.caseprogress.gateway.GatewaySettings;
import tw.caseprogress.sample.service.SampleProgress;
import tw.caseprogress.security.InstallationSettings;

/** The settings of the gateways as they were when the server started. */
@ApplicationScoped
public class GatewaySettingsFile {

  private static final String OUTBOX = GatewaySettings.PREFIX + "OUTBOX";

  private GatewaySettings settings;

  @PostConstruct
  void read() {
    Map<String, String> values = InstallationSettings.read();
    // Only who loads invented people wants their notices as files without saying so
    if (values.getOrDefault(OUTBOX, "").isBlank() && SampleProgress.isAskedFor()) {
      values.put(OUTBOX, "on");
    }
    settings = GatewaySettings.of(values);
  }

  /** What holds since the server started. */
  public GatewaySettings inForce() {
    return settings;
  }
}
