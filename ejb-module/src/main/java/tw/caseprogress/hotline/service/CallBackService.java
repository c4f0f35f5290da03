package tw.caseprogress.hotline.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.hotline.CallBackLimit;
import tw.caseprogress.hotline.CallBackNumber;
import tw.caseprogress.hotline.CallBackState;
import tw.caseprogress.hotline.CallBackWish;
import tw.caseprogress.hotline.CallNote;
import tw.caseprogress.hotline.NoCaseInCallException;
import tw.caseprogress.hotline.entity.CallBackLog;
import tw.caseprogress.hotline.entity.LookUpLog;
import tw.caseprogress.notification.AccessReminder;
import tw.caseprogress.notification.service.AccessReminders;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.task.service.OfficerTasks;

/**
 * What an operator asks for on behalf of a caller whose case was found in the call: a call back by
 * the officer, number and password once more.
 */
@Stateless
@RolesAllowed(Role.Name.HOTLINE_OPERATOR)
public class CallBackService {

  private static final String PURPOSE = "hotline call";
  private static final int MOST_SHOWN = 3;

  @Inject private LookUpLog lookUps;
  @Inject private CallBackLog callBacks;
  @Inject private AccessReminders reminders;
  @Inject private CaseFileRepository caseFiles;
  @Inject private OfficerTasks tasks;
  @Inject private WorkingDays workingDays;
  @Inject private AuditTrail auditTrail;
  @Inject private CurrentCaller currentCaller;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  /**
   * Asks the officer of the case to call by the end of the next working day.
   *
   * @return the day by which the officer should
   * @throws NoCaseInCallException if the operator found no case in this call
   * @throws tw.caseprogress.hotline.CallBackRefusedException if nobody can be called at the number,
   *     or as many wait as may
   */
  public LocalDate ask(long callId, CallBackWish wish) {
    CaseNumber caseNumber = caseIn(callId);
    CallBackLimit.check(callBacks.ofCase(caseNumber, CallBackLimit.MOST_OPEN));
    LocalDate dueOn = workingDays.calendar().plusWorkingDays(LocalDate.now(clock), 1);
    CallBackNumber number = CallBackNumber.read(wish.number());
    CallBackLog.Kept kept =
        callBacks.ask(
            caseNumber,
            new CallBackLog.Asking(
                callId, currentCaller.get().login(), wish.topic(), Instant.now(clock), dueOn),
            number,
            CallNote.of(wish.question()),
            keys.personalData());
    tasks.open(
        kept.caseFileId(),
        TaskKind.CALL_BACK,
        Long.toString(kept.id()),
        Map.of("topic", wish.topic().name(), "dueOn", dueOn.toString(), "number", number.masked()),
        dueOn);
    audit(AuditAction.CALL_BACK_ASKED, caseNumber, Map.of("topic", wish.topic().name()));
    return dueOn;
  }

  /**
   * The latest calls back of the case that was found in a call, with what the officer answered.
   *
   * @throws NoCaseInCallException if the operator found no case in this call
   */
  public List<CallBackState> ofCase(long callId) {
    return callBacks.ofCase(caseIn(callId), MOST_SHOWN);
  }

  /**
   * Has number and password sent again to the contact that the case has; nobody is told which that
   * is.
   *
   * @throws NoCaseInCallException if the operator found no case in this call
   */
  public AccessReminder resend(long callId) {
    CaseNumber caseNumber = caseIn(callId);
    AccessReminder outcome = reminders.send(caseFiles.find(caseNumber).orElseThrow());
    audit(AuditAction.ACCESS_SENT_AGAIN, caseNumber, Map.of("outcome", outcome.name()));
    return outcome;
  }

  private CaseNumber caseIn(long callId) {
    return lookUps
        .foundIn(callId, currentCaller.get().login())
        .orElseThrow(() -> new NoCaseInCallException(callId));
  }

  private void audit(AuditAction action, CaseNumber caseNumber, Map<String, String> facts) {
    auditTrail.recordOfCaseWithPurpose(
        action, callBacks.agencyOf(caseNumber), caseNumber.digits(), PURPOSE, facts);
  }
}
