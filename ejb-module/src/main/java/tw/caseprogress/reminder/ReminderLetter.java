package tw.caseprogress.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.caseprogress.gateway.LetterWords;

/**
 * A digest of reminders as the mail that a member of an agency reads: how many in a sentence, then
 * the cases by rung, the most pressing first.
 *
 * <p>In Traditional Chinese with 民國 dates, without any link. The plain text says the same as the
 * HTML.
 *
 * @param html complete in itself: no picture or style is fetched
 */
public record ReminderLetter(String subject, String text, String html) {

  private static final DigestWords WORDS = new DigestWords();

  private static final List<ReminderRung> PRESSING_FIRST =
      Stream.of(ReminderRung.values()).sorted((one, other) -> other.compareTo(one)).toList();

  /** Writes the letter of a digest. */
  public static ReminderLetter of(ReminderDigest digest) {
    Map<String, Object> values = values(digest);
    String subject =
        WORDS.say(
            "subject",
            WORDS.day(digest.businessDate()),
            digest.cases().size(),
            digest.count(ReminderRung.OVERDUE));
    return new ReminderLetter(
        subject, DigestWords.TEXT.execute(values), DigestWords.HTML.execute(values));
  }

  private static Map<String, Object> values(ReminderDigest digest) {
    long overdue = digest.count(ReminderRung.OVERDUE);
    int all = digest.cases().size();
    Map<String, Object> values = WORDS.values();
    values.put("title", WORDS.say("title", digest.agencyName()));
    values.put("date", WORDS.dayAndWeekday(digest.businessDate()));
    values.put(
        "lead",
        overdue > 0 ? WORDS.say("lead.overdue", all, overdue) : WORDS.say("lead.onTime", all));
    values.put("isLate", overdue > 0);
    values.put("rungs", rungs(LetterWords.listed(digest.cases())));
    values.put("unlisted", WORDS.unlisted(all));
    return values;
  }

  private static List<Map<String, Object>> rungs(List<RemindedCase> listed) {
    List<Map<String, Object>> rungs = new ArrayList<>();
    for (ReminderRung rung : PRESSING_FIRST) {
      List<RemindedCase> onRung = listed.stream().filter(one -> one.rung() == rung).toList();
      if (!onRung.isEmpty()) {
        rungs.add(
            Map.of(
                "name", WORDS.say("rung." + rung, onRung.size()),
                "isLate", rung == ReminderRung.OVERDUE,
                "cases", onRung.stream().map(ReminderLetter::line).toList()));
      }
    }
    return rungs;
  }

  private static Map<String, Object> line(RemindedCase one) {
    return Map.of(
        "caseNumber", one.caseNumber(),
        "caseTypeName", one.caseTypeName(),
        "dueOn", WORDS.day(one.dueOn()),
        "left", WORDS.left(one.workingDaysLeft()),
        "officer", WORDS.officer(one.officerName(), one.standsIn()),
        "applicant", one.applicantMasked());
  }
}
