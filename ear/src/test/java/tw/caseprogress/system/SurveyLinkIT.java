package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** The survey by the code from the notice of the closing, and who reads what was answered. */
class SurveyLinkIT {

  private static final String LOGIN = "commerce.officer";
  private static final String SUPERVISOR = "commerce.supervisor";
  private static final Dimension PHONE = new Dimension(390, 844);
  private static final String LINK = "survey#([A-Z0-9-]{14})";

  @RegisterExtension final Chromium chromium = new Chromium();

  private final String address = "survey-" + UUID.randomUUID() + "@example.org";
  private String code;
  private String number;
  private String password;
  private OfficerDesk desk;

  @BeforeEach
  void aClosedCase() {
    desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("問卷申請人");
    desk.type("intake:applicant_email", address)
        .tick("intake:applicant_notifyBy", 0)
        .tick("intake:consent_survey", 0);
    desk.press("intake:register");
    number = desk.text("caseNumber");
    password = desk.text("queryPassword");
    desk.openCase(number).openDialog("c").tick("close:outcome", 0).tick("close:closeSure", 0);
    desk.press("close:closeCase").shows("案件已結案。");
    code = new OutboxWords(address).await(LINK).group(1);
  }

  @Test
  void byTheLinkAndTheKeyboardAlone_onceOnly_andTheAgencyReadsItBlackedOut() {
    ChromeDriver citizen = chromium.open();
    citizen.get(Zone.PUBLIC.at("/survey").toString() + "#" + code);
    Patience.with(citizen)
        .until(w -> "score".equals(w.switchTo().activeElement().getDomAttribute("name")));
    assertThat(citizen.getCurrentUrl()).doesNotContain(code, "#");
    picture(citizen, "survey");
    String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    new Actions(citizen)
        .sendKeys(Keys.SPACE, Keys.ARROW_DOWN, Keys.TAB)
        .sendKeys(mark + " 我是問卷申請人，電話 0912345678")
        .sendKeys(Keys.TAB, Keys.ENTER)
        .perform();
    Patience.with(citizen).until(w -> !w.findElements(By.id("done")).isEmpty());
    picture(citizen, "survey-done");

    answerBy(citizen, code);
    assertThat(citizen.findElement(By.tagName("main")).getText()).contains("這個代碼不能用了");

    ChromeDriver supervisor = chromium.open();
    DemoSignIn.of(SUPERVISOR).open(supervisor, "/admin/survey/comments");
    new OfficerDesk(supervisor).shows(mark + " 我是▇▇▇，電話 ▇▇▇");
    assertThat(supervisor.findElement(By.tagName("main")).getText())
        .doesNotContain("0912345678", number, "問卷申請人");
    picture(supervisor, "survey-comments");
    desk.openCase(number);
    assertThat(desk.page()).doesNotContain(mark);
    desk.window().get(Zone.INTRANET.at("/admin/survey/comments").toString());
    assertThat(desk.page()).doesNotContain(mark);
  }

  @Test
  void belowTheAnswer_aChoiceThatIsMissingIsToldWhereItIs_andWhatWasTypedStays() {
    ChromeDriver citizen = chromium.open();
    CitizenPage.open(citizen).ask(number, password);
    assertThat(citizen.findElement(By.id("comment")).getDomProperty("value")).isEmpty();
    assertThat(citizen.findElements(By.cssSelector("form.survey input:invalid"))).isEmpty();

    citizen.findElement(By.id("comment")).sendKeys("很清楚");
    citizen.findElement(By.cssSelector("form.survey button")).click();
    Patience.with(citizen).until(w -> !w.findElements(By.cssSelector(".faults")).isEmpty());
    assertThat(citizen.getTitle()).startsWith("錯誤：");
    assertThat(citizen.findElement(By.id("comment")).getDomProperty("value")).isEqualTo("很清楚");
    picture(citizen, "survey-below-fault");

    citizen.findElement(By.cssSelector("input[name='score'][value='4']")).click();
    citizen.findElement(By.cssSelector("form.survey button")).click();
    Patience.with(citizen)
        .until(w -> "rated".equals(w.switchTo().activeElement().getDomAttribute("id")));
    assertThat(citizen.findElement(By.id("rated")).getText()).contains("謝謝您");
    assertThat(citizen.findElements(By.cssSelector("form.survey"))).isEmpty();
    picture(citizen, "survey-below-done");
  }

  @Test
  void theCodeIsTypedOnAPhone_andOpeningThePageUsesNothing() {
    ChromeDriver citizen = chromium.open("en-US", PHONE);
    citizen.get(Zone.PUBLIC.at("/survey?lang=en").toString());
    citizen.findElement(By.cssSelector("form.survey button")).click();
    Patience.with(citizen).until(w -> !w.findElements(By.cssSelector(".faults")).isEmpty());
    picture(citizen, "survey-fault-phone-en");

    answerBy(citizen, code.toLowerCase(Locale.ROOT));

    assertThat(citizen.findElements(By.id("done"))).isNotEmpty();
  }

  private static void answerBy(ChromeDriver citizen, String code) {
    citizen.get(Zone.PUBLIC.at("/survey").toString());
    citizen.findElement(By.id("code")).sendKeys(code);
    citizen.findElement(By.cssSelector("input[name='score'][value='4']")).click();
    citizen.findElement(By.cssSelector("form.survey button")).click();
    Patience.with(citizen).until(w -> !w.findElements(By.cssSelector("#done, .faults")).isEmpty());
  }

  private static void picture(ChromeDriver window, String name) {
    assertThat(Axe.faults(window)).isEmpty();
    Chromium.picture(window, name);
  }
}
