package tw.caseprogress.gateway.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import tw.caseprogress.gateway.GatewaySettings;
import tw.caseprogress.security.InstallationSettings;

/** The settings of the gateways as they were when the server started. */
@ApplicationScoped
public class GatewaySettingsFile {

  private GatewaySettings settings;

  @PostConstruct
  void read() {
    settings = GatewaySettings.of(InstallationSettings.read());
  }

  /** What holds since the server started. */
  public GatewaySettings inForce() {
    return settings;
  }
}
