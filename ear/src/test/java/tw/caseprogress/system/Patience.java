package tw.caseprogress.system;

import java.time.Duration;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Waits in a browser for what is to come, on a busy machine too; it ends as soon as it is there.
 */
final class Patience {

  /** How long anything is waited for. */
  static final Duration LONGEST = Duration.ofSeconds(60);

  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private Patience() {}

  /** What is drawn anew while it is looked at is looked at again. */
  static WebDriverWait with(ChromeDriver window) {
    WebDriverWait wait = new WebDriverWait(window, LONGEST, LOOK_AGAIN);
    wait.ignoring(StaleElementReferenceException.class);
    return wait;
  }
}
