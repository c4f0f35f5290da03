package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What an applicant changes online about being told, with codes from the mails of the outbox, and
 * how number and password come again.
 */
class OwnContactIT {

  private static final String LOGIN = "welfare.officer";
  private static final Dimension PHONE = new Dimension(390, 844);
  private static final int GUESSES = 5; // as many as one network has at one secret
  private static final String CODE = "驗證碼是：(\\d{6})";

  @RegisterExtension final Chromium chromium = new Chromium();

  private final String address = "own-" + UUID.randomUUID() + "@example.org";
  private OfficerDesk desk;
  private String number;
  private String password;

  @BeforeEach
  void aCase() {
    desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("自助申請人");
    desk.type("intake:applicant_email", address).tick("intake:applicant_notifyBy", 0);
    desk.press("intake:register");
    number = desk.text("caseNumber");
    password = desk.text("queryPassword");
  }

  @Test
  void whoReadsTheRegisteredMail_changesAddressAndLanguage_andTheOldAddressIsTold() {
    ChromeDriver citizen = chromium.open();
    begin(citizen);
    picture(citizen, "own-contact-ask");
    send(citizen, "EMAIL");
    picture(citizen, "own-contact-code");
    type(citizen, "code", "000000");
    shows(citizen, "驗證碼不對");
    type(citizen, "code", new OutboxWords(address).await(CODE).group(1));
    shows(citizen, "接收通知的方式");
    picture(citizen, "own-contact-change");
    assertThat(citizen.getPageSource()).doesNotContain(address, password);

    citizen.findElement(By.cssSelector("#wishForm input[value='EN']")).click();
    submit(citizen, "#wishForm");
    shows(citizen, "已經變更");
    new OutboxWords(address).await("changed online|was changed");

    String next = "new-" + address;
    citizen.findElement(By.id("email")).sendKeys(next);
    submit(citizen, "#emailForm");
    shows(citizen, "輸入驗證碼後才會變更");
    type(citizen, "code", new OutboxWords(next).await("is: (\\d{6})").group(1));
    shows(citizen, "新的聯絡方式已經登記");
    new OutboxWords(address).await("go to another address");

    desk.openCase(number).shows("申請人線上變更", "申請人（線上，以驗證碼）", "通知語言：中文 → English");
    Chromium.picture(desk.window(), "own-contact-course");
  }

  @Test
  void whoGuessesAtTheCode_isToldToWait_andMayAskForAnotherOne() {
    ChromeDriver citizen = chromium.open();
    begin(citizen);
    send(citizen, "EMAIL");
    citizen.findElement(By.cssSelector("#againForm button")).click();
    shows(citizen, "驗證碼寄到哪裡");
    send(citizen, "EMAIL");
    for (int guess = 0; guess < GUESSES; guess++) {
      type(citizen, "code", "00000" + guess);
      String title = "錯誤：變更我的通知";
      Patience.with(citizen).until(w -> w.getTitle().startsWith(title));
      assertThat(citizen.findElement(By.tagName("main")).getText()).contains("驗證碼不對");
      citizen.executeScript("document.title = ''");
    }

    type(citizen, "code", new OutboxWords(address).await(CODE).group(1));

    shows(citizen, "驗證碼錯太多次了");
    assertThat(citizen.findElement(By.tagName("main")).getText())
        .contains("分鐘")
        .doesNotContain("驗證碼不對");
    picture(citizen, "own-contact-wait");
  }

  @Test
  void whoWithdraws_getsALastWord_andTheCaseGoesOn() {
    ChromeDriver citizen = chromium.open("zh-TW", PHONE);
    begin(citizen);
    picture(citizen, "own-contact-ask-phone");
    send(citizen, "EMAIL");
    type(citizen, "code", new OutboxWords(address).await(CODE).group(1));
    shows(citizen, "撤回接收通知的同意");
    picture(citizen, "own-contact-change-phone");
    submit(citizen, "#withdrawForm");
    shows(citizen, "請先勾選");
    picture(citizen, "own-contact-fault-phone");

    citizen.findElement(By.id("sure")).click();
    submit(citizen, "#withdrawForm");

    shows(citizen, "已經撤回");
    new OutboxWords(address).await("您已撤回接收通知的同意");
    desk.openCase(number).shows("申請人線上變更", "撤回接收通知的同意");
    assertThat(CitizenPage.open(citizen).ask(number, password)).contains(number);
  }

  @Test
  void numberAndPasswordComeAgain_toTheRegisteredAddressAlone_andNobodyLearnsWhetherThereIsOne() {
    ChromeDriver citizen = chromium.open();
    String known = ask(citizen, address);
    picture(citizen, "send-again-done");
    assertThat(known).doesNotContain(number, password);
    assertThat(ask(citizen, "nobody-" + address)).isEqualTo(known);

    new OutboxWords(address).await("(?s)依您的要求，補寄.*" + password);
    assertThat(new OutboxWords("nobody-" + address).all()).isEmpty();
    citizen.get(Zone.PUBLIC.at("/send-again?lang=en").toString());
    citizen.findElement(By.id("contact")).sendKeys("no address", Keys.ENTER);
    Patience.with(citizen).until(w -> !w.findElements(By.cssSelector(".faults")).isEmpty());
    picture(citizen, "send-again-en");
  }

  private static String ask(ChromeDriver citizen, String contact) {
    citizen.get(Zone.PUBLIC.at("/send-again").toString());
    citizen.findElement(By.id("contact")).sendKeys(contact, Keys.ENTER);
    Patience.with(citizen).until(w -> !w.findElements(By.id("done")).isEmpty());
    return citizen.findElement(By.tagName("main")).getText();
  }

  private void begin(ChromeDriver citizen) {
    CitizenPage.open(citizen).ask(number, password);
    citizen.findElement(By.cssSelector("#ownContact button")).click();
    shows(citizen, "驗證碼寄到哪裡");
  }

  private static void send(ChromeDriver citizen, String place) {
    citizen.findElement(By.cssSelector("input[name='place'][value='" + place + "']")).click();
    citizen.findElement(By.cssSelector("main form.card button")).click();
    shows(citizen, "驗證碼已經寄出");
  }

  private static void type(ChromeDriver citizen, String field, String words) {
    citizen.findElement(By.id(field)).sendKeys(words, Keys.ENTER);
  }

  private static void submit(ChromeDriver citizen, String form) {
    citizen.findElement(By.cssSelector(form + " button")).click();
  }

  private static void shows(ChromeDriver citizen, String words) {
    Patience.with(citizen).until(w -> w.findElement(By.tagName("main")).getText().contains(words));
  }

  private static void picture(ChromeDriver citizen, String name) {
    assertThat(Axe.faults(citizen)).isEmpty();
    Chromium.picture(citizen, name);
  }
}
