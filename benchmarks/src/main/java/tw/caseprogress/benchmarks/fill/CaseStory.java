package tw.caseprogress.benchmarks.fill;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.PauseReason;

/**
 * Draws what happens to a case, by its number alone: the same in whatever order they are drawn.
 *
 * <p>Three in a hundred are closed late, eight wait for papers once, one in three is told of a step
 * between. What would happen today or later has not happened yet, so that the cases of the last
 * weeks are open.
 */
final class CaseStory {

  private static final long SEED = 115_000_000_000L;
  private static final LocalTime OPENING = LocalTime.of(8, 30);
  private static final int SECONDS_OPEN = 9 * 3600;
  private static final int LONGEST_WAIT = 14;
  private static final int LATEST = 8;
  private static final double SHORTEST = 0.08; // of the days that are left; most take not much more

  private final Offerings offerings;
  private final ReceiptDays days;
  private final WorkingDayCalendar calendar;
  private final LocalDate today;

  CaseStory(Offerings offerings, ReceiptDays days, WorkingDayCalendar calendar, LocalDate today) {
    this.offerings = offerings;
    this.days = days;
    this.calendar = calendar;
    this.today = today;
  }

  FilledCase draw(long which) {
    SplittableRandom random = new SplittableRandom(SEED + which);
    Offering offering = offerings.draw(random);
    LocalTime at = OPENING.plusSeconds(random.nextInt(SECONDS_OPEN));
    CaseClock received = offering.received(days.of(which), at);
    LocalDate planned = offering.rule().dueDate(received, calendar, received.receivedOn()).on();
    CaseClock clock = received.pausedBy(pause(received, planned, random));
    Optional<LocalDate> due = offering.rule().fixedDueOn(clock, calendar, today);
    Optional<FilledCase.Closing> closing = due.flatMap(on -> closing(offering, clock, on, random));
    boolean survey = isOne(random, 40);
    return new FilledCase(
        which,
        QueryPassword.draw(random),
        offering,
        offering.officer(random.nextInt(FilledStaff.OFFICERS)),
        channel(random),
        isOne(random, 5) ? ContactLanguage.EN : ContactLanguage.ZH_TW,
        clock,
        at,
        planned,
        due,
        step(offering, clock, closing, random),
        closing,
        Applicant.draw(which, random),
        survey,
        survey && closing.isPresent() && isOne(random, 8)
            ? OptionalInt.of(1 + random.nextInt(5))
            : OptionalInt.empty(),
        closing.isEmpty() || isOne(random, 10),
        isOne(random, 2));
  }

  /** Begins before the due date; whoever has not answered yet is waited for still. */
  private List<ClockPause> pause(CaseClock received, LocalDate planned, SplittableRandom random) {
    boolean waits = isOne(random, 8);
    LocalDate from = calendar.plusWorkingDays(received.receivedOn(), 1 + random.nextInt(2));
    LocalDate to = from.plusDays(1 + random.nextInt(LONGEST_WAIT));
    if (!waits || from.isAfter(planned) || !from.isBefore(today)) {
      return List.of();
    }
    return List.of(
        to.isBefore(today)
            ? ClockPause.supplement(from, to)
            : ClockPause.open(PauseReason.SUPPLEMENT, from));
  }

  private Optional<FilledCase.Closing> closing(
      Offering offering, CaseClock clock, LocalDate due, SplittableRandom random) {
    LocalDate from =
        clock.pauses().stream().map(ClockPause::to).findFirst().orElse(clock.receivedOn());
    boolean late = random.nextInt(1000) < 28;
    double share = SHORTEST + (1 - SHORTEST) * Math.pow(random.nextDouble(), 3);
    int taken = (int) Math.ceil(workingDaysAfter(from, due) * share);
    LocalDate on = late ? after(due, 1 + random.nextInt(LATEST)) : after(from, taken);
    int outcome = random.nextInt(100);
    if (!on.isBefore(today)) {
      return Optional.empty();
    }
    return Optional.of(
        new FilledCase.Closing(
            on,
            !on.isAfter(due),
            offering.rule().usedWorkingDays(clock, calendar, on),
            outcome < 88 ? Outcome.GRANTED : outcome < 94 ? Outcome.REFUSED : Outcome.WITHDRAWN));
  }

  private int workingDaysAfter(LocalDate day, LocalDate last) {
    return calendar.workingDays(day.plusDays(1), last);
  }

  private LocalDate after(LocalDate day, int workingDays) {
    return workingDays == 0
        ? calendar.nextWorkingDayOrSame(day)
        : calendar.plusWorkingDays(day, workingDays);
  }

  /** The step after the receipt, on the next working day; not where papers are missing. */
  private Optional<LocalDate> step(
      Offering offering,
      CaseClock clock,
      Optional<FilledCase.Closing> closing,
      SplittableRandom random) {
    LocalDate day = calendar.plusWorkingDays(clock.receivedOn(), 1);
    LocalDate end = closing.map(FilledCase.Closing::on).orElse(today);
    return random.nextInt(3) == 0
            && offering.lastStep() > 2
            && clock.pauses().isEmpty()
            && day.isBefore(end)
        ? Optional.of(day)
        : Optional.empty();
  }

  private static IntakeChannel channel(SplittableRandom random) {
    int drawn = random.nextInt(100);
    return drawn < 55
        ? IntakeChannel.COUNTER
        : drawn < 85 ? IntakeChannel.MAIL : drawn < 93 ? IntakeChannel.FAX : IntakeChannel.PHONE;
  }

  private static boolean isOne(SplittableRandom random, int ofAHundred) {
    return random.nextInt(100) < ofAHundred;
  }
}
