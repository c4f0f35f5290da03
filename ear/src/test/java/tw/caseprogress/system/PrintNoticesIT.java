package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The notices of a case as one document, and the slip that went with the first of them. */
class PrintNoticesIT {

  private static final String AGENCY = "379130100A"; // has the slip go with the mail of opening
  private static final String LOGIN = "commerce.officer";
  private static final String STRANGER = "welfare.officer";
  private static final Pattern MESSAGE_ID = Pattern.compile("<(notice-[0-9]+)@");

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void theMailOfOpeningTookTheSlipAlong_andTheEvidenceSaysSo() throws IOException {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN).fillIntake("附件申請人");
    desk.type("intake:applicant_email", "slip@example.org").tick("intake:applicant_notifyBy", 0);
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    String password = desk.text("queryPassword");
    desk.openCase(number);
    window.get(window.findElement(By.id("printNotices")).getDomProperty("href"));

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              window.navigate().refresh();
              assertThat(MESSAGE_ID.matcher(desk.page()).find()).isTrue();
            });

    assertThat(desk.page())
        .contains(number + " 通知紀錄", "成案・電子郵件", "已送出", "@example.org")
        .contains("受理憑單（PDF）", "查詢密碼：")
        .doesNotContain(password, "slip@example.org");
    Matcher mail = MESSAGE_ID.matcher(desk.page());
    assertThat(mail.find()).isTrue();
    assertThat(outbox(mail.group(1)))
        .contains("multipart/mixed", "multipart/alternative", "application/pdf")
        .contains("Content-Disposition: attachment");
  }

  @Test
  void oneDocumentOnPaper_withoutNavigation_forTheCasesOwnAgency() throws IOException {
    Map<String, String> closed =
        SampleFile.cases("CLOSED")
            .filter(row -> row.get("agency").equals(AGENCY))
            .findFirst()
            .orElseThrow();
    String path = "/staff/casefile/notices?caseNumber=" + closed.get("caseNumber");
    ChromeDriver window = chromium.open();
    DemoSignIn.of(LOGIN).open(window, path);
    OfficerDesk desk = new OfficerDesk(window);
    desk.shows("成案", "結案", "文字版本", "寄送經過");
    assertThat(desk.page()).doesNotContain(closed.get("queryPassword"));
    assertThat(Axe.faults(window)).isEmpty();
    Chromium.picture(window, "notices");

    String printed = printed(window, "notices");
    assertThat(printed)
        .contains("成案", "結案", "文字版本")
        .doesNotContain("我的案件", "登出", "回到案件", closed.get("queryPassword"));

    window.get(Zone.INTRANET.at(path + "&lang=en").toString());
    desk.shows("Notices of case", "Handed over");

    ChromeDriver stranger = chromium.open();
    DemoSignIn.of(STRANGER).open(stranger, path);
    assertThat(stranger.getCurrentUrl()).contains("/staff/worklist");
    new OfficerDesk(stranger).shows("查無此案件");
  }

  private static String outbox(String key) throws IOException {
    try (Stream<Path> files = Files.list(SampleFile.folder().resolve("outbox"))) {
      Path mail =
          files
              .filter(file -> file.toString().endsWith("-" + key + ".eml"))
              .findAny()
              .orElseThrow();
      return Files.readString(mail, StandardCharsets.ISO_8859_1);
    }
  }

  /** The text of what the browser prints on A4, kept as a file beside the pictures. */
  private static String printed(ChromeDriver window, String name) throws IOException {
    Object data =
        window
            .executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
            .get("data");
    byte[] pdf = Base64.getDecoder().decode((String) data);
    Files.write(Path.of("target", "screenshots", name + ".pdf"), pdf);
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file);
    }
  }
}
