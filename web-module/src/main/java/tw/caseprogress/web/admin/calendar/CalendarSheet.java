package tw.caseprogress.web.admin.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import tw.caseprogress.calendar.CalendarDay;
import tw.caseprogress.calendar.CalendarYear;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.i18n.Texts;

/**
 * A month of the published calendar as the year view shows it.
 *
 * @param title the month, such as 115 年 11 月
 * @param weeks seven squares each, from Monday on
 * @param notes what the calendar says about days of the month, and the closures, in words
 */
public record CalendarSheet(String title, List<List<Cell>> weeks, List<String> notes) {

  private static final int DAYS_OF_WEEK = 7;

  /**
   * One square.
   *
   * @param dayOfMonth empty for a square outside the month
   * @param styleClass how it looks
   * @param word worked, off, make-up or closed
   */
  public record Cell(String dayOfMonth, String styleClass, String word) {}

  /**
   * The twelve months of a year.
   *
   * @param closures the closures of the year that stand, by their day
   */
  static List<CalendarSheet> of(
      CalendarYear year, Map<LocalDate, List<OfficeClosure>> closures, Locale locale) {
    Texts texts = Texts.in(locale);
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> of(YearMonth.of(year.year(), month), year, closures, texts))
        .toList();
  }

  private static CalendarSheet of(
      YearMonth month,
      CalendarYear year,
      Map<LocalDate, List<OfficeClosure>> closures,
      Texts texts) {
    LocalDate first = month.atDay(1);
    Cell outside = new Cell("", "", "");
    List<Cell> cells =
        new ArrayList<>(Collections.nCopies(first.getDayOfWeek().getValue() - 1, outside));
    List<String> notes = new ArrayList<>();
    first
        .datesUntil(month.atEndOfMonth().plusDays(1))
        .forEach(
            date -> {
              List<OfficeClosure> ofDay = closures.getOrDefault(date, List.of());
              cells.add(cell(year.day(date), ofDay, texts));
              note(year.day(date), ofDay, notes, texts);
            });
    while (cells.size() % DAYS_OF_WEEK != 0) {
      cells.add(outside);
    }
    List<List<Cell>> weeks = new ArrayList<>();
    for (int start = 0; start < cells.size(); start += DAYS_OF_WEEK) {
      weeks.add(List.copyOf(cells.subList(start, start + DAYS_OF_WEEK)));
    }
    return new CalendarSheet(DateText.month(first, texts.locale()), weeks, notes);
  }

  private static Cell cell(CalendarDay day, List<OfficeClosure> closures, Texts texts) {
    String number = Integer.toString(day.date().getDayOfMonth());
    if (!closures.isEmpty()) {
      return new Cell(number, "day closure", texts.get("admin_calendar.label.closed"));
    }
    if (day.isMakeUpWorkingDay()) {
      return new Cell(number, "day counted", texts.get("admin_calendar.label.makeUp"));
    }
    return day.off()
        ? new Cell(number, "day off", texts.get("admin_calendar.label.off"))
        : new Cell(number, "day", texts.get("admin_calendar.label.worked"));
  }

  private static void note(
      CalendarDay day, List<OfficeClosure> closures, List<String> notes, Texts texts) {
    String date = DateText.monthDay(day.date(), texts.locale());
    if (!day.remark().isEmpty()) {
      notes.add(texts.get("admin_calendar.text.note", date, day.remark()));
    }
    for (OfficeClosure closure : closures) {
      notes.add(
          texts.get(
              "admin_calendar.text.closureNote",
              date,
              closure.area().name(),
              texts.word(closure.extent()),
              texts.choose(closure.eventZh(), closure.eventEn())));
    }
  }
}
