package tw.caseprogress.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.hotline.CallTopic;
import tw.caseprogress.security.Role;

class SampleCallTest {

  private final WorkingDayCalendar calendar = ShippedCalendar.cityCalendar();

  @ParameterizedTest
  @CsvSource({"2026-11-22, 2026-11-20", "2026-11-25, 2026-11-24"})
  void theyComeInOfficeHoursOfTheLastEightWorkingDays_inOrder(LocalDate day, LocalDate last) {
    List<SampleCall> calls = SampleCall.before(day, calendar);
    List<LocalDate> days = calls.stream().map(call -> call.begun().toLocalDate()).toList();

    assertThat(calls).extracting(SampleCall::begun).isSorted().doesNotHaveDuplicates();
    assertThat(Set.copyOf(days)).hasSize(8).allMatch(calendar::isWorkingDay);
    assertThat(days.get(days.size() - 1)).isEqualTo(last);
    assertThat(calls).allMatch(call -> call.begun().toLocalTime().isBefore(LocalTime.of(17, 30)));
  }

  @Test
  void theyAreAboutAllTopics_andAFewAboutNone() {
    Set<Optional<CallTopic>> topics =
        SampleCall.before(LocalDate.of(2026, 11, 25), calendar).stream()
            .map(SampleCall::topic)
            .collect(Collectors.toSet());

    assertThat(topics)
        .containsAll(Stream.of(CallTopic.values()).map(Optional::of).toList())
        .contains(Optional.empty());
  }

  @Test
  void thereIsAnOperatorToTakeThem_andASupervisorToCountThem() {
    assertThat(DemoStaff.operator().login()).isEqualTo("hotline.1");
    assertThat(DemoStaff.all()).extracting(DemoStaff::role).contains(Role.HOTLINE_SUPERVISOR);
  }
}
