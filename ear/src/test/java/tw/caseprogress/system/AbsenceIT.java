package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** An officer goes on leave; the deputy sees it, gets the new case, and the leave is taken back. */
class AbsenceIT {

  private static final String AWAY = "construction.officer";
  private static final String DEPUTY = "construction.officer2";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void theDeputyIsNamedOnWorklistAndCase_getsTheNewCase_andItIsTakenBack() {
    ChromeDriver away = chromium.open();
    DemoSignIn.of(AWAY).open(away, "/staff/absence");
    OfficerDesk desk = new OfficerDesk(away);
    desk.press("absence:enter").shows("請填寫這一欄");
    desk.day("absence:from", "115/13/01").shows("115/13/01");
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Taipei"));
    desk.date("absence:from", today).date("absence:until", today.minusDays(1));
    desk.choose("absence:deputy", 1).press("absence:enter").shows("迄日不能早於起日");
    desk.date("absence:until", today.plusDays(2)).press("absence:enter").shows("請假中");
    Chromium.picture(away, "absence");
    try {
      away.get(Zone.INTRANET.at("/staff/worklist").toString());
      desk.shows("您請假至");

      away.get(Zone.INTRANET.at("/staff/casefile/register").toString());
      String number = desk.fillIntake("請假申請人").press("intake:register").text("caseNumber");

      ChromeDriver deputy = chromium.open();
      DemoSignIn.of(DEPUTY).open(deputy, "/staff/worklist");
      OfficerDesk deputysDesk = new OfficerDesk(deputy).shows("您正在代理", "代理 曹承辦");
      Chromium.picture(deputy, "worklist-deputy");
      deputysDesk.openCase(number).shows("承辦人 嚴承辦");
    } finally {
      away.get(Zone.INTRANET.at("/staff/absence").toString());
      desk.press(away.findElement(By.cssSelector("[id$=withdraw]")).getDomAttribute("id"));
      desk.press("confirmYes").shows("已取消");
    }
    away.get(Zone.INTRANET.at("/staff/worklist").toString());
    assertThat(desk.page()).doesNotContain("您請假至");
  }
}
