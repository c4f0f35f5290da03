package tw.caseprogress.gateway.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.gateway.OutgoingTextMessage;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;

/** What a system administrator does about gateways. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
public class GatewayService {

  private static final String SWITCH =
      """
      insert into gateway_switch (gateway, switched_off, switched_by, switched_at)
      values (?, ?, ?, ?)
      on conflict (gateway) do update
        set switched_off = excluded.switched_off, switched_by = excluded.switched_by,
            switched_at = excluded.switched_at
      """;

  private static final String TAKEN =
      """
      insert into gateway_trial (gateway, taken_at) values (?, ?)
      on conflict (gateway) do update set taken_at = excluded.taken_at
      """;

  @Inject private TableWriter writer;
  @Inject private MailRoutes mails;
  @Inject private TextMessageRoutes textMessages;
  @Inject private AuditTrail auditTrail;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  /** Takes a gateway out of the traffic of all servers within ten seconds, or puts it back. */
  public void switchOff(String gateway, boolean off) {
    writer.update(SWITCH, gateway, off, currentCaller.get().login(), Instant.now(clock));
    mails.switchOff(gateway, off);
    textMessages.switchOff(gateway, off);
    record(AuditAction.GATEWAY_SWITCHED, Map.of("gateway", gateway, "off", Boolean.toString(off)));
  }

  /**
   * Sends a mail by one gateway, switched off or not, in the caller's own request.
   *
   * @throws tw.caseprogress.gateway.HandOverFailedException if the gateway does not take it
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public HandedOver tryMail(String gateway, String address, String text) {
    OutgoingMail mail = new OutgoingMail(tried(gateway), address, text, text, Optional.empty());
    return taken(gateway, mails.sendBy(gateway, mail));
  }

  /**
   * Sends a text message by one gateway, as {@link #tryMail} does.
   *
   * @param mobile in E.164
   * @throws tw.caseprogress.gateway.HandOverFailedException if the gateway does not take it
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public HandedOver tryTextMessage(String gateway, String mobile, String text) {
    OutgoingTextMessage message = OutgoingTextMessage.withoutReceipt(tried(gateway), mobile, text);
    return taken(gateway, textMessages.sendBy(gateway, message));
  }

  private HandedOver taken(String gateway, HandedOver handedOver) {
    writer.update(TAKEN, gateway, Instant.now(clock));
    return handedOver;
  }

  /** Notes that a gateway is tried, and makes the key of the message. */
  private String tried(String gateway) {
    record(AuditAction.GATEWAY_TRIED, Map.of("gateway", gateway));
    return "test-" + UUID.randomUUID();
  }

  private void record(AuditAction action, Map<String, String> facts) {
    auditTrail.record(action, facts);
  }
}
