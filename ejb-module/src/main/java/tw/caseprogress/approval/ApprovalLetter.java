package tw.caseprogress.approval;

import com.samskivert.mustache.Template;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.caseprogress.gateway.LetterWords;

/**
 * The mail by which a supervisor learns of extensions that wait, or an officer of those that were
 * declined, all of one day.
 *
 * <p>In Traditional Chinese with 民國 dates, without any link, name of a citizen or reason. The plain
 * text says the same as the HTML.
 *
 * @param html complete in itself: no picture or style is fetched
 */
public record ApprovalLetter(String subject, String text, String html) {

  private static final LetterWords WORDS = new LetterWords("tw.caseprogress.i18n.Approval");
  private static final Template TEXT = LetterWords.text(ApprovalLetter.class, "approval");
  private static final Template HTML = LetterWords.html(ApprovalLetter.class, "approval");

  /** The letter to a supervisor; at least one extension waits. */
  public static ApprovalLetter ofWaiting(LocalDate day, List<ListedRequest> requests) {
    return of("asked", day, requests);
  }

  /** The letter to an officer; at least one extension was declined. */
  public static ApprovalLetter ofDeclined(LocalDate day, List<ListedRequest> requests) {
    return of("declined", day, requests);
  }

  private static ApprovalLetter of(String what, LocalDate day, List<ListedRequest> requests) {
    int all = requests.size();
    Map<String, Object> values = WORDS.values();
    values.put("title", WORDS.say("title." + what));
    values.put("date", WORDS.dayAndWeekday(day));
    values.put("lead", WORDS.say("lead." + what, all));
    values.put("byTitle", WORDS.say("by." + what));
    WORDS.putListed(values, "requests", requests, ApprovalLetter::line);
    return new ApprovalLetter(
        WORDS.say("subject." + what, WORDS.day(day), all),
        TEXT.execute(values),
        HTML.execute(values));
  }

  private static Map<String, Object> line(ListedRequest one) {
    return Map.of(
        "caseNumber", one.caseNumber(),
        "caseTypeName", one.caseTypeName(),
        "days", WORDS.say("days", one.workingDays()),
        "dueOn", one.dueOn().map(WORDS::day).orElseGet(() -> WORDS.say("paused")),
        "by", one.by());
  }
}
