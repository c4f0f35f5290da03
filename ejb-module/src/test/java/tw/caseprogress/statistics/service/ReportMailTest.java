package tw.caseprogress.statistics.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.caseprogress.statistics.AgencyReports.FRI_2026_11_20;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.gateway.Lease;
import tw.caseprogress.gateway.MailAttachment;
import tw.caseprogress.gateway.smtp.service.MailComposer;
import tw.caseprogress.gateway.smtp.service.PatientSetup;
import tw.caseprogress.letter.ClaimedLetter;
import tw.caseprogress.letter.LetterKind;
import tw.caseprogress.letter.SealedFile;
import tw.caseprogress.letter.StaffLetter;
import tw.caseprogress.security.Seal;
import tw.caseprogress.slip.service.SlipPrinter;
import tw.caseprogress.statistics.AgencyReport;
import tw.caseprogress.statistics.AgencyReports;
import tw.caseprogress.statistics.DeadlineTally;
import tw.caseprogress.statistics.Integrity;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.ReportEdition;
import tw.caseprogress.statistics.WrittenReport;

/** A report on its way: sealed, opened, mailed to GreenMail, fetched, and its files read. */
class ReportMailTest {

  private static final Seal SEAL =
      new Seal("it", (byte) 1, Map.of((byte) 1, new SecretKeySpec(new byte[32], "AES")));
  private static final Instant NOW = Instant.parse("2026-11-22T22:30:00Z");

  @RegisterExtension
  private final GreenMailExtension server =
      new GreenMailExtension(PatientSetup.of(ServerSetupTest.SMTP));

  private final ReportWriter writer = new ReportWriter(new FigurePrinter(new SlipPrinter()));

  @Test
  void theFilesOfAMail_sayTheFiguresOfItsTables_andWhoWorksWhatIsLate() throws Exception {
    WrittenReport written =
        writer.write(AgencyReports.daily(1), AgencyReports.wanted(ContactLanguage.ZH_TW));

    MimeMultipart parts = mailed(written);

    assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
    List<BodyPart> files = IntStream.range(1, count(parts)).mapToObj(i -> part(parts, i)).toList();
    assertThat(files)
        .extracting(BodyPart::getFileName)
        .containsExactly(
            "建築-管理-處-已逾限未辦結案件-115-11-20.ods",
            "建築-管理-處-各案件項目辦理期限統計-115-11-20.ods",
            "建築-管理-處-統計公信力檢核-115-11-20.ods",
            "建築-管理-處-案件辦理期限日報-115-11-20.pdf");
    assertThat(String.join("", files.get(0).getHeader("Content-Disposition")))
        .startsWith("attachment")
        .contains("UTF-8''%E5%BB%BA%E7%AF%89");
    assertThat(files.get(0).getContentType())
        .startsWith("application/vnd.oasis.opendocument.spreadsheet");
    assertThat(files.get(3).getContentType()).startsWith("application/pdf");

    assertThat(rows(files.get(0))).contains("115-4826-1903-57|室內裝修圖說審核|王大明|建照科|2026-11-19|1.0");
    assertThat(rows(files.get(1)))
        .anyMatch(row -> row.startsWith("室內裝修圖說&審核|45.0|38.0|7.0|3.0|2.0|1.0|"))
        .anyMatch(row -> row.startsWith("合計|45.0|38.0|7.0|3.0|2.0|1.0|"));
    assertThat(text(files.get(3))).contains("115-4826-1903-57", "王大明", "依限辦出率", "66.7%", "建築<管理>處");
  }

  @Test
  void inEnglish_theFilesAreToo() throws Exception {
    WrittenReport written =
        writer.write(
            AgencyReports.monthly(new DeadlineTally(30, 120, 90, 10, 49, 1)),
            AgencyReports.wanted(ContactLanguage.EN));

    MimeMultipart parts = mailed(written);

    BodyPart pdf = part(parts, count(parts) - 1);
    assertThat(pdf.getFileName())
        .isEqualTo("Building-Administration-monthly-report-of-deadlines-2026-11.pdf");
    assertThat(text(pdf)).contains("To handle", "Interior fitting review", "150");
  }

  @Test
  void withoutARow_thereIsNoFile() {
    AgencyReport report =
        AgencyReports.of(
            ReportEdition.DAILY,
            new Period(FRI_2026_11_20, FRI_2026_11_20),
            AgencyReports.figures(DeadlineTally.NONE, Integrity.NONE),
            0);

    assertThat(writer.write(report, AgencyReports.wanted(ContactLanguage.ZH_TW)).files()).isEmpty();
  }

  @Test
  void filesAreBounded() {
    MailAttachment large =
        new MailAttachment("large.pdf", "application/pdf", new byte[StaffLetter.MOST_BYTES + 1]);

    assertThatThrownBy(
            () ->
                new StaffLetter(
                    LetterKind.REPORT,
                    FRI_2026_11_20,
                    "boss",
                    "boss@example.gov.tw",
                    "report-1",
                    "s",
                    "t",
                    "<p>t</p>",
                    List.of(large)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("report-1");
  }

  /** Through the sealed row, as the outbox keeps it, to the mail server and back. */
  private MimeMultipart mailed(WrittenReport written) throws Exception {
    List<SealedFile> sealed = new ArrayList<>();
    for (MailAttachment file : written.files()) {
      sealed.add(SealedFile.of(file, sealed.size(), "report-1", SEAL));
    }
    ClaimedLetter claimed =
        new ClaimedLetter(
            1,
            Lease.from(NOW),
            "report-1",
            NOW,
            1,
            0,
            written.letter().subject(),
            SEAL.seal("boss@example.gov.tw"),
            SEAL.seal(written.letter().text()),
            SEAL.seal(written.letter().html()),
            sealed);
    Session session = server.getSmtp().createSession();
    MailComposer composer = new MailComposer("no-reply@city.example", "案件快易查", Clock.systemUTC());
    Transport.send(composer.compose(claimed.asMail(SEAL), session));
    MimeMessage got = server.getReceivedMessages()[0];
    assertThat(got.getSubject()).isEqualTo(written.letter().subject());
    return (MimeMultipart) got.getContent();
  }

  private static int count(MimeMultipart parts) {
    try {
      return parts.getCount();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BodyPart part(MimeMultipart parts, int place) {
    try {
      return parts.getBodyPart(place);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of a spreadsheet, their cells parted by bars. */
  private static List<String> rows(BodyPart file) throws Exception {
    Sheet sheet = new SpreadSheet(file.getInputStream()).getSheet(0);
    Object[][] cells = sheet.getDataRange().getValues();
    List<String> rows = new ArrayList<>();
    for (Object[] row : cells) {
      List<String> texts = new ArrayList<>();
      for (Object cell : row) {
        if (cell != null) {
          texts.add(cell.toString());
        }
      }
      rows.add(String.join("|", texts));
    }
    return rows;
  }

  private static String text(BodyPart file) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file.getInputStream().readAllBytes())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
