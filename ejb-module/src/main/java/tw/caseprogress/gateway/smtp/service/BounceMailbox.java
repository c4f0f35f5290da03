package tw.caseprogress.gateway.smtp.service;

import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tw.caseprogress.gateway.GatewayUrl;

/**
 * The mailbox into which mails come back that could not be delivered.
 *
 * <p>Which notice it was says the address that the bounce was sent to; why, the status of the
 * report (RFC 3464), or 5.0.0 where there is none. Reports of delay and of delivery are not
 * counted. What was read is deleted.
 */
public final class BounceMailbox {

  private static final int MOST_AT_ONCE = 500;
  private static final int MOST_BYTES = 256 * 1024;
  private static final Pattern ACTION =
      Pattern.compile("^Action:\\s*([a-z]+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Pattern STATUS =
      Pattern.compile(
          "^Status:\\s*([245]\\.[0-9]{1,3}\\.[0-9]{1,3})",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final String UNKNOWN_STATUS = "5.0.0";

  private final GatewayUrl mailbox;
  private final ReturnPath returnPath;

  /** A mailbox; connects when it is read. */
  public BounceMailbox(GatewayUrl mailbox, ReturnPath returnPath) {
    this.mailbox = mailbox;
    this.returnPath = returnPath;
  }

  /**
   * Reads what came back since the last time.
   *
   * @param bounces is told the notice and the status of each; if it throws, the mail stays
   * @return how many mails were read
   * @throws MessagingException if the mailbox cannot be read
   */
  public int read(BiConsumer<Long, String> bounces) throws MessagingException {
    Session session = Session.getInstance(properties());
    try (Store store = session.getStore(mailbox.scheme())) {
      store.connect(
          mailbox.host(), mailbox.port(), mailbox.user().orElse(""), mailbox.password().orElse(""));
      try (Folder inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_WRITE);
        int count = Math.min(inbox.getMessageCount(), MOST_AT_ONCE);
        for (int i = 1; i <= count; i++) {
          Message message = inbox.getMessage(i);
          take(message, bounces);
          message.setFlag(Flags.Flag.DELETED, true);
        }
        return count;
      }
    }
  }

  private void take(Message message, BiConsumer<Long, String> bounces) throws MessagingException {
    Optional<Long> notice =
        receivers(message).flatMap(address -> returnPath.noticeOf(address).stream()).findFirst();
    if (notice.isPresent()) {
      String text = text(message);
      Matcher action = ACTION.matcher(text);
      boolean failed = !action.find() || action.group(1).toLowerCase(Locale.ROOT).equals("failed");
      if (failed) {
        Matcher status = STATUS.matcher(text);
        bounces.accept(notice.get(), status.find() ? status.group(1) : UNKNOWN_STATUS);
      }
    }
  }

  private static Stream<String> receivers(Message message) throws MessagingException {
    Address[] to = message.getAllRecipients();
    String[] delivered = message.getHeader("Delivered-To");
    return Stream.concat(
        Stream.of(to == null ? new Address[0] : to).map(Address::toString),
        Stream.of(delivered == null ? new String[0] : delivered));
  }

  /** The raw text of the mail: reports are plain text, whatever they are wrapped in. */
  private static String text(Part part) throws MessagingException {
    try (ByteArrayOutputStream raw = new ByteArrayOutputStream()) {
      part.writeTo(raw);
      int length = Math.min(raw.size(), MOST_BYTES);
      return new String(raw.toByteArray(), 0, length, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new MessagingException("A mail cannot be read", e);
    }
  }

  private Properties properties() {
    String protocol = "mail." + mailbox.scheme() + ".";
    Properties properties = new Properties();
    properties.setProperty(protocol + "connectiontimeout", "5000");
    properties.setProperty(protocol + "timeout", "20000");
    properties.setProperty(protocol + "starttls.enable", "true");
    properties.setProperty(protocol + "ssl.checkserveridentity", "true");
    return properties;
  }
}
