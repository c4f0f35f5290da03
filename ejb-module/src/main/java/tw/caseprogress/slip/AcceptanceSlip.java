package tw.caseprogress.slip;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CasePaper;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.organisation.AgencyView;

/**
 * 受理憑單: what the applicant takes home.
 *
 * @param language the language that it is written in
 * @param applicants how many apply, the one that is named among them
 * @param postmarkedOn the day on which a mailed application was posted
 * @param dueOn empty while the clock is stopped
 * @param chart how far the case had come when the slip was made
 * @param passwordSheet whether a password that is told apart comes on a second sheet, and not in a
 *     mail
 * @param sample whether it is of no case: to show how slips will look
 * @param print which sheet of paper this is; empty while it is only looked at, or goes by mail
 */
public record AcceptanceSlip(
    ContactLanguage language,
    CaseNumber caseNumber,
    QueryPassword queryPassword,
    AgencyView agency,
    String unitZh,
    String unitEn,
    String phone,
    CaseTypeView caseType,
    String applicantName,
    int applicants,
    IntakeChannel channel,
    LocalDate receivedOn,
    Optional<LocalDate> postmarkedOn,
    Optional<LocalDate> dueOn,
    List<CasePaper> papers,
    String officerName,
    FlowChart chart,
    boolean passwordSheet,
    boolean sample,
    Optional<SlipPrint> print) {

  public AcceptanceSlip {
    papers = List.copyOf(papers);
  }

  /** The papers that came with the application; empty if none did. */
  public List<CasePaper> papersReceived() {
    return papers.stream().filter(paper -> paper.receivedOn().isPresent()).toList();
  }

  /** The papers that must be handed in and have not been; empty if none is missing. */
  public List<CasePaper> papersMissing() {
    return papers.stream()
        .filter(paper -> paper.mandatory() && paper.receivedOn().isEmpty())
        .toList();
  }

  /** The same as it is put on paper. */
  public AcceptanceSlip printed(SlipPrint sheet) {
    return new AcceptanceSlip(
        language,
        caseNumber,
        queryPassword,
        agency,
        unitZh,
        unitEn,
        phone,
        caseType,
        applicantName,
        applicants,
        channel,
        receivedOn,
        postmarkedOn,
        dueOn,
        papers,
        officerName,
        chart,
        passwordSheet,
        sample,
        Optional.of(sheet));
  }

  @Override
  public String toString() {
    return "AcceptanceSlip[" + caseNumber.shown() + "]";
  }
}
