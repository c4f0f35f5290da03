package tw.caseprogress.system;

import java.time.Duration;
import java.util.function.Function;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
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
    WebDriverWait wait = new Wait(window);
    wait.ignoring(StaleElementReferenceException.class);
    return wait;
  }

  /** Of an element that went while it was asked, the browser may speak of the document instead. */
  private static final class Wait extends WebDriverWait {

    Wait(ChromeDriver window) {
      super(window, LONGEST, LOOK_AGAIN);
    }

    @Override
    public <V> V until(Function<? super WebDriver, ? extends V> there) {
      return super.until(window -> look(there, window));
    }

    private static <V> V look(Function<? super WebDriver, ? extends V> there, WebDriver window) {
      try {
        return there.apply(window);
      } catch (WebDriverException e) {
        if (String.valueOf(e.getMessage()).contains("does not belong to the document")) {
          throw new StaleElementReferenceException("The page went", e);
        }
        throw e;
      }
    }
  }
}
