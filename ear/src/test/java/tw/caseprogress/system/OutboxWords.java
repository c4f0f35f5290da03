package tw.caseprogress.system;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** What was mailed to one address, from the outbox. */
record OutboxWords(String address) {

  /** The groups of a pattern in the words of a mail to the address, once there is such a mail. */
  MatchResult await(String pattern) {
    return Awaitility.await()
        .atMost(Patience.LONGEST)
        .until(() -> find(pattern), Optional::isPresent)
        .orElseThrow();
  }

  /** The first match in any mail to the address that is there now. */
  Optional<MatchResult> find(String pattern) {
    return all().stream()
        .flatMap(words -> Pattern.compile(pattern).matcher(words).results())
        .findFirst();
  }

  /** The words of all mails to the address that are there as a whole. */
  List<String> all() {
    try (Stream<Path> files = Files.list(SampleFile.folder().resolve("outbox"))) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .map(this::words)
          .filter(Objects::nonNull)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Null for a mail to somebody else, or one that is still being written. */
  private String words(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      MimeMessage mail =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
      boolean ours =
          mail.getAllRecipients() != null
              && Arrays.stream(mail.getAllRecipients())
                  .anyMatch(to -> to.toString().contains(address));
      return ours ? mail.getSubject() + "\n" + text(mail.getContent()) : null;
    } catch (MessagingException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Object content) throws MessagingException, IOException {
    if (content instanceof Multipart parts) {
      BodyPart first = parts.getBodyPart(0);
      return text(first.getContent());
    }
    return content.toString();
  }
}
