package tw.caseprogress.system;

import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The citizen's page as the citizen handles it: asks with number and password, reads the answer.
 */
record CitizenPage(ChromeDriver window) {

  /** Opens the first page of the public zone. */
  static CitizenPage open(ChromeDriver window) {
    window.get(Zone.PUBLIC.at("/").toString());
    return new CitizenPage(window);
  }

  /** Asks for a row of the sample's file of cases. */
  String ask(Map<String, String> sample) {
    return ask(sample.get("caseNumber"), sample.get("queryPassword"));
  }

  /**
   * Asks from the page that stands, and waits for the answer, which takes its place.
   *
   * @return the words of the answer's page
   */
  String ask(String caseNumber, String queryPassword) {
    type("caseNumber", caseNumber);
    type("queryPassword", queryPassword);
    window.findElement(By.cssSelector("form.ask button")).click();
    return Patience.with(window)
        .until(
            w ->
                w.findElements(By.cssSelector("section.answer")).isEmpty()
                    ? null
                    : w.findElement(By.tagName("main")).getText());
  }

  /** Types into a field of the question, instead of what a miss has left there. */
  private void type(String field, String typed) {
    WebElement input = window.findElement(By.name(field));
    input.clear();
    input.sendKeys(typed);
  }
}
