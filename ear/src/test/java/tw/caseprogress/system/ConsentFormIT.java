package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * An agency's administrator writes the agency's own consent form and gives it up again; between, an
 * officer reads it aloud, prints it and registers a case with it.
 */
class ConsentFormIT {

  private static final String AGENCY = "379130100A";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Taipei"));
  private static final Pattern VERSION = Pattern.compile("第 ([0-9]+-[0-9]+) 版");
  private static final String PURPOSE = "words:parts:3:zh";
  private static final String SCRIPT = "words:parts:9:zh";

  @RegisterExtension final Chromium chromium = new Chromium();

  @AfterEach
  void goBackToTheCitysForm() throws Exception {
    try (PilotDatabase database = new PilotDatabase()) {
      database.givesConsentFormUp(AGENCY, TODAY);
    }
  }

  @Test
  void aFormIsRefused_completed_putInForce_used_andGivenUp() throws Exception {
    ChromeDriver window = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(window, "/admin/consent/list");
    OfficerDesk desk = new OfficerDesk(window).shows("本機關沒有另訂，目前使用全市的同意書");
    String city = version(desk);

    String version = write(desk);
    assertThat(version).isNotEqualTo(city);
    use(version);

    window.get(Zone.INTRANET.at("/admin/consent/list?lang=en").toString());
    desk.shows("In force", "Version " + version);
    Chromium.picture(window, "consent-form-english");
    window.get(Zone.INTRANET.at("/admin/consent/list?lang=zh-TW").toString());
    desk.press("giving:giveUp").press("confirmYes").shows("請填寫從哪一天起");
    desk.day("giving:from", TODAY.toString()).press("giving:giveUp").press("confirmYes");
    desk.shows("起改用全市的同意書。", "本機關沒有另訂，目前使用全市的同意書");
    assertThat(version(desk)).isEqualTo(city);
    window.findElement(By.cssSelector("details.small summary")).click();
    window.manage().window().setSize(new Dimension(400, 900));
    Chromium.picture(window, "consent-form-phone");
  }

  private static String write(OfficerDesk desk) throws IOException {
    ChromeDriver window = desk.window();
    window.findElement(By.partialLinkText("擬訂")).click();
    desk.shows("擬訂同意書", "四、利用期間、地區、對象及方式");
    desk.type(PURPOSE, "").press("words:putInForce").press("confirmYes");
    desk.shows("「二、蒐集目的（中文）」還沒有填寫。", "請填寫從哪一天起");
    Chromium.picture(window, "consent-form-refused");

    desk.type(PURPOSE, "讓您查詢本處案件的進度，並通知您。");
    desk.type(SCRIPT, "您好，這裡是本處，先向您說明六件事。");
    desk.press("words:save").shows("草稿已儲存。", "都已填寫，可以啟用");
    assertThat(paper(window, "/admin/consent/form.pdf?language=ZH_TW"))
        .contains("草稿", "讓您查詢本處案件的進度", "六、不提供資料的影響");
    desk.day("words:from", TODAY.toString());
    Chromium.picture(window, "consent-form-draft");
    desk.press("words:putInForce").press("confirmYes").shows("使用中", "起使用。");
    Chromium.picture(window, "consent-form");
    assertThat(desk.page()).doesNotContain("本機關沒有另訂");
    return version(desk);
  }

  private void use(String version) throws IOException {
    OfficerDesk officer = OfficerDesk.atIntake(chromium.open(), "commerce.officer");
    assertThat(officer.page()).doesNotContain("請在電話中念給申請人聽");
    officer.fillIntake("同意書申請人").tick("intake:channel", 3);
    officer.shows("請在電話中念給申請人聽", "您好，這裡是本處，先向您說明六件事。", "告知事項全文（" + version + " 版）");
    Chromium.picture(officer.window(), "consent-form-intake");
    assertThat(
            paper(
                officer.window(), "/staff/consent/form.pdf?version=" + version + "&language=ZH_TW"))
        .contains("讓您查詢本處案件的進度", version, "立同意書人")
        .doesNotContain("草稿", "您好");
    assertThat(paper(officer.window(), "/staff/consent/form.pdf?version=115-1&language=EN"))
        .contains("Who collects the data", "Applicant (signature or seal)");
    assertThat(
            SlipPaper.open(
                    officer.window(), Zone.INTRANET.at("/staff/consent/form.pdf?version=1-99"))
                .getResponseCode())
        .isEqualTo(404);

    officer.day("intake:consent_givenOn", TODAY.minusDays(1).toString());
    officer.shows("告知事項全文（115-1 版）");
    officer.day("intake:consent_givenOn", TODAY.toString());
    officer.shows("告知事項全文（" + version + " 版）");
    String number = officer.press("intake:register").text("caseNumber");
    officer.openCase(number).shows(version + " 版");
    Chromium.picture(officer.window(), "consent-form-case");
  }

  private static String paper(ChromeDriver window, String path) throws IOException {
    return SlipPaper.text(
        SlipPaper.open(window, Zone.INTRANET.at(path)).getInputStream().readAllBytes());
  }

  private static String version(OfficerDesk desk) {
    Matcher version = VERSION.matcher(desk.page());
    assertThat(version.find()).isTrue();
    return version.group(1);
  }
}
