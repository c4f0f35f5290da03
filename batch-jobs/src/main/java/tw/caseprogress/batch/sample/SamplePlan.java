package tw.caseprogress.batch.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tw.caseprogress.calendar.WorkingDayCalendar;

/**
 * All commands of the sample in the order of their days, spread over the office hours of each.
 *
 * <p>Days of the running cases are counted back from the day of loading.
 */
record SamplePlan(List<SampleCommand> commands) {

  private static final LocalTime OPENING = LocalTime.of(8, 30);
  private static final Duration OFFICE_HOURS = Duration.ofHours(9);

  SamplePlan {
    commands = List.copyOf(commands);
  }

  static SamplePlan of(
      List<SampleApplication> applications,
      LocalDate loadDay,
      WorkingDayCalendar calendar,
      ZoneId zone) {
    Map<LocalDate, List<SampleCommand>> days = new TreeMap<>();
    for (SampleApplication application : applications) {
      LocalDate received = application.received().on(loadDay, calendar);
      add(days, received, new SampleCommand(application, Optional.empty(), 0, null));
      for (int i = 0; i < application.course().size(); i++) {
        SampleEvent event = application.course().get(i);
        add(
            days,
            event.day().on(loadDay, calendar),
            new SampleCommand(application, Optional.of(event), i + 1, null));
      }
    }
    List<SampleCommand> commands = new ArrayList<>();
    days.forEach(
        (day, ofDay) -> spread(day.atTime(OPENING).atZone(zone).toInstant(), ofDay, commands));
    return new SamplePlan(commands);
  }

  private static void add(
      Map<LocalDate, List<SampleCommand>> days, LocalDate day, SampleCommand command) {
    days.computeIfAbsent(day, any -> new ArrayList<>()).add(command);
  }

  private static void spread(
      Instant opening, List<SampleCommand> ofDay, List<SampleCommand> commands) {
    Duration interval = OFFICE_HOURS.dividedBy(ofDay.size());
    for (int i = 0; i < ofDay.size(); i++) {
      SampleCommand command = ofDay.get(i);
      commands.add(
          new SampleCommand(
              command.application(),
              command.event(),
              command.number(),
              opening.plus(interval.multipliedBy(i))));
    }
  }
}
