package tw.caseprogress.gateway.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Reads the settings of the gateways before anybody works here: a product whose settings are wrong
 * does not start, and the cause names the setting. Else notices would wait unseen, and the screen
 * that is to show why could not answer.
 */
@Singleton
@Startup
@PermitAll
public class GatewaySettingsAtStart {

  @Inject private GatewaySettingsFile settings;

  @PostConstruct
  void read() {
    settings.inForce(); // throws if one is not what it should be
  }
}
