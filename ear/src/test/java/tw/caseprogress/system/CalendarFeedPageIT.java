package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** An officer makes the link of the own due dates, a calendar program reads it, and it ends. */
class CalendarFeedPageIT {

  private static final String LOGIN = "construction.officer";
  private static final String PAGE = "/staff/calendar-feed";

  @RegisterExtension final Chromium chromium = new Chromium();

  private final HttpClient calendarProgram = HttpClient.newHttpClient();

  @Test
  void theLinkIsShownOnce_readWithoutSignIn_renewedAndRevoked() throws Exception {
    ChromeDriver window = chromium.open();
    DemoSignIn.of(LOGIN).open(window, PAGE);
    OfficerDesk desk = new OfficerDesk(window);
    Chromium.picture(window, "calendar-feed-none");

    String first = desk.press("feed:make").value("feed:address");
    HttpResponse<String> answer = get(URI.create(first));
    Chromium.picture(window, "calendar-feed-made");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("text/calendar");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");

    window.get(Zone.INTRANET.at(PAGE).toString());
    assertThat(window.findElements(By.id("feed:address"))).isEmpty();
    assertThat(desk.page()).doesNotContain("還沒有行事曆程式讀取過");

    String second = desk.press("feed:renew").press("confirmYes").value("feed:address");
    assertThat(get(URI.create(first)).statusCode()).isEqualTo(404);
    assertThat(get(URI.create(second)).statusCode()).isEqualTo(200);
    assertThat(get(Zone.PUBLIC.at(URI.create(second).getPath())).statusCode()).isEqualTo(404);

    desk.press("feed:revoke").press("confirmYes").await(By.id("none"));
    assertThat(get(URI.create(second)).statusCode()).isEqualTo(404);
    window.get(Zone.INTRANET.at(PAGE + "?lang=en").toString());
    Chromium.picture(window, "calendar-feed-en");
  }

  private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return calendarProgram.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
