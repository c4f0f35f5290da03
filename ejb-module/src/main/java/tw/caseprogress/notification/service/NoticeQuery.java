package tw.caseprogress.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.notification.NoticeOmission;
import tw.caseprogress.notification.NoticeView;
import tw.caseprogress.notification.entity.Notice;
import tw.caseprogress.notification.entity.NoticeRepository;
import tw.caseprogress.security.Role;

/** Shows the notices of a case to staff. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class NoticeQuery {

  @Inject private CaseFileAccess access;
  @Inject private NoticeRepository notices;
  @Inject private NoticeOmissions omissions;

  /**
   * The notices of a case, the latest first.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  public List<NoticeView> ofCase(CaseNumber caseNumber) {
    long caseFileId = access.forReading(caseNumber).id();
    return notices.ofCase(caseFileId).stream().map(Notice::view).toList();
  }

  /**
   * The events of a case of which an officer told nobody, and why; the latest first.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  public List<NoticeOmission> omissionsOf(CaseNumber caseNumber) {
    return omissions.ofCase(access.forReading(caseNumber).id());
  }
}
