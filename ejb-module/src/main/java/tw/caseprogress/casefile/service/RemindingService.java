package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import tw.caseprogress.absence.service.Deputies;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.OfficerReminded;
import tw.caseprogress.casefile.RemindedOfficer;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.security.service.CurrentCaller;

/** Reminds officers of cases at the wish of a supervisor (催辦). */
@Stateless
@RolesAllowed(Role.Name.SUPERVISOR)
public class RemindingService {

  private static final String HAS_ADDRESS =
      "select count(*) from staff_user where login = ? and email is not null and active";

  @Inject private CaseFileAccess access;
  @Inject private CaseFileRepository caseFiles;
  @Inject private TableReader tables;
  @Inject private Deputies deputies;
  @Inject private CallerDirectory staff;
  @Inject private CurrentCaller currentCaller;
  @Inject private CaseJournal journal;
  @Inject private Event<OfficerReminded> officerReminded;
  @Inject private Clock clock;

  /**
   * Reminds whoever works on a case, its officer or the deputy; once a day.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws tw.caseprogress.casefile.CaseChangedMeanwhileException if its version is another
   * @throws tw.caseprogress.casefile.CaseClosedException if it is closed
   * @throws tw.caseprogress.casefile.CaseInputException if nobody has it, or somebody was reminded
   *     today
   */
  public RemindedOfficer remind(CaseNumber caseNumber, int expectedVersion) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    String to = deputies.acting(caseFile.origin().officerLogin(), LocalDate.now(clock));
    String name = staff.nameOf(to);
    caseFile.handlingBook().remind(name, journal.entry());
    journal.log(AuditAction.OFFICER_REMINDED, caseFile, Map.of("to", to));
    caseFiles.write(); // who listens looks at the tables
    officerReminded.fire(
        new OfficerReminded(currentCaller.get().login(), to, caseFile.origin().handlingAgencyId()));
    return new RemindedOfficer(name, tables.count(HAS_ADDRESS, to) > 0);
  }
}
