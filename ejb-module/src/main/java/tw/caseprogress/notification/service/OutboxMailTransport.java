package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import tw.caseprogress.notification.HandOverFailedException;
import tw.caseprogress.notification.MailTransport;
import tw.caseprogress.notification.NoticeTexts;
import tw.caseprogress.notification.OutgoingMail;

/** The embedded default: builds real mails by Jakarta Mail and puts them into the outbox. */
@ApplicationScoped
public class OutboxMailTransport implements MailTransport {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String DOMAIN = "caseprogress.example";

  @Inject private Outbox outbox;
  @Inject private Clock clock;

  @Override
  public String send(OutgoingMail mail) {
    String messageId = "<" + mail.key() + "@" + DOMAIN + ">";
    try {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      message(mail, messageId).writeTo(content);
      outbox.put(mail.key(), ".eml", content.toByteArray());
      return messageId;
    } catch (MessagingException | IOException e) {
      throw new HandOverFailedException("outbox: " + e.getClass().getSimpleName(), e);
    }
  }

  private MimeMessage message(OutgoingMail mail, String messageId)
      throws MessagingException, IOException {
    MimeMessage message = new NumberedMessage(Session.getInstance(new Properties()), messageId);
    message.setFrom(
        new InternetAddress(
            System.getProperty("caseprogress.mail.from", "no-reply@" + DOMAIN),
            NoticeTexts.sender(),
            UTF_8));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), UTF_8);
    message.setSentDate(Date.from(Instant.now(clock)));
    message.setHeader("Auto-Submitted", "auto-generated");
    if (mail.html().isPresent()) {
      MimeBodyPart text = new MimeBodyPart();
      text.setText(mail.text(), UTF_8, "plain");
      MimeBodyPart html = new MimeBodyPart();
      html.setText(mail.html().get(), UTF_8, "html");
      message.setContent(new MimeMultipart("alternative", text, html));
    } else {
      message.setText(mail.text(), UTF_8, "plain");
    }
    message.saveChanges();
    return message;
  }

  /** A message that keeps the id it was given. */
  private static final class NumberedMessage extends MimeMessage {

    private final String messageId;

    NumberedMessage(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
