package tw.caseprogress.gateway.smtp.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.security.KeyedHash;

/** Against GreenMail, a mail server that is not ours. */
class BounceMailboxTest {

  private static final ReturnPath PATH =
      new ReturnPath(
          "bounces@city.example", new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256")));

  @RegisterExtension
  private final GreenMailExtension server =
      new GreenMailExtension(new ServerSetup[] {ServerSetupTest.IMAP.dynamicPort()});

  private final Map<Long, String> bounced = new TreeMap<>();
  private GreenMailUser user;
  private BounceMailbox mailbox;

  @BeforeEach
  void open() {
    user = server.setUser("bounces@city.example", "bounces", "secret");
    mailbox =
        new BounceMailbox(
            GatewayUrl.parse("imap://bounces:secret@127.0.0.1:" + server.getImap().getPort()),
            PATH);
  }

  @Test
  void aReportTellsWhichNoticeFailed_andWhy() throws Exception {
    deliver(PATH.of("notice-42"), report("failed", "5.1.1"));
    deliver(PATH.of("notice-43"), report("failed", "4.2.2"));

    assertThat(mailbox.read(bounced::put)).isEqualTo(2);

    assertThat(bounced).isEqualTo(Map.of(42L, "5.1.1", 43L, "4.2.2"));
  }

  @Test
  void aDelayIsNoFailure_andABounceWithoutReportIsOne() throws Exception {
    deliver(PATH.of("notice-42"), report("delayed", "4.4.1"));
    deliver(PATH.of("notice-43"), "Sorry, nobody of that name lives here.\r\n");

    mailbox.read(bounced::put);

    assertThat(bounced).isEqualTo(Map.of(43L, "5.0.0"));
  }

  @Test
  void whatAStrangerWritesMarksNothing() throws Exception {
    deliver("bounces+notice-42-000000000000@city.example", report("failed", "5.1.1"));
    deliver("bounces@city.example", "Buy now\r\n");

    assertThat(mailbox.read(bounced::put)).isEqualTo(2);

    assertThat(bounced).isEmpty();
  }

  @Test
  void whatWasReadIsGone() throws Exception {
    deliver(PATH.of("notice-42"), report("failed", "5.1.1"));

    mailbox.read(bounced::put);

    assertThat(mailbox.read(bounced::put)).isZero();
  }

  private void deliver(String to, String body) throws Exception {
    String mail =
        "From: MAILER-DAEMON@example.tw\r\nTo: <" + to + ">\r\nSubject: Undelivered\r\n\r\n" + body;
    user.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII))));
  }

  private static String report(String action, String status) {
    return "Reporting-MTA: dns; mx.example.tw\r\n\r\nFinal-Recipient: rfc822; a@example.tw\r\nAction: "
        + action
        + "\r\nStatus: "
        + status
        + "\r\n";
  }
}
