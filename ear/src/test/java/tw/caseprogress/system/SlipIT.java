package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

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
    URI file = URI.create(window.findElement(By.id("download")).getDomProperty("href"));

    HttpURLConnection answer = open(window, file);

    assertThat(answer.getResponseCode()).isEqualTo(200);
    assertThat(answer.getContentType()).isEqualTo("application/pdf");
    assertThat(answer.getHeaderField("Content-Disposition"))
        .isEqualTo(
            "attachment; filename*=UTF-8''%E5%8F%97%E7%90%86%E6%86%91%E5%96%AE-" + number + ".pdf");
    assertThat(answer.getHeaderField("Cache-Control")).contains("no-store");
    assertThat(text(answer)).contains(number, password, "憑單<b>申請人", "自收件次日起算");
    try (PilotDatabase database = new PilotDatabase()) {
      assertThat(database.purposesOfSlip(number.replace("-", "")))
          .containsExactly("收件當場交付", "收件當場交付");
    }

    ChromeDriver stranger = chromium.open();
    DemoSignIn.of(STRANGER).open(stranger, "/staff/worklist");
    assertThat(open(stranger, file).getResponseCode()).isEqualTo(404);
    ChromeDriver supervisor = chromium.open();
    DemoSignIn.withRole("SUPERVISOR").open(supervisor, "/staff/worklist");
    assertThat(open(supervisor, file).getResponseCode()).isEqualTo(403);
  }

  @Test
  void aLaterPrintAsksWhatItIsFor_andTheCaseTellsWhoLooked() throws Exception {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN).fillIntake("補發憑單申請人");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    String password = desk.text("queryPassword");
    URI file = URI.create(window.findElement(By.id("download")).getDomProperty("href"));
    ChromeDriver later = chromium.open();
    DemoSignIn.of(LOGIN).open(later, "/staff/worklist");

    HttpURLConnection unasked = open(later, file);
    unasked.setInstanceFollowRedirects(false);
    assertThat(unasked.getResponseCode()).isEqualTo(302);
    assertThat(unasked.getHeaderField("Location")).contains("/staff/casefile/registered?");
    OfficerDesk laterDesk = new OfficerDesk(later).openCase(number);
    later.findElement(By.partialLinkText("憑單")).click();
    laterDesk.shows("請寫明用途");
    assertThat(laterDesk.page()).doesNotContain(password, "補發憑單申請人");
    laterDesk.press("occasion:show").shows("請寫明用途");
    for (String nothing : List.of("   ", "\u00A0", "\u200B", "\u3164")) {
      laterDesk.type("occasion:purpose", nothing).press("occasion:show");
      laterDesk.showsAt("occasion:purposeFault", ".*請寫明用途.*");
    }
    HttpURLConnection stillUnasked = open(later, file);
    stillUnasked.setInstanceFollowRedirects(false);
    assertThat(stillUnasked.getResponseCode()).isEqualTo(302);
    laterDesk.type("occasion:purpose", "申請人遺失憑單，臨櫃補發").press("occasion:show");
    laterDesk.shows("人民申請案件受理憑單", "補發憑單申請人");
    assertThat(laterDesk.text("queryPassword")).isEqualTo(password);
    assertThat(open(later, file).getContentType()).as("asked once").isEqualTo("application/pdf");

    laterDesk.openCase(number).shows("申請人遺失憑單，臨櫃補發");
  }

  private static HttpURLConnection open(ChromeDriver window, URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setRequestProperty(
          "Cookie",
          window.manage().getCookies().stream()
              .map(cookie -> cookie.getName() + '=' + cookie.getValue())
              .collect(Collectors.joining("; ")));
      return connection;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(HttpURLConnection answer) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(answer.getInputStream().readAllBytes())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
