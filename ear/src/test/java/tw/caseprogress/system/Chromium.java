package tw.caseprogress.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Opens headless Chromium windows for one test and closes them after it.
 *
 * <p>Use: {@code @RegisterExtension final Chromium chromium = new Chromium();}, then {@link
 * #open()} once for each person of the story: every window has cookies of its own. The last sight
 * of each window of a failed test is kept in {@code target/screenshots}.
 */
public final class Chromium implements AfterEachCallback {

  /** The screen that the agencies' desks have at least. */
  public static final Dimension DESK = new Dimension(1366, 768);

  public static final Dimension PHONE = new Dimension(500, 900);

  private final List<ChromeDriver> windows = new ArrayList<>();

  /** A new window of {@link #DESK} size with no cookies, preferring Taiwan's Chinese. */
  public ChromeDriver open() {
    return open("zh-TW", DESK);
  }

  /**
   * A new window with no cookies.
   *
   * @param language the language that the browser asks for, such as {@code en}
   */
  public ChromeDriver open(String language, Dimension size) {
    return open(language, size, List.of(), Map.of());
  }

  /**
   * A new window with more arguments and settings of the browser.
   *
   * @param preferences such as those that switch JavaScript off
   */
  public ChromeDriver open(
      String language, Dimension size, List<String> more, Map<String, Object> preferences) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(System.getProperty("caseprogress.chromium"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox", // its sandbox refuses root, and all it visits is our own system
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--accept-lang=" + language,
        "--window-size=" + size.getWidth() + "," + size.getHeight());
    options.addArguments(more);
    options.setExperimentalOption("prefs", preferences);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(
                Path.of(System.getProperty("caseprogress.chromedriver")).toFile())
            .build();
    ChromeDriver window = new ChromeDriver(service, options);
    windows.add(window);
    return window;
  }

  /** Keeps a picture of the window as {@code target/screenshots/<name>.png}, to be looked at. */
  public static void picture(ChromeDriver window, String name) {
    picture(window, Path.of("target", "screenshots"), name);
  }

  /** Keeps a picture of the window as a file of a folder, which is made if it is not there. */
  public static void picture(ChromeDriver window, Path folder, String name) {
    Path file = folder.resolve(name + ".png");
    try {
      Files.createDirectories(folder);
      Files.write(file, window.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    String test =
        context.getRequiredTestClass().getSimpleName()
            + "-"
            + context.getRequiredTestMethod().getName();
    for (int i = 0; i < windows.size(); i++) {
      try {
        if (context.getExecutionException().isPresent()) {
          picture(windows.get(i), "failed-" + test + "-" + (i + 1));
        }
      } finally {
        windows.get(i).quit();
      }
    }
    windows.clear();
  }
}
