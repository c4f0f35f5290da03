package tw.caseprogress.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseParty;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.casefile.service.HandlingAgency;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeFacts;
import tw.caseprogress.notification.NoticeLetter;
import tw.caseprogress.notification.NoticeText;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.Seal;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.task.OfficerTask;
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.task.TaskNotOpenException;
import tw.caseprogress.task.service.OfficerTaskQuery;

/** Words the letter that a task to tell somebody asks for; each look is logged. */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class NoticeLetterQuery {

  @Inject private CaseFileAccess access;
  @Inject private OfficerTaskQuery tasks;
  @Inject private NoticeFactsOfCase factsOfCase;
  @Inject private NoticeWording wording;
  @Inject private HandlingAgency handlingAgency;
  @Inject private CaseJournal journal;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  /**
   * The letter, in the words of the mail that the recipient would have got, with the name in full.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws TaskNotOpenException if the case has no such open task
   */
  public NoticeLetter ofTask(CaseNumber caseNumber, long taskId) {
    CaseFile caseFile = access.forReading(caseNumber);
    OfficerTask task =
        tasks.ofCase(caseFile).stream()
            .filter(one -> one.id() == taskId && one.kind() == TaskKind.TELL_BY_HAND)
            .filter(OfficerTask::isOpen)
            .findFirst()
            .orElseThrow(() -> new TaskNotOpenException(taskId));
    NoticeEvent event = NoticeEvent.valueOf(task.detail().get("event"));
    CaseParty recipient = recipient(caseFile, task);
    Seal seal = keys.personalData();
    String name = recipient.openName(seal);
    NoticeFacts facts =
        factsOfCase
            .of(
                caseFile,
                recipient,
                NoticeDetailText.read(task.detail().get("detail")),
                Optional.of(task.createdAt()))
            .addressedTo(name);
    NoticeText mail = wording.of(wording.inUse(event, ContactChannel.EMAIL, facts), facts);
    journal.log(AuditAction.LETTER_OPENED, caseFile, Map.of("event", event.name()));
    return new NoticeLetter(
        caseNumber,
        handlingAgency.of(caseFile),
        recipient.language(),
        LocalDate.now(clock),
        name,
        recipient.open(ContactPlace.POSTAL_ADDRESS, seal),
        mail.subject().orElse(""),
        NoticeLetter.body(mail));
  }

  private static CaseParty recipient(CaseFile caseFile, OfficerTask task) {
    PartyRole role = PartyRole.valueOf(task.detail().get("recipient"));
    return caseFile.parties().stream()
        .filter(party -> party.role() == role)
        .findFirst()
        .orElseGet(caseFile::applicant);
  }
}
