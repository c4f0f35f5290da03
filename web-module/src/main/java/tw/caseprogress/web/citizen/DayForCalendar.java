package tw.caseprogress.web.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.calendarfeed.CalendarText;
import tw.caseprogress.calendarfeed.WholeDayEvent;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.web.i18n.Texts;

/**
 * The day of an open case that a citizen may take into a calendar of his own: the last day for
 * papers while they are awaited, else the due date.
 */
final class DayForCalendar {
  private static final String TEXT = "public_index.text.ics.";

  private DayForCalendar() {}

  /** The day; empty while there is none. */
  static Optional<LocalDate> of(CaseProgress progress) {
    return progress.closedOn().isPresent()
        ? Optional.empty()
        : progress.awaitedSupplement().map(SupplementRound::dueOn).or(progress::dueOn);
  }

  /** The file of a calendar with that day alone. */
  static Optional<String> file(CaseProgress progress, Locale locale, Instant writtenAt) {
    Texts texts = Texts.in(locale);
    String kind = progress.awaitedSupplement().isPresent() ? "supplement" : "due";
    WhereToGo where = new WhereToGo(progress, texts);
    String type = texts.choose(progress.caseType().nameZh(), progress.caseType().nameEn());
    return of(progress)
        .map(
            day ->
                new WholeDayEvent(
                    kind + "-" + progress.caseNumber().digits() + "@case-progress",
                    day,
                    texts.get(TEXT + kind, type),
                    texts.get(
                        TEXT + "about",
                        progress.caseNumber().shown(),
                        where.getAgency(),
                        where.getUnit(),
                        where.getPhone()),
                    Optional.of(where.getAddress()).filter(place -> !place.isEmpty()),
                    true))
        .map(event -> CalendarText.file(event, writtenAt));
  }
}
