package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** An agency's administrator makes a colleague, whose cases go to somebody else at the end. */
class KeepPeopleIT {

  private static final String LOGIN = "commerce.newcomer";
  private static final String FORGETFUL = "commerce.forgetful";
  private static final By LOGIN_FIELD = By.id("resetPassword:login");
  private static final String NEW_PASSWORD = "Kuai-yi-cha-2026-new";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void aNewcomerSignsIn_registersACase_handsOneOver_andLeaves() {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(administrator, "/admin/people/list");
    OfficerDesk people = new OfficerDesk(administrator).shows("人員", "馮承辦", "承辦人");
    Chromium.picture(administrator, "people-list");
    String password = create(people);

    OfficerDesk newcomer = signIn(new DemoSignIn(LOGIN, password));
    String first = register(newcomer, "移交申請人");
    newcomer.openCase(first).openDialogOf("handOverDialog");
    newcomer.press("handOver:handOverCase").shows("請填寫這一欄");
    newcomer.choose("handOver:receiver", 1).type("handOver:handOverReason", "請假一週");
    Chromium.picture(newcomer.window(), "case-hand-over");
    newcomer.press("handOver:handOverCase").shows("已移交。", "移交", "請假一週");
    register(newcomer, "留下申請人");

    administrator.get(Zone.INTRANET.at("/admin/people/person?login=" + LOGIN).toString());
    people.shows("還有 1 件辦理中的案件");
    people.choose("ending:receiver", 1).type("ending:reason", "離職");
    Chromium.picture(administrator, "people-person");
    people.press("ending:end").press("confirmYes").shows("已停用「新進承辦」的帳號。", "重新啟用");
    assertThat(signInPage(chromium.open(), new DemoSignIn(LOGIN, NEW_PASSWORD)))
        .contains("帳號或密碼不正確");
  }

  @Test
  void aForgottenPasswordIsSetByTheCodeOfAMail_once() throws Exception {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(administrator, "/admin/people/person");
    OfficerDesk people = new OfficerDesk(administrator);
    people.type("details:login", FORGETFUL).type("details:name", "忘記密碼");
    people.type("details:email", FORGETFUL + "@example.org").tick("details:roles", 1);
    people.press("details:save").shows("已建立「忘記密碼」的帳號。");
    Chromium.picture(administrator, "people-password-link");
    people.press("account:sendLink").press("confirmYes").shows("已寄信給「忘記密碼」設定新密碼");

    ChromeDriver window = chromium.open();
    URI link = MailedLink.of(FORGETFUL);
    setPassword(window, link);
    assertThat(window.getCurrentUrl())
        .as("nothing secret stays in the address")
        .doesNotContain("#");
    Patience.with(window).until(ExpectedConditions.presenceOfElementLocated(By.id("done")));
    Chromium.picture(window, "reset-password-done");
    new DemoSignIn(FORGETFUL, NEW_PASSWORD).open(window, "/staff/worklist");
    new OfficerDesk(window).shows("本機關案件");

    ChromeDriver again = chromium.open();
    setPassword(again, link);
    assertThat(again.findElement(By.cssSelector("[role=alert]")).getText()).contains("帳號或代碼不正確");
    administrator.get(Zone.INTRANET.at("/admin/people/person?login=" + FORGETFUL).toString());
    people.press("ending:end").press("confirmYes").shows("已停用「忘記密碼」的帳號。");
  }

  /** Opens a link, from which a script fills login and code in, and sends the form. */
  private static void setPassword(ChromeDriver window, URI link) {
    window.get(link.toString());
    Patience.with(window)
        .until(w -> FORGETFUL.equals(w.findElement(LOGIN_FIELD).getDomProperty("value")));
    window.findElement(By.id("resetPassword:new")).sendKeys(NEW_PASSWORD);
    window.findElement(By.id("resetPassword:repeated")).sendKeys(NEW_PASSWORD);
    Chromium.picture(window, "reset-password");
    window.findElement(By.id("resetPassword:submit")).click();
    Patience.with(window)
        .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[role=alert], #done")));
  }

  @Test
  void anAgencysAdministratorSeesNobodyElsesPeople_norThePagesOfTheCity() {
    ChromeDriver administrator = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(administrator, "/admin/people/list");

    assertThat(new OfficerDesk(administrator).page())
        .contains("commerce.officer")
        .doesNotContain("welfare.officer", "sysadmin", "hotline.1");
    administrator.get(Zone.INTRANET.at("/admin/people/person?login=welfare.officer").toString());
    assertThat(administrator.getPageSource()).contains("找不到這個網頁");
    administrator.get(Zone.INTRANET.at("/admin/jobs").toString());
    assertThat(administrator.getPageSource()).doesNotContain("startJob");
  }

  private static String create(OfficerDesk people) {
    people.window().findElement(By.cssSelector("[data-key=n]")).click();
    people.press("details:save").shows("請填寫這一欄");
    people.type("details:login", LOGIN).type("details:name", "新進承辦");
    people.type("details:unit", "商業登記科").type("details:phone", "1999 轉 9");
    people.press("details:save").shows("請至少選一個角色");
    people.tick("details:roles", 0).press("details:save");
    String password = people.await(By.id("oneTimePassword")).getText();
    people.shows("已建立「新進承辦」的帳號。", "尚未首次登入");
    Chromium.picture(people.window(), "people-one-time-password");
    return password;
  }

  private OfficerDesk signIn(DemoSignIn person) {
    ChromeDriver window = chromium.open();
    person.open(window, "/staff/worklist");
    Patience.with(window).until(ExpectedConditions.urlContains("/change-password"));
    window.findElement(By.id("changePassword:current")).sendKeys(person.password());
    window.findElement(By.id("changePassword:new")).sendKeys(NEW_PASSWORD);
    window.findElement(By.id("changePassword:repeated")).sendKeys(NEW_PASSWORD);
    window.findElement(By.id("changePassword:submit")).click();
    Patience.with(window).until(ExpectedConditions.urlContains("/staff/worklist"));
    return new OfficerDesk(window);
  }

  private static String register(OfficerDesk desk, String name) {
    desk.window().get(Zone.INTRANET.at("/staff/casefile/register").toString());
    return desk.fillIntake(name).press("intake:register").text("caseNumber");
  }

  private static String signInPage(ChromeDriver window, DemoSignIn person) {
    window.get(Zone.INTRANET.at("/sign-in").toString());
    window.findElement(By.id("signIn:login")).sendKeys(person.login());
    window.findElement(By.id("signIn:password")).sendKeys(person.password());
    window.findElement(By.id("signIn:submit")).click();
    return Patience.with(window)
        .until(w -> w.findElement(By.cssSelector("[role=alert]")).getText());
  }
}
