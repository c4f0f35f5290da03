package tw.caseprogress.gateway.smtp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.MailAttachment;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.gateway.TrustedAuthorities;
import tw.caseprogress.notification.NoticeHtml;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.slip.AcceptanceSlip;
import tw.caseprogress.slip.AcceptanceSlipFixture;
import tw.caseprogress.slip.PrintedSlip;
import tw.caseprogress.slip.SlipPage;
import tw.caseprogress.slip.SlipPdf;

/** Against GreenMail, a mail server that is not ours. */
class SmtpTransportTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Taipei"));
  private static final String TEXT = "王○○ 您好：\n\n您申辦的「室內裝修」已受理。\n第二行 <b> & 𠮷";

  @RegisterExtension
  private final GreenMailExtension server =
      new GreenMailExtension(
          new ServerSetup[] {
            PatientSetup.of(ServerSetupTest.SMTP), PatientSetup.of(ServerSetupTest.SMTPS)
          });

  private SmtpTransport transport;

  @AfterEach
  void close() {
    if (transport != null) {
      transport.close();
    }
  }

  @Test
  void aNoticeArrivesAsTextAndHtml_withTheHeadersOfAMachine() throws Exception {
    open("smtp://127.0.0.1:" + server.getSmtp().getPort());

    String id = transport.send(mail("notice-42")).messageId().orElseThrow();

    MimeMessage got = server.getReceivedMessages()[0];
    assertThat(got.getMessageID()).isEqualTo(id).isEqualTo("<notice-42@city.example>");
    assertThat(got.getSubject()).isEqualTo("【建管處】您的案件已受理：室內裝修（115-4826-1903-57）");
    assertThat(got.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(got.getHeader("List-Id", null)).isEqualTo("<notices.city.example>");
    assertThat(got.getSentDate().toInstant()).isEqualTo(NOON.instant());
    assertThat(got.getHeader("Return-Path", null)).contains("+notice-42-");
    MimeMultipart content = (MimeMultipart) got.getContent();
    assertThat(got.getContentType()).startsWith("multipart/alternative");
    assertThat(content.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
        .isEqualTo(TEXT);
    assertThat(content.getBodyPart(1).getContent().toString())
        .contains("第二行 &lt;b&gt; &amp; 𠮷")
        .contains("lang=\"zh-Hant-TW\"");
  }

  @Test
  void theSlipGoesAlongAsAFile_besideTheWordsAndWithItsChineseName() throws Exception {
    open("smtp://127.0.0.1:" + server.getSmtp().getPort());
    SlipPage page = new SlipPage("https://case.gov.example/");
    AcceptanceSlip slip = AcceptanceSlipFixture.slip(ContactLanguage.ZH_TW, "王○○");
    byte[] pdf = new SlipPdf(List.of()).of(page.document(slip, List.of("Slip")), "zh-Hant-TW");

    transport.send(
        mail("notice-7")
            .with(new MailAttachment(page.fileName(slip), PrintedSlip.MEDIA_TYPE, pdf)));

    MimeMessage got = server.getReceivedMessages()[0];
    assertThat(got.getContentType()).startsWith("multipart/mixed");
    MimeMultipart parts = (MimeMultipart) got.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
    MimeMultipart words = (MimeMultipart) parts.getBodyPart(0).getContent();
    assertThat(words.getBodyPart(0).getContentType()).startsWith("text/plain");
    assertThat(words.getBodyPart(1).getContentType()).startsWith("text/html");
    Part file = parts.getBodyPart(1);
    assertThat(file.getContentType()).startsWith("application/pdf");
    assertThat(file.getHeader("Content-Disposition")[0]).startsWith("attachment");
    assertThat(String.join("", file.getHeader("Content-Disposition")))
        .contains("UTF-8''%E5%8F%97%E7%90%86");
    assertThat(file.getFileName()).isEqualTo("受理憑單-115-4826-1903-59.pdf");
    try (PDDocument read = Loader.loadPDF(file.getInputStream().readAllBytes())) {
      assertThat(new PDFTextStripper().getText(read))
          .contains("115-4826-1903-59", "48261903", "人民申請案件受理憑單", "王○○");
    }
  }

  @Test
  void theSameNoticeTriedAgainHasTheSameId() {
    open("smtp://127.0.0.1:" + server.getSmtp().getPort());

    assertThat(transport.send(mail("notice-1"))).isEqualTo(transport.send(mail("notice-1")));
  }

  @Test
  void oneConnectionCarriesManyMails() {
    open("smtp://127.0.0.1:" + server.getSmtp().getPort());

    for (int i = 0; i < 50; i++) {
      transport.send(mail("notice-" + i));
    }

    assertThat(server.getReceivedMessages()).hasSize(50);
    assertThat(Stream.of(server.getReceivedMessages()).map(GreenMailUtil::getHeaders).distinct())
        .hasSize(50);
  }

  @Test
  void aStrangersCertificateIsRefused_whateverTheAddressAsksFor() {
    int port = server.getSmtps().getPort();
    open("smtps://127.0.0.1:" + port);
    assertFails(FailureCause.OURS, "SSLHandshakeException");
    transport.close();

    open("smtps://127.0.0.1:" + port + "?trust=any");
    assertFails(FailureCause.OURS, "SSLHandshakeException");
  }

  @Test
  void aUserSignsIn_andAWrongPasswordIsOurFault() {
    server.setUser("city@city.example", "city", "p@ss:word");
    int port = server.getSmtp().getPort();
    open("smtp://city:p%40ss%3Aword@127.0.0.1:" + port);
    transport.send(mail("notice-1"));
    assertThat(server.getReceivedMessages()).hasSize(1);
    transport.close();

    open("smtp://city:wrong@127.0.0.1:" + port);
    assertFails(FailureCause.OURS, "AUTH 535 5.7.8");
  }

  @Test
  void aServerThatIsNotThereIsOurFault() {
    int port = server.getSmtp().getPort();
    server.stop();
    open("smtp://127.0.0.1:" + port);

    assertFails(FailureCause.OURS, "ConnectException");
  }

  @Test
  void aServerThatComesBackIsFoundAgain() {
    int port = server.getSmtp().getPort();
    open("smtp://127.0.0.1:" + port);
    transport.send(mail("notice-1"));
    server.reset();

    assertThatThrownBy(() -> transport.send(mail("notice-2")))
        .isInstanceOf(HandOverFailedException.class);
    open("smtp://127.0.0.1:" + server.getSmtp().getPort());
    transport.send(mail("notice-2"));

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whatIsNoAddressIsNeverTried() {
    open("smtp://127.0.0.1:" + server.getSmtp().getPort());

    assertThatThrownBy(
            () ->
                transport.send(
                    new OutgoingMail("notice-1", "no address", "s", "t", Optional.empty())))
        .isInstanceOfSatisfying(
            HandOverFailedException.class,
            e -> assertThat(e.failure()).isEqualTo(FailureCause.ADDRESS));
  }

  private void assertFails(FailureCause cause, String reply) {
    assertThatThrownBy(() -> transport.send(mail("notice-9")))
        .isInstanceOfSatisfying(
            HandOverFailedException.class, e -> assertThat(e.failure()).isEqualTo(cause))
        .hasMessage(reply);
  }

  private void open(String url) {
    transport =
        new SmtpTransport(
            GatewayUrl.parse(url),
            new MailComposer("no-reply@city.example", "案件快易查", NOON),
            Optional.of(
                new ReturnPath(
                    "bounces@city.example",
                    new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256")))),
            "mail.city.example",
            TrustedAuthorities.of(Optional.empty()),
            NOON);
  }

  private static OutgoingMail mail(String key) {
    return new OutgoingMail(
        key,
        "citizen@example.tw",
        "【建管處】您的案件已受理：室內裝修（115-4826-1903-57）",
        TEXT,
        Optional.of(NoticeHtml.of(TEXT, ContactLanguage.ZH_TW)));
  }
}
