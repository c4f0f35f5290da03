package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import tw.caseprogress.job.Job;

/** The administrator stops what is under way, sees it first, and has it go on. */
class StopJobsIT {

  private static final By STOP = By.cssSelector("[id^='now:'][id$=':stop']");
  private static final By STOP_RANGE = By.cssSelector("[id^='now:'][id$=':stopRange']");
  private static final By RESTART = By.cssSelector("[id^='now:'][id$=':restartLast']");
  private static final By RANGE = By.cssSelector(".job-range");

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void aRunThatWasStoppedStandsFirst_andGoesOn() throws Exception {
    ChromeDriver administrator = atTheConsole();
    OfficerDesk desk = new OfficerDesk(administrator);
    try (HeldRetry held = new HeldRetry()) {
      confirm(administrator, inForm(Job.NOTIFICATION_RETRY, "startJob"));
      await().atMost(Patience.LONGEST).until(held::isUnderWay);
      administrator.navigate().refresh();
      Chromium.picture(administrator, "jobs-running");
      confirm(administrator, STOP);
      desk.shows("已要求停止");
      held.letGo();
      await().atMost(Patience.LONGEST).until(held::isMadeUpFor);
    }

    Patience.with(administrator).until(elementToBeClickable(RESTART));
    assertThat(desk.text("now")).contains("需要處理", "重送失敗通知", "已停止");
    Chromium.picture(administrator, "jobs-stopped");
    confirm(administrator, RESTART);

    desk.shows("已從中斷的地方繼續執行");
    nothingIsLeft(administrator);
  }

  /** On days on which there is nobody to remind. */
  @Test
  void aRangeGoesOnDayByDay_noOtherBesideIt_untilItIsStopped() {
    ChromeDriver administrator = atTheConsole();
    OfficerDesk desk = new OfficerDesk(administrator);
    startRange(administrator);
    desk.shows("已排入這個日期範圍");
    Patience.with(administrator)
        .until(w -> w.findElement(RANGE).getText().matches("(?s).*已完成 [1-9].*"));

    startRange(administrator);
    desk.shows("同一個作業正在執行");
    Chromium.picture(administrator, "jobs-range");

    confirm(administrator, STOP_RANGE);
    desk.shows("已停止這個日期範圍");
    Patience.with(administrator)
        .until(w -> w.findElements(RANGE).isEmpty() && isNothingUnderWay(w));
    if (!administrator.findElements(RESTART).isEmpty()) {
      confirm(administrator, RESTART);
    }
    nothingIsLeft(administrator);
  }

  private ChromeDriver atTheConsole() {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(administrator, "/admin/jobs");
    return administrator;
  }

  private static void startRange(ChromeDriver administrator) {
    type(administrator, "businessDate", "2011-01-03");
    type(administrator, "lastDate", "2011-12-30");
    confirm(administrator, inForm(Job.DEADLINE_REMINDERS, "startJob"));
  }

  private static void type(ChromeDriver administrator, String field, String day) {
    administrator
        .findElement(inForm(Job.DEADLINE_REMINDERS, field))
        .sendKeys(Keys.chord(Keys.CONTROL, "a"), day, Keys.TAB);
  }

  /** What is drawn anew every two seconds is pressed again, should the click have gone nowhere. */
  private static void confirm(ChromeDriver administrator, By button) {
    By yes = By.id("confirmYes");
    Patience.with(administrator)
        .until(
            w -> {
              if (!w.findElement(yes).isDisplayed()) {
                elementToBeClickable(button).apply(w).click();
              }
              return elementToBeClickable(yes).apply(w);
            })
        .click();
  }

  private static void nothingIsLeft(ChromeDriver administrator) {
    Patience.with(administrator)
        .until(w -> w.findElements(RESTART).isEmpty() && isNothingUnderWay(w));
  }

  /** A run that is being stopped has no button any more, and is under way all the same. */
  private static boolean isNothingUnderWay(WebDriver page) {
    return page.findElement(By.id("now")).getText().contains("目前沒有作業在執行");
  }

  private static By inForm(Job job, String id) {
    return By.cssSelector("[id$=':%d:start:%s']".formatted(job.ordinal(), id));
  }
}
