package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** An officer adds scans to a case, looks at them and takes one away again. */
class AttachmentIT {

  private static final String LOGIN = "welfare.officer";
  private static final String STRANGER = "commerce.officer";

  @RegisterExtension final Chromium chromium = new Chromium();

  @TempDir Path folder;

  @Test
  void aScanIsAdded_listed_shownForAPurpose_andTakenAwayWithAReason() throws Exception {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, LOGIN).fillIntake("附件申請人");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    desk.openCase(number).shows("還沒有附件");
    window.findElement(By.id("openAttachments")).click();
    desk.atRest().shows(number + " 附件", "還沒有附件。");

    add(desk, 1, Files.writeString(folder.resolve("scan.pdf"), "<script>alert(1)</script>"));
    desk.showsAt("attach:fileFault", ".*不是 PDF、JPEG、PNG、TIFF 或 ODF.*");
    byte[] picture = noise();
    assertThat(picture.length).as("more than any other form of a case").isGreaterThan(256 * 1024);
    desk.type("attach:note", "第 1 頁");
    add(desk, 1, Files.write(folder.resolve("王小明身分證.png"), picture));
    desk.shows("已加入附件。", "申請書", "第 1 頁", "PNG 圖片", "請寫明用途");
    assertThat(desk.page()).doesNotContain("王小明身分證");
    add(desk, 4, Files.write(folder.resolve("letter.txt"), pdf()));
    desk.shows("其他", "PDF 1 KB");

    window.findElement(By.id("open")).click();
    desk.atRest().shows("申請書", "第 1 頁", "PNG 圖片");
    Chromium.picture(window, "attachments-of-case");
    window.findElement(By.id("openAttachments")).click();
    desk.atRest();
    desk.press("occasion:show").showsAt("occasion:purposeFault", ".+");
    desk.type("occasion:purpose", "審查資格").press("occasion:show");
    desk.await(By.linkText("開啟"));
    Chromium.picture(window, "attachments");
    URI scan = address(window, 0);
    URI letter = address(window, 1);

    shown(window, scan, letter, picture);
    onlyToItsAgency(scan);

    desk.openCase(number).shows("審查資格");
    window.findElement(By.id("openAttachments")).click();
    desk.atRest().await(By.cssSelector("#attachments summary")).click();
    desk.type("takeAway:each:0:reason", "掃到別人的資料");
    desk.press("takeAway:each:0:go").press("confirmYes");
    desk.shows("已移除附件。", "移除：掃到別人的資料");
    assertThat(SlipPaper.open(window, scan).getResponseCode()).isEqualTo(404);
    assertThat(SlipPaper.open(window, letter).getResponseCode()).isEqualTo(200);
    desk.openCase(number);
    assertThat(desk.text("attached")).contains("其他").doesNotContain("申請書");
  }

  private void shown(ChromeDriver window, URI scan, URI letter, byte[] picture) throws IOException {
    HttpURLConnection answer = SlipPaper.open(window, scan);
    assertThat(answer.getContentType()).isEqualTo("image/png");
    assertThat(answer.getHeaderField("Content-Disposition")).startsWith("inline; filename=\"");
    assertThat(answer.getHeaderField("Content-Security-Policy"))
        .contains("default-src 'none'", "sandbox", "frame-ancestors 'none'");
    assertThat(answer.getHeaderField("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeaderField("Cache-Control")).contains("no-store");
    assertThat(answer.getInputStream().readAllBytes()).isEqualTo(picture);
    HttpURLConnection saved = SlipPaper.open(window, URI.create(scan + "&save=1"));
    assertThat(saved.getHeaderField("Content-Disposition"))
        .matches("attachment; filename=\"[0-9-]+\\.png\"");
    String list = window.getCurrentUrl();
    window.get(scan.toString());
    assertThat(window.executeScript("return document.images[0].naturalWidth")).isEqualTo(400L);
    Chromium.picture(window, "attachment-picture");
    window.get(letter.toString());
    assertThat(window.executeScript("return document.contentType")).isEqualTo("application/pdf");
    Chromium.picture(window, "attachment-pdf");
    window.get(list);
  }

  private void onlyToItsAgency(URI scan) throws IOException {
    ChromeDriver stranger = chromium.open();
    DemoSignIn.of(STRANGER).open(stranger, "/staff/worklist");
    stranger.get(scan.toString());
    assertThat(new OfficerDesk(stranger).shows("找不到這件案件").page()).doesNotContain("第 1 頁");
    ChromeDriver later = chromium.open();
    DemoSignIn.of(LOGIN).open(later, "/staff/worklist");
    HttpURLConnection unasked = SlipPaper.open(later, scan);
    unasked.setInstanceFollowRedirects(false);
    assertThat(unasked.getResponseCode()).as("in another session it is asked again").isEqualTo(302);
  }

  private static URI address(ChromeDriver window, int place) {
    return URI.create(window.findElements(By.linkText("開啟")).get(place).getDomProperty("href"));
  }

  private static void add(OfficerDesk desk, int what, Path file) {
    desk.choose("attach:what", what);
    desk.await(By.id("attach:file")).sendKeys(file.toAbsolutePath().toString());
    desk.press("attach:add");
  }

  private static byte[] noise() throws IOException {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, "png", file);
    return file.toByteArray();
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file);
    }
    return file.toByteArray();
  }
}
