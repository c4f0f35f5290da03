package tw.caseprogress.system;

import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.util.Arrays;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;

/** An operator of the hotline, who has a keyboard and no mouse. */
final class OperatorDesk {

  private static final By SAY = By.id("say");
  private static final String SELECTED =
      "const field = document.activeElement;"
          + " return field.selectionStart === 0 && field.selectionEnd > 0"
          + " && field.selectionEnd === field.value.length;";

  private static final String FOCUS = "return document.activeElement.id";

  private final ChromeDriver window;

  private OperatorDesk(ChromeDriver window) {
    this.window = window;
  }

  static OperatorDesk open(ChromeDriver window) {
    DemoSignIn.withRole("HOTLINE_OPERATOR").open(window, Zone.HOTLINE, "/hotline/look-up");
    return new OperatorDesk(window);
  }

  ChromeDriver window() {
    return window;
  }

  /** Types where the focus is. */
  OperatorDesk keys(CharSequence... typed) {
    Patience.with(window)
        .ignoring(StaleElementReferenceException.class)
        .until(
            w -> {
              w.switchTo().activeElement().sendKeys(typed);
              return true;
            });
    return this;
  }

  /** Waits until the focus is in a field or on a part of the page. */
  OperatorDesk focusIn(String id) {
    Patience.with(window).until(w -> id.equals(window.executeScript(FOCUS)));
    return this;
  }

  /** Waits until what is in a field is marked, so that typing takes its place. */
  OperatorDesk selected(String id) {
    focusIn(id);
    Patience.with(window).until(w -> Boolean.TRUE.equals(window.executeScript(SELECTED)));
    return this;
  }

  /** Where the next call begins: nothing is left, and the number can be typed. */
  OperatorDesk ready() {
    focusIn("find:caseNumber");
    Patience.with(window)
        .until(w -> value("caseNumber").isEmpty() && w.findElements(SAY).isEmpty());
    return this;
  }

  /** Number and password, as a caller reads them out, and Enter. */
  OperatorDesk lookUp(Map<String, String> sample) {
    return lookUp(sample.get("caseNumber"), sample.get("queryPassword"));
  }

  OperatorDesk lookUp(String number, String password) {
    return keys(number).focusIn("find:queryPassword").keys(password, Keys.ENTER);
  }

  /** What is to be read to the caller. */
  String said() {
    focusIn("say");
    return Patience.with(window).until(visibilityOfElementLocated(SAY)).getText();
  }

  /** Waits until the page shows all of this. */
  OperatorDesk shows(String... words) {
    Patience.with(window)
        .ignoring(StaleElementReferenceException.class)
        .until(
            w -> {
              String page = w.findElement(By.tagName("body")).getText();
              return Arrays.stream(words).allMatch(page::contains);
            });
    return this;
  }

  String value(String field) {
    return window.findElement(By.id("find:" + field)).getDomProperty("value");
  }

  OperatorDesk picture(String name) {
    Chromium.picture(window, name);
    return this;
  }
}
