package tw.caseprogress.gateway.smtp.service;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandOverWatch;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.gateway.TrustedAuthorities;
import tw.caseprogress.gateway.smtp.service.MailPeers.Service;
import tw.caseprogress.gateway.smtp.service.PolicyService.Stage;
import tw.caseprogress.notification.NoticeHtml;
import tw.caseprogress.security.KeyedHash;

/** Against Postfix and Dovecot. */
class PostfixTest {

  private static final Duration PATIENCE = ofSeconds(60);
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Taipei"));
  private static final ReturnPath PATH =
      new ReturnPath(
          "bounces@city.example", new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256")));
  private static final String TEXT = "王○○ 您好：\n\n您申辦的「室內裝修」已受理。\n.第二行 <b> & 𠮷";
  private static final AtomicLong NOTICES = new AtomicLong(100);

  private static final String BOUNCES = "CaseProgress.bounces";
  private static final String OTHERS = "CaseProgress.other";

  private static MailPeers peers;

  private final long notice = NOTICES.incrementAndGet();
  private final Map<String, String> bounced = new TreeMap<>();
  private Optional<Path> authorities = Optional.empty();
  private String helo = "mail.city.example";

  @BeforeAll
  static void start() throws Exception {
    peers = MailPeers.start("adapter");
  }

  @AfterAll
  static void end() throws Exception {
    if (peers != null) {
      peers.close();
    }
  }

  @AfterEach
  void forget() {
    peers.policy().forget();
  }

  @Test
  void aNoticeIsReadInTheMailbox_asItWasWritten() throws Exception {
    send(Service.MX, "", "wang@city.example");

    MimeMessage got = peers.mail("wang", id());
    assertThat(got.getSubject()).isEqualTo("【建管處】您的案件已受理：室內裝修（115-4826-1903-57）");
    assertThat(((InternetAddress) got.getFrom()[0]).getPersonal()).isEqualTo("案件快易查");
    assertThat(got.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(got.getHeader("List-Id", null)).isEqualTo("<notices.city.example>");
    assertThat(got.getSentDate().toInstant()).isEqualTo(NOON.instant());
    assertThat(got.getHeader("Return-Path", null)).isEqualTo("<" + PATH.of(key()) + ">");
    MimeMultipart words = (MimeMultipart) got.getContent();
    assertThat(words.getBodyPart(0).getContent().toString().replace("\r\n", "\n")).isEqualTo(TEXT);
    assertThat(words.getBodyPart(1).getContent().toString()).contains("第二行 &lt;b&gt; &amp; 𠮷");
  }

  @Test
  void whoHasNoMailboxIsNotReached() {
    assertFails(
        Service.MX, "", "nobody@city.example", FailureCause.ADDRESS, true, "RCPT 550 5.1.1");
    assertFails(
        Service.FAR, "", "nobody@elsewhere.example", FailureCause.ADDRESS, true, "RCPT 550 5.1.1");
  }

  @ParameterizedTest
  @CsvSource({
    "HELO, localhost, RCPT 504 5.5.2, true",
    "HELO, mail..city.example, RCPT 501 5.5.2, true",
    "HELO_AT_ONCE, localhost, HELO 504 5.5.2, false"
  })
  void aNameThatTheServerDoesNotLikeIsOurs_andCanBeSet(
      Service service, String name, String reply, boolean refusal) {
    helo = name;
    assertFails(service, "", "wang@city.example", FailureCause.OURS, refusal, reply);

    send(service, "?helo=mail.city.example", "wang@city.example");
  }

  @Test
  void aServerThatRelaysForNobodyIsOurs() {
    assertFails(
        Service.ASKING, "", "lin@outside.example", FailureCause.OURS, true, "RCPT 554 5.7.1");
  }

  @Test
  void aFullMailboxIsTheReceivers_andMayBeEmptyLater() throws Exception {
    fill();

    assertFails(
        Service.QUOTA, "", "full@city.example", FailureCause.RECEIVER, true, "RCPT 552 5.2.2");
    send(Service.QUOTA, "", "chen@city.example");
  }

  /** In the words of postgrey, of Postfix alone, and of others. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DEFER_IF_PERMIT Greylisted, see http://postgrey.schweikert.ch/help/city.example.html",
        "450 4.2.0 Greylisted",
        "451 4.7.1 Please try again later"
      })
  void whoIsGreylistedIsAskedToWait_andTakenAtTheNextTry(String action) throws Exception {
    peers.policy().says(Stage.RCPT, action);
    assertThatThrownBy(() -> send(Service.ASKING, "", "chen@city.example"))
        .isInstanceOfSatisfying(
            HandOverFailedException.class,
            e -> assertThat(e.failure()).isEqualTo(FailureCause.RECEIVER))
        .hasMessageMatching("RCPT 45[01] 4\\.[27]\\.[01]");

    peers.policy().says(Stage.RCPT, "OK");
    send(Service.ASKING, "", "chen@city.example");

    peers.mail("chen", id());
  }

  @ParameterizedTest
  @EnumSource(
      value = Service.class,
      names = {"TLS", "SMTPS"})
  void aCertificateOfTheCitysOwnAuthorityIsTrusted_onceThatIsSet(Service service) throws Exception {
    assertFails(
        service, "", "wang@city.example", FailureCause.OURS, false, "SSLHandshakeException");

    authorities = Optional.of(peers.authority());
    send(service, "?starttls=required", "wang@city.example");

    assertThat(peers.mail("wang", id()).getHeader("Received", "\n")).contains("with ESMTPS id");
  }

  @Test
  void aServerWithoutTlsGetsNothing_whereTlsIsRequired() {
    authorities = Optional.of(peers.authority());

    assertFails(
        Service.MX,
        "?starttls=required",
        "wang@city.example",
        FailureCause.OURS,
        false,
        "STARTTLS not offered");
  }

  @Test
  void whoSignsInMaySendAnywhere_andAWrongPasswordOrNoneIsOurs() {
    authorities = Optional.of(peers.authority());
    String submission = "smtp://%s@localhost:" + peers.port(Service.SUBMISSION);
    try (SmtpTransport transport =
        open(submission.formatted("wang%40city.example:" + MailPeers.PASSWORD))) {
      transport.send(mail("lin@outside.example"));
    }

    try (SmtpTransport transport = open(submission.formatted("wang%40city.example:wrong"))) {
      assertFails(transport, "lin@outside.example", FailureCause.OURS, false, "AUTH 535 5.7.8");
    }
    try (SmtpTransport transport = open(submission.replace("%s@", ""))) {
      assertFails(transport, "lin@outside.example", FailureCause.OURS, true, "RCPT 554 5.7.1");
    }
  }

  @Test
  void aMailThatIsTooLargeIsItsOwnFault_andLeavesTheConnectionToTheNext() {
    try (SmtpTransport transport = open(peers.url(Service.SMALL))) {
      OutgoingMail large =
          new OutgoingMail(
              key(), "wang@city.example", "s", "many words. ".repeat(5000), Optional.empty());
      assertThatThrownBy(() -> transport.send(large))
          .isInstanceOfSatisfying(
              HandOverFailedException.class,
              e -> {
                assertThat(e.failure()).isEqualTo(FailureCause.CONTENT);
                assertThat(e.isRefusal()).isTrue();
              })
          .hasMessage("END 552 5.3.4");

      transport.send(mail("wang@city.example"));
    }
  }

  /** More than all up to the dot may last, and more than any other answer. */
  @Test
  void aServerThatLooksIntoAMailForLongIsWaitedFor_andGetsItOnce() throws Exception {
    Duration longest = ofSeconds(8);
    peers
        .policy()
        .asks(
            Stage.END,
            () -> {
              TimeUnit.MILLISECONDS.sleep(longest.plusSeconds(1).toMillis());
              return "OK";
            });

    try (SmtpTransport transport = open(longest, PATIENCE)) {
      transport.send(mail("chen@city.example"));
    }

    peers.mail("chen", id());
    assertThat(peers.mails("chen", "INBOX", "Message-ID", id())).hasSize(1);
  }

  @Test
  void whatIsNotAnsweredAfterTheDotIsUnclear_forItMayArriveAllTheSame() throws Exception {
    CountDownLatch lookedThrough = new CountDownLatch(1);
    peers
        .policy()
        .asks(
            Stage.END,
            () -> lookedThrough.await(PATIENCE.toSeconds(), TimeUnit.SECONDS) ? "OK" : "DUNNO");

    try (SmtpTransport transport = open(ofSeconds(20), ofMillis(2000))) {
      assertFails(transport, "chen@city.example", FailureCause.UNCLEAR, true, "END no answer");
    }
    lookedThrough.countDown();

    peers.mail("chen", id());
  }

  @Test
  void aMailThatCannotBeDeliveredFurtherOnComesBack_andCounts() throws Exception {
    send(Service.MX, "", "moved@city.example");

    awaitFiled(Service.IMAP, BOUNCES);

    assertThat(bounced).containsEntry(key(), "ADDRESS 5.1.1");
  }

  @Test
  void soDoesOneForAMailboxThatIsFull_overTls() throws Exception {
    fill();
    send(Service.MX, "", "full@city.example");

    awaitFiled(Service.IMAPS, BOUNCES);

    assertThat(bounced).containsEntry(key(), "RECEIVER 5.2.2");
  }

  @Test
  void whatIsOnlyDelayedHasNotFailed() throws Exception {
    send(Service.MX, "", "lin@away.example");

    awaitFiled(Service.IMAP, OTHERS);

    assertThat(bounced).doesNotContainKey(key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vacation", "outlook-out-of-office", "read-receipt"})
  void whatAMachineAnswersIsNoFailure(String answer) throws Exception {
    byte[] content;
    try (InputStream file = PostfixTest.class.getResourceAsStream("mails/" + answer + ".eml")) {
      content = file.readAllBytes();
    }
    String mail =
        new String(content, StandardCharsets.US_ASCII).replace("@RETURN-PATH@", PATH.of(key()));
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", Integer.toString(peers.port(Service.MX)));
    properties.setProperty("mail.smtp.from", "wang@city.example");
    Transport.send(
        new MimeMessage(
            Session.getInstance(properties),
            new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII))),
        new Address[] {new InternetAddress(PATH.of(key()).toUpperCase(Locale.ROOT))});

    awaitFiled(Service.IMAP, OTHERS);

    assertThat(bounced).doesNotContainKey(key());
  }

  @ParameterizedTest
  @EnumSource(
      value = Service.class,
      names = {"IMAP", "IMAPS"})
  void aMailboxWithAStrangersCertificateIsNotRead(Service service) {
    BounceMailbox mailbox = mailbox(service, Optional.empty());

    assertThatThrownBy(() -> mailbox.read(this::note))
        .isInstanceOfSatisfying(
            MessagingException.class,
            e -> assertThat(BounceMailbox.why(e)).contains("unable to find valid certification"));
  }

  /** After that not one more mail has room. */
  private void fill() throws Exception {
    if (peers.mails("full", "INBOX", "Message-ID", "<notice-1@city.example>").isEmpty()) {
      try (SmtpTransport transport = open(peers.url(Service.MX))) {
        transport.send(
            new OutgoingMail("notice-1", "full@city.example", "s", TEXT, Optional.empty()));
      }
      peers.mail("full", "<notice-1@city.example>");
    }
  }

  /** Reads the mailbox until what came back for this notice was filed. */
  private void awaitFiled(Service service, String folder) {
    BounceMailbox mailbox = mailbox(service, Optional.of(peers.authority()));
    await()
        .atMost(PATIENCE)
        .pollInterval(ofMillis(300))
        .untilAsserted(
            () -> {
              mailbox.read(this::note);
              assertThat(peers.mails("bounces", folder, "To", PATH.of(key()))).hasSize(1);
            });
  }

  private static BounceMailbox mailbox(Service service, Optional<Path> authorities) {
    return new BounceMailbox(
        GatewayUrl.parse(peers.url(service)), PATH, TrustedAuthorities.of(authorities));
  }

  private void note(BouncedMail mail) {
    bounced.put(mail.key(), mail.cause() + " " + mail.status());
  }

  private void send(Service service, String options, String to) {
    try (SmtpTransport transport = open(peers.url(service) + options)) {
      transport.send(mail(to));
    }
  }

  private void assertFails(
      Service service,
      String options,
      String to,
      FailureCause cause,
      boolean refusal,
      String reply) {
    try (SmtpTransport transport = open(peers.url(service) + options)) {
      assertFails(transport, to, cause, refusal, reply);
    }
  }

  private void assertFails(
      SmtpTransport transport, String to, FailureCause cause, boolean refusal, String reply) {
    assertThatThrownBy(() -> transport.send(mail(to)))
        .isInstanceOfSatisfying(
            HandOverFailedException.class,
            e -> {
              assertThat(e.failure()).isEqualTo(cause);
              assertThat(e.isRefusal()).isEqualTo(refusal);
              assertThat(e.isCertain()).isTrue();
            })
        .hasMessage(reply);
  }

  private SmtpTransport open(String url) {
    return new SmtpTransport(
        GatewayUrl.parse(url),
        new MailComposer("no-reply@city.example", "案件快易查", NOON),
        Optional.of(PATH),
        helo,
        TrustedAuthorities.of(authorities),
        NOON);
  }

  /** With other times for a hand-over: all up to the dot, and the answer to it. */
  private SmtpTransport open(Duration longest, Duration answer) {
    return new SmtpTransport(
        new MailServer(
            GatewayUrl.parse(peers.url(Service.ASKING)),
            helo,
            TrustedAuthorities.of(authorities).socketFactory(),
            new HandOverWatch("smtp:h", longest, answer),
            longest),
        new MailComposer("no-reply@city.example", "案件快易查", NOON),
        Optional.of(PATH),
        NOON);
  }

  private String key() {
    return "notice-" + notice;
  }

  private String id() {
    return "<" + key() + "@city.example>";
  }

  private OutgoingMail mail(String to) {
    return new OutgoingMail(
        key(),
        to,
        "【建管處】您的案件已受理：室內裝修（115-4826-1903-57）",
        TEXT,
        Optional.of(NoticeHtml.of(TEXT, ContactLanguage.ZH_TW)));
  }
}
