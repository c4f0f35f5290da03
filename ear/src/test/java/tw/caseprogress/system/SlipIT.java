package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import tw.caseprogress.slip.SlipQr;

/** The acceptance slip on the screen and as a file. */
class SlipIT {

  private static final String LOGIN = "welfare.officer";
  private static final String STRANGER = "commerce.officer";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void theFileSaysWhatThePageSays_toTheCasesOwnAgencyAlone() throws Exception {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN).fillIntake("憑單<b>申請人");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    String password = desk.text("queryPassword");
    desk.shows("人民申請案件受理憑單", "憑單<b>申請人", "自收件次日起算", Zone.PUBLIC.at("/").toString());
    Chromium.picture(window, "slip");
    window.findElement(By.id("paper:print")).click();
    URI file = SlipPaper.of(number, 1);

    HttpURLConnection answer = SlipPaper.await(window, file);

    assertThat(answer.getResponseCode()).isEqualTo(200);
    assertThat(answer.getContentType()).isEqualTo("application/pdf");
    assertThat(answer.getHeaderField("Content-Disposition"))
        .isEqualTo(
            "inline; filename*=UTF-8''%E5%8F%97%E7%90%86%E6%86%91%E5%96%AE-" + number + ".pdf");
    assertThat(answer.getHeaderField("Cache-Control")).contains("no-store");
    byte[] pdf = answer.getInputStream().readAllBytes();
    assertThat(SlipPaper.text(pdf))
        .contains(number, password, "憑單<b>申請人", "自收件次日起算")
        .doesNotContain("補發");
    assertThat(SlipQr.of(pdf))
        .isEqualTo(Zone.PUBLIC.at("/") + "?caseNumber=" + number.replace("-", ""));
    try (PilotDatabase database = new PilotDatabase()) {
      assertThat(database.purposesOfSlip(number.replace("-", "")))
          .isNotEmpty()
          .containsOnly("收件當場交付");
    }

    ChromeDriver stranger = chromium.open();
    DemoSignIn.of(STRANGER).open(stranger, "/staff/worklist");
    assertThat(SlipPaper.open(stranger, file).getResponseCode()).isEqualTo(404);
    ChromeDriver supervisor = chromium.open();
    DemoSignIn.withRole("SUPERVISOR").open(supervisor, "/staff/worklist");
    assertThat(SlipPaper.open(supervisor, file).getResponseCode()).isEqualTo(403);
  }

  @Test
  void aLaterPrintAsksWhatItIsFor_andTheCaseTellsWhoLooked() throws Exception {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN).fillIntake("補發憑單申請人");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    String password = desk.text("queryPassword");
    window.findElement(By.id("paper:print")).click();
    URI file = SlipPaper.of(number, 1);
    assertThat(SlipPaper.await(window, file).getContentType()).isEqualTo("application/pdf");
    ChromeDriver later = chromium.open();
    DemoSignIn.of(LOGIN).open(later, "/staff/worklist");

    URI reprint = SlipPaper.of(number, 2);
    HttpURLConnection unasked = SlipPaper.open(later, reprint);
    unasked.setInstanceFollowRedirects(false);
    assertThat(unasked.getResponseCode()).isEqualTo(302);
    assertThat(unasked.getHeaderField("Location")).contains("/staff/casefile/registered?");
    OfficerDesk laterDesk = new OfficerDesk(later).openCase(number);
    later.findElement(By.partialLinkText("憑單")).click();
    laterDesk.shows("請寫明用途", "請寫明補發原因");
    assertThat(laterDesk.page()).doesNotContain(password, "補發憑單申請人");
    laterDesk.press("occasion:show").shows("請寫明用途");
    for (String nothing : List.of("   ", "\u00A0", "\u200B", "\u3164")) {
      laterDesk.type("occasion:purpose", nothing).press("occasion:show");
      laterDesk.showsAt("occasion:purposeFault", ".*請寫明用途.*");
    }
    HttpURLConnection stillUnasked = SlipPaper.open(later, reprint);
    stillUnasked.setInstanceFollowRedirects(false);
    assertThat(stillUnasked.getResponseCode()).isEqualTo(302);
    laterDesk.type("occasion:purpose", "申請人遺失憑單，臨櫃補發").press("occasion:show");
    laterDesk.shows("人民申請案件受理憑單", "補發憑單申請人");
    assertThat(laterDesk.text("queryPassword")).isEqualTo(password);
    later.findElement(By.id("paper:print")).click();
    byte[] pdf = SlipPaper.await(later, reprint).getInputStream().readAllBytes();
    assertThat(SlipPaper.text(pdf)).contains("補發", "第 1 次", number, password);
    HttpURLConnection another = SlipPaper.open(later, SlipPaper.of(number, 3));
    another.setInstanceFollowRedirects(false);
    assertThat(another.getResponseCode()).as("each has a reason of its own").isEqualTo(302);

    laterDesk.openCase(number).shows("申請人遺失憑單，臨櫃補發");
    assertThat(laterDesk.text("prints")).contains("第一次列印", "收件當場交付", "補發第 1 次", "申請人遺失憑單，臨櫃補發");
    Chromium.picture(later, "slip-prints");
  }
}
