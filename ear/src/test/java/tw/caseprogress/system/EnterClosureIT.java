package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import tw.caseprogress.typed.RocDate;

/**
 * An administrator enters a closure for the last working day, which is over: the officer's case is
 * due later, and says why.
 */
class EnterClosureIT {

  private static final String OFFICER = "welfare.officer";

  /** The place of the officer's agency in the menu of agencies, which is in order of codes. */
  private static final int DEPARTMENT_OF_SOCIAL_WELFARE = 6;

  @RegisterExtension final Chromium chromium = new Chromium();

  private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Taipei")));

  @Test
  void aClosureOfADayThatIsOver_isPreviewed_applied_andExplainedToTheOfficer() throws Exception {
    LocalDate closed = lastWorkingDayBefore(today);
    ChromeDriver officer = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(officer, OFFICER).fillIntake("停班測試");
    desk.date("intake:receivedOn", closed.minusDays(3));
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    String dueBefore = dueOn(officer, desk, number);

    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(administrator, "/admin/closures");
    OfficerDesk screen = new OfficerDesk(administrator);
    screen.date("closure:closedOn", closed);
    screen.choose("closure:areaKind", 3).choose("closure:agency", DEPARTMENT_OF_SOCIAL_WELFARE);
    screen.type("closure:eventZh", "演練停班").type("closure:eventEn", "Drill");
    screen.type("closure:source", "府人考字第 1150000001 號");
    screen.press("closure:preview");

    screen.shows("辦理中案件之限辦日期", "1 個機關適用", "臺北市政府社會局");
    Chromium.picture(administrator, "closure-preview");
    assertThat(dueOn(officer, desk, number)).isEqualTo(dueBefore);

    screen.press("closure:apply");
    screen.shows("停止上班已登錄", "演練停班");
    Chromium.picture(administrator, "closures");
    Patience.with(officer).until(window -> !dueOn(officer, desk, number).equals(dueBefore));
    desk.shows("停止上班（演練停班）", "期限由");
    desk.openDialog("l");
    assertThat(officer.findElement(By.id("dueDateJournal")).getText())
        .contains("停止上班（演練停班）")
        .contains(RocDate.year(today.getYear()) + "/");
    Chromium.picture(officer, "case-journal");

    withdraw(screen);
    Patience.with(officer).until(window -> dueOn(officer, desk, number).equals(dueBefore));
    desk.shows("登錄已更正");
  }

  @Test
  void whatNobodySees_andAVillageWithoutAgency_areFaultsOfTheirFields() {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(administrator, "/admin/closures");
    OfficerDesk screen = new OfficerDesk(administrator);
    screen.date("closure:closedOn", today).choose("closure:areaKind", 2);
    screen.type("closure:village", "\u00A0臺北市士林區永福村\u200B").type("closure:eventZh", "\u3164");
    screen.type("closure:source", "   ").press("closure:preview");

    screen.showsAt("closure:eventZhFault", ".*請填寫這一欄.*");
    screen.showsAt("closure:sourceFault", ".*請填寫這一欄.*");
    assertThat(screen.value("closure:village")).contains("永福村");

    screen.type("closure:eventZh", "演\u202E練").type("closure:source", "府人考字第 2 號");
    screen.press("closure:preview");

    screen.showsAt("closure:villageFault", ".*沒有記載位於「臺北市士林區永福村」的機關.*");
    assertThat(screen.value("closure:source")).as("nothing typed is lost").contains("第 2 號");
    assertThat(screen.isThere("impact")).isFalse();
    screen.choose("closure:areaKind", 0).press("closure:preview");
    screen.await(By.id("impact"));
    assertThat(screen.value("closure:eventZh")).doesNotContain("\u202E");
  }

  private static void withdraw(OfficerDesk screen) {
    screen.pressBeside("演練停班", ":choose");
    screen.type("list:reason", "\u3164\u00A0").press("list:withdraw");
    screen.showsAt("list:reasonFault", ".*請填寫這一欄.*");
    screen.type("list:reason", "演練結束").press("list:withdraw");
    screen.shows("已撤銷", "演練結束");
  }

  private static String dueOn(ChromeDriver window, OfficerDesk desk, String number) {
    desk.openCase(number);
    return window.findElement(By.cssSelector(".deadline p .num")).getText();
  }

  private static LocalDate lastWorkingDayBefore(LocalDate day)
      throws IOException, InterruptedException {
    LocalDate found = day.minusDays(1);
    while (!isWorkingDay(found)) {
      found = found.minusDays(1);
    }
    return found;
  }

  private static boolean isWorkingDay(LocalDate day) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                Zone.PUBLIC.at("/api/public/v1/working-days?from=" + day + "&to=" + day))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString())
        .body()
        .contains("\"workingDays\":1");
  }
}
