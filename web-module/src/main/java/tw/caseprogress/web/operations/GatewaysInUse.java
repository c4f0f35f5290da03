package tw.caseprogress.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import tw.caseprogress.gateway.GatewayShare;
import tw.caseprogress.gateway.service.MailRoutes;
import tw.caseprogress.gateway.service.TextMessageRoutes;

/** The gateways of this server's settings; they stay the same until it is started again. */
@ApplicationScoped
public class GatewaysInUse {

  @Inject private MailRoutes mails;
  @Inject private TextMessageRoutes textMessages;

  /** Their names; the outbox is one, whatever lies in it. */
  public List<String> names() {
    return Stream.concat(mails.shares().stream(), textMessages.shares().stream())
        .map(GatewayShare::name)
        .distinct()
        .toList();
  }

  /** Whether it refuses everybody, so that this server holds it. */
  public boolean isHeld(String name) {
    return Stream.concat(mails.held().stream(), textMessages.held().stream())
        .anyMatch(held -> held.gateway().equals(name));
  }
}
