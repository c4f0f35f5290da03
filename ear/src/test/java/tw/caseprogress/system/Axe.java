package tw.caseprogress.system;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What axe finds on a page against WCAG A and AA up to 2.2 (網站無障礙規範 110.07): the rules that a
 * machine can check.
 */
final class Axe {

  static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Axe() {}

  /**
   * The faults of the page that a window shows, each with its places; empty if there are none. A
   * button that waits for its answer is pale, and is waited for.
   */
  static String faults(ChromeDriver window) {
    Patience.with(window).until(w -> w.findElements(By.cssSelector(".ui-state-loading")).isEmpty());
    return told(new AxeBuilder().withTags(WCAG_2_2_AA).analyze(window).getViolations());
  }

  private static String told(List<Rule> faults) {
    return faults.stream().map(Axe::told).collect(Collectors.joining("\n"));
  }

  private static String told(Rule fault) {
    return fault.getNodes().stream()
        .map(node -> "\n    " + node.getTarget() + " " + node.getHtml())
        .collect(Collectors.joining("", fault.getId() + ": " + fault.getHelp(), ""));
  }
}
