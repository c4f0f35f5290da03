package tw.caseprogress.system;

import java.util.Map;
import org.openqa.selenium.By;
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
    window.findElement(By.name("caseNumber")).sendKeys(caseNumber);
    window.findElement(By.name("queryPassword")).sendKeys(queryPassword);
    window.findElement(By.cssSelector("form.ask button")).click();
    return Patience.with(window)
        .until(
            w ->
                w.findElements(By.cssSelector("section.answer")).isEmpty()
                    ? null
                    : w.findElement(By.tagName("main")).getText());
  }
}
