package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Administrators are led to what is still to be set up, and to their usual page when all is. */
class FirstStartIT {

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void theCitysAdministratorBeginsWithWhatIsOpen_andIsLedToWhereItIsDone() {
    ChromeDriver city = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(city, "/");
    assertThat(city.getCurrentUrl()).endsWith("/admin/start/checklist");
    OfficerDesk desk = new OfficerDesk(city);
    desk.shows("開始使用", "信只存成檔案，民眾收不到", "待辦", "使用中的機關有");
    Chromium.picture(city, "checklist");

    city.findElement(By.cssSelector("[data-finding=MAIL_FILES] a")).click();
    desk.shows("通知發送管道");
    city.get(Zone.INTRANET.at("/admin/start/checklist?lang=en").toString());
    desk.shows("Getting started", "mails become files and reach nobody", "To do");
    Chromium.picture(city, "checklist-en");
    city.manage().window().setSize(Chromium.PHONE);
    Chromium.picture(city, "checklist-phone");
  }

  @Test
  void anAgencyWithoutAnAdministrator_leadsToANewAccountOfIt() {
    ChromeDriver city = chromium.open();
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(city, "/admin/start/checklist");
    WebElement agency =
        city.findElement(By.cssSelector("[data-finding=ADMINISTRATORS_MISSING] .small a"));
    String name = agency.getText();

    agency.click();

    OfficerDesk person = new OfficerDesk(city).shows("新增人員");
    assertThat(person.text("details:agency_label")).isEqualTo(name);
    person.type("details:login", "first.administrator").type("details:name", "林管理");
    person.type("details:email", "nobody@nowhere").press("details:save");
    assertThat(person.text("details:emailFault")).contains("網域名稱");
    person.tick("details:roles", 0).type("details:email", "").press("details:save");
    assertThat(person.shows("請至少選一個角色").page()).doesNotContain("管理範圍");
  }

  @Test
  void anAgencysAdministratorWhoseAgencyIsReady_beginsWithItsPeople() {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(administrator, "/");
    assertThat(administrator.getCurrentUrl()).endsWith("/admin/people/list");

    administrator.findElement(By.cssSelector("nav.side a[href$='/admin/start/checklist']")).click();
    new OfficerDesk(administrator).shows("全部完成", "案件項目", "承辦人", "完成");
    assertThat(administrator.findElements(By.cssSelector("#steps > li"))).hasSize(2);
  }
}
