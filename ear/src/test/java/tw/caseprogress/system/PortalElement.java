package tw.caseprogress.system;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The element {@code <case-progress>} of a page as the citizen handles it. */
record PortalElement(ChromeDriver window) {

  /** Opens a page with it, and waits until it asks. */
  static PortalElement open(ChromeDriver window, String address) {
    window.get(address);
    PortalElement element = new PortalElement(window);
    Patience.with(window)
        .until(page -> !element.root().findElements(By.cssSelector("form")).isEmpty());
    return element;
  }

  SearchContext root() {
    return window.findElement(By.tagName("case-progress")).getShadowRoot();
  }

  WebElement input(String id) {
    return root().findElement(By.cssSelector("#" + id));
  }

  String text(String selector) {
    return root().findElement(By.cssSelector(selector)).getText();
  }

  void ask(String number, String password) {
    input("case-number").clear();
    input("case-number").sendKeys(number);
    input("query-password").clear();
    input("query-password").sendKeys(password);
    submit();
  }

  void submit() {
    root().findElement(By.cssSelector("form button")).click();
  }

  /** The answer, once it is there. */
  String answer() {
    return Patience.with(window)
        .until(
            page -> {
              List<WebElement> found = root().findElements(By.cssSelector(".answer"));
              return found.isEmpty() ? null : found.get(0).getText();
            });
  }

  /** Waits until it tells an error with these words. */
  void waitForError(String words) {
    Patience.with(window).until(page -> text(".error").contains(words));
  }

  /** The words of what has the focus inside. */
  String focused() {
    return (String)
        window.executeScript(
            "const at = document.activeElement.shadowRoot.activeElement;"
                + "return at ? at.textContent : ''");
  }

  /** The id of what has the focus inside. */
  String focusedId() {
    return (String)
        window.executeScript("return document.activeElement.shadowRoot.activeElement.id");
  }
}
