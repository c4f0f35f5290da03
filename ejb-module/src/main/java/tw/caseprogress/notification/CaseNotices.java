package tw.caseprogress.notification;

import java.time.Instant;
import java.util.List;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.organisation.AgencyView;

/**
 * The notices of a case as evidence, in the order in which they were written.
 *
 * @param omissions the events of which an officer told nobody, the officer by name
 * @param readBy who had them printed
 * @param readAt when
 */
public record CaseNotices(
    CaseNumber caseNumber,
    AgencyView agency,
    CaseTypeView caseType,
    String readBy,
    Instant readAt,
    List<NoticeEvidence> notices,
    List<NoticeOmission> omissions) {

  public CaseNotices {
    notices = List.copyOf(notices);
    omissions = List.copyOf(omissions);
  }
}
