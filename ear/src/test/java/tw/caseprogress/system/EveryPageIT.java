package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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

  private static final String SUFFIX = ".xhtml";
  private static final String AGENCY = "379130100A";
  private static final Set<String> STATIONS = Set.of("/sign-in", "/reset-password", "/guide");
  private static final String WIDER_THAN_THE_WINDOW =
      "return document.documentElement.scrollWidth > document.documentElement.clientWidth";

  /** There only after something was done; those who do it look at them. */
  private static final Map<String, String> SEEN_ELSEWHERE =
      Map.of(
          "/admin/casetypes/draft", "DesignCaseTypeIT",
          "/admin/casetypes/move", "DesignCaseTypeIT",
          "/staff/casefile/letter", "IntakePartsIT",
          "/index", "the same as /");

  /** Pages that are about something, and what. */
  private static final Map<String, UnaryOperator<String>> ABOUT =
      Map.ofEntries(
          Map.entry("/admin/agency", page -> page + "?code=" + AGENCY),
          Map.entry("/admin/casetypes/compare", page -> page + "?code=BIZ-REG"),
          Map.entry("/admin/casetypes/type", page -> page + "?code=BIZ-REG"),
          Map.entry("/admin/people/person", page -> page + "?login=commerce.officer"),
          Map.entry(
              "/admin/texts/text", page -> page + "?event=CLOSED&channel=EMAIL&language=ZH_TW"),
          Map.entry("/case-type", page -> page + "?code=BIZ-REG"),
          Map.entry("/guide", page -> page + "?of=officer"),
          Map.entry("/staff/casefile/attachments", EveryPageIT::ofACase),
          Map.entry("/staff/casefile/notices", EveryPageIT::ofACase),
          Map.entry("/staff/casefile/registered", EveryPageIT::ofACase),
          Map.entry("/staff/casefile/view", EveryPageIT::ofACase));

  @RegisterExtension final Chromium chromium = new Chromium();

  /** Goes on to the next page, so that one run tells the faults of all. */
  @InjectSoftAssertions private SoftAssertions assertions;

  /** Somebody of the demonstration, and which pages are looked at with those rights. */
  private enum Reader {
    OFFICER("commerce.officer", Zone.INTRANET, Set.of("/staff/"), Set.of("/staff/load")),
    SUPERVISOR("commerce.supervisor", Zone.INTRANET, Set.of("/staff/load"), Set.of()),
    AGENCY_ADMINISTRATOR(
        null,
        Zone.INTRANET,
        Set.of(
            "/admin/own/",
            "/admin/people/",
            "/admin/casetypes/",
            "/admin/texts/",
            "/admin/consent/",
            "/admin/survey/",
            "/change-password"),
        Set.of()),
    SYSTEM_ADMINISTRATOR(
        null,
        Zone.INTRANET,
        Set.of("/admin/"),
        Set.of(
            "/admin/own/",
            "/admin/people/",
            "/admin/casetypes/",
            "/admin/texts/",
            "/admin/consent/",
            "/admin/survey/",
            "/admin/audit/")),
    AUDITOR(null, Zone.INTRANET, Set.of("/admin/audit/"), Set.of()),
    HOTLINE_OPERATOR(null, Zone.HOTLINE, Set.of("/hotline/"), Set.of("/hotline/supervision/")),
    HOTLINE_SUPERVISOR(null, Zone.HOTLINE, Set.of("/hotline/supervision/"), Set.of());

    private final String login;
    private final Zone zone;
    private final Set<String> prefixes;
    private final Set<String> others;

    Reader(String login, Zone zone, Set<String> prefixes, Set<String> others) {
      this.login = login;
      this.zone = zone;
      this.prefixes = prefixes;
      this.others = others;
    }

    boolean reads(String page) {
      return prefixes.stream().anyMatch(page::startsWith)
          && others.stream().noneMatch(page::startsWith);
    }

    DemoSignIn signIn() {
      return login == null ? DemoSignIn.withRole(name()) : DemoSignIn.of(login);
    }
  }

  @Test
  void everyPageHasAReader() {
    Set<String> unread = new TreeSet<>();
    for (Zone zone : List.of(Zone.INTRANET, Zone.HOTLINE)) {
      pages(zone)
          .filter(page -> !STATIONS.contains(page))
          .filter(page -> Stream.of(Reader.values()).noneMatch(one -> one.reads(page)))
          .forEach(unread::add);
    }

    assertThat(unread).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Reader.class)
  void pagesOfThoseWhoSignIn(Reader reader) {
    List<String> pages = pages(reader.zone).filter(reader::reads).toList();
    ChromeDriver window = chromium.open();
    reader.signIn().open(window, reader.zone, address(pages.get(0)));

    look(window, reader.zone, pages);
  }

  @Test
  void pagesOfCitizens() {
    look(chromium.open(), Zone.PUBLIC, pages(Zone.PUBLIC).toList());
    look(chromium.open(), Zone.PUBLIC, List.of("/"));
  }

  @Test
  void pagesBeforeTheSignIn() {
    look(chromium.open(), Zone.INTRANET, STATIONS.stream().sorted().toList());
  }

  private void look(ChromeDriver window, Zone zone, List<String> pages) {
    for (String language : List.of("en", "zh")) {
      for (String page : pages) {
        String address = address(page);
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

  private static Stream<String> pages(Zone zone) {
    return KnownPaths.of(zone).stream()
        .filter(path -> path.endsWith(SUFFIX))
        .map(path -> path.substring(0, path.length() - SUFFIX.length()))
        .filter(page -> !SEEN_ELSEWHERE.containsKey(page));
  }

  private static String address(String page) {
    return ABOUT.getOrDefault(page, UnaryOperator.identity()).apply(page);
  }

  private static String ofACase(String page) {
    return SampleFile.cases("IN_PROGRESS")
        .filter(row -> row.get("agency").equals(AGENCY))
        .map(row -> page + "?caseNumber=" + row.get("caseNumber").replace("-", ""))
        .findFirst()
        .orElseThrow();
  }
}
