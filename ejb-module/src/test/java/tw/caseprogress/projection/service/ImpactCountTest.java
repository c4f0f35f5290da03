package tw.caseprogress.projection.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.RunningClock;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.projection.CalendarImpact;
import tw.caseprogress.projection.RunningCase;

class ImpactCountTest {

  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final LocalDate WED_2026_11_25 = LocalDate.of(2026, 11, 25);
  private static final AgencyView FIRST = agency(1);
  private static final AgencyView SECOND = agency(2);

  private final ImpactCount count = new ImpactCount(ShippedCalendar.cityCalendar());

  private static AgencyView agency(long id) {
    return new AgencyView(
        id,
        "37900000" + id + "A",
        "機關",
        "Agency",
        "機關",
        "Agency",
        "1999",
        false,
        "",
        "",
        Optional.empty(),
        false);
  }

  private static RunningCase dueOn(LocalDate day, long serial) {
    return new RunningCase(
        serial,
        CaseNumber.of(2026, serial).digits(),
        1,
        new RunningClock(1, 1, CaseClock.receivedOn(LocalDate.of(2026, 11, 9)), Optional.of(day)));
  }

  @Test
  void distancesAreWorkingDays_andNegativeWhenEarlier() {
    count.moved(dueOn(FRI_2026_11_20, 1), FIRST, MON_2026_11_23);
    count.moved(dueOn(FRI_2026_11_20, 2), FIRST, WED_2026_11_25);
    count.moved(dueOn(MON_2026_11_23, 3), SECOND, FRI_2026_11_20);
    count.withoutCalendar();

    CalendarImpact impact = count.impact(7, List.of(FRI_2026_11_20), List.of(FIRST, SECOND));

    assertThat(impact.afterChange()).isEqualTo(7);
    assertThat(impact.moved()).isEqualTo(3);
    assertThat(impact.withoutCalendar()).isEqualTo(1);
    assertThat(impact.byWorkingDays()).containsExactly(entry(-1, 1L), entry(1, 1L), entry(3, 1L));
    assertThat(impact.byAgency())
        .containsExactly(
            new CalendarImpact.AgencyImpact(FIRST, 2, 3),
            new CalendarImpact.AgencyImpact(SECOND, 1, -1));
    assertThat(impact.worst().get(0).after()).isEqualTo(WED_2026_11_25);
  }

  @Test
  void onlyTheTenFarthestAreKept() {
    for (int serial = 1; serial <= 30; serial++) {
      count.moved(dueOn(FRI_2026_11_20, serial), FIRST, FRI_2026_11_20.plusDays(7L * serial));
    }

    CalendarImpact impact = count.impact(1, List.of(), List.of());

    assertThat(impact.moved()).isEqualTo(30);
    assertThat(impact.worst()).hasSize(10);
    assertThat(impact.worst().get(0).after()).isEqualTo(FRI_2026_11_20.plusDays(210));
  }
}
