package tw.caseprogress.task.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.security.Role;
import tw.caseprogress.task.OfficerTask;
import tw.caseprogress.task.entity.OfficerTaskRepository;

/** Reads the tasks of a case for staff. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class OfficerTaskQuery {

  @Inject private CaseFileAccess access;
  @Inject private OfficerTaskRepository tasks;

  /**
   * The tasks of a case: the open ones first, in each part the latest first.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  public List<OfficerTask> ofCase(CaseNumber caseNumber) {
    return tasks.ofCase(access.forReading(caseNumber).id());
  }
}
