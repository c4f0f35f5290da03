package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The officer's screens as the officer handles them: fills fields, ticks boxes, presses buttons.
 */
final class OfficerDesk {

  private static final String REGISTER = "/staff/casefile/register";

  /** A page that is being left looks complete until the next one has come. */
  private static final String TELL_WHEN_LEFT =
      "if (!window.tellsWhenLeft) {"
          + "window.tellsWhenLeft = true;"
          + "const left = () => { window.isLeft = true; };"
          + "addEventListener('beforeunload', left);"
          + "addEventListener('submit', sent => { if (!sent.defaultPrevented) left(); });"
          + "if (window.PrimeFaces) {"
          + "const answers = PrimeFaces.ajax.ResponseProcessor;"
          + "const redirect = answers.doRedirect;"
          + "answers.doRedirect = function() {"
          + "left(); return redirect.apply(this, arguments); }; } }";

  private static final String PLACE_OF =
      "const menu = document.getElementById(arguments[0] + '_input');"
          + "return menu ? [...menu.options].findIndex(o => o.text.includes(arguments[1])) : -1";

  private static final By PREVIEW_CHANGED =
      By.xpath("//*[contains(@class, 'ui-messages')]//*[contains(text(), '與您看過的預覽不同')]");

  private final ChromeDriver window;

  OfficerDesk(ChromeDriver window) {
    this.window = window;
  }

  /** An officer who is signed in and has the intake screen open. */
  static OfficerDesk atIntake(ChromeDriver window, String login) {
    DemoSignIn.of(login).open(window, REGISTER);
    return new OfficerDesk(window);
  }

  OfficerDesk openCase(String caseNumber) {
    window.get(Zone.INTRANET.at("/staff/casefile/view?caseNumber=" + caseNumber).toString());
    return this;
  }

  /** Fills in what is needed for a case of the first type of the agency, consent included. */
  OfficerDesk fillIntake(String name) {
    choose("intake:caseTypeCode", 1);
    await(By.cssSelector("[id='dueOnPreview'] time"));
    return type("intake:applicant_name", name)
        .type("intake:applicant_mobile", "0912345678")
        .tick("intake:applicant_notifyBy", 1)
        .tick("intake:consent", 0);
  }

  /** Takes the entry at a place of a menu, 0 for the first; a click into its unfolding is lost. */
  OfficerDesk choose(String id, int place) {
    By panel = By.id(id + "_panel");
    By entry = By.cssSelector("[id='" + id + "_panel'] li:nth-of-type(" + (place + 1) + ")");
    String chosen = "return document.getElementById(arguments[0] + '_input').selectedIndex";
    patience()
        .ignoring(ElementNotInteractableException.class, StaleElementReferenceException.class)
        .until(
            w -> {
              if (Long.valueOf(place).equals(window.executeScript(chosen, id))) {
                return true;
              }
              if (!w.findElement(panel).isDisplayed()) {
                inTheMiddle(w.findElement(By.id(id))).click();
              }
              w.findElement(entry).click();
              return false;
            });
    return atRest();
  }

  /** Takes the entry of a menu that has a name, once the menu offers it. */
  OfficerDesk chooseNamed(String id, String name) {
    Long place =
        patience()
            .until(
                w -> {
                  Long found = (Long) window.executeScript(PLACE_OF, id, name);
                  return found < 0 ? null : found;
                });
    return choose(id, place.intValue());
  }

  /** Types a date over the one that is there, and waits for what the page makes of it. */
  OfficerDesk date(String id, LocalDate day) {
    return day(id, day.toString());
  }

  /** Types over what is there, leaves the field, and waits for what the page makes of it. */
  OfficerDesk day(String id, String typed) {
    await(By.id(id)).sendKeys(Keys.chord(Keys.CONTROL, "a"), typed, Keys.TAB);
    return atRest();
  }

  /** Types over what is there, as keys do; a field that is being drawn anew is waited for. */
  OfficerDesk type(String id, String text) {
    patience()
        .ignoring(ElementNotInteractableException.class)
        .until(
            w -> {
              w.findElement(By.id(id))
                  .sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE.toString(), text);
              return true;
            });
    return this;
  }

  /** Clears a field of a date, as keys do. */
  OfficerDesk clearDate(String id) {
    await(By.id(id)).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, Keys.TAB);
    return atRest();
  }

  /** Ticks a box of a group, or the only one. */
  OfficerDesk tick(String id, int place) {
    WebElement group = await(By.id(id));
    inTheMiddle(
            group.findElements(By.cssSelector(".ui-chkbox-box, .ui-radiobutton-box")).get(place))
        .click();
    return atRest();
  }

  /** Scrolled to where the buttons of a tall dialog, which stay in view, are not over it. */
  private WebElement inTheMiddle(WebElement element) {
    window.executeScript("arguments[0].scrollIntoView({block:'center'})", element);
    return element;
  }

  /**
   * Presses a button and waits until the answer is there; once more where words were typed so fast
   * that their preview is shown first.
   */
  OfficerDesk press(String id) {
    click(By.id(id));
    atRest();
    if (!window.findElements(PREVIEW_CHANGED).isEmpty()) {
      click(By.id(id));
      atRest();
    }
    return this;
  }

  /** Presses the button of the row of a table that shows some words. */
  OfficerDesk pressBeside(String words, String endOfId) {
    click(By.xpath("//tr[contains(., '" + words + "')]//*[contains(@id, '" + endOfId + "')]"));
    return atRest();
  }

  OfficerDesk openDialog(String key) {
    return openDialogBy(By.cssSelector("[data-key='" + key + "']"));
  }

  OfficerDesk openContacts() {
    return openDialogOf("contactDialog");
  }

  /** Opens the dialog of this name by its button. */
  OfficerDesk openDialogOf(String name) {
    return openDialogOf(name, "");
  }

  /** Opens the dialog of this name by the one of its buttons that has these attributes too. */
  OfficerDesk openDialogOf(String name, String attributes) {
    return openDialogBy(By.cssSelector("[data-dialog='" + name + "']" + attributes));
  }

  private OfficerDesk openDialogBy(By button) {
    click(button);
    await(By.cssSelector(".ui-dialog[aria-hidden='false']"));
    // 50 ms after a dialog opens its first field takes the focus, and what is clicked scrolls away
    window.executeAsyncScript("setTimeout(arguments[0], 60)");
    return this;
  }

  ChromeDriver window() {
    return window;
  }

  boolean isThere(String id) {
    return !window.findElements(By.id(id)).isEmpty();
  }

  String text(String id) {
    return await(By.id(id)).getText();
  }

  String value(String id) {
    return await(By.id(id)).getDomProperty("value");
  }

  String page() {
    return patience().until(w -> w.findElement(By.id("content")).getText());
  }

  /** Says that the page shows all these words, now or when what is under way has ended. */
  OfficerDesk shows(String... words) {
    try {
      patience().until(w -> Stream.of(words).allMatch(page()::contains));
    } catch (TimeoutException e) {
      assertThat(page()).contains(words);
    }
    return this;
  }

  /** Waits until a part of the page has words of this form. */
  OfficerDesk showsAt(String id, String pattern) {
    patience().until(ExpectedConditions.textMatches(By.id(id), Pattern.compile(pattern)));
    return this;
  }

  /** Waits until the menu has words of this form. */
  OfficerDesk showsInMenu(String pattern) {
    patience()
        .until(
            ExpectedConditions.textMatches(By.cssSelector("nav.side"), Pattern.compile(pattern)));
    return this;
  }

  WebElement await(By by) {
    return patience().until(ExpectedConditions.visibilityOfElementLocated(by));
  }

  private void click(By by) {
    window.executeScript(TELL_WHEN_LEFT);
    patience().until(ExpectedConditions.elementToBeClickable(by)).click();
  }

  /** Waits until no Ajax request is under way, the page is not being left and has been read. */
  OfficerDesk atRest() {
    patience()
        .until(
            w ->
                ((JavascriptExecutor) w)
                    .executeScript(
                        "return document.readyState === 'complete' && !window.isLeft"
                            + " && !!window.PrimeFaces"
                            + " && PrimeFaces.ajax.Queue.isEmpty()")
                    .equals(true));
    return this;
  }

  private WebDriverWait patience() {
    return Patience.with(window);
  }
}
