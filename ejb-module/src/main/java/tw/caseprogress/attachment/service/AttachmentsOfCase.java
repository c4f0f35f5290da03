package tw.caseprogress.attachment.service;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.attachment.AttachmentView;
import tw.caseprogress.attachment.CaseAttachments;
import tw.caseprogress.attachment.entity.AttachmentRepository;
import tw.caseprogress.casefile.CasePaper;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.security.service.CallerDirectory;

/** The attachments of a case that {@code CaseFileAccess} has handed out in this transaction. */
@ApplicationScoped
public class AttachmentsOfCase {

  @Inject private AttachmentRepository attachments;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private CallerDirectory staff;

  /** All of them, those that are gone too, the first one first. */
  public List<AttachmentView> list(CaseFile caseFile) {
    return attachments.ofCase(caseFile.id());
  }

  /** The same with what they are listed by. */
  CaseAttachments of(CaseFile caseFile) {
    List<AttachmentView> list = list(caseFile);
    return new CaseAttachments(
        caseFile.number(),
        list,
        CasePaper.of(
            catalogue.version(caseFile.caseTypeVersionId()).papers(), caseFile.papersReceived()),
        list.stream()
            .flatMap(AttachmentView::people)
            .distinct()
            .collect(toMap(identity(), staff::nameOf)));
  }
}
