package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An applicant asks that the mobile number be forgotten; the e-mail address stays. */
class ForgetContactIT {

  private static final String LOGIN = "construction.officer";
  private static final String REASON = "申請人 11 月 23 日來電請求刪除手機號碼";

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void aDeletedMobileNumber_isGoneFromTheCase_andNothingIsSentToIt_butMailsAre() throws Exception {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake("刪除申請人");
    desk.type("intake:applicant_email", "forget@example.tw").tick("intake:applicant_notifyBy", 0);
    String number = desk.press("intake:register").text("caseNumber");
    try (PilotDatabase database = new PilotDatabase()) {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> database.textMessages(number).equals(List.of("SENT kept")));
      database.claimTextMessage(number);
      assertThat(database.addresses(number)).isEqualTo("mail mobile index");

      desk.openCase(number).shows("通知的聯絡方式", "0912***678");
      desk.openDialogOf("forgetDialog", "[data-place='MOBILE']");
      desk.press("forget:forgetContact").shows("請填寫這一欄");
      Chromium.picture(desk.window(), "forget-contact");
      desk.type("forget:reason", REASON).press("forget:forgetContact");

      desk.shows("已刪除聯絡方式", "刪除聯絡方式", REASON, "f***@example.tw");
      assertThat(desk.text("addresses")).doesNotContain("0912***678");
      Chromium.picture(desk.window(), "case-contact-forgotten");
      assertThat(database.addresses(number)).isEqualTo("mail");
      assertThat(database.textMessages(number))
          .containsExactly("SENT forgotten", "CANCELLED forgotten");

      desk.tick("progress:notifyBy", 0).press("progress:record").shows("進度已更新。");
      assertThat(database.textMessages(number)).hasSize(2);
    }
  }
}
