package tw.caseprogress.gateway.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.OutgoingTextMessage;
import tw.caseprogress.gateway.SmsGateway;

/** The embedded default: puts text messages into the outbox, the number on the first line. */
@ApplicationScoped
@Typed(OutboxSmsGateway.class)
public class OutboxSmsGateway implements SmsGateway {

  @Inject private Outbox outbox;

  @Override
  public HandedOver send(OutgoingTextMessage message) {
    String content = "To: " + message.to() + "\n\n" + message.text() + "\n";
    try {
      outbox.put(message.key(), ".txt", content.getBytes(StandardCharsets.UTF_8));
      return new HandedOver(Outbox.NAME, message.key());
    } catch (IOException e) {
      throw new HandOverFailedException("outbox: " + e.getClass().getSimpleName(), e);
    }
  }
}
