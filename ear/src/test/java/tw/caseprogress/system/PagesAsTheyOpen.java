package tw.caseprogress.system;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every page of the zones, each at an address at which it opens. */
final class PagesAsTheyOpen {

  /** Those before the sign-in of staff. */
  static final Set<String> STATIONS = Set.of("/sign-in", "/reset-password", "/guide");

  private static final String SUFFIX = ".xhtml";
  private static final String AGENCY = "379130100A";

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
          Map.entry("/staff/casefile/attachments", PagesAsTheyOpen::ofACase),
          Map.entry("/staff/casefile/notices", PagesAsTheyOpen::ofACase),
          Map.entry("/staff/casefile/registered", PagesAsTheyOpen::ofACase),
          Map.entry("/staff/casefile/view", PagesAsTheyOpen::ofACase));

  private PagesAsTheyOpen() {}

  /** The pages of a zone, by their paths, but those that are seen elsewhere. */
  static Stream<String> of(Zone zone) {
    return KnownPaths.of(zone).stream()
        .filter(path -> path.endsWith(SUFFIX))
        .map(path -> path.substring(0, path.length() - SUFFIX.length()))
        .filter(page -> !SEEN_ELSEWHERE.containsKey(page));
  }

  /** The address of a page, with what it is about. */
  static String address(String page) {
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
