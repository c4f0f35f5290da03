package tw.caseprogress.benchmarks.fill;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.DeadlineRule;

/**
 * A case type as an agency offers it.
 *
 * @param stepTexts what citizens are told at each step, the first one first
 * @param supplementDays how many days an applicant has for missing papers
 */
record Offering(
    long caseTypeId,
    long versionId,
    String typeName,
    long agencyId,
    String agencyCode,
    String unit,
    DeadlineRule rule,
    int supplementDays,
    List<String> stepTexts) {

  Offering {
    stepTexts = List.copyOf(stepTexts);
  }

  /** The clock of a case that came in with all its papers. */
  CaseClock received(LocalDate day, LocalTime at) {
    CaseClock clock = CaseClock.receivedOn(day);
    if (rule.limit().unit().runsFromTheMinute()) {
      clock = clock.at(at);
    }
    return rule.start() == ClockStart.RECEIVED ? clock : clock.startedOn(day);
  }

  int lastStep() {
    return stepTexts.size();
  }

  String stepText(int order) {
    return stepTexts.get(order - 1);
  }

  /** The officer of its agency by a number. */
  String officer(int which) {
    return FilledStaff.officer(agencyCode, which);
  }
}
