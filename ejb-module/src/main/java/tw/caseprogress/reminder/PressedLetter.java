package tw.caseprogress.reminder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.caseprogress.gateway.LetterWords;

/**
 * The mail by which supervisors remind an officer now: all cases of the day, by who reminds; made
 * of the templates of the daily digest.
 *
 * @param html complete in itself: no picture or style is fetched
 */
public record PressedLetter(String subject, String text, String html) {

  /**
   * Writes the letter.
   *
   * @param cases of the day, at least one
   */
  public static PressedLetter of(LocalDate day, List<PressedCase> cases) {
    DigestWords words = new DigestWords();
    int all = cases.size();
    long overdue = cases.stream().filter(PressedCase::isOverdue).count();
    Map<String, Object> values = words.valuesOfPressed();
    values.put("title", words.say("pressed.title"));
    values.put("date", words.dayAndWeekday(day));
    values.put("lead", words.say("pressed.lead", all));
    values.put("isLate", overdue > 0);
    values.put("rungs", groups(words, LetterWords.listed(cases)));
    values.put("unlisted", words.unlisted(all));
    return new PressedLetter(
        words.say("pressed.subject", words.day(day), all, overdue),
        DigestWords.TEXT.execute(values),
        DigestWords.HTML.execute(values));
  }

  private static List<Map<String, Object>> groups(DigestWords words, List<PressedCase> listed) {
    Map<String, List<PressedCase>> byWhom =
        listed.stream()
            .collect(
                Collectors.groupingBy(
                    PressedCase::pressedBy, LinkedHashMap::new, Collectors.toList()));
    return byWhom.entrySet().stream()
        .map(
            one ->
                Map.<String, Object>of(
                    "name", words.say("pressed.by", one.getKey(), one.getValue().size()),
                    "isLate", one.getValue().stream().anyMatch(PressedCase::isOverdue),
                    "cases", one.getValue().stream().map(pressed -> line(words, pressed)).toList()))
        .toList();
  }

  private static Map<String, Object> line(DigestWords words, PressedCase one) {
    return Map.of(
        "caseNumber", one.caseNumber(),
        "caseTypeName", one.caseTypeName(),
        "dueOn", one.dueOn().map(words::day).orElseGet(() -> words.say("pressed.paused")),
        "left", one.workingDaysLeft().map(words::left).orElse(""),
        "officer", words.officer(one.officerName(), one.standsIn()),
        "applicant", one.applicantMasked());
  }
}
