package tw.caseprogress.gateway.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.caseprogress.schema.TableReader;

/** Looks after the gateways: which are switched off, which are slow, which are bound. */
@ApplicationScoped
public class GatewayWatch {

  private static final String SWITCHES = "select gateway, switched_off from gateway_switch";

  @Inject private TableReader tables;
  @Inject private MailRoutes mails;
  @Inject private TextMessageRoutes textMessages;

  /** Applies the switches that administrators moved, on whichever server. */
  public void applySwitches() {
    tables.rows(SWITCHES, row -> applied(row.text(1), row.flag(2)));
  }

  /** Takes traffic from a gateway of text messages whose receipts come late. */
  public void slow(String gateway) {
    textMessages.slow(gateway);
  }

  /** Sees to it that every message centre is bound, so that receipts come in. */
  public void listen() {
    textMessages.listen();
  }

  private boolean applied(String gateway, boolean off) {
    mails.switchOff(gateway, off);
    textMessages.switchOff(gateway, off);
    return off;
  }
}
