package tw.caseprogress.calendarfeed;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Due dates written as a calendar of whole-day events: one a case, with number, type and how many
 * working days are left.
 *
 * <p>The event of a case keeps its UID, so that a due date that moved moves in the calendar too.
 */
public final class DueDateCalendar {

  private final ResourceBundle words;
  private final Locale language;

  private DueDateCalendar(Locale language) {
    this.language = language;
    this.words = ResourceBundle.getBundle("tw.caseprogress.i18n.CalendarFeed", language);
  }

  /**
   * Writes the calendar.
   *
   * @param writtenAt the moment of writing, which each event names
   * @param language Traditional Chinese or English
   */
  public static String write(List<DueCase> cases, Instant writtenAt, Locale language) {
    DueDateCalendar calendar = new DueDateCalendar(language);
    return CalendarText.feed(
        calendar.say("name"), cases.stream().map(calendar::event).toList(), writtenAt);
  }

  private WholeDayEvent event(DueCase one) {
    boolean english = language.getLanguage().equals("en");
    return new WholeDayEvent(
        "due-" + one.caseNumber().digits() + "@case-progress",
        one.dueOn(),
        say(
            "summary",
            one.caseNumber().shown(),
            english ? one.caseTypeNameEn() : one.caseTypeNameZh()),
        daysLeft(one.workingDaysLeft()),
        Optional.empty(),
        false);
  }

  private String daysLeft(int workingDaysLeft) {
    if (workingDaysLeft == 0) {
      return say("today");
    }
    return workingDaysLeft > 0 ? say("left", workingDaysLeft) : say("overdue", -workingDaysLeft);
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), language).format(arguments);
  }
}
