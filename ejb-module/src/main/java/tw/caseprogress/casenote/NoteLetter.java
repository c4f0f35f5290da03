package tw.caseprogress.casenote;

import com.samskivert.mustache.Template;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.caseprogress.gateway.LetterWords;

/**
 * The mail by which an officer learns of the instructions of a day, or a supervisor of its answers:
 * in which cases, never what they say nor who applied.
 *
 * <p>In Traditional Chinese with 民國 dates, without any link. The plain text says the same as the
 * HTML.
 *
 * @param html complete in itself: no picture or style is fetched
 */
public record NoteLetter(String subject, String text, String html) {

  private static final LetterWords WORDS = new LetterWords("tw.caseprogress.i18n.CaseNotes");
  private static final Template TEXT = LetterWords.text(NoteLetter.class, "case-notes");
  private static final Template HTML = LetterWords.html(NoteLetter.class, "case-notes");

  /**
   * Tells an officer what supervisors want.
   *
   * @param cases at least one
   */
  public static NoteLetter ofInstructions(LocalDate day, List<NotedCase> cases) {
    return of("instructions", day, cases);
  }

  /**
   * Tells a supervisor what was answered.
   *
   * @param cases at least one
   */
  public static NoteLetter ofReplies(LocalDate day, List<NotedCase> cases) {
    return of("replies", day, cases);
  }

  private static NoteLetter of(String what, LocalDate day, List<NotedCase> cases) {
    int all = cases.size();
    Map<String, Object> values = WORDS.values();
    values.put("title", WORDS.say(what + ".title"));
    values.put("date", WORDS.dayAndWeekday(day));
    values.put("lead", WORDS.say(what + ".lead", all));
    values.put("byWhom", WORDS.say(what + ".by"));
    WORDS.putListed(values, "cases", cases, NoteLetter::line);
    return new NoteLetter(
        WORDS.say(what + ".subject", WORDS.day(day), all),
        TEXT.execute(values),
        HTML.execute(values));
  }

  private static Map<String, Object> line(NotedCase one) {
    return Map.of(
        "caseNumber", one.caseNumber(),
        "caseTypeName", one.caseTypeName(),
        "dueOn", one.dueOn().map(WORDS::day).orElseGet(() -> WORDS.say("noDay")),
        "by", one.by());
  }
}
