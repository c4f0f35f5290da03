package tw.caseprogress.reminder;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.chrono.MinguoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

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

  /** The most cases that one mail lists. */
  static final int LONGEST_LIST = 200;

  private static final Locale LANGUAGE = Locale.TAIWAN;

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("tw.caseprogress.i18n.ReminderDigest", LANGUAGE);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("y/MM/dd", LANGUAGE).withChronology(MinguoChronology.INSTANCE);

  private static final List<ReminderRung> PRESSING_FIRST =
      Stream.of(ReminderRung.values()).sorted((one, other) -> other.compareTo(one)).toList();

  private static final Template TEXT = template("reminder-digest.txt", false);
  private static final Template HTML = template("reminder-digest.html", true);

  /** Writes the letter of a digest. */
  public static ReminderLetter of(ReminderDigest digest) {
    Map<String, Object> values = values(digest);
    String subject =
        say(
            "subject",
            day(digest.businessDate()),
            digest.cases().size(),
            digest.count(ReminderRung.OVERDUE));
    return new ReminderLetter(subject, TEXT.execute(values), HTML.execute(values));
  }

  private static Map<String, Object> values(ReminderDigest digest) {
    long overdue = digest.count(ReminderRung.OVERDUE);
    int all = digest.cases().size();
    Map<String, Object> values = new LinkedHashMap<>(words());
    values.put("title", say("title", digest.agencyName()));
    values.put("date", day(digest.businessDate()) + " " + weekday(digest.businessDate()));
    values.put("lead", overdue > 0 ? say("lead.overdue", all, overdue) : say("lead.onTime", all));
    values.put("isLate", overdue > 0);
    values.put("rungs", rungs(digest.cases().subList(0, Math.min(all, LONGEST_LIST))));
    values.put(
        "unlisted", all > LONGEST_LIST ? List.of(say("unlisted", all - LONGEST_LIST)) : List.of());
    return values;
  }

  private static List<Map<String, Object>> rungs(List<RemindedCase> listed) {
    List<Map<String, Object>> rungs = new ArrayList<>();
    for (ReminderRung rung : PRESSING_FIRST) {
      List<RemindedCase> onRung = listed.stream().filter(one -> one.rung() == rung).toList();
      if (!onRung.isEmpty()) {
        rungs.add(
            Map.of(
                "name", say("rung." + rung, onRung.size()),
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
        "dueOn", day(one.dueOn()),
        "left", left(one.workingDaysLeft()),
        "officer", one.officerName(),
        "applicant", one.applicantMasked());
  }

  private static String left(int workingDays) {
    if (workingDays == 0) {
      return WORDS.getString("left.today");
    }
    return workingDays > 0 ? say("left.days", workingDays) : say("left.over", -workingDays);
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }

  private static String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, LANGUAGE);
  }

  private static String say(String key, Object... arguments) {
    return new MessageFormat(WORDS.getString(key), LANGUAGE).format(arguments);
  }

  private static Map<String, Object> words() {
    Map<String, Object> words = new LinkedHashMap<>();
    WORDS.keySet().stream()
        .filter(key -> key.startsWith("word."))
        .forEach(key -> words.put(key.substring("word.".length()), WORDS.getString(key)));
    return Map.of("word", words);
  }

  private static Template template(String name, boolean escaped) {
    try (Reader reader =
        new InputStreamReader(
            ReminderLetter.class.getResourceAsStream(name + ".mustache"), StandardCharsets.UTF_8)) {
      return Mustache.compiler().escapeHTML(escaped).compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
