package tw.caseprogress.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.notification.NoticeEvent;
import tw.caseprogress.notification.NoticeFacts;
import tw.caseprogress.notification.NoticeTexts;
import tw.caseprogress.notification.NoticeView;
import tw.caseprogress.notification.TextMessagePreview;
import tw.caseprogress.notification.entity.Notice;
import tw.caseprogress.notification.entity.NoticeRepository;
import tw.caseprogress.security.Role;

/** Shows the notices of a case to staff. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class NoticeQuery {

  @Inject private CaseFileAccess access;
  @Inject private NoticeRepository notices;
  @Inject private NoticeFactsOfCase factsOfCase;
  @Inject private CaseTypeCatalogue catalogue;

  private final NoticeTexts texts = new NoticeTexts();

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
   * The text message that would tell the applicant of a key step in these words.
   *
   * @param stepOrder the step that the case is about to reach, 1 for the first
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  public TextMessagePreview previewKeyStep(CaseNumber caseNumber, int stepOrder, String text) {
    CaseFile caseFile = access.forReading(caseNumber);
    KeyStepView step = catalogue.version(caseFile.caseTypeVersionId()).steps().get(stepOrder - 1);
    boolean english = caseFile.origin().language() == ContactLanguage.EN;
    NoticeFacts facts =
        factsOfCase
            .of(caseFile, caseFile.applicant(), NoticeDetail.none().saying(text))
            .atStep(english ? step.nameEn() : step.nameZh(), stepOrder)
            .withoutPassword();
    return TextMessagePreview.of(
        texts.of(NoticeEvent.KEY_STEP_REACHED, ContactChannel.TEXT_MESSAGE, facts).body());
  }
}
