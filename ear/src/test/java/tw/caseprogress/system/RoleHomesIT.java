package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import tw.caseprogress.security.Role;

/** Every role has a home: nobody who signs in is refused, or offered what they may not do. */
class RoleHomesIT {

  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

  @RegisterExtension final Chromium chromium = new Chromium();

  @ParameterizedTest
  @EnumSource
  void theSignInLeadsHome_andNothingThereIsRefused(Role role) {
    Zone zone = zone(role);
    Client person = new Client("203.0.113." + (190 + role.ordinal()));
    HttpResponse<String> signedIn = DemoSignIn.withRole(role.name()).post(person, zone, "");
    String page = goneTo(person, zone, goneTo(person, zone, signedIn)).body();

    Set<String> links =
        LINK.matcher(page)
            .results()
            .map(found -> found.group(1).replace("&amp;", "&"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(page).as("something to do").contains("<form", "<h1");
    SoftAssertions soft = new SoftAssertions();
    for (String link : links) {
      soft.assertThat(person.get(zone.at(link)).statusCode())
          .as("%s, offered to %s", link, role)
          .isIn(200, 302);
    }
    soft.assertAll();
  }

  /** What stands where an answer leads; that answer itself where it leads nowhere. */
  private static HttpResponse<String> goneTo(
      Client person, Zone zone, HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(place -> person.get(zone.at(URI.create(place).getPath())))
        .orElse(answer);
  }

  @ParameterizedTest
  @EnumSource
  void theHomeIsAPageWithATitleAndAMenu_inBothLanguages(Role role) {
    ChromeDriver window = chromium.open();
    Zone zone = zone(role);
    DemoSignIn.withRole(role.name()).open(window, zone, "/");
    Chromium.picture(window, "home-" + role);

    assertThat(window.findElement(By.tagName("h1")).getText()).isNotBlank();
    assertThat(window.getTitle()).contains("案件快易查");
    if (role == Role.SUPERVISOR || role == Role.AGENCY_HEAD) {
      assertThat(window.findElement(By.tagName("h1")).getText()).isEqualTo("本機關案件");
      assertThat(window.findElement(By.cssSelector("nav.side")).getText())
          .contains("本機關案件")
          .doesNotContain("我的案件");
      assertThat(window.findElement(By.id("content")).getText())
          .doesNotContain("我承辦的", "登錄進度", "P ", "N 登錄");
    }
    window.get(window.getCurrentUrl().replaceAll("\\?.*", "") + "?lang=en");
    assertThat(window.findElement(By.tagName("h1")).getText()).doesNotMatch(".*\\p{IsHan}.*");
    Chromium.picture(window, "home-en-" + role);
  }

  private static Zone zone(Role role) {
    return role.reach() == Role.Reach.CALLER ? Zone.HOTLINE : Zone.INTRANET;
  }
}
