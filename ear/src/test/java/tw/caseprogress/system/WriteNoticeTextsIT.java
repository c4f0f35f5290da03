package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** An agency's administrator words the text message of an undone closing, and gives it up again. */
class WriteNoticeTextsIT {

  private static final String TEXT =
      "/admin/texts/text?event=REOPENED&channel=TEXT_MESSAGE&language=ZH_TW";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void aTextIsRefused_mended_previewed_saved_andGivenUp() {
    ChromeDriver window = chromium.open();
    DemoSignIn.withRole("AGENCY_ADMINISTRATOR").open(window, "/admin/texts/list");
    OfficerDesk desk = new OfficerDesk(window).shows("通知文字", "撤銷結案", "滿意度問卷邀請");
    Chromium.picture(window, "texts");

    window.get(Zone.INTRANET.at(TEXT).toString());
    desk.shows("預覽", "案件編號");
    desk.type("words:body", "您好，{{caseNo}} 請看 https://gov.tw.evil.com");
    desk.press("words:save").shows("「caseNo」", "以機關名稱開頭", "gov.tw.evil.com");
    assertThat(desk.value("words:body")).contains("{{caseNo}}");
    Chromium.picture(window, "text-refused");

    desk.type("words:body", "【{{agencyShort}}】繼續辦理，案件");
    WebElement variable = window.findElement(By.cssSelector("[data-insert='{{caseNumber}}']"));
    variable.sendKeys(Keys.ENTER);
    Patience.with(window)
        .until(
            ExpectedConditions.textToBePresentInElementLocated(
                By.id("words:preview"), "繼續辦理，案件115-4826-1903-57"));
    desk.shows("Unicode 編碼，計費 1 則；因為有「【」");
    desk.press("words:save").shows("已儲存，之後的通知使用這份文字。", "目前使用自己另訂的文字");
    Chromium.picture(window, "text");

    window.get(Zone.INTRANET.at("/admin/texts/list?lang=en").toString());
    desk.shows("Changed");
    Chromium.picture(window, "texts-english");
    aStep(desk);
    window.get(Zone.INTRANET.at(TEXT + "&lang=zh-TW").toString());
    desk.press("giving:giveUp").press("confirmYes").shows("已恢復預設文字。", "恢復預設");
    assertThat(desk.value("words:body")).contains("先前的結案已撤銷");

    window.manage().window().setSize(Chromium.PHONE);
    Chromium.picture(window, "text-phone");
    window.get(Zone.INTRANET.at("/admin/texts/list").toString());
    Chromium.picture(window, "texts-phone");
  }

  private static void aStep(OfficerDesk desk) {
    ChromeDriver window = desk.window();
    window.get(Zone.INTRANET.at("/admin/casetypes/type?code=BIZ-REG&lang=zh-TW").toString());
    window.findElement(By.partialLinkText("各步驟的通知文字")).click();
    desk.shows("書面審查")
        .await(By.cssSelector("#texts a[href*='TEXT_MESSAGE'][href*='ZH_TW']"))
        .click();
    desk.shows("這一步沒有另訂", "商業");
    desk.type("words:body", "【{{agencyShort}}】{{caseType}}：{{step}}");
    desk.press("words:save").shows("已儲存", "目前使用自己另訂的文字");
    Chromium.picture(window, "text-of-step");
    window.findElement(By.cssSelector("#content a[href*='texts/list'][href*='caseType=']")).click();
    desk.shows("已另訂", "書面審查");
    Chromium.picture(window, "texts-of-steps");
    window.navigate().back();
    desk.press("giving:giveUp").press("confirmYes").shows("已恢復預設文字。", "這一步沒有另訂");
  }
}
