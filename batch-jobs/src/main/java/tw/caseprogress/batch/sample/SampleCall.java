package tw.caseprogress.batch.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.hotline.CallTopic;

/**
 * A call to the hotline in the sample, about no case.
 *
 * @param topic empty: none was noted
 */
record SampleCall(LocalDateTime begun, Optional<CallTopic> topic) {

  private static final int DAYS = 8;
  private static final LocalTime FIRST = LocalTime.of(9, 5);
  private static final int MINUTES_BETWEEN = 23;

  /** What people ask, in this order over and over: progress most, a few say nothing of it. */
  private static final List<Optional<CallTopic>> TOPICS =
      List.of(
          Optional.of(CallTopic.PROGRESS),
          Optional.of(CallTopic.SUPPLEMENT),
          Optional.of(CallTopic.PROGRESS),
          Optional.of(CallTopic.APPLYING),
          Optional.of(CallTopic.PROGRESS),
          Optional.of(CallTopic.OVERDUE),
          Optional.of(CallTopic.SUPPLEMENT),
          Optional.of(CallTopic.APPLYING),
          Optional.of(CallTopic.OTHER),
          Optional.empty(),
          Optional.of(CallTopic.PROGRESS));

  /**
   * The calls of the last working days before a day, the earliest first; some more on some days.
   */
  static List<SampleCall> before(LocalDate day, WorkingDayCalendar calendar) {
    List<SampleCall> calls = new ArrayList<>();
    for (int back = DAYS; back >= 1; back--) {
      LocalDate on = new SampleDay(null, back).on(day, calendar);
      int ofDay = 8 + back * 5 % 9;
      for (int i = 0; i < ofDay; i++) {
        LocalDateTime begun = on.atTime(FIRST).plusMinutes((long) i * MINUTES_BETWEEN);
        calls.add(new SampleCall(begun, TOPICS.get(calls.size() % TOPICS.size())));
      }
    }
    return calls;
  }

  Instant begunAt(ZoneId zone) {
    return begun.atZone(zone).toInstant();
  }
}
