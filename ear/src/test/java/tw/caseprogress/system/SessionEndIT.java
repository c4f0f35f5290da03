package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The end of a session: told before, and nothing that was typed is lost by it. */
class SessionEndIT {

  private static final String LOGIN = "welfare.officer";
  private static final String NAME = "逾時申請人";
  private static final By NOTICE = By.id("sessionEnd");

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void itIsToldFiveMinutesBefore_andOneKeyIsEnoughToStay() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of(LOGIN).open(window, "/staff/worklist");
    assertThat(window.findElement(NOTICE).isDisplayed()).isFalse();

    window.executeScript(
        "localStorage.setItem('caseprogress.seen', String(Date.now() - 26 * 60 * 1000))");
    Patience.with(window).until(ExpectedConditions.visibilityOfElementLocated(NOTICE));
    assertThat(window.findElement(NOTICE).getText()).contains("登入即將逾時", "按 Enter 繼續使用");
    Chromium.picture(window, "session-end-warning");
    window.switchTo().activeElement().sendKeys(Keys.ENTER);

    Patience.with(window).until(ExpectedConditions.invisibilityOfElementLocated(NOTICE));
    assertThat(
            window.executeScript(
                "return Date.now() - Number(localStorage.getItem('caseprogress.seen')) < 600000"))
        .isEqualTo(true);
  }

  @Test
  void aNetworkThatFailsAMoment_isNotToldAsTheEnd() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of(LOGIN).open(window, "/staff/worklist");
    window.executeScript(
        "window.realFetch = window.fetch;"
            + "window.fetch = () => Promise.resolve(new Response('', { status: 502 }));"
            + "localStorage.setItem('caseprogress.seen', String(Date.now() - 26 * 60 * 1000))");
    Patience.with(window).until(ExpectedConditions.visibilityOfElementLocated(NOTICE));

    window.switchTo().activeElement().sendKeys(Keys.ENTER);
    By unreached = By.cssSelector("[data-part=unreached]");
    Patience.with(window).until(ExpectedConditions.visibilityOfElementLocated(unreached));
    assertThat(window.findElement(NOTICE).getText())
        .contains("現在連不上系統", "按 Enter 繼續使用")
        .doesNotContain("登入已逾時");

    window.executeScript("window.fetch = window.realFetch");
    window.switchTo().activeElement().sendKeys(Keys.ENTER);
    Patience.with(window).until(ExpectedConditions.invisibilityOfElementLocated(NOTICE));
  }

  @Test
  void aHalfTypedIntake_comesBackWhole_afterTheSignIn() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN).fillIntake(NAME);
    String type = desk.text("intake:caseTypeCode");
    sendAfterTheEnd(window);
    assertThat(window.findElement(By.id("content")).getText()).contains("登入已逾時");
    Chromium.picture(window, "session-ended-sign-in");

    signIn(window, DemoSignIn.of(LOGIN));

    Patience.with(window).until(w -> w.getCurrentUrl().contains("/staff/casefile/register"));
    desk.shows("先前填的內容已經帶回").atRest();
    Chromium.picture(window, "session-ended-back");
    assertThat(desk.value("intake:applicant_name")).isEqualTo(NAME);
    assertThat(desk.value("intake:applicant_mobile")).isEqualTo("0912-345-678");
    assertThat(desk.text("intake:caseTypeCode")).isEqualTo(type);
    desk.press("intake:register");
    assertThat(desk.text("caseNumber")).isNotBlank();
  }

  /** As when a colleague changed a field meanwhile: the page begins with another value. */
  @Test
  void whatBeginsWithAnotherValueByThen_keepsThat_andItIsSaid() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN).fillIntake(NAME);
    sendAfterTheEnd(window);
    assertThat(window.findElement(By.id("keptWords")).isDisplayed()).isTrue();
    window.executeScript(
        "const kept = JSON.parse(sessionStorage.getItem('caseprogress.kept'));"
            + "kept.values.find(([key]) => key === 'intake:applicant_mobile')[2] = '02-2720-8889';"
            + "sessionStorage.setItem('caseprogress.kept', JSON.stringify(kept));");

    signIn(window, DemoSignIn.of(LOGIN));

    Patience.with(window).until(w -> w.getCurrentUrl().contains("/staff/casefile/register"));
    desk.shows("先前填的內容已經帶回", "有些內容沒有帶回").atRest();
    assertThat(desk.value("intake:applicant_name")).isEqualTo(NAME);
    assertThat(desk.value("intake:applicant_mobile")).isEmpty();
  }

  @Test
  void aSignOut_inWhicheverTab_clearsWhatWasKept() {
    ChromeDriver window = chromium.open();
    OfficerDesk.atIntake(window, LOGIN).fillIntake(NAME);
    sendAfterTheEnd(window);
    String words = "return sessionStorage.getItem('caseprogress.kept')";
    assertThat(window.executeScript(words)).isNotNull();
    String tab = window.getWindowHandle();
    window.switchTo().newWindow(WindowType.TAB);
    DemoSignIn.of("welfare.officer2").open(window, "/staff/worklist");
    window.findElement(By.cssSelector("form[action$='/sign-out'] button")).click();
    Patience.with(window)
        .until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("nav.side")));

    window.switchTo().window(tab);
    Patience.with(window).until(w -> window.executeScript(words) == null);
  }

  @Test
  void whatSomebodyTyped_isNotShownToWhoeverSignsInNext() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN).fillIntake(NAME);
    sendAfterTheEnd(window);

    signIn(window, DemoSignIn.of("welfare.officer2"));

    Patience.with(window).until(w -> w.getCurrentUrl().contains("/staff/casefile/register"));
    desk.atRest();
    assertThat(desk.value("intake:applicant_name")).isEmpty();
    assertThat(window.executeScript("return sessionStorage.getItem('caseprogress.kept')")).isNull();
  }

  /** As when the browser falls, or somebody presses the wrong link and lets it go. */
  @Test
  void aHalfTypedIntake_isOfferedToWhoComesBackToThePage_untilItIsSent() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN).fillIntake(NAME);
    String drafts = "return sessionStorage.getItem('caseprogress.drafts')";
    Patience.with(window).until(w -> String.valueOf(window.executeScript(drafts)).contains(NAME));

    comeBack(window);
    Patience.with(window).until(ExpectedConditions.visibilityOfElementLocated(By.id("notSent")));
    Chromium.picture(window, "draft-offered");
    window.findElement(By.cssSelector("#notSent [data-part=take]")).click();
    desk.shows("先前填的內容已經帶回").atRest();
    assertThat(desk.value("intake:applicant_name")).isEqualTo(NAME);
    desk.press("intake:register");
    assertThat(desk.text("caseNumber")).isNotBlank();

    assertThat(window.executeScript(drafts)).as("what was sent is no draft").isNull();
    comeBack(window);
    desk.atRest();
    assertThat(window.findElement(By.id("notSent")).isDisplayed()).isFalse();
    assertThat(desk.value("intake:applicant_name")).isEmpty();
  }

  /** Without the question whether to leave, which the browser asks of people alone. */
  private static void comeBack(ChromeDriver window) {
    window.get(Zone.INTRANET.at("/staff/worklist").toString());
    window.get(Zone.INTRANET.at("/staff/casefile/register").toString());
  }

  /** As when half an hour has passed: the browser's session is nothing to the server any more. */
  private static void sendAfterTheEnd(ChromeDriver window) {
    window.manage().deleteAllCookies();
    window.findElement(By.id("intake:register")).click();
    Patience.with(window).until(ExpectedConditions.urlContains("/sign-in"));
  }

  private static void signIn(ChromeDriver window, DemoSignIn person) {
    Patience.with(window)
        .until(ExpectedConditions.visibilityOfElementLocated(By.id("signIn:login")))
        .sendKeys(person.login());
    window.findElement(By.id("signIn:password")).sendKeys(person.password());
    window.findElement(By.id("signIn:submit")).click();
  }
}
