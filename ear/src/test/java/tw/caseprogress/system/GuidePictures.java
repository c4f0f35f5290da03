package tw.caseprogress.system;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Takes the pictures of the guides from the running product; {@code ./test --pictures} starts it.
 *
 * <p>No part of {@code ./test}: a picture is looked at by people, it asserts nothing.
 */
class GuidePictures {

  private static final Dimension LONG_DESK = new Dimension(1366, 1500);
  private static final Path FOLDER =
      Path.of(System.getProperty("caseprogress.pictures", "target/screenshots"));
  private static final String OFFICER = "welfare.officer";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void citizen() {
    ChromeDriver citizen = chromium.open();
    citizen.get(Zone.PUBLIC.at("/").toString());
    keep(citizen, "citizen-ask");
    ask(citizen, aCase("IN_PROGRESS"));
    keep(citizen, "citizen-answer");
    unfold(citizen);
    tall(citizen, "citizen-answer-unfolded");
    citizen.get(Zone.PUBLIC.at("/").toString());
    ask(citizen, aCase("SUPPLEMENT_REQUESTED"));
    tall(citizen, "citizen-supplement");
    citizen.get(Zone.PUBLIC.at("/").toString());
    ask(citizen, aCase("CLOSED"));
    tall(citizen, "citizen-closed");
    for (String page : new String[] {"case-types", "calculator", "help"}) {
      citizen.get(Zone.PUBLIC.at("/" + page).toString());
      tall(citizen, "citizen-" + page);
    }
  }

  @Test
  void citizenAtAPhoneAndInEnglish() {
    ChromeDriver phone = chromium.open("zh-TW", Chromium.PHONE);
    phone.get(Zone.PUBLIC.at("/").toString());
    ask(phone, aCase("SUPPLEMENT_REQUESTED"));
    keep(phone, "citizen-phone");
    ChromeDriver english = chromium.open("en", Chromium.DESK);
    english.get(Zone.PUBLIC.at("/?lang=en").toString());
    ask(english, aCase("IN_PROGRESS"));
    unfold(english);
    tall(english, "citizen-answer-en");
  }

  @Test
  void officer() {
    ChromeDriver window = chromium.open();
    window.get(Zone.INTRANET.at("/sign-in").toString());
    keep(window, "officer-sign-in");
    OfficerDesk desk = OfficerDesk.atIntake(window, OFFICER);
    keep(window, "officer-intake-empty");
    desk.fillIntake("林美惠");
    tall(window, "officer-intake");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    tall(window, "officer-registered");
    window.get(Zone.INTRANET.at("/staff/worklist").toString());
    keep(window, "officer-worklist");
    desk.openCase(number);
    keep(window, "officer-case");
    for (String dialog : new String[] {"l", "s", "c"}) {
      desk.openCase(number).openDialog(dialog);
      keep(window, "officer-dialog-" + dialog);
    }
    window.get(Zone.INTRANET.at("/staff/worklist?lang=en").toString());
    keep(window, "officer-worklist-en");
    desk.openCase(number);
    keep(window, "officer-case-en");
    window.get(Zone.INTRANET.at("/staff/casefile/register").toString());
    tall(window, "officer-intake-en");
  }

  @Test
  void supervisor() {
    ChromeDriver window = chromium.open();
    DemoPerson.withRole("SUPERVISOR").open(window, Zone.INTRANET, "/staff/worklist");
    keep(window, "supervisor-worklist");
  }

  @Test
  void administrator() {
    ChromeDriver window = chromium.open();
    DemoPerson.withRole("SYSTEM_ADMINISTRATOR").open(window, Zone.INTRANET, "/admin/jobs");
    keep(window, "administrator-jobs");
  }

  @Test
  void operator() {
    ChromeDriver window = chromium.open();
    DemoPerson.withRole("HOTLINE_OPERATOR").open(window, Zone.HOTLINE, "/hotline/look-up");
    keep(window, "hotline-before");
    Map<String, String> sample = aCase("IN_PROGRESS");
    window.findElement(By.id("find:caseNumber")).sendKeys(sample.get("caseNumber"));
    window.findElement(By.id("find:queryPassword")).sendKeys(sample.get("queryPassword") + "\n");
    new OfficerDesk(window).await(By.id("say"));
    keep(window, "hotline-found");
  }

  private static Map<String, String> aCase(String state) {
    return SampleFile.rows("sample-cases.csv").stream()
        .filter(row -> row.get("state").equals(state) && row.get("caseNumber").startsWith("115"))
        .findFirst()
        .orElseThrow();
  }

  private static void ask(ChromeDriver citizen, Map<String, String> sample) {
    citizen.findElement(By.name("caseNumber")).sendKeys(sample.get("caseNumber"));
    citizen.findElement(By.name("queryPassword")).sendKeys(sample.get("queryPassword"));
    citizen.findElement(By.cssSelector("form.ask button")).click();
  }

  private static void unfold(ChromeDriver window) {
    window.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  private static void keep(ChromeDriver window, String name) {
    Chromium.picture(window, FOLDER, name);
  }

  /** As {@link #keep}, with the window as tall as its page. */
  private static void tall(ChromeDriver window, String name) {
    Dimension size = window.manage().window().getSize();
    Number height =
        (Number) window.executeScript("return document.documentElement.scrollHeight + 20");
    window
        .manage()
        .window()
        .setSize(
            new Dimension(size.getWidth(), Math.min(height.intValue(), LONG_DESK.getHeight() * 2)));
    keep(window, name);
    window.manage().window().setSize(size);
  }
}
