package tw.caseprogress.web.api.publicapi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import tw.caseprogress.calendar.ClosureExtent;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/**
 * The working days of a window, both days included.
 *
 * @param from the first day
 * @param to the last day
 * @param workingDays how many there are, days of closure taken off
 * @param closures the disaster closures in the window
 */
public record WorkingDaysAnswer(
    LocalDate from, LocalDate to, int workingDays, List<Closure> closures) {

  /**
   * A disaster closure (停止上班).
   *
   * @param date the day
   * @param extent how much of it
   * @param fromTime since when; left out unless the extent is FROM
   * @param event the disaster
   * @param eventLanguage the language of its name, whatever was asked for
   * @param source the announcement
   * @param sourceLanguage the language of its name, whatever was asked for
   */
  public record Closure(
      LocalDate date,
      ClosureExtent extent,
      LocalTime fromTime,
      String event,
      String eventLanguage,
      String source,
      String sourceLanguage) {}

  static Closure closure(OfficeClosure closure, Texts texts) {
    String event = texts.choose(closure.eventZh(), closure.eventEn());
    return new Closure(
        closure.closedOn(),
        closure.extent(),
        closure.fromTime(),
        event,
        Language.tagOf(event),
        closure.source(),
        Language.tagOf(closure.source()));
  }
}
