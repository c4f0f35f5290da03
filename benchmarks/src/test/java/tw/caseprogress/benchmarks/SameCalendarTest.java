package tw.caseprogress.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import net.objectlab.kit.datecalc.common.DateCalculator;
import org.junit.jupiter.api.Test;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.HandlingLimit;

/** What is timed side by side gives the same dates; where it cannot, that is said here. */
class SameCalendarTest {

  private static final LocalDate FRI_2009_01_09 = LocalDate.of(2009, 1, 9);
  private static final LocalDate SAT_2009_01_10 = LocalDate.of(2009, 1, 10); // worked
  private static final LocalDate SAT_2026_03_07 = LocalDate.of(2026, 3, 7);
  private static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);
  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
  private static final int[] LENGTHS = {1, 5, 6, 10, 30, 120};

  private final SameCalendar same = new SameCalendar();
  private final WorkingDayCalendar ours = same.ours();
  private final ImmutableHolidayCalendar strata = same.strata();
  private final DateCalculator<LocalDate> objectLab = same.objectLab();

  @Test
  void fromEveryWorkingDay_allThreeCountAlike() {
    assertThat(disagreements(ours::plusWorkingDays, strata::shift)).isEmpty();
    assertThat(disagreements(ours::plusWorkingDays, this::objectLabDue)).isEmpty();
  }

  @Test
  void dueDates_differOnlyOnDaysClosedInPart_whichTheOthersCannotSay() {
    Set<LocalDate> partlyClosed = new TreeSet<>();
    same.first()
        .datesUntil(same.last())
        .filter(ours::isWorkingDay)
        .filter(day -> !ours.closuresOn(day).isEmpty())
        .forEach(partlyClosed::add);

    assertThat(disagreements(SameCalendarTest.this::due, strata::shift)).isEqualTo(partlyClosed);
    assertThat(partlyClosed).isNotEmpty();
  }

  @Test
  void makeUpSaturday_isWorkedInAllThree() {
    assertThat(ours.plusWorkingDays(FRI_2009_01_09, 1)).isEqualTo(SAT_2009_01_10);
    assertThat(strata.shift(FRI_2009_01_09, 1)).isEqualTo(SAT_2009_01_10);
    assertThat(objectLabDue(FRI_2009_01_09, 1)).isEqualTo(SAT_2009_01_10);
  }

  @Test
  void fromADayOff_objectLabFirstMovesOnToAWorkingDay_soItIsTimedFromWorkingDays() {
    assertThat(ours.plusWorkingDays(SAT_2026_03_07, 1)).isEqualTo(MON_2026_03_09);
    assertThat(strata.shift(SAT_2026_03_07, 1)).isEqualTo(MON_2026_03_09);
    assertThat(objectLabDue(SAT_2026_03_07, 1)).isEqualTo(TUE_2026_03_10);
  }

  @Test
  void yearWithoutCalendar_isRefusedByOursAndGuessedByStrata() {
    LocalDate beyond = same.last().plusYears(1);

    assertThatThrownBy(() -> ours.isWorkingDay(beyond))
        .isInstanceOf(CalendarNotPublishedException.class);
    assertThat(strata.isBusinessDay(LocalDate.of(2028, 1, 1))).isFalse(); // a Saturday
    assertThat(strata.isBusinessDay(LocalDate.of(2028, 2, 28))).isTrue(); // 228, a Monday off
  }

  private LocalDate due(LocalDate receivedOn, int workingDays) {
    return DeadlineRule.of(HandlingLimit.workingDays(workingDays)).dueOn(receivedOn, ours);
  }

  private LocalDate objectLabDue(LocalDate receivedOn, int workingDays) {
    return objectLab
        .setStartDate(receivedOn)
        .moveByBusinessDays(workingDays)
        .getCurrentBusinessDate();
  }

  /** The dates that the second gives and the first does not, over all working days. */
  private Set<LocalDate> disagreements(
      BiFunction<LocalDate, Integer, LocalDate> one,
      BiFunction<LocalDate, Integer, LocalDate> other) {
    Set<LocalDate> dates = new TreeSet<>();
    same.first()
        .datesUntil(same.last().minusMonths(7))
        .filter(ours::isWorkingDay)
        .forEach(
            start -> {
              for (int length : LENGTHS) {
                LocalDate found = other.apply(start, length);
                if (!one.apply(start, length).equals(found)) {
                  dates.add(found);
                }
              }
            });
    return dates;
  }
}
