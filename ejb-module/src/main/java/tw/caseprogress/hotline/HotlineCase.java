package tw.caseprogress.hotline;

import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.progressquery.CaseProgress;

/**
 * What an operator sees of a case: its state, nothing of its content, no contact data.
 *
 * @param caseNumber as it is shown, in groups
 * @param dueOn empty while the clock is stopped
 * @param workingDaysLeft negative when overdue
 * @param applicantMasked the first character of the surname
 * @param flowChart its steps; of a closed case without how it ended
 */
public record HotlineCase(
    String caseNumber,
    CaseStanding standing,
    String caseTypeNameZh,
    String caseTypeNameEn,
    String agencyNameZh,
    String agencyNameEn,
    String unitZh,
    String unitEn,
    String phone,
    Optional<LocalDate> dueOn,
    int workingDaysLeft,
    Optional<LocalDate> supplementDueOn,
    Optional<LocalDate> closedOn,
    String applicantMasked,
    FlowChart flowChart) {

  /** Leaves out of a case's progress all that an operator has no business with. */
  public static HotlineCase of(CaseProgress progress) {
    return new HotlineCase(
        progress.caseNumber().shown(),
        progress.standing(),
        progress.caseType().nameZh(),
        progress.caseType().nameEn(),
        progress.agency().nameZh(),
        progress.agency().nameEn(),
        progress.unitZh(),
        progress.unitEn(),
        progress.phone(),
        progress.dueOn(),
        progress.workingDaysLeft(),
        progress.awaitedSupplement().map(supplement -> supplement.dueOn()),
        progress.closedOn(),
        progress.applicantMasked(),
        progress.flowChart(Optional.empty()));
  }
}
