package tw.caseprogress.gateway.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Properties;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.MailTransport;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.gateway.smtp.service.MailComposer;

/** The embedded default: builds real mails by Jakarta Mail and puts them into the outbox. */
@ApplicationScoped
@Typed(OutboxMailTransport.class)
public class OutboxMailTransport implements MailTransport {

  @Inject private Outbox outbox;
  @Inject private GatewaySettingsFile settings;
  @Inject private Clock clock;

  private MailComposer composer;

  @PostConstruct
  void prepare() {
    composer = new MailComposer(settings.inForce().mailFrom(), MailRoutes.SENDER, clock);
  }

  @Override
  public HandedOver send(OutgoingMail mail) {
    try {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      composer.compose(mail, Session.getInstance(new Properties())).writeTo(content);
      outbox.put(mail.key(), ".eml", content.toByteArray());
      return new HandedOver(Outbox.NAME, composer.messageId(mail));
    } catch (AddressException e) {
      throw HandOverFailedException.notGiven(FailureCause.ADDRESS, "no mail address", e);
    } catch (MessagingException | IOException e) {
      throw new HandOverFailedException("outbox: " + e.getClass().getSimpleName(), e);
    }
  }
}
