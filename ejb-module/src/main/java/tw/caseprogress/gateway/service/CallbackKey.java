package tw.caseprogress.gateway.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import tw.caseprogress.gateway.GatewaySettings;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Refused;

/** Tells which gateway calls in by HTTP: one that is set up, with the key of the settings. */
@ApplicationScoped
public class CallbackKey {

  @Inject private GatewaySettingsFile settings;
  @Inject private Event<Refused> refused;

  /**
   * The gateway that calls; empty if the key is wrong or none is agreed on, or there is no such
   * gateway.
   *
   * @param gatewayName as our address for callbacks names it; null where there is but one
   */
  public Optional<GatewayUrl> caller(String key, String gatewayName) {
    GatewaySettings inForce = settings.inForce();
    Optional<String> agreed = inForce.callbackKey();
    boolean known =
        agreed.isPresent() && key != null && MessageDigest.isEqual(bytes(agreed.get()), bytes(key));
    if (!known) {
      refused.fire(Refused.because(RefusalCause.BAD_KEY));
    }
    return known ? inForce.httpGateway(Optional.ofNullable(gatewayName)) : Optional.empty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
