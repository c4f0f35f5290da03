package tw.caseprogress.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Takes a picture of every page as it opens, in both languages, and of the citizens' at a phone's
 * width too, with a list of them; {@code ./test --pictures} starts it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageGuidePictures {

  private static final Path FOLDER =
      Path.of(System.getProperty("caseprogress.pictures", "target/screenshots"))
          .resolve("../../pictures/pages")
          .normalize();
  private static final int TALLEST = 2600;
  private static final int QUALITY = 50;

  @RegisterExtension final Chromium chromium = new Chromium();

  private final List<String> rows = new ArrayList<>();

  @Test
  void citizens() throws IOException {
    ChromeDriver phone = chromium.open("zh-TW", Chromium.PHONE);
    ChromeDriver window = chromium.open();
    List<String> pages = new ArrayList<>(PagesAsTheyOpen.of(Zone.PUBLIC).toList());
    pages.add("/");
    for (String page : pages) {
      take(phone, Zone.PUBLIC, page, "zh", "phone");
      take(window, Zone.PUBLIC, page, "zh", "zh");
      take(window, Zone.PUBLIC, page, "en", "en");
      rows.add(row(page, "zh", "en", "phone"));
    }
  }

  @ParameterizedTest
  @EnumSource(PageReader.class)
  void thoseWhoSignIn(PageReader reader) throws IOException {
    ChromeDriver window = chromium.open();
    List<String> pages = reader.pages();
    reader.signIn().open(window, reader.zone(), PagesAsTheyOpen.address(pages.get(0)));
    for (String page : pages) {
      take(window, reader.zone(), page, "en", "en");
      take(window, reader.zone(), page, "zh", "zh");
      rows.add(row(page, "zh", "en"));
    }
  }

  @AfterAll
  void list() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# 每一頁的畫面 / Pictures of every page");
    lines.add("");
    lines.add("由 `./test --pictures` 從實際執行的系統拍下。Taken from the running product.");
    lines.add("");
    lines.add("| 頁 / page | 中文 | English | 手機 / phone |");
    lines.add("|---|---|---|---|");
    rows.stream().sorted().forEach(lines::add);
    Files.write(FOLDER.resolve("README.md"), lines);
  }

  private static String row(String page, String... kinds) {
    StringBuilder row = new StringBuilder("| `" + page + "` |");
    for (int i = 0; i < 3; i++) {
      row.append(i < kinds.length ? " [" + kinds[i] + "](" + file(page, kinds[i]) + ") |" : " |");
    }
    return row.toString();
  }

  private static void take(
      ChromeDriver window, Zone zone, String page, String language, String kind)
      throws IOException {
    String address = PagesAsTheyOpen.address(page);
    String asked = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    window.get(zone.at(asked).toString());
    Dimension size = window.manage().window().getSize();
    Number height = (Number) window.executeScript("return document.documentElement.scrollHeight");
    Map<String, Object> all =
        Map.of(
            "x", 0,
            "y", 0,
            "width", size.getWidth(),
            "height", Math.min(height.intValue(), TALLEST),
            "scale", 1);
    Map<String, Object> picture =
        window.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of(
                "format", "webp", "quality", QUALITY, "captureBeyondViewport", true, "clip", all));
    Files.createDirectories(FOLDER);
    Files.write(
        FOLDER.resolve(file(page, kind)),
        Base64.getDecoder().decode(picture.get("data").toString()));
  }

  private static String file(String page, String kind) {
    String name = page.equals("/") ? "start" : page.substring(1).replace('/', '-');
    return name + "-" + kind + ".webp";
  }
}
