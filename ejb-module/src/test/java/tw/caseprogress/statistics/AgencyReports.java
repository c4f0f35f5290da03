package tw.caseprogress.statistics;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tw.caseprogress.casefile.ContactLanguage;

/** Reports of an agency for tests: 38 carried over, 7 new, 3 closed, 42 open. */
public final class AgencyReports {

  public static final LocalDate THU_2026_11_19 = LocalDate.of(2026, 11, 19);
  public static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);

  public static final ListedCase LATE =
      new ListedCase(
          "115-4826-1903-57",
          "室內裝修圖說審核",
          "Interior fitting review",
          Optional.of("王大明"),
          "建照科",
          THU_2026_11_19,
          1);

  private AgencyReports() {}

  /** Of Friday alone, with so many overdue cases, of which one is listed if there is one. */
  public static AgencyReport daily(long overdue) {
    return of(
        ReportEdition.DAILY,
        new Period(FRI_2026_11_20, FRI_2026_11_20),
        figures(new DeadlineTally(38, 7, 2, 1, 42 - overdue, overdue), Integrity.NONE),
        overdue);
  }

  /** Of the whole of November. */
  public static AgencyReport monthly(DeadlineTally tally) {
    return of(
        ReportEdition.MONTHLY,
        ReportDays.of(YearMonth.of(2026, 11)),
        figures(tally, Integrity.NONE),
        tally.openOverdue());
  }

  /** The same of other figures. */
  public static AgencyReport of(
      ReportEdition edition, Period period, Figures figures, long overdue) {
    return new AgencyReport(
        edition,
        period,
        "建築<管理>處",
        "Building Administration",
        figures,
        figures.tally().toHandle() == 0
            ? List.of()
            : List.of(
                new GroupFigures(
                    1, "INTERIOR-REVIEW", "室內裝修圖說&審核", "Interior fitting review", figures)),
        overdue == 0 ? ListedCases.NONE : new ListedCases(List.of(LATE), overdue),
        ListedCases.NONE,
        LocalDate.of(2026, 11, 25));
  }

  /** Figures of a tally, counted at one in the morning. */
  public static Figures figures(DeadlineTally tally, Integrity integrity) {
    return new Figures(
        tally,
        0,
        0,
        5,
        new WorkingDaysUsed(new TreeMap<>()),
        integrity,
        Optional.of(Instant.parse("2026-11-20T17:00:04Z")),
        List.of());
  }

  /** All of it on all days, in a language. */
  public static ReportSubscription wanted(ContactLanguage language) {
    return wanted(EnumSet.allOf(ReportPart.class), language);
  }

  /** Some of it on all days, in a language. */
  public static ReportSubscription wanted(Set<ReportPart> parts, ContactLanguage language) {
    return new ReportSubscription(true, EnumSet.allOf(DayOfWeek.class), true, parts, 3, language);
  }
}
