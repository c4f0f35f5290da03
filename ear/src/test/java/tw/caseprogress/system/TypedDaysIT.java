package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import tw.caseprogress.typed.RocDate;

/** Days and numbers are typed on the screens as people in Taiwan write them, and as they err. */
class TypedDaysIT {

  private static final String LOGIN = "commerce.officer";
  private static final String OF_SEVERAL_TYPES = "welfare.officer";
  private static final String OF_EXTENSIONS = "construction.officer";
  private static final String RECEIVED = "intake:receivedOn";

  @RegisterExtension final Chromium chromium = new Chromium();

  private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Taipei")));

  @Test
  void whatIsUnderstood_isShownByTheYearsOfTheRepublic() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN);
    for (String typed : List.of("115/11/20", "1151120", "民國115年11月20日", "2026-11-20")) {
      desk.day(RECEIVED, today.toString()).day(RECEIVED, typed);

      desk.showsAt("intake:receivedOnShown", "115 年 11 月 20 日（星期五）");
      assertThat(desk.value(RECEIVED)).as(typed).isEqualTo("115/11/20");
    }
  }

  @Test
  void inEnglish_itIsShownInIso() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN);
    window.get(Zone.INTRANET.at("/staff/casefile/register?lang=en").toString());

    desk.day(RECEIVED, "115/11/20").showsAt("intake:receivedOnShown", "Friday 20 November 2026");
    assertThat(desk.value(RECEIVED)).isEqualTo("2026-11-20");

    desk.day(RECEIVED, "2026-02-30").showsAt("intake:receivedOnFault", ".*no such day.*");
    Chromium.picture(window, "day-en-fault");
  }

  @Test
  void whatIsNot_staysAsItWasTyped_andNoPreviewGoesOn() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, OF_SEVERAL_TYPES).fillIntake("錯日期");
    Map<String, String> faults =
        Map.of(
            "2026-02-30", "沒有這一天",
            "115/02/29", "沒有這一天",
            "26-11-20", "看不出是哪一年",
            "0115-11-20", "看不出是哪一年",
            "明天", "看不懂");
    int type = 1;
    for (Map.Entry<String, String> one : faults.entrySet()) {
      desk.day(RECEIVED, today.toString());
      desk.await(By.id("dueOnPreview"));

      desk.day(RECEIVED, one.getKey());

      String fault = "(?s)收件日：.*" + one.getValue() + ".*";
      desk.showsAt("intake:receivedOnFault", fault);
      showsNoOtherDay(desk, one.getKey());
      type = 3 - type;
      desk.choose("intake:caseTypeCode", type);
      showsNoOtherDay(desk, one.getKey());
      desk.press("intake:register").showsAt("intake:receivedOnFault", fault);
      showsNoOtherDay(desk, one.getKey());
      assertThat(desk.value("intake:applicant_name")).isEqualTo("錯日期");
    }
    Chromium.picture(window, "day-fault");
  }

  private static void showsNoOtherDay(OfficerDesk desk, String typed) {
    assertThat(desk.value(RECEIVED)).isEqualTo(typed);
    assertThat(desk.isThere("dueOnPreview")).isFalse();
    assertThat(desk.window().findElement(By.id("intake:receivedOnShown")).getText()).isEmpty();
  }

  @Test
  void aDayThatIsTooLate_isRefusedInOurWords() {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN);

    desk.day(RECEIVED, today.plusDays(1).toString());

    desk.showsAt("intake:receivedOnFault", "(?s)收件日：不可以晚於 " + RocDate.text(today) + ".*");
  }

  @Test
  void theButtonBesideTheField_opensACalendarThatFillsIt() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN);
    WebElement place = desk.await(By.id(RECEIVED)).findElement(By.xpath(".."));
    place.findElement(By.className("day-picker")).click();

    window.executeScript(
        "const calendar = arguments[0].querySelector('input[type=date]');"
            + "calendar.value = '2026-11-20';"
            + "calendar.dispatchEvent(new Event('change'));",
        place);

    desk.showsAt("intake:receivedOnShown", "115 年 11 月 20 日（星期五）");
    assertThat(desk.value(RECEIVED)).isEqualTo("115/11/20");
  }

  @Test
  void theListIsNarrowedByDaysOfTheRepublic_andAFaultIsNamed() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of(LOGIN).open(window, "/staff/worklist");
    OfficerDesk desk = new OfficerDesk(window);

    desk.day("narrow:dueFrom", "115/02/30").press("narrow:apply");
    desk.showsAt("narrow:dueFromFault", "(?s).*沒有這一天.*");
    assertThat(desk.value("narrow:dueFrom")).isEqualTo("115/02/30");
    Chromium.picture(window, "worklist-day-fault");

    desk.day("narrow:dueFrom", "1151101").press("narrow:apply");
    Patience.with(window).until(w -> w.getCurrentUrl().contains("dueFrom=2026-11-01"));
    assertThat(desk.value("narrow:dueFrom")).isEqualTo("115/11/01");
    Chromium.picture(window, "worklist-days");
  }

  @Test
  void anAddressWithADayThatDoesNotExist_asksForNothing() {
    ChromeDriver window = chromium.open();
    DemoSignIn.of(LOGIN).open(window, "/staff/worklist?dueFrom=2026-02-30&dueTo=115/11/27");

    OfficerDesk desk = new OfficerDesk(window);
    assertThat(desk.value("narrow:dueFrom")).isEmpty();
    assertThat(desk.value("narrow:dueTo")).isEmpty();
  }

  @Test
  void aDayOfConsentAndADeadlineOfASupplement_areReadAlike() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN).fillIntake("日期都一樣");
    desk.day("intake:consent_givenOn", "115/02/29");
    desk.showsAt("intake:consent_givenOnFault", "(?s).*沒有這一天.*");
    desk.day("intake:consent_givenOn", RocDate.text(today)).press("intake:register");
    desk.openCase(desk.text("caseNumber")).openDialog("s");
    desk.type("supplement:others", "戶籍謄本");

    desk.day("supplement:supplementDueOn", "2027-02-29");
    desk.showsAt("supplement:supplementDueOnFault", "(?s).*沒有這一天.*");
    assertThat(desk.text("supplement:preview")).contains("填好後");
    Chromium.picture(window, "supplement-day-fault");

    LocalDate later = today.plusDays(10);
    desk.day("supplement:supplementDueOn", RocDate.text(later).replace("/", ""));
    desk.showsAt("supplement:preview", "(?s).*" + RocDate.text(later) + ".*");
    assertThat(desk.value("supplement:supplementDueOn")).isEqualTo(RocDate.text(later));
  }

  @Test
  void whatIsNoWholeNumber_isRefusedWithItsBounds() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, OF_EXTENSIONS).fillIntake("展期測試");
    desk.press("intake:register");
    desk.openCase(desk.text("caseNumber")).openDialog("e");
    for (String typed : List.of("1.5", "1e3", "10 天", "-3", "0")) {
      desk.day("extension:extensionDays", "２");
      desk.showsAt("extension:extensionPreview", "(?s).*→.*");

      desk.day("extension:extensionDays", typed);

      desk.showsAt("extension:extensionDaysFault", "(?s).*請填 1 到 999 的整數.*");
      assertThat(desk.value("extension:extensionDays")).isEqualTo(typed);
      assertThat(desk.text("extension:extensionPreview")).doesNotContain("→");
    }
  }

  @Test
  void theAdministratorsDays_areReadAlike() {
    ChromeDriver window = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(window, "/admin/closures");
    OfficerDesk desk = new OfficerDesk(window);
    desk.day("closure:closedOn", "115/09/31");
    desk.showsAt("closure:closedOnFault", "(?s).*沒有這一天.*");
    desk.day("closure:closedOn", "115.9.30").showsAt("closure:closedOnShown", ".*星期三.*");
    desk.choose("closure:extent", 3).day("closure:fromTime", "24:00");
    desk.showsAt("closure:fromTimeFault", "(?s).*沒有這個時間.*");
    desk.day("closure:fromTime", "下午4:05");
    Patience.with(window).until(w -> desk.value("closure:fromTime").equals("16:05"));
    Chromium.picture(window, "closure-days");

    window.get(Zone.INTRANET.at("/admin/jobs").toString());
    List<WebElement> days = window.findElements(By.cssSelector("input[id$=businessDate]"));
    assertThat(days).isNotEmpty().allMatch(day -> day.getDomProperty("value").startsWith("11"));
    Chromium.picture(window, "jobs-days");
  }

  @Test
  void thePublicCalculator_namesEachFieldOnTop_andKeepsWhatWasTyped() {
    ChromeDriver citizen = chromium.open("zh-TW", Chromium.PHONE);
    String wrong =
        "/calculator?receivedOn=115/02/29&length=1.5&unit=HOUR&pauseFrom=115/11/09&pauseTo=115/11/05"
            + "&extension=-3";
    citizen.get(Zone.PUBLIC.at(wrong).toString());

    assertThat(citizen.getTitle()).startsWith("錯誤：期限試算");
    List<WebElement> faults = citizen.findElements(By.cssSelector(".faults li a"));
    assertThat(faults)
        .extracting(WebElement::getText)
        .anyMatch(text -> text.startsWith("收件日：沒有這一天（115/02/29）"))
        .anyMatch(text -> text.startsWith("收件時間：時限以小時計算時"))
        .anyMatch(text -> text.startsWith("處理時限：請填 1 到 1000 的整數"))
        .anyMatch(text -> text.startsWith("暫停迄日：結束日不可以早於開始日"))
        .anyMatch(text -> text.startsWith("展期工作天"));
    for (WebElement fault : faults) {
      String id = fault.getDomProperty("hash").substring(1);
      WebElement input = citizen.findElement(By.id(id));
      assertThat(input.getDomAttribute("aria-invalid")).isEqualTo("true");
      assertThat(input.getDomAttribute("aria-describedby")).contains(id + "-fault");
      assertThat(citizen.findElement(By.id(id + "-fault")).getText()).isNotBlank();
    }
    assertThat(citizen.findElement(By.id("receivedOn")).getDomProperty("value"))
        .isEqualTo("115/02/29");
    assertThat(citizen.findElement(By.id("length")).getDomProperty("value")).isEqualTo("1.5");
    Chromium.picture(citizen, "calculator-faults");
  }

  @Test
  void thePublicCalculator_readsWhatPeopleWrite() {
    ChromeDriver citizen = chromium.open();
    citizen.get(Zone.PUBLIC.at("/calculator?receivedOn=1151120&length=%EF%BC%95").toString());

    assertThat(citizen.findElement(By.tagName("h1")).getText()).contains("115 年 11 月 27 日（星期五）");
    assertThat(citizen.findElement(By.id("receivedOn")).getDomProperty("value"))
        .isEqualTo("115/11/20");

    citizen.get(Zone.PUBLIC.at("/calculator?receivedOn=130/01/05&length=9").toString());
    assertThat(citizen.findElement(By.cssSelector(".faults")).getText()).contains("130 年的辦公日曆");

    citizen.get(
        Zone.PUBLIC
            .at("/calculator?lang=en&receivedOn=115/11/20&receivedAt=0930&unit=HOUR&length=4")
            .toString());
    assertThat(citizen.findElement(By.tagName("h1")).getText()).contains("Friday 20 November 2026");
    assertThat(citizen.findElement(By.id("receivedOn")).getDomProperty("value"))
        .isEqualTo("2026-11-20");
    Chromium.picture(citizen, "calculator-en");
  }

  @Test
  void thePublicQuery_saysInItsTitleAndOnTopWhatIsWrong() {
    ChromeDriver citizen = chromium.open("zh-TW", Chromium.PHONE);
    citizen.get(Zone.PUBLIC.at("/").toString());
    citizen.findElement(By.id("caseNumber")).sendKeys("115-4826-1903");
    citizen.findElement(By.id("queryPassword")).sendKeys("1234");
    citizen.findElement(By.cssSelector("form.ask button")).click();

    Patience.with(citizen).until(w -> w.getTitle().startsWith("錯誤："));
    assertThat(citizen.findElements(By.cssSelector(".faults li a")))
        .extracting(WebElement::getText)
        .anyMatch(text -> text.startsWith("案件編號：案件編號是 13 位數字"))
        .anyMatch(text -> text.startsWith("查詢密碼：查詢密碼是 8 位數字"));
    assertThat(citizen.findElement(By.id("caseNumber")).getDomProperty("value"))
        .isEqualTo("115-4826-1903");
    Chromium.picture(citizen, "query-faults");
  }
}
