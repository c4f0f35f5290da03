package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.chrome.ChromeDriver;

/** A supplement from the officer's request to the citizen's page and back. */
class SupplementRoundTripIT {

  private static final String LOGIN = "welfare.officer";

  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void theCitizenReadsWhatIsMissingAndWhyTheClockStandsUntilAllPapersCame() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("補件申請人");
    // The day of receipt is not counted anyway: the clock is to stop on a day that would be
    desk.date("intake:receivedOn", LocalDate.now(TAIPEI).minusDays(5));
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    String password = desk.text("queryPassword");
    desk.openCase(number).openDialog("s");
    desk.type("supplement:others", "戶籍謄本\n財力證明").type("supplement:supplementWords", "請補齊");
    desk.press("supplement:requestSupplement").shows("已通知補件，期限暫停計算。");

    String asked = citizenReads(number, password);
    assertThat(asked).contains("請補送以下文件", "戶籍謄本", "財力證明");
    assertThat(asked).contains("等候補件，不計", "目前暫停計算");
    assertThat(asked).contains("逐日明細");

    desk.openCase(number).tick("receipt:items", 0).press("receipt:receive");
    desk.shows("補件已登錄。", "收到部分補件");
    assertThat(desk.text("timeline")).contains("收到部分補件").doesNotContain("補件完成");
    String partly = citizenReads(number, password);
    assertThat(partly).contains("請補送以下文件");

    desk.openCase(number);
    while (desk.isThere("receipt:items")) {
      desk.tick("receipt:items", 0).press("receipt:receive").openCase(number);
    }
    assertThat(desk.text("timeline")).contains("補件完成", "收到部分補件");
    String complete = citizenReads(number, password);
    assertThat(complete).contains("您現在不需要做任何事").contains("為什麼是");
    assertThat(complete).doesNotContain("目前暫停計算");
  }

  private String citizenReads(String number, String password) {
    ChromeDriver citizen = chromium.open();
    String answer = CitizenPage.open(citizen).ask(number, password);
    Chromium.picture(citizen, "supplement-" + citizen.getWindowHandle().substring(0, 6));
    return answer;
  }
}
