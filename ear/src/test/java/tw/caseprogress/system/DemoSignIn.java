package tw.caseprogress.system;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Somebody of the demonstration, and the password that was made for this installation. */
record DemoSignIn(String login, String password) {

  /** The person of this login, from the file that the sample wrote beside the data. */
  static DemoSignIn of(String login) {
    return first(row -> row.get("login").equals(login));
  }

  /** The first person of a role. */
  static DemoSignIn withRole(String role) {
    return first(row -> row.get("role").equals(role));
  }

  private static DemoSignIn first(Predicate<Map<String, String>> wanted) {
    return SampleFile.rows("demo-sign-ins.csv").stream()
        .filter(wanted)
        .map(row -> new DemoSignIn(row.get("login"), row.get("password")))
        .findFirst()
        .orElseThrow();
  }

  /** Sends the form of the sign-in without a browser, on the way to a page; empty for none. */
  HttpResponse<String> post(Client client, Zone zone, String to) {
    Map<String, String> form = SignedIn.form(this);
    form.put("to", to);
    return client.postForm(zone.at("/sign-in"), form);
  }

  /** Signs in on the intranet, on the way to a page. */
  void open(ChromeDriver window, String path) {
    open(window, Zone.INTRANET, path);
  }

  /** Signs in at a zone, on the way to a page of it. */
  void open(ChromeDriver window, Zone zone, String path) {
    window.get(zone.at("/sign-in").toString());
    window.findElement(By.id("signIn:login")).sendKeys(login);
    window.findElement(By.id("signIn:password")).sendKeys(password);
    window.findElement(By.id("signIn:submit")).click();
    Patience.with(window).until(ExpectedConditions.not(ExpectedConditions.urlContains("/sign-in")));
    window.get(zone.at(path).toString());
  }
}
