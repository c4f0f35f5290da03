package tw.caseprogress.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.calendar.CalendarDay;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.calendar.WorkingDayCalendar;

/** Writes the ledger of one run of a clock by walking through its days. */
final class LedgerWriter {

  private final ClockRun run;
  private final WorkingDayCalendar calendar;
  private int counted;

  private LedgerWriter(ClockRun run) {
    this.run = run;
    this.calendar = run.calendar();
  }

  static DeadlineLedger write(ClockRun run) {
    LedgerWriter writer = new LedgerWriter(run);
    List<LedgerDay> days = new ArrayList<>();
    LocalDate end = run.dueOn().plusDays(1);
    for (LocalDate date = run.receivedOn(); date.isBefore(end); date = date.plusDays(1)) {
      days.add(writer.day(date));
    }
    return new DeadlineLedger(run.rule(), run.dueDate(), run.hoursFrom(), days);
  }

  private LedgerDay day(LocalDate date) {
    CalendarDay published = calendar.officeCalendar().day(date);
    boolean workingDay = calendar.isWorkingDay(date);
    Optional<OfficeClosure> closure = calendar.closuresOn(date).stream().findFirst();
    LedgerDayKind kind = kind(date, published, workingDay, closure.isPresent());
    return new LedgerDay(
        date,
        kind,
        workingDay,
        count(date, kind, workingDay),
        date.equals(run.dueOn()),
        published.remark(),
        kind == LedgerDayKind.PAUSED ? run.pauseOn(date) : Optional.empty(),
        closure);
  }

  private LedgerDayKind kind(
      LocalDate date, CalendarDay published, boolean workingDay, boolean closed) {
    if (date.equals(run.receivedOn())) {
      return LedgerDayKind.RECEIPT;
    }
    if (!date.isAfter(run.firstStart())) {
      return LedgerDayKind.NOT_STARTED;
    }
    if (run.pauseOn(date).isPresent()) {
      return LedgerDayKind.PAUSED;
    }
    if (!date.isAfter(run.start()) && run.rule().pausePolicy() == PausePolicy.FROM_COMPLETE) {
      return LedgerDayKind.NOT_STARTED;
    }
    if (!date.isAfter(run.start()) && (workingDay || countsEveryDay())) {
      return LedgerDayKind.LAPSED;
    }
    if (date.isAfter(run.limitEnd()) && date.equals(run.limitDue())
        || date.isAfter(run.extraEnd()) && date.equals(run.extraDue())
        || date.isAfter(run.extensionEnd()) && date.equals(run.dueOn())) {
      return LedgerDayKind.MOVED_ON;
    }
    LedgerDayKind nature = nature(published, workingDay, closed);
    boolean ordinary = nature == LedgerDayKind.COUNTED || nature == LedgerDayKind.MAKE_UP_DAY;
    if (ordinary && inExtension(date)) {
      return LedgerDayKind.EXTENSION;
    }
    return ordinary && inExtraLimit(date) ? LedgerDayKind.EXTRA_LIMIT : nature;
  }

  private static LedgerDayKind nature(CalendarDay published, boolean workingDay, boolean closed) {
    if (published.off()) {
      boolean ordinaryWeekend = published.isWeekend() && published.remark().isEmpty();
      return ordinaryWeekend ? LedgerDayKind.WEEKEND : LedgerDayKind.HOLIDAY;
    }
    if (!workingDay) {
      return LedgerDayKind.CLOSURE;
    }
    if (closed) {
      return LedgerDayKind.PART_CLOSURE;
    }
    return published.isMakeUpWorkingDay() ? LedgerDayKind.MAKE_UP_DAY : LedgerDayKind.COUNTED;
  }

  private int count(LocalDate date, LedgerDayKind kind, boolean workingDay) {
    if (inExtension(date) || inExtraLimit(date)) {
      return kind != LedgerDayKind.PAUSED && workingDay ? ++counted : 0;
    }
    if (date.isAfter(run.limitEnd())) {
      return 0;
    }
    if (run.rule().limit().unit().runsFromTheMinute()) {
      counted = run.hoursBy(date);
      return kind == LedgerDayKind.PAUSED ? 0 : counted;
    }
    return switch (kind) {
      case RECEIPT, NOT_STARTED, PAUSED, LAPSED, MOVED_ON -> 0;
      case COUNTED, MAKE_UP_DAY, PART_CLOSURE, EXTRA_LIMIT, EXTENSION -> ++counted;
      case WEEKEND, HOLIDAY, CLOSURE -> countsEveryDay() ? ++counted : 0;
    };
  }

  private boolean inExtension(LocalDate date) {
    return date.isAfter(run.extraDue()) && !date.isAfter(run.extensionEnd());
  }

  private boolean inExtraLimit(LocalDate date) {
    return date.isAfter(run.limitDue()) && !date.isAfter(run.extraEnd());
  }

  private boolean countsEveryDay() {
    return run.rule().limit().unit() != LimitUnit.WORKING_DAY;
  }
}
