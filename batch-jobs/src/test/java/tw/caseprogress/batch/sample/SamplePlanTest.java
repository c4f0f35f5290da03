package tw.caseprogress.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendar.ShippedCalendar;

class SamplePlanTest {

  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
  private static final LocalDate SUN_2026_11_22 = LocalDate.of(2026, 11, 22);

  private final SamplePlan plan = plan();

  @Test
  void of_goesForwardInTime_withinOfficeHours() {
    List<Instant> moments = plan.commands().stream().map(SampleCommand::moment).toList();

    assertThat(moments).isSorted();
    assertThat(moments)
        .extracting(moment -> moment.atZone(TAIPEI).toLocalTime())
        .allMatch(
            time -> !time.isBefore(LocalTime.of(8, 30)) && time.isBefore(LocalTime.of(17, 30)));
    assertThat(moments)
        .allMatch(moment -> moment.atZone(TAIPEI).toLocalDate().isBefore(SUN_2026_11_22));
  }

  @Test
  void of_keepsTheOrderOfEachApplication() {
    Map<String, Integer> next = new HashMap<>();
    for (SampleCommand command : plan.commands()) {
      int expected = next.merge(command.application().key(), 1, Integer::sum) - 1;
      assertThat(command.number()).as(command.application().key()).isEqualTo(expected);
      assertThat(command.event().isEmpty()).isEqualTo(expected == 0);
    }
    assertThat(next).hasSize(782 + SampleFile.read("running-cases.csv").size());
  }

  @ParameterizedTest(name = "{1} seen from {0} is {2}")
  @CsvSource({
    "2026-11-22, -1, 2026-11-20", // Sun: counted back from Mon 23, so Fri 20
    "2026-11-23, -1, 2026-11-20", // Mon
    "2026-11-25, -3, 2026-11-20", // Wed
    "2026-11-22, 2008-06-02, 2008-06-02", // a date is a date
  })
  void sampleDay_countsWorkingDaysBack(LocalDate loadDay, String text, LocalDate expected) {
    SampleDay day = SampleDay.parse(text);

    assertThat(day.on(loadDay, ShippedCalendar.cityCalendar())).isEqualTo(expected);
    assertThat(day).hasToString(text);
  }

  private static SamplePlan plan() {
    List<SampleApplication> applications = new ArrayList<>(SampleFile.read("running-cases.csv"));
    applications.addAll(SampleFile.read("pilot-applications.csv"));
    return SamplePlan.of(applications, SUN_2026_11_22, ShippedCalendar.cityCalendar(), TAIPEI);
  }
}
