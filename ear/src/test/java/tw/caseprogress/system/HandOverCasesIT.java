package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** An officer ticks cases in the worklist and hands them to a colleague at once. */
class HandOverCasesIT {

  private static final String OFFICER = "construction.officer";
  private static final String LIST = "/staff/worklist?officer=mine&order=NUMBER";
  private static final String CONSTRUCTION = "379190100A";
  private static final String URBAN = "379190000A";
  private static final By BOXES = By.cssSelector("[id='list:rows_data'] input.choose");

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void twentyCasesOfTwoPagesGoToAColleague_aClosedOneStays_andTheResultSaysWhy() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of(OFFICER).open(window, LIST + "&group=CLOSED");
    OfficerDesk desk = new OfficerDesk(window);
    try {
      handTwentyOver(window, desk);
    } finally {
      register(desk); // so that other tests find a case of this officer that runs
    }
  }

  private static void handTwentyOver(ChromeDriver window, OfficerDesk desk) {
    String closed = values(window).get(0);
    for (long open = counted(window); open < 20; open++) {
      register(desk);
    }
    window.get(Zone.INTRANET.at(LIST + "&group=OPEN&size=12").toString());
    assertThat(window.findElement(By.id("choosing:handOver")).isEnabled()).isFalse();

    List<String> chosen = new ArrayList<>(tickPage(desk));
    window.findElement(By.cssSelector(".ui-paginator-next")).click();
    Patience.with(window).until(w -> !values(window).contains(chosen.get(0)));
    List<String> second = values(window);
    for (int row = 0; chosen.size() < 20; row++) {
      window.findElements(BOXES).get(row).click();
      chosen.add(second.get(row));
    }
    desk.showsAt("chosenCount", "已選取 20 件");
    Chromium.picture(window, "worklist-chosen");

    addUnseen(window, closed);
    desk.press("choosing:handOver").shows("將移交 20 件", "不會移交的 1 件", "已經結案");
    desk.press("handOverCases:handOverNow").shows("請填寫這一欄");
    desk.choose("handOverCases:receiver", 2).type("handOverCases:reason", "業務調整");
    desk.showsAt("handOverCases:plan", "(?s).*接辦：嚴承辦.*");
    Chromium.picture(window, "worklist-hand-over");
    desk.press("handOverCases:handOverNow").shows("已移交 20 件給「嚴承辦」", "沒有移交的 1 件");
    Chromium.picture(window, "worklist-handed-over");

    window.findElement(By.id("backToList")).click();
    Patience.with(window).until(w -> values(window).stream().noneMatch(chosen::contains));
    desk.openCase(chosen.get(0)).shows("移交", "業務調整");
  }

  @Test
  void aCaseGoesToAUnit_isTakenThere_andGoesToAnotherAgencyAndBack() {
    String unit = "移交科" + System.nanoTime() % 1_000_000;
    OfficerDesk city = new OfficerDesk(chromium.open());
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(city.window(), "/admin/agencies");
    UnitsOfAgency.add(city, CONSTRUCTION, unit);
    UnitsOfAgency.add(city, URBAN, unit);
    try {
      OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), OFFICER);
      String number = desk.fillIntake("移交單位").press("intake:register").text("caseNumber");
      goesToTheUnit(desk, number, unit);
      goesToTheAgency(desk, number, unit);
      comesBack(number);
      desk.openCase(number).shows("曹承辦", "不是本局業務", "都市發展局 → ");
    } finally {
      UnitsOfAgency.end(city, CONSTRUCTION, unit);
      UnitsOfAgency.end(city, URBAN, unit);
    }
  }

  private static void goesToTheUnit(OfficerDesk desk, String number, String unit) {
    desk.openCase(number).openDialogOf("handOverDialog").tick("handOver:receiverKind", 1);
    desk.press("handOver:handOverCase").shows("請填寫這一欄");
    desk.chooseNamed("handOver:unit", unit).type("handOver:handOverReason", "業務移撥");
    Chromium.picture(desk.window(), "case-hand-over-unit");
    desk.press("handOver:handOverCase").shows("待收案", "業務移撥", "→ " + unit);
    desk.window().get(Zone.INTRANET.at("/staff/worklist?officer=mine").toString());
    desk.await(By.cssSelector("#toTake a")).click();
    desk.shows(number, unit);
    desk.openCase(number).openDialogOf("takeDialog").press("take:takeCase");
    desk.shows("案件由您承辦。", "待收案 → 曹承辦");
  }

  private static void goesToTheAgency(OfficerDesk desk, String number, String unit) {
    desk.openDialogOf("handOverDialog").tick("handOver:receiverKind", 2);
    desk.chooseNamed("handOver:agency", "都市發展局");
    desk.type("handOver:handOverReason", "不是本處業務");
    desk.press("handOver:handOverCase").shows("沒有受理這個案件項目");
    desk.chooseNamed("handOver:unitOfAgency", unit);
    Chromium.picture(desk.window(), "case-hand-over-agency");
    desk.press("handOver:handOverCase");
    Patience.with(desk.window()).until(w -> w.getCurrentUrl().contains("/staff/worklist"));
    desk.openCase(number).showsAt("messages", "(?s).*移交「[^」]*都市發展局」" + unit + ".*");
  }

  private void comesBack(String number) {
    OfficerDesk there = new OfficerDesk(chromium.open());
    DemoSignIn.of("urban.officer").open(there.window(), "/staff/worklist?officer=toTake");
    there.shows(number).openCase(number).shows("待收案", "不是本處業務");
    there.openDialogOf("sendBackDialog").type("sendBack:sendBackReason", "不是本局業務");
    there.press("sendBack:sendCaseBack");
    there.showsAt("messages", "(?s).*案件已退回.*");
  }

  @Test
  void rowsAreTickedByTheKeyboardAlone() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("construction.supervisor")
        .open(window, "/staff/worklist?officer=all&order=NUMBER");
    OfficerDesk desk = new OfficerDesk(window);

    type(window, Keys.ARROW_DOWN, Keys.SPACE, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.SPACE);
    desk.showsAt("chosenCount", "已選取 2 件");
    assertThat(window.findElements(BOXES).stream().map(WebElement::isSelected).limit(3))
        .containsExactly(true, false, true);
    type(window, Keys.SPACE);
    desk.showsAt("chosenCount", "已選取 1 件");
    window.switchTo().activeElement().sendKeys("h");
    desk.shows("將移交 1 件");
  }

  @Test
  void arrowsThenEnterOpenTheRow() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("construction.supervisor")
        .open(window, "/staff/worklist?officer=all&order=NUMBER");
    String third = values(window).get(2);

    type(window, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ENTER);

    Patience.with(window).until(w -> w.getCurrentUrl().contains("/staff/casefile/view"));
    assertThat(window.findElement(By.tagName("h1")).isDisplayed()).isTrue();
    assertThat(window.getTitle()).contains(third);
  }

  private static void register(OfficerDesk desk) {
    desk.window().get(Zone.INTRANET.at("/staff/casefile/register").toString());
    desk.fillIntake("移交申請人").press("intake:register").text("caseNumber");
    desk.window().get(Zone.INTRANET.at(LIST).toString());
  }

  private static long counted(ChromeDriver window) {
    WebElement chip = window.findElement(By.cssSelector(".chip[href*='group=OPEN']"));
    return Long.parseLong(chip.findElement(By.tagName("b")).getText());
  }

  private static void type(ChromeDriver window, Keys... keys) {
    for (Keys key : keys) {
      window.switchTo().activeElement().sendKeys(key);
    }
  }

  private static List<String> tickPage(OfficerDesk desk) {
    desk.await(By.id("choosePage")).click();
    desk.showsAt("chosenCount", "已選取 12 件");
    return values(desk.window());
  }

  private static List<String> values(ChromeDriver window) {
    return Patience.with(window)
        .until(
            w -> w.findElements(BOXES).stream().map(box -> box.getDomProperty("value")).toList());
  }

  /** As if the case had been closed by somebody after it was ticked. */
  private static void addUnseen(ChromeDriver window, String caseNumber) {
    window.executeScript(
        "document.getElementById('choosing:cases').value += ',' + arguments[0]", caseNumber);
  }
}
