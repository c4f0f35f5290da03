package tw.caseprogress.system;

import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** Somebody of the demonstration who has a role, with the password made for this installation. */
record DemoPerson(String login, String password) {

  /** The first person of a role, from the file that the sample wrote beside the data. */
  static DemoPerson withRole(String role) {
    return SampleFile.rows("demo-sign-ins.csv").stream()
        .filter(row -> row.get("role").equals(role))
        .map(row -> new DemoPerson(row.get("login"), row.get("password")))
        .findFirst()
        .orElseThrow();
  }

  /** Signs in at a zone and goes to a page of it. */
  void open(ChromeDriver window, Zone zone, String path) {
    window.get(zone.at("/sign-in").toString());
    window.findElement(By.id("signIn:login")).sendKeys(login);
    window.findElement(By.id("signIn:password")).sendKeys(password);
    window.findElement(By.id("signIn:submit")).click();
    window.get(zone.at(path).toString());
  }
}
