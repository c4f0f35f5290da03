package tw.caseprogress.casescreen;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.attachment.AttachmentView;
import tw.caseprogress.audit.AuditEntryView;
import tw.caseprogress.casenote.CaseNote;
import tw.caseprogress.consent.ConsentView;
import tw.caseprogress.notification.NoticeOmission;
import tw.caseprogress.notification.NoticeView;
import tw.caseprogress.slip.KeptPrint;
import tw.caseprogress.survey.SatisfactionAnswer;
import tw.caseprogress.task.OfficerTask;

/**
 * What stands beside the course of a case.
 *
 * @param notices the latest first
 * @param omissions the events of which an officer told nobody, the latest first
 * @param consents the one to the service first
 * @param tasks the open ones first
 * @param notes what staff wrote to each other, without the words, the latest first
 * @param prints the slips that were put on paper, the latest first
 * @param attachments those that are gone too, the first one first
 * @param looks who did and saw what, the latest first
 * @param answer what the citizen of a closed case answered to the survey
 * @param names of the staff named in all this, by login
 */
public record CaseSide(
    List<NoticeView> notices,
    List<NoticeOmission> omissions,
    List<ConsentView> consents,
    List<OfficerTask> tasks,
    List<CaseNote> notes,
    List<KeptPrint> prints,
    List<AttachmentView> attachments,
    List<AuditEntryView> looks,
    Optional<SatisfactionAnswer> answer,
    Map<String, String> names) {

  public CaseSide {
    notices = List.copyOf(notices);
    omissions = List.copyOf(omissions);
    consents = List.copyOf(consents);
    tasks = List.copyOf(tasks);
    notes = List.copyOf(notes);
    prints = List.copyOf(prints);
    attachments = List.copyOf(attachments);
    looks = List.copyOf(looks);
    Objects.requireNonNull(answer, "answer");
    names = Map.copyOf(names);
  }

  /** The name of a member of staff; the login where it is nobody's any more. */
  public String nameOf(String login) {
    return names.getOrDefault(login, login);
  }
}
