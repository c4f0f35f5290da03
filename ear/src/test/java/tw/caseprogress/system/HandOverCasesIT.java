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
    desk.showsAt("handOverCases:plan", "(?s).*接辦人：嚴承辦.*");
    Chromium.picture(window, "worklist-hand-over");
    desk.press("handOverCases:handOverNow").shows("已移交 20 件給「嚴承辦」", "沒有移交的 1 件");
    Chromium.picture(window, "worklist-handed-over");

    window.findElement(By.id("backToList")).click();
    Patience.with(window).until(w -> values(window).stream().noneMatch(chosen::contains));
    desk.openCase(chosen.get(0)).shows("移交", "業務調整");
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
