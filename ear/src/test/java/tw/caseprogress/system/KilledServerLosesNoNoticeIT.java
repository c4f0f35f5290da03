package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.caseprogress.gateway.smtp.service.PatientSetup;

/**
 * Two servers on one database share the queue of notices. The pilot's own writes mails into its
 * outbox, the second hands them to GreenMail; what arrived is counted by the ids of the messages at
 * both.
 */
class KilledServerLosesNoNoticeIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern ID = Pattern.compile("notice-([0-9]+)(?:@|\\.eml)");

  /** What a server may have handed over and not noted when it dies: 12 workers, 5 and one each. */
  private static final int IN_FLIGHT = 12 * 6;

  @RegisterExtension
  private final GreenMailExtension mailServer =
      new GreenMailExtension(PatientSetup.of(ServerSetupTest.SMTP));

  @Test
  void eachNoticeGoesOutOnce_andWhatAKilledServerHeldGoesOutByTheOther() throws Exception {
    String address = "CASEPROGRESS_SMTP_URL=smtp://127.0.0.1:" + mailServer.getSmtp().getPort();
    try (QueuedMails mails = new QueuedMails();
        SecondServer second = new SecondServer(address)) {
      mails.add(400);
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                mails.add(50);
                return !atTheMailServer().isEmpty() && !inTheOutbox(mails).isEmpty();
              });
      await().atMost(PATIENCE).until(() -> mails.waiting() == 0);

      assertThat(arrived(mails))
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(mails.queued());
      int before = atTheMailServer().size();

      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                mails.add(50);
                return atTheMailServer().size() >= before + 100;
              });
      mails.add(200);
      second.kill();
      await()
          .dontCatchUncaughtExceptions() // the mail server complains of whom it lost
          .atMost(PATIENCE)
          .until(
              () -> {
                mails.endOldClaims();
                return mails.waiting() == 0;
              });

      List<Long> arrived = arrived(mails);
      assertThat(new HashSet<>(arrived))
          .as("lost: none")
          .containsExactlyInAnyOrderElementsOf(mails.queued());
      assertThat(arrived.size() - mails.queued().size())
          .as("doubled: no more than was in flight")
          .isBetween(0, IN_FLIGHT);
    }
  }

  private List<Long> arrived(QueuedMails mails) throws IOException, MessagingException {
    List<Long> arrived = new ArrayList<>(atTheMailServer());
    arrived.retainAll(new HashSet<>(mails.queued()));
    arrived.addAll(inTheOutbox(mails));
    return arrived;
  }

  private static List<Long> inTheOutbox(QueuedMails mails) throws IOException {
    Set<Long> queued = new HashSet<>(mails.queued());
    try (Stream<Path> files = Files.list(SampleFile.folder().resolve("outbox"))) {
      return files
          .map(Path::toString)
          .flatMap(KilledServerLosesNoNoticeIT::id)
          .filter(queued::contains)
          .toList();
    }
  }

  private List<Long> atTheMailServer() throws MessagingException {
    List<Long> ids = new ArrayList<>();
    for (MimeMessage message : mailServer.getReceivedMessages()) {
      id(message.getMessageID()).forEach(ids::add);
    }
    return ids;
  }

  private static Stream<Long> id(String text) {
    Matcher matcher = ID.matcher(text);
    return matcher.find() ? Stream.of(Long.parseLong(matcher.group(1))) : Stream.empty();
  }
}
