package tw.caseprogress.system;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The link by which somebody sets a forgotten password, from the mail in the outbox. */
final class MailedLink {

  private static final Pattern LINK = Pattern.compile("https?://\\S+#\\S+");

  private MailedLink() {}

  /** The link of the only mail to a login, once it is there. */
  static URI of(String login) throws MessagingException, IOException {
    Path mail =
        Awaitility.await()
            .atMost(Patience.LONGEST)
            .until(() -> mail(login), Optional::isPresent)
            .orElseThrow();
    Matcher link = LINK.matcher(text(new MimeMessage(null, bytes(mail))));
    if (!link.find()) {
      throw new AssertionError("No link in " + mail);
    }
    return URI.create(link.group());
  }

  private static ByteArrayInputStream bytes(Path mail) throws IOException {
    return new ByteArrayInputStream(Files.readAllBytes(mail));
  }

  private static String text(MimeMessage mail) throws MessagingException, IOException {
    BodyPart first = ((Multipart) mail.getContent()).getBodyPart(0);
    return first.getContent().toString();
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
