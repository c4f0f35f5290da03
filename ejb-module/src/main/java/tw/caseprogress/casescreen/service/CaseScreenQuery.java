package tw.caseprogress.casescreen.service;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.approval.ExtensionApproval;
import tw.caseprogress.approval.service.ExtensionRequestQuery;
import tw.caseprogress.attachment.AttachmentView;
import tw.caseprogress.attachment.service.AttachmentsOfCase;
import tw.caseprogress.audit.AuditEntryView;
import tw.caseprogress.audit.service.AuditQuery;
import tw.caseprogress.casefile.Audience;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.DueDatePreview;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.service.CaseExtensions;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casefile.service.CaseFileQuery;
import tw.caseprogress.casefile.service.HandOverQuery;
import tw.caseprogress.casefile.service.VersionMoveService;
import tw.caseprogress.casenote.CaseNote;
import tw.caseprogress.casenote.service.CaseNotesOfCase;
import tw.caseprogress.casescreen.CaseScreen;
import tw.caseprogress.casescreen.CaseSide;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.casescreen.CaseWaysBack;
import tw.caseprogress.casescreen.ExtensionSide;
import tw.caseprogress.consent.service.ConsentQuery;
import tw.caseprogress.notification.NoticeDraft;
import tw.caseprogress.notification.NoticeOmission;
import tw.caseprogress.notification.NoticePreview;
import tw.caseprogress.notification.service.NoticePreviewQuery;
import tw.caseprogress.notification.service.NoticeQuery;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.slip.KeptPrint;
import tw.caseprogress.slip.service.SlipPrints;
import tw.caseprogress.survey.service.SatisfactionOfCaseQuery;
import tw.caseprogress.task.OfficerTask;
import tw.caseprogress.task.service.OfficerTaskQuery;

/**
 * Reads all that the case screen shows at once: one transaction, one load of the case, one question
 * whether the caller may see it.
 */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class CaseScreenQuery {

  @Inject private CaseFileAccess access;
  @Inject private CaseFileQuery caseFileQuery;
  @Inject private NoticeQuery noticeQuery;
  @Inject private NoticePreviewQuery previewQuery;
  @Inject private ConsentQuery consentQuery;
  @Inject private OfficerTaskQuery taskQuery;
  @Inject private CaseNotesOfCase notesOfCase;
  @Inject private SatisfactionOfCaseQuery satisfactionQuery;
  @Inject private SlipPrints slipPrints;
  @Inject private AttachmentsOfCase attachmentsOfCase;
  @Inject private AuditQuery auditQuery;
  @Inject private ExtensionRequestQuery requestQuery;
  @Inject private CaseExtensions extensions;
  @Inject private HandOverQuery handOverQuery;
  @Inject private VersionMoveService versionMoves;
  @Inject private CallerDirectory staff;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  /**
   * The screen of a case, personal data masked; the look is logged, and stands among the looks.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is none, or it belongs to
   *     another agency
   */
  public CaseScreen open(CaseNumber caseNumber) {
    CaseFile caseFile = access.forReading(caseNumber);
    CaseView shown = caseFileQuery.look(caseFile);
    CaseSteps steps = new CaseSteps(shown);
    ExtensionSide extension = extension(caseFile);
    CaseWaysBack waysBack = waysBack(caseFile);
    Stream<NoticeDraft> drafts =
        Stream.concat(
            extension.draft().filter(draft -> is(Role.SUPERVISOR)).stream(),
            is(Role.CASE_OFFICER) ? drafts(steps, waysBack) : Stream.empty());
    return new CaseScreen(
        shown, side(caseFile), extension, waysBack, previews(caseFile, steps.audience(), drafts));
  }

  private CaseWaysBack waysBack(CaseFile caseFile) {
    return new CaseWaysBack(
        handOverQuery.cameFrom(caseFile),
        is(Role.CASE_OFFICER) ? versionMoves.previewUndo(caseFile) : Optional.empty());
  }

  private boolean is(Role role) {
    return currentCaller.get().has(role);
  }

  private ExtensionSide extension(CaseFile caseFile) {
    ExtensionApproval approval = requestQuery.ofCase(caseFile);
    return new ExtensionSide(
        approval,
        approval
            .waiting()
            .map(request -> extensions.preview(caseFile, request.grant().workingDays())));
  }

  /**
   * What stands beside the course of a case, read again; no look of its own.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is none, or it belongs to
   *     another agency
   */
  public CaseSide side(CaseNumber caseNumber) {
    return side(access.forReading(caseNumber));
  }

  private CaseSide side(CaseFile caseFile) {
    List<NoticeOmission> omissions = noticeQuery.omissionsOf(caseFile);
    List<OfficerTask> tasks = taskQuery.ofCase(caseFile);
    List<CaseNote> notes = notesOfCase.list(caseFile);
    List<AuditEntryView> looks = auditQuery.ofCase(caseFile.number().digits());
    List<KeptPrint> prints = slipPrints.ofCase(caseFile);
    List<AttachmentView> attachments = attachmentsOfCase.list(caseFile);
    return new CaseSide(
        noticeQuery.ofCase(caseFile),
        omissions,
        consentQuery.ofCase(caseFile),
        tasks,
        notes,
        prints,
        attachments,
        looks,
        caseFile.closedOn().isPresent() ? satisfactionQuery.ofCase(caseFile) : Optional.empty(),
        names(omissions, tasks, notes, looks, prints, attachments));
  }

  /** Each login is looked up once, however often it stands there. */
  private Map<String, String> names(
      List<NoticeOmission> omissions,
      List<OfficerTask> tasks,
      List<CaseNote> notes,
      List<AuditEntryView> looks,
      List<KeptPrint> prints,
      List<AttachmentView> attachments) {
    Stream<String> decided = omissions.stream().map(NoticeOmission::decidedBy);
    Stream<String> done = tasks.stream().flatMap(task -> task.done().stream()).map(d -> d.by());
    Stream<String> acted = looks.stream().map(AuditEntryView::actor);
    Stream<String> wrote = notes.stream().flatMap(CaseNote::people);
    Stream<String> attached = attachments.stream().flatMap(AttachmentView::people);
    Stream<String> printed = prints.stream().map(KeptPrint::printedBy);
    return Stream.of(decided, done, wrote, acted, printed, attached)
        .flatMap(identity())
        .distinct()
        .collect(toMap(identity(), staff::nameOf));
  }

  /** What the forms of an officer would tell as they stand at first. */
  private Stream<NoticeDraft> drafts(CaseSteps steps, CaseWaysBack waysBack) {
    return Stream.concat(
        steps.firstDrafts(LocalDate.now(clock)).stream(),
        waysBack
            .moveUndone()
            .filter(DueDatePreview::isMoved)
            .map(steps::draftOfUndoneMove)
            .stream());
  }

  private Map<NoticeDraft, NoticePreview> previews(
      CaseFile caseFile, Audience audience, Stream<NoticeDraft> drafts) {
    return drafts.collect(toMap(identity(), draft -> previewQuery.of(caseFile, audience, draft)));
  }
}
