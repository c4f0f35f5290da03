package tw.caseprogress.benchmarks.fill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockPause;

/**
 * What happened to a case.
 *
 * @param which its number among those that are filled in, from 0
 * @param at the time of day of all that was done to it
 * @param plannedOn the due date before any pause
 * @param dueOn empty while the clock stands still
 * @param stepOn when a step between receipt and closing was entered; empty if none was
 * @param surveyConsent whether the applicant may be asked how satisfied he is
 * @param score what he answered; empty if he did not
 * @param notified whether his contact data are kept, and notices were sent
 * @param withTask whether its officer was given a task
 */
record FilledCase(
    long which,
    QueryPassword password,
    Offering offering,
    String officer,
    IntakeChannel channel,
    ContactLanguage language,
    CaseClock clock,
    LocalTime at,
    LocalDate plannedOn,
    Optional<LocalDate> dueOn,
    Optional<LocalDate> stepOn,
    Optional<Closing> closing,
    Applicant applicant,
    boolean surveyConsent,
    OptionalInt score,
    boolean notified,
    boolean withTask) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

  /** How and when it ended. */
  record Closing(LocalDate on, boolean onTime, int workingDaysUsed, Outcome outcome) {}

  LocalDate receivedOn() {
    return clock.receivedOn();
  }

  /** Its only pause. */
  Optional<ClockPause> pause() {
    return clock.pauses().stream().findFirst();
  }

  CaseState state() {
    if (closing.isPresent()) {
      return CaseState.CLOSED;
    }
    return pause().filter(ClockPause::isOpen).isPresent()
        ? CaseState.SUPPLEMENT_REQUESTED
        : CaseState.IN_PROGRESS;
  }

  int currentStep() {
    return closing.isPresent() ? offering.lastStep() : stepOn.isPresent() ? 2 : 1;
  }

  /** The moment of what was done to it on a day. */
  Instant moment(LocalDate day) {
    return day.atTime(at).atZone(ZONE).toInstant();
  }
}
