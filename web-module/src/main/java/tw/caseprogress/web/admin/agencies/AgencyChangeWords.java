package tw.caseprogress.web.admin.agencies;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.i18n.Texts;

/** What is changed of an agency, by the labels of its form. */
record AgencyChangeWords(Texts texts) {

  private static final String ARROW = " → ";
  private static final Set<String> CODED =
      Set.of("level", "trackedFrom", "pilot", "slipAttached", "extensionApproval");

  /**
   * The words of one change.
   *
   * @param what the part of the agency that is another, such as {@code trackedFrom}
   */
  String of(String what, String beforeAndAfter) {
    return texts.get(
        "admin_agency.text.change",
        texts.get("admin_agency.label." + what),
        CODED.contains(what) ? decoded(what, beforeAndAfter) : beforeAndAfter);
  }

  /** Both sides of the arrow in words; neither of these can hold an arrow itself. */
  private String decoded(String what, String beforeAndAfter) {
    return Stream.of(beforeAndAfter.split(ARROW, -1))
        .map(one -> one.isEmpty() ? "" : decodedOne(what, one))
        .collect(Collectors.joining(ARROW));
  }

  private String decodedOne(String what, String value) {
    return switch (what) {
      case "level" -> texts.get("AgencyLevel." + value);
      case "trackedFrom" -> DateText.date(LocalDate.parse(value), texts.locale());
      default -> texts.get("admin_agency.text." + value);
    };
  }
}
