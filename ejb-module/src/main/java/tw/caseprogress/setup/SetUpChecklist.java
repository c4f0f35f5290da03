package tw.caseprogress.setup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tw.caseprogress.organisation.AgencyView;

/**
 * Which lines an administrator sees, and which of them are done.
 *
 * <p>An agency whose first day of tracking lies ahead is asked for nothing yet: a city begins with
 * some agencies, and its list is done when those can work. Before the first of them begins, those
 * are asked that will.
 */
public final class SetUpChecklist {

  private SetUpChecklist() {}

  /**
   * The lines of a system administrator.
   *
   * @param warningDays so long before its end the calendar counts as one that ends soon
   */
  public static List<SetUpLine> ofTheCity(SetUpFacts facts, int warningDays) {
    return List.of(
        calendar(facts, warningDays),
        SetUpLine.of(publicAddress(facts.publicAddress())),
        SetUpLine.of(mail(facts.mail())),
        SetUpLine.of(textMessage(facts.textMessage())),
        agencies(facts.agencies()),
        inEach(
            facts,
            AgencyReadiness::administrator,
            SetUpFinding.ADMINISTRATORS_THERE,
            SetUpFinding.ADMINISTRATORS_MISSING),
        caseTypes(facts),
        officers(facts));
  }

  /** The lines of an agency's administrator; the only agency of the facts is the own one. */
  public static List<SetUpLine> ofAnAgency(SetUpFacts facts) {
    return List.of(caseTypes(facts), officers(facts));
  }

  /** Whether nothing is left to do. */
  public static boolean isDone(List<SetUpLine> lines) {
    return lines.stream().allMatch(SetUpLine::isDone);
  }

  private static SetUpLine calendar(SetUpFacts facts, int warningDays) {
    if (facts.calendarUntil().isEmpty()) {
      return SetUpLine.of(SetUpFinding.CALENDAR_MISSING);
    }
    LocalDate until = facts.calendarUntil().get();
    boolean soon = ChronoUnit.DAYS.between(facts.today(), until) <= warningDays;
    return new SetUpLine(
        soon ? SetUpFinding.CALENDAR_ENDS_SOON : SetUpFinding.CALENDAR_REACHES,
        Optional.of(until),
        ChronoUnit.MONTHS.between(facts.today(), until.plusDays(1)),
        List.of());
  }

  private static SetUpFinding publicAddress(PublicAddress address) {
    return address.isOwn() ? SetUpFinding.PUBLIC_ADDRESS_OWN : SetUpFinding.PUBLIC_ADDRESS_SET;
  }

  private static SetUpFinding mail(WayOut way) {
    return switch (way) {
      case NONE -> SetUpFinding.MAIL_NONE;
      case FILES -> SetUpFinding.MAIL_FILES;
      case UNTRIED -> SetUpFinding.MAIL_UNTRIED;
      case TRIED -> SetUpFinding.MAIL_TRIED;
    };
  }

  private static SetUpFinding textMessage(WayOut way) {
    return switch (way) {
      case NONE -> SetUpFinding.TEXT_MESSAGE_NONE;
      case FILES -> SetUpFinding.TEXT_MESSAGE_FILES;
      case UNTRIED -> SetUpFinding.TEXT_MESSAGE_UNTRIED;
      case TRIED -> SetUpFinding.TEXT_MESSAGE_TRIED;
    };
  }

  private static SetUpLine agencies(List<AgencyReadiness> agencies) {
    return agencies.isEmpty()
        ? SetUpLine.of(SetUpFinding.AGENCIES_NONE)
        : new SetUpLine(SetUpFinding.AGENCIES_THERE, Optional.empty(), agencies.size(), List.of());
  }

  private static SetUpLine caseTypes(SetUpFacts facts) {
    return inEach(
        facts,
        AgencyReadiness::caseType,
        SetUpFinding.CASE_TYPES_THERE,
        SetUpFinding.CASE_TYPES_MISSING);
  }

  private static SetUpLine officers(SetUpFacts facts) {
    return inEach(
        facts,
        AgencyReadiness::officer,
        SetUpFinding.OFFICERS_THERE,
        SetUpFinding.OFFICERS_MISSING);
  }

  private static SetUpLine inEach(
      SetUpFacts facts, Predicate<AgencyReadiness> there, SetUpFinding done, SetUpFinding missing) {
    List<AgencyReadiness> asked = asked(facts);
    List<AgencyView> without =
        asked.stream().filter(there.negate()).map(AgencyReadiness::agency).toList();
    boolean isDone = without.isEmpty() && !asked.isEmpty();
    return new SetUpLine(isDone ? done : missing, Optional.empty(), without.size(), without);
  }

  private static List<AgencyReadiness> asked(SetUpFacts facts) {
    LocalDate today = facts.today();
    LocalDate first =
        facts.agencies().stream()
            .map(one -> one.agency().trackedFrom().orElse(today))
            .min(Comparator.naturalOrder())
            .orElse(today);
    LocalDate day = first.isAfter(today) ? first : today;
    return facts.agencies().stream().filter(one -> one.isTrackedOn(day)).toList();
  }
}
