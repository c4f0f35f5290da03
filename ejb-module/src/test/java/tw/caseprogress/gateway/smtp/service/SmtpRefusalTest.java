package tw.caseprogress.gateway.smtp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverDeadline;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandOverWatch;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.gateway.TrustedAuthorities;

class SmtpRefusalTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Taipei"));

  private StrictMailServer server;
  private SmtpTransport transport;

  @BeforeEach
  void open() throws IOException {
    server = new StrictMailServer();
    transport = open("");
  }

  @AfterEach
  void close() throws IOException {
    transport.close();
    server.close();
  }

  @ParameterizedTest(name = "{1} to {0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RCPT | 550 5.1.1 <citizen@example.tw>: User unknown | ADDRESS | RCPT 550 5.1.1 | true
          RCPT | 554 5.7.1 Relay access denied | OURS | RCPT 554 5.7.1 | true
          RCPT | 450 4.7.1 Greylisted | RECEIVER | RCPT 450 4.7.1 | true
          RCPT | 450 4.7.1 <mail>: Helo command rejected: Host not found | OURS | RCPT 450 4.7.1 | true
          MAIL | 450 4.7.1 Client host rejected: cannot find your hostname | OURS | MAIL 450 4.7.1 | true
          MAIL | 530 5.7.0 Authentication required | OURS | MAIL 530 5.7.0 | true
          DATA | 451 4.3.0 later | OURS | DATA 451 4.3.0 | true
          .    | 550 5.1.1 User unknown | ADDRESS | END 550 5.1.1 | true
          .    | 552 5.3.4 too big | CONTENT | END 552 5.3.4 | true
          .    | 451 4.3.0 later | OURS | END 451 4.3.0 | true
          .    | 354 what? | UNCLEAR | END 354 | true
          EHLO | 421 4.3.2 going down | OURS | HELO no answer | false
          """)
  void aRefusalMeansWhatItSays_atWhateverStage(
      String verb, String answer, FailureCause cause, String reply, boolean refusal) {
    server.answers(verb, answer);

    assertThatThrownBy(() -> transport.send(mail()))
        .isInstanceOfSatisfying(
            HandOverFailedException.class,
            e -> {
              assertThat(e.failure()).isEqualTo(cause);
              assertThat(e.isRefusal()).isEqualTo(refusal);
            })
        .hasMessage(reply);
  }

  @Test
  void everyPositiveAnswerToTheMailTakesIt() {
    server.answers(".", "200 alright");

    transport.send(mail());
  }

  @Test
  void aRefusedMailLeavesTheConnectionToTheNext() {
    server.answers(".", "554 5.7.1 refused");
    assertThatThrownBy(() -> transport.send(mail())).isInstanceOf(HandOverFailedException.class);
    server.answers(".", "250 taken");

    transport.send(mail());

    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void aServerThatEndsAConnectionAfterSomeMails_isNoFailure() {
    server.endsAfter(2);

    for (int i = 0; i < 6; i++) {
      transport.send(mail());
    }

    assertThat(server.connections()).isEqualTo(3);
  }

  @Test
  void soIsOneThatSaysItIsEnough() {
    transport.send(mail());
    server.answers("MAIL", "421 4.7.0 Too many messages in this connection");
    assertThatThrownBy(() -> transport.send(mail()))
        .as("tried anew, and refused there too")
        .hasMessage("MAIL 421 4.7.0");

    assertThat(server.connections()).isEqualTo(2);
  }

  @Test
  void itIsGreetedByTheNameThatIsSet_forEachServerOrForAll() throws IOException {
    transport.send(mail());
    assertThat(server.heard()).contains("EHLO mail.city.example");
    transport.close();

    transport = open("?helo=out.city.example");
    transport.send(mail());
    assertThat(server.heard()).contains("EHLO out.city.example");
  }

  @Test
  void theAnswerToOneMailIsNeverTakenForThatToTheNext() throws Exception {
    MailServer far = mailServer();
    SMTPMessage message = composed();
    try (HandOverDeadline deadline = far.watch().begin()) {
      SmtpConnection connection = SmtpConnection.open(far, deadline);
      connection.send(message, message.getAllRecipients());

      assertThatThrownBy(() -> connection.send(message))
          .as("without a receiver it does not even begin")
          .isInstanceOf(MailServerException.class);
      connection.cut();
    }
  }

  @Test
  void whatBreaksWithinTheMailSurelyDidNotLeave_andTheConnectionIsCut() throws Exception {
    SMTPMessage broken =
        new SMTPMessage(composed()) {
          @Override
          public void writeTo(OutputStream out, String[] without) {
            throw new IllegalStateException("within the mail");
          }
        };

    assertThat(breaksBy(broken)).hasMessage("DATA no answer");
  }

  @Test
  void whatBreaksBeforeTheServerHeardOfTheMailDidNotLeaveEither() throws Exception {
    SMTPMessage broken =
        new SMTPMessage(composed()) {
          @Override
          public String getEnvelopeFrom() {
            throw new IllegalStateException("before MAIL");
          }
        };

    assertThat(breaksBy(broken)).hasMessage("MAIL no answer");
  }

  private HandOverFailedException breaksBy(SMTPMessage broken) throws Exception {
    MailServer far = mailServer();
    try (HandOverDeadline deadline = far.watch().begin()) {
      SmtpConnection connection = SmtpConnection.open(far, deadline);
      MailServerException fault =
          catchThrowableOfType(
              MailServerException.class,
              () -> connection.send(broken, new InternetAddress("citizen@example.tw")));

      assertThat(connection.isUsable()).isFalse();
      assertThat(connection.isAlive()).isFalse();
      assertThat(fault.failure().failure()).isEqualTo(FailureCause.OURS);
      return fault.failure();
    }
  }

  private static SMTPMessage composed() throws MessagingException {
    return new MailComposer("no-reply@city.example", "案件快易查", NOON)
        .compose(mail(), Session.getInstance(new Properties()));
  }

  private MailServer mailServer() {
    return new MailServer(
        GatewayUrl.parse(server.url()),
        "mail.city.example",
        TrustedAuthorities.of(Optional.empty()).socketFactory(),
        new HandOverWatch("smtp:h"),
        MailServer.ANSWER);
  }

  private SmtpTransport open(String options) {
    return new SmtpTransport(
        GatewayUrl.parse(server.url() + options),
        new MailComposer("no-reply@city.example", "案件快易查", NOON),
        Optional.empty(),
        "mail.city.example",
        TrustedAuthorities.of(Optional.empty()),
        NOON);
  }

  private static OutgoingMail mail() {
    return new OutgoingMail("notice-1", "citizen@example.tw", "s", "t", Optional.empty());
  }
}
