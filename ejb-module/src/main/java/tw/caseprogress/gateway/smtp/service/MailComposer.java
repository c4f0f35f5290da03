package tw.caseprogress.gateway.smtp.service;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import tw.caseprogress.gateway.MailAttachment;
import tw.caseprogress.gateway.OutgoingMail;

/**
 * Makes mails of what is to be sent: text and HTML, a message id that is the same at every try, and
 * the headers by which other programs know that nobody is there to answer (RFC 3834, RFC 2919).
 */
public final class MailComposer {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final InternetAddress sender;
  private final String domain;
  private final Clock clock;

  /**
   * @param from the address in which mails are sent
   * @param sender the name in which they are sent
   */
  public MailComposer(String from, String sender, Clock clock) {
    this.sender = named(from, sender);
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
    message.setFrom(sender);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), UTF_8);
    message.setSentDate(Date.from(Instant.now(clock)));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("List-Id", "<notices." + domain + ">");
    if (mail.attachments().isEmpty()) {
      putWords(mail, message);
    } else {
      message.setContent(withFiles(mail));
    }
    message.saveChanges();
    return message;
  }

  private static MimeMultipart withFiles(OutgoingMail mail) throws MessagingException {
    MimeBodyPart words = new MimeBodyPart();
    putWords(mail, words);
    MimeMultipart all = new MimeMultipart("mixed", words);
    for (MailAttachment file : mail.attachments()) {
      all.addBodyPart(attached(file));
    }
    return all;
  }

  private static void putWords(OutgoingMail mail, MimePart part) throws MessagingException {
    if (mail.html().isEmpty()) {
      part.setText(mail.text(), UTF_8, "plain");
      return;
    }
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.text(), UTF_8, "plain");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(mail.html().get(), UTF_8, "html");
    part.setContent(new MimeMultipart("alternative", text, html));
  }

  /** The name in the form of RFC 2231, whatever the server's own character set is. */
  private static MimeBodyPart attached(MailAttachment file) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
    ParameterList name = new ParameterList();
    name.set("filename", file.fileName(), UTF_8);
    part.setHeader("Content-Disposition", new ContentDisposition("attachment", name).toString());
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static InternetAddress named(String from, String sender) {
    try {
      return new InternetAddress(from, sender, UTF_8);
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
