package tw.caseprogress.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.notification.HandedOver;
import tw.caseprogress.notification.OutgoingMail;
import tw.caseprogress.notification.OutgoingTextMessage;
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

  @Inject private TableWriter writer;
  @Inject private MailRoutes mails;
  @Inject private TextMessageRoutes textMessages;
  @Inject private AuditTrail auditTrail;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  /** Takes a gateway out of the traffic of all servers within ten seconds, or puts it back. */
  public void switchOff(String gateway, boolean off) {
    writer.update(
        SWITCH, gateway, off, currentCaller.get().login(), Timestamp.from(Instant.now(clock)));
    mails.switchOff(gateway, off);
    textMessages.switchOff(gateway, off);
    record(AuditAction.GATEWAY_SWITCHED, Map.of("gateway", gateway, "off", Boolean.toString(off)));
  }

  /**
   * Sends a message by one gateway, switched off or not, in the caller's own request.
   *
   * @param address a mail address, or a mobile number in E.164
   * @throws tw.caseprogress.notification.HandOverFailedException if the gateway does not take it
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public HandedOver tryOut(ContactChannel channel, String gateway, String address, String text) {
    String key = "test-" + UUID.randomUUID();
    record(AuditAction.GATEWAY_TRIED, Map.of("gateway", gateway));
    return channel == ContactChannel.EMAIL
        ? mails.sendBy(gateway, new OutgoingMail(key, address, text, text, Optional.empty()))
        : textMessages.sendBy(gateway, new OutgoingTextMessage(key, address, text));
  }

  private void record(AuditAction action, Map<String, String> facts) {
    auditTrail.record(action, Optional.empty(), Optional.empty(), Optional.empty(), facts);
  }
}
