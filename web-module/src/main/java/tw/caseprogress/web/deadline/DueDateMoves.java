package tw.caseprogress.web.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.casefile.CalendarCause;
import tw.caseprogress.casefile.DueDateStep;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.i18n.Texts;

/** Why the due date of a case moved, a sentence for each time. */
public final class DueDateMoves {

  private DueDateMoves() {}

  /** The sentences in the language of the locale, the first move first; none if it never moved. */
  public static List<String> of(List<DueDateStep> steps, Locale locale) {
    Texts texts = Texts.in(locale);
    return steps.stream().map(step -> sentence(step, texts)).toList();
  }

  /** The sentence of the last move; empty text if it never moved. */
  public static String latest(List<DueDateStep> steps, Locale locale) {
    return steps.isEmpty() ? "" : sentence(steps.get(steps.size() - 1), Texts.in(locale));
  }

  private static String sentence(DueDateStep step, Texts texts) {
    String cause =
        step.calendar()
            .map(calendar -> ofCalendar(calendar, texts))
            .orElseGet(() -> texts.get("dueDateMoves.text." + step.cause()));
    String before = date(step.before(), texts);
    if (step.after().isEmpty()) {
      return texts.get("dueDateMoves.text.stopped", cause, before);
    }
    String after = date(step.after(), texts);
    return step.before().equals(step.after()) || step.before().isEmpty()
        ? texts.get("dueDateMoves.text.stays", cause, after)
        : texts.get("dueDateMoves.text.moved", cause, before, after);
  }

  private static String ofCalendar(CalendarCause calendar, Texts texts) {
    return texts.get(
        "dueDateMoves.text." + calendar.kind(),
        DateText.monthDay(calendar.day(), texts.locale()),
        ClosureEvent.in(texts, calendar.eventZh(), calendar.eventEn()));
  }

  private static String date(Optional<LocalDate> day, Texts texts) {
    return day.map(found -> DateText.monthDay(found, texts.locale())).orElse("");
  }
}
