package tw.caseprogress.gateway.smtp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.TrustedAuthorities;
import tw.caseprogress.security.KeyedHash;

/** Against GreenMail, a mail server that is not ours. */
class BounceMailboxTest {

  private static final ReturnPath PATH =
      new ReturnPath(
          "bounces@city.example", new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256")));
  private static final String OTHERS = "CaseProgress.other";
  private static final String BOUNCES = "CaseProgress.bounces";

  @RegisterExtension
  private final GreenMailExtension server =
      new GreenMailExtension(
          new ServerSetup[] {
            PatientSetup.of(ServerSetupTest.IMAP), PatientSetup.of(ServerSetupTest.IMAPS)
          });

  private final Map<String, String> bounced = new TreeMap<>();
  private GreenMailUser user;
  private BounceMailbox mailbox;

  @BeforeEach
  void open() {
    user = server.setUser("bounces@city.example", "bounces", "secret");
    mailbox = mailbox("imap://bounces:secret@127.0.0.1:" + server.getImap().getPort());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "postfix-unknown-user, 5.1.1, ADDRESS",
    "postfix-blocked, 5.7.1, OURS",
    "exim-unknown-user, 5.1.1, ADDRESS",
    "exim-no-code, 5.0.0, ADDRESS",
    "exim-relay-denied, 5.0.0, OURS",
    "exchange-not-found, 5.1.10, ADDRESS",
    "microsoft-not-found, 5.4.1, ADDRESS",
    "microsoft-mailbox-full, 5.2.2, RECEIVER",
    "gmail-inactive, 5.2.1, ADDRESS",
    "expired, 4.4.7, RECEIVER"
  })
  void aReportOfAFailedDeliveryTellsWhichNoticeItWas_andWhy(
      String mail, String status, FailureCause cause) throws Exception {
    deliver(sample(mail, PATH.of("notice-42")));

    assertThat(mailbox.read(this::note)).isEqualTo(new BounceMailbox.Found(1, 0));

    assertThat(bounced).isEqualTo(Map.of("notice-42", cause + " " + status));
    assertThat(filed(BOUNCES)).isEqualTo(1);
    assertThat(filed("INBOX")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postfix-delayed",
        "postfix-relayed",
        "delivered",
        "alias-one-of-two",
        "outlook-out-of-office",
        "vacation",
        "read-receipt",
        "challenge",
        "qmail-plain",
        "forwarded-report",
        "broken"
      })
  void whateverElseComesIsNoVerdict_andIsKept(String mail) throws Exception {
    deliver(sample(mail, PATH.of("notice-42")));

    assertThat(mailbox.read(this::note)).isEqualTo(new BounceMailbox.Found(0, 1));

    assertThat(bounced).isEmpty();
    assertThat(filed(OTHERS)).isEqualTo(1);
    assertThat(filed("INBOX")).isZero();
  }

  @Test
  void whatAStrangerWritesMarksNothing() throws Exception {
    deliver(sample("postfix-unknown-user", "bounces+notice-42-000000000000@city.example"));
    deliver(sample("postfix-unknown-user", "bounces@city.example"));

    assertThat(mailbox.read(this::note)).isEqualTo(new BounceMailbox.Found(0, 2));

    assertThat(bounced).isEmpty();
    assertThat(filed(OTHERS)).isEqualTo(2);
  }

  @Test
  void whatWasReadIsNotReadAgain() throws Exception {
    deliver(sample("postfix-unknown-user", PATH.of("notice-42")));

    mailbox.read(this::note);

    assertThat(mailbox.read(this::note)).isEqualTo(new BounceMailbox.Found(0, 0));
    assertThat(filed(BOUNCES)).isEqualTo(1);
  }

  @Test
  void aReportThatNobodyCouldBeToldOfStays() throws Exception {
    deliver(sample("postfix-unknown-user", PATH.of("notice-42")));

    assertThatThrownBy(
            () ->
                mailbox.read(
                    mail -> {
                      throw new IllegalStateException("no database");
                    }))
        .hasMessage("no database");
    assertThat(filed("INBOX")).isEqualTo(1);

    assertThat(mailbox.read(this::note).bounces()).isEqualTo(1);
  }

  @Test
  void aMailThatCannotBeTakenApart_doesNotHoldUpTheNext() throws Exception {
    deliver(sample("broken", PATH.of("notice-42")));
    deliver(sample("postfix-unknown-user", PATH.of("notice-43")));

    mailbox.read(this::note);

    assertThat(bounced).isEqualTo(Map.of("notice-43", "ADDRESS 5.1.1"));
  }

  @Test
  void aReportWithALargeMailBehindIt_isReadAllTheSame() throws Exception {
    String report = sample("postfix-unknown-user", PATH.of("notice-42"));
    deliver(report.replace("A few words.", "A line of a large mail.\r\n".repeat(200_000)));

    mailbox.read(this::note);

    assertThat(bounced).isEqualTo(Map.of("notice-42", "ADDRESS 5.1.1"));
  }

  @Test
  void whatWasFiledLongAgoIsForgotten_inPortions_andTheInboxIsLeftAlone() throws Exception {
    deliver(sample("postfix-unknown-user", PATH.of("notice-42")));
    deliver(sample("vacation", PATH.of("notice-43")));
    deliver(sample("read-receipt", PATH.of("notice-44")));
    mailbox.read(this::note);
    deliver(sample("vacation", PATH.of("notice-45")));
    Instant tomorrow = Instant.now().plus(Duration.ofDays(2));

    assertThat(mailbox.forget(Instant.now().minus(Duration.ofDays(2)), 10)).isZero();
    assertThat(mailbox.forget(tomorrow, 2)).isEqualTo(2);
    assertThat(mailbox.forget(tomorrow, 2)).isEqualTo(1);

    assertThat(filed(BOUNCES)).isZero();
    assertThat(filed(OTHERS)).isZero();
    assertThat(filed("INBOX")).isEqualTo(1);
  }

  @Test
  void whereNothingWasFiledYet_nothingIsForgotten() throws Exception {
    assertThat(mailbox.forget(Instant.now(), 10)).isZero();
  }

  @Test
  void whyAMailboxCannotBeReadIsSaid() {
    BounceMailbox untrusted =
        mailbox("imaps://bounces:secret@127.0.0.1:" + server.getImaps().getPort());

    assertThatThrownBy(() -> untrusted.read(this::note))
        .isInstanceOfSatisfying(
            MessagingException.class,
            e -> assertThat(BounceMailbox.why(e)).contains("unable to find valid certification"));
  }

  private static BounceMailbox mailbox(String url) {
    return new BounceMailbox(GatewayUrl.parse(url), PATH, TrustedAuthorities.of(Optional.empty()));
  }

  private void note(BouncedMail mail) {
    bounced.put(mail.key(), mail.cause() + " " + mail.status());
  }

  private int filed(String folder) throws FolderException {
    return server.getManagers().getImapHostManager().getFolder(user, folder).getMessageCount();
  }

  private void deliver(String mail) throws MessagingException {
    user.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII))));
  }

  /** A mail as servers and people send them, to an address of ours. */
  private static String sample(String name, String to) throws IOException {
    try (InputStream file = BounceMailboxTest.class.getResourceAsStream("mails/" + name + ".eml")) {
      return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
          .replaceAll("\r?\n", "\r\n")
          .replace("@RETURN-PATH@", to)
          .replace("@RETURN-PATH-UPPER@", to.toUpperCase(Locale.ROOT));
    }
  }
}
