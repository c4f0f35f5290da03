package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** What every page of citizens has as a page of a government, whatever it is about. */
class PublicSiteIT {

  /** Each page of the zone, and those that look different when something was asked. */
  static final List<String> PAGES =
      List.of(
          "/",
          "/case-types",
          "/case-type?code=BIZ-REG",
          "/calculator",
          "/calculator?receivedOn=115/13/02&length=0&unit=WORKING_DAY",
          "/help",
          "/how-to",
          "/developers",
          "/site-map",
          "/privacy",
          "/accessibility",
          "/open-data",
          "/open-data-declaration");

  private static final Client STRANGER = new Client("203.0.113.213");

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void eachPageHasATitleOfItsOwnInBothLanguages() {
    ChromeDriver citizen = chromium.open();
    for (String language : List.of("zh", "en")) {
      Set<String> titles = new TreeSet<>();
      for (String page : PAGES) {
        citizen.get(in(language, page));
        titles.add(citizen.getTitle());
        assertThat(citizen.findElements(By.tagName("h1"))).as(page).hasSize(1);
        Chromium.picture(citizen, "site-1366-" + language + name(page));
      }
      assertThat(titles).hasSize(PAGES.size());
    }
  }

  @Test
  void atTheFootStandsWhoRunsTheSite_andSinceWhenItIsAsItIs() {
    ChromeDriver citizen = chromium.open();
    citizen.get(Zone.PUBLIC.at("/privacy").toString());

    WebElement foot = citizen.findElement(By.tagName("footer"));
    assertThat(foot.getText()).contains("臺北市政府資訊局", "市府路 1 號", "更新日期 115 年");
    assertThat(
            foot.findElements(By.tagName("a")).stream().map(link -> link.getDomAttribute("href")))
        .contains("tel:+886227208889,8410", "tel:1999")
        .contains("/site-map", "/privacy", "/accessibility", "/open-data-declaration");
  }

  @Test
  void axeFindsNothing() {
    ChromeDriver citizen = chromium.open();
    for (String page : PAGES) {
      for (String language : List.of("zh", "en")) {
        citizen.get(in(language, page));
        assertThat(Axe.faults(citizen)).as("%s in %s", page, language).isEmpty();
      }
    }
  }

  @Test
  void noAccessKeyLeavesThePage() {
    ChromeDriver citizen = chromium.open();
    for (String page : PAGES) {
      citizen.get(Zone.PUBLIC.at(page).toString());
      Map<String, String> keys =
          citizen.findElements(By.cssSelector("[accesskey]")).stream()
              .collect(
                  Collectors.toMap(
                      key -> key.getDomAttribute("accesskey"), key -> key.getDomAttribute("href")));

      assertThat(keys)
          .as(page)
          .containsExactlyInAnyOrderEntriesOf(
              Map.of("U", "#top", "L", "#menu", "C", "#content", "Z", "#bottom"));
      keys.values().forEach(part -> citizen.findElement(By.cssSelector(part)));
    }
  }

  @Test
  void nothingIsWiderThanASmallPhone_norWhenLettersAreTwiceAsLarge() {
    ChromeDriver phone = chromium.open();
    for (int width : List.of(320, 390)) {
      narrow(phone, width);
      for (String language : List.of("zh", "en")) {
        for (String page : PAGES) {
          phone.get(in(language, page));
          Chromium.picture(phone, "site-" + width + "-" + language + name(page));
          assertThat(overhang(phone)).as("%s %d %s", page, width, language).isZero();
        }
      }
    }
    narrow(phone, 640);
    for (String page : PAGES) {
      phone.get(Zone.PUBLIC.at(page).toString());
      double before = sizeOfLetters(phone);
      phone.executeScript("document.documentElement.style.fontSize = '200%'");
      assertThat(sizeOfLetters(phone)).as(page).isGreaterThanOrEqualTo(before * 1.8);
      assertThat(overhang(phone)).as(page + " with large letters").isZero();
    }
  }

  @Test
  void theOtherLanguageKeepsWhatTheAddressAskedFor() {
    ChromeDriver citizen = chromium.open();
    citizen.get(
        Zone.PUBLIC.at("/calculator?receivedOn=115/11/02&length=1.5&unit=WORKING_DAY").toString());

    citizen.findElement(By.cssSelector("header a[lang=en]")).click();

    Patience.with(citizen).until(w -> w.getTitle().startsWith("Error"));
    assertThat(citizen.findElement(By.id("length")).getDomAttribute("value")).isEqualTo("1.5");
  }

  @Test
  void aQueryWithFaultsLeadsToItsFields_andLosesNothing() {
    ChromeDriver citizen = chromium.open();
    CitizenPage.open(citizen);
    citizen.findElement(By.name("caseNumber")).sendKeys("115-4826-1903-58");
    citizen.findElement(By.name("queryPassword")).sendKeys("1234");
    citizen.findElement(By.cssSelector("form.ask button")).click();

    Patience.with(citizen).until(w -> w.getTitle().startsWith("錯誤："));
    WebElement summary = citizen.findElement(By.cssSelector(".faults"));
    assertThat(citizen.switchTo().activeElement()).isEqualTo(summary);
    assertThat(
            summary.findElements(By.tagName("a")).stream()
                .map(link -> link.getDomAttribute("href")))
        .containsExactly("#caseNumber", "#queryPassword");
    WebElement number = citizen.findElement(By.id("caseNumber"));
    assertThat(number.getDomAttribute("value")).isEqualTo("115-4826-1903-58");
    assertThat(number.getDomAttribute("aria-describedby")).contains("caseNumber-fault");
    Chromium.picture(citizen, "site-query-faults");
  }

  @Test
  void thePasswordOfACaseCanBeReadWhileItIsTyped_andIsNotRemembered() {
    ChromeDriver citizen = chromium.open();
    CitizenPage.open(citizen);

    WebElement password = citizen.findElement(By.id("queryPassword"));
    assertThat(password.getDomAttribute("type")).isEqualTo("text");
    assertThat(password.getDomAttribute("autocomplete")).isEqualTo("off");
  }

  @Test
  void stylesAndScriptsOfOursAreAskedForByTheRelease() {
    String page = STRANGER.get(Zone.PUBLIC.at("/help")).body();
    String signIn = STRANGER.get(Zone.INTRANET.at("/sign-in")).body();

    assertThat(page)
        .containsPattern("style\\.css\\.xhtml\\?ln=caseprogress&amp;v=[0-9][\\w.-]+-[0-9a-f]{8}\"");
    assertThat(signIn)
        .containsPattern("kept\\.js\\.xhtml\\?ln=caseprogress&amp;v=[0-9][\\w.-]+-[0-9a-f]{8}\"");
    String style = page.replaceAll("(?s).*href=\"([^\"]*style\\.css[^\"]*)\".*", "$1");
    HttpResponse<String> answer = STRANGER.get(Zone.PUBLIC.at(style.replace("&amp;", "&")));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("--brand");
  }

  @Test
  void aCaseTypeIsFoundByASituationOfLife_andItsPageTellsAll() {
    ChromeDriver citizen = chromium.open();
    citizen.get(Zone.PUBLIC.at("/case-types").toString());
    citizen.findElement(By.cssSelector("a[href$='situation=WORK']")).click();
    Patience.with(citizen)
        .until(w -> w.findElement(By.cssSelector(".results")).getText().contains("勞資爭議調解"));
    assertThat(citizen.findElements(By.cssSelector(".results > li"))).hasSize(1);

    citizen.findElement(By.cssSelector(".results a")).click();

    Patience.with(citizen).until(w -> w.findElement(By.tagName("h1")).getText().contains("調解"));
    String page = citizen.findElement(By.tagName("main")).getText();
    assertThat(page).contains("要準備的文件", "怎麼申請", "向誰申請", "辦理流程", "同意書", "法令依據");
    assertThat(citizen.findElements(By.cssSelector("main a[href^='tel:']"))).isNotEmpty();
    assertThat(citizen.findElements(By.cssSelector(".flow-chart svg rect"))).isNotEmpty();
  }

  @Test
  void aCaseTypeThatNobodyOffersIsNotThere() {
    assertThat(STRANGER.get(Zone.PUBLIC.at("/case-type?code=NOTHING")).statusCode()).isEqualTo(404);
    assertThat(STRANGER.get(Zone.PUBLIC.at("/case-type")).statusCode())
        .as("leads to the list of them")
        .isEqualTo(302);
    assertThat(STRANGER.get(Zone.PUBLIC.at("/case-types?situation=NOTHING")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void posterAndLeafletAreThereToPrint() {
    for (String asked : List.of("kind=POSTER_A3&print=large", "kind=LEAFLET&lang=en")) {
      HttpResponse<String> answer = STRANGER.get(Zone.PUBLIC.at("/handout.pdf?" + asked));
      assertThat(answer.statusCode()).as(asked).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
      assertThat(answer.body()).startsWith("%PDF");
    }
    assertThat(STRANGER.get(Zone.PUBLIC.at("/handout.pdf?kind=NOTHING")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void programsAreToldWhomToTellOfAHole_andWhatToRead() {
    HttpResponse<String> security = STRANGER.get(Zone.PUBLIC.at("/.well-known/security.txt"));
    HttpResponse<String> robots = STRANGER.get(Zone.PUBLIC.at("/robots.txt"));

    assertThat(security.statusCode()).isEqualTo(200);
    assertThat(security.headers().firstValue("Content-Type").orElseThrow())
        .isEqualToIgnoringCase("text/plain;charset=UTF-8");
    assertThat(security.body()).contains("Contact: mailto:security@city.example", "Expires: 2");
    assertThat(robots.body()).contains("Disallow: /api/");
  }

  private static String in(String language, String page) {
    return Zone.PUBLIC.at(page + (page.contains("?") ? "&" : "?") + "lang=" + language).toString();
  }

  private static String name(String page) {
    return page.replaceAll("[^a-z]+", "-");
  }

  private static void narrow(ChromeDriver window, int width) {
    window.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 1400, "deviceScaleFactor", 1, "mobile", false));
  }

  private static long overhang(ChromeDriver window) {
    return (long)
        window.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  private static double sizeOfLetters(ChromeDriver window) {
    return Double.parseDouble(
        window.findElement(By.tagName("main")).getCssValue("font-size").replace("px", ""));
  }
}
