package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.NobodySignedInException;
import tw.caseprogress.security.OutsideAgencyException;

/**
 * The one place that decides to which agency's rows somebody is confined.
 *
 * <p>Whoever hands out or lists rows asks here, and puts the answer into the statement: a case by
 * its number ({@code CaseFileAccess}), the worklist ({@code WorklistQuery}), the intake and its
 * repetition ({@code IntakeService}, {@code BulkIntakeService}), absences ({@code AbsenceService}),
 * the feed of due dates ({@code CalendarFeedAnswering}), the audit trail ({@code AuditQuery}), what
 * is still to be set up ({@code SetUpQuery}), case types that are designed ({@code CaseTypeScope}),
 * and consent forms that are written ({@code ConsentFormService}).
 */
@ApplicationScoped
public class AgencyScope {

  @Inject private CurrentCaller currentCaller;
  @Inject private CallerDirectory directory;

  /**
   * The agency with whose cases alone the caller may work.
   *
   * @throws NobodySignedInException if nobody is signed in
   * @throws OutsideAgencyException if the caller belongs to no agency
   */
  public String ownAgency() {
    return currentCaller.get().ownAgency();
  }

  /**
   * The agency that the caller belongs to; empty for staff of the whole city. It confines nobody:
   * it is for what a screen offers and for what is written beside an entry.
   *
   * @throws NobodySignedInException if nobody is signed in
   */
  public Optional<String> ownAgencyIfAny() {
    return currentCaller.get().agencyCode();
  }

  /**
   * The agency with whose cases alone a member of staff may work; for those who are not signed in,
   * such as the owner of a feed.
   *
   * @throws NobodySignedInException if there is no such active account
   * @throws OutsideAgencyException if the person belongs to no agency
   */
  public String ownAgencyOf(String login) {
    return directory.find(login).orElseThrow(NobodySignedInException::new).ownAgency();
  }

  /**
   * Whether the caller may work with the cases of an agency.
   *
   * @throws NobodySignedInException if nobody is signed in
   * @throws OutsideAgencyException if the caller belongs to no agency
   */
  public boolean reaches(String agencyCode) {
    return ownAgency().equals(agencyCode);
  }

  /**
   * Refuses a case of another agency.
   *
   * @throws NobodySignedInException if nobody is signed in
   * @throws OutsideAgencyException if the caller belongs to another agency than this, or to none
   */
  public void requireAgency(String agencyCode) {
    Caller caller = currentCaller.get();
    if (!reaches(agencyCode)) {
      throw new OutsideAgencyException(caller.login(), agencyCode);
    }
  }

  /**
   * The agency whose audit entries alone the caller may read, and whose case types alone keep;
   * empty when that is all of them.
   *
   * @throws NobodySignedInException if nobody is signed in
   * @throws OutsideAgencyException if the caller is confined but belongs to no agency
   */
  public Optional<String> confinedTo() {
    return currentCaller.get().confinedTo();
  }
}
