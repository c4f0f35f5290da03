package tw.caseprogress.system;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The link by which somebody sets a forgotten password, from the mail in the outbox. */
final class MailedLink {

  private static final Pattern LINK = Pattern.compile("https?://\\S+#\\S+");

  private MailedLink() {}

  /** The link of the only mail to a login, once it is there as a whole. */
  static URI of(String login) {
    return Awaitility.await()
        .atMost(Patience.LONGEST)
        .until(() -> mail(login).flatMap(MailedLink::link), Optional::isPresent)
        .map(URI::create)
        .orElseThrow();
  }

  /** The link in a file; empty while the file is still being written. */
  private static Optional<String> link(Path file) {
    try {
      Session session = Session.getInstance(new Properties());
      MimeMessage mail =
          new MimeMessage(session, new ByteArrayInputStream(Files.readAllBytes(file)));
      BodyPart first = ((Multipart) mail.getContent()).getBodyPart(0);
      Matcher link = LINK.matcher(first.getContent().toString());
      return link.find() ? Optional.of(link.group()) : Optional.empty();
    } catch (MessagingException | ClassCastException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> mail(String login) {
    try (Stream<Path> files = Files.list(SampleFile.folder().resolve("outbox"))) {
      return files
          .filter(file -> file.toString().contains("-password-link-" + login + "-"))
          .filter(file -> file.toString().endsWith(".eml"))
          .findAny();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
