package tw.caseprogress.notification.service.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import tw.caseprogress.notification.NoticeTexts;
import tw.caseprogress.notification.OutgoingMail;

/**
 * Makes mails of what is to be sent: text and HTML, a message id that is the same at every try, and
 * the headers by which other programs know that nobody is there to answer (RFC 3834, RFC 2919).
 */
public final class MailComposer {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String from;
  private final String domain;
  private final Clock clock;

  /** Mails in the name of an address. */
  public MailComposer(String from, Clock clock) {
    this.from = from;
    this.domain = from.substring(from.lastIndexOf('@') + 1);
    this.clock = clock;
  }

  /** The id of a mail; it hangs on its key alone. */
  public String messageId(OutgoingMail mail) {
    return "<" + mail.key() + "@" + domain + ">";
  }

  /**
   * The mail as it goes out.
   *
   * @throws MessagingException if the address of the receiver is none
   */
  public SMTPMessage compose(OutgoingMail mail, Session session) throws MessagingException {
    SMTPMessage message = new NumberedMessage(session, messageId(mail));
    message.setFrom(sender());
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), UTF_8);
    message.setSentDate(Date.from(Instant.now(clock)));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("List-Id", "<notices." + domain + ">");
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

  private InternetAddress sender() {
    try {
      return new InternetAddress(from, NoticeTexts.sender(), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("Every Java platform has UTF-8", e);
    }
  }

  /** A message that keeps the id it was given. */
  private static final class NumberedMessage extends SMTPMessage {

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
