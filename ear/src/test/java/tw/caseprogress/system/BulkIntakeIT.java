package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** An officer registers several applications at once: from a file, and from a mail bag. */
class BulkIntakeIT {

  private static final Pattern NUMBER = Pattern.compile("\\d{3}-\\d{4}-\\d{4}-\\d{2}");
  private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Taipei")).toString();

  /** The bytes that a button of a form answers with, in Base64. */
  private static final String DOWNLOAD =
      """
      const done = arguments[2];
      const data = new URLSearchParams(new FormData(document.getElementById(arguments[0])));
      data.append(arguments[1], arguments[1]);
      data.set('primefaces.nonce', PrimeFaces.csp.NONCE_VALUE);
      fetch(document.getElementById(arguments[0]).action, {method: 'POST', body: data})
          .then(answer => answer.blob())
          .then(blob => {
            const reader = new FileReader();
            reader.onload = () => done(reader.result.split(',')[1]);
            reader.readAsDataURL(blob);
          });
      """;

  // what is registered stays: a second run on the same database needs others
  private final String serial = UUID.randomUUID().toString().substring(0, 8);

  @RegisterExtension final Chromium chromium = new Chromium();

  @TempDir Path folder;

  @Test
  void aListIsLookedAt_registered_printed_andMakesNoSecondCase() throws IOException {
    ChromeDriver window = chromium.open();
    DemoSignIn.of("commerce.officer").open(window, "/staff/casefile/list");
    OfficerDesk desk = new OfficerDesk(window).shows("匯入收件清單", "欄位說明");
    assertThat(text(window, "templateForm", "templateForm:template"))
        .startsWith("\uFEFF收文號,案件項目,收件日");
    String list =
        "收文號,案件項目,收件日,收件管道,申請人,同意,同意方式,同意日期,手機,通知方式\n"
            + row("1", "甲" + serial, "0912345678", "簡訊")
            + row("2", "乙" + serial, "0912", "")
            + row("3", "甲" + serial, "", "");

    upload(desk, list);
    desk.shows(
        "可以登錄 1 列，有提醒 1 列，有錯誤 1 列，先前已登錄 0 列", "手機「0912」：手機號碼是 09 開頭的 10 個數字", "和第 2 列的申請人與案件項目相同");
    Chromium.picture(window, "bulk-list-look");
    window.findElement(By.cssSelector("input[name=ticked]")).click();
    desk.press("work:begin").shows("新登錄 2 件，先前已登錄 0 件，沒有登錄 1 列");
    Chromium.picture(window, "bulk-list-results");

    List<String> results = text(window, "work", "work:results").lines().toList();
    assertThat(results.get(0)).startsWith("\uFEFF列,收文號,結果,案件編號");
    assertThat(results).hasSize(4);
    assertThat(results.get(2)).contains(serial + "-2", "沒有登錄", "手機號碼是 09 開頭的 10 個數字");
    List<String> numbers =
        NUMBER.matcher(String.join("\n", results)).results().map(MatchResult::group).toList();
    assertThat(numbers).hasSize(2);
    for (int time = 0; time < 2; time++) {
      String slips = SlipPaper.text(download(window, "work", "work:slips:0:send"));
      assertThat(slips).contains(numbers).contains("甲" + serial).doesNotContain("補發");
    }

    upload(desk, list);
    desk.shows("可以登錄 0 列，有提醒 0 列，有錯誤 1 列，先前已登錄 2 列", numbers.get(0), numbers.get(1));
    assertThat(desk.isThere("work:begin")).isFalse();
  }

  @Test
  void aMailBagIsTypedOnce_lookedAt_andRegistered() {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, "commerce.officer");
    window.findElement(By.id("intake:toBag")).click();
    desk.shows("整袋收件", "第 5 件");
    for (int place = 0; place < 2; place++) {
      desk.choose("bag:rows:" + place + ":caseTypeCode", 1)
          .type("bag:rows:" + place + ":name", "袋" + place + serial);
    }
    desk.press("bag:look").shows("有錯誤 2 列", "同意：沒有申請人的同意，不能登錄案件");
    assertThat(desk.value("bag:rows:1:name")).isEqualTo("袋1" + serial);

    desk.tick("bag:consent", 0).press("bag:look").shows("可以登錄 2 列，有提醒 0 列，有錯誤 0 列");
    Chromium.picture(window, "bulk-bag-look");
    desk.type("bag:rows:1:name", "改" + serial).press("bag:begin").shows("內容和看過的預覽不同", "改" + serial);
    desk.press("bag:begin").shows("新登錄 2 件，先前已登錄 0 件，沒有登錄 0 列", "收下一袋");
    Chromium.picture(window, "bulk-bag-results");
    assertThat(NUMBER.matcher(desk.page()).results()).hasSize(2);
  }

  private String row(String reference, String name, String mobile, String notifyBy) {
    return String.join(
            ",",
            serial + "-" + reference,
            "BIZ-REG",
            TODAY,
            "郵寄",
            name,
            "是",
            "紙本",
            TODAY,
            mobile,
            notifyBy)
        + "\n";
  }

  /** In Big5, as a spreadsheet of Windows writes it. */
  private void upload(OfficerDesk desk, String text) throws IOException {
    Path file = folder.resolve("list.csv");
    Files.write(file, text.getBytes(Charset.forName("x-windows-950")));
    desk.await(By.id("upload:file")).sendKeys(file.toAbsolutePath().toString());
    desk.press("upload:look");
  }

  private static String text(ChromeDriver window, String form, String button) {
    return new String(download(window, form, button), StandardCharsets.UTF_8);
  }

  private static byte[] download(ChromeDriver window, String form, String button) {
    return Base64.getDecoder().decode((String) window.executeAsyncScript(DOWNLOAD, form, button));
  }
}
