package tw.caseprogress.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody of the demonstration, and the password that was made for this installation. */
record DemoSignIn(String login, String password) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** The person of this login, from the file that the sample wrote beside the data. */
  static DemoSignIn of(String login) {
    Path file = Path.of(System.getProperty("caseprogress.var"), "demo-sign-ins.csv");
    try {
      return Files.readAllLines(file).stream()
          .map(line -> List.of(line.split(",")))
          .filter(cells -> cells.get(0).equals(login))
          .map(cells -> new DemoSignIn(cells.get(0), cells.get(1)))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Signs in on the intranet, on the way to a page. */
  void open(ChromeDriver window, String path) {
    window.get(Zone.INTRANET.at("/sign-in").toString());
    window.findElement(By.id("signIn:login")).sendKeys(login);
    window.findElement(By.id("signIn:password")).sendKeys(password);
    window.findElement(By.id("signIn:submit")).click();
    new WebDriverWait(window, PATIENCE)
        .until(ExpectedConditions.not(ExpectedConditions.urlContains("/sign-in")));
    window.get(Zone.INTRANET.at(path).toString());
  }
}
