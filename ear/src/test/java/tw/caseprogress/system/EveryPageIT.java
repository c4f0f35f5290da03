package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Every page that a zone serves, as it opens, in both languages: axe finds nothing, there is one
 * heading that says what it is, and nothing is wider than the window.
 */
@ExtendWith(SoftAssertionsExtension.class)
class EveryPageIT {

  private static final String WIDER_THAN_THE_WINDOW =
      "return document.documentElement.scrollWidth > document.documentElement.clientWidth";

  @RegisterExtension final Chromium chromium = new Chromium();

  /** Goes on to the next page, so that one run tells the faults of all. */
  @InjectSoftAssertions private SoftAssertions assertions;

  @Test
  void everyPageHasAReader() {
    Set<String> unread = new TreeSet<>();
    for (Zone zone : List.of(Zone.INTRANET, Zone.HOTLINE)) {
      PagesAsTheyOpen.of(zone)
          .filter(page -> !PagesAsTheyOpen.STATIONS.contains(page))
          .filter(page -> Stream.of(PageReader.values()).noneMatch(one -> one.reads(page)))
          .forEach(unread::add);
    }

    assertThat(unread).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(PageReader.class)
  void pagesOfThoseWhoSignIn(PageReader reader) {
    List<String> pages = reader.pages();
    ChromeDriver window = chromium.open();
    reader.signIn().open(window, reader.zone(), PagesAsTheyOpen.address(pages.get(0)));

    look(window, reader.zone(), pages);
  }

  @Test
  void pagesOfCitizens() {
    look(chromium.open(), Zone.PUBLIC, PagesAsTheyOpen.of(Zone.PUBLIC).toList());
    look(chromium.open(), Zone.PUBLIC, List.of("/"));
  }

  @Test
  void pagesBeforeTheSignIn() {
    look(chromium.open(), Zone.INTRANET, PagesAsTheyOpen.STATIONS.stream().sorted().toList());
  }

  private void look(ChromeDriver window, Zone zone, List<String> pages) {
    for (String language : List.of("en", "zh")) {
      for (String page : pages) {
        String address = PagesAsTheyOpen.address(page);
        String asked = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
        window.get(zone.at(asked).toString());
        assertions.assertThat(window.getCurrentUrl()).as(asked).contains(page);
        assertions.assertThat(window.findElements(By.tagName("h1"))).as(asked).hasSize(1);
        assertions
            .assertThat(window.executeScript(WIDER_THAN_THE_WINDOW))
            .as("%s is wider than the window", asked)
            .isEqualTo(false);
        assertions.assertThat(Axe.faults(window)).as(asked).isEmpty();
      }
    }
  }
}
