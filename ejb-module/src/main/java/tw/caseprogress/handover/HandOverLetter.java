package tw.caseprogress.handover;

import com.samskivert.mustache.Template;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.caseprogress.gateway.LetterWords;

/**
 * The mail by which an officer learns of all cases that came from colleagues on a day, the most
 * pressing first.
 *
 * <p>In Traditional Chinese with 民國 dates, without any link. The plain text says the same as the
 * HTML.
 *
 * @param html complete in itself: no picture or style is fetched
 */
public record HandOverLetter(String subject, String text, String html) {

  private static final LetterWords WORDS = new LetterWords("tw.caseprogress.i18n.HandOver");
  private static final Template TEXT = LetterWords.text(HandOverLetter.class, "hand-over");
  private static final Template HTML = LetterWords.html(HandOverLetter.class, "hand-over");

  /**
   * Writes the letter.
   *
   * @param cases at least one
   */
  public static HandOverLetter of(LocalDate day, List<ReceivedCase> cases) {
    int all = cases.size();
    Map<String, Object> values = WORDS.values();
    values.put("title", WORDS.say("title"));
    values.put("date", WORDS.dayAndWeekday(day));
    values.put("lead", lead(cases));
    WORDS.putListed(values, "cases", cases, HandOverLetter::line);
    return new HandOverLetter(
        WORDS.say("subject", WORDS.day(day), all), TEXT.execute(values), HTML.execute(values));
  }

  private static String lead(List<ReceivedCase> cases) {
    long toTake = cases.stream().filter(one -> one.unit().isPresent()).count();
    return toTake == 0
        ? WORDS.say("lead", cases.size())
        : WORDS.say("lead.unit", cases.size(), toTake);
  }

  private static Map<String, Object> line(ReceivedCase one) {
    return Map.of(
        "caseNumber", one.caseNumber(),
        "caseTypeName",
            one.unit()
                .map(unit -> WORDS.say("toTake", one.caseTypeName(), unit))
                .orElse(one.caseTypeName()),
        "applicant", one.applicantMasked(),
        "dueOn", one.dueOn().map(WORDS::day).orElseGet(() -> WORDS.say("paused")),
        "by", one.handedOverBy(),
        "reason", one.reason());
  }
}
