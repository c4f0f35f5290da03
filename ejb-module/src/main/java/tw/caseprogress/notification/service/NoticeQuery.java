package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.notification.NoticeOmission;
import tw.caseprogress.notification.NoticeView;
import tw.caseprogress.notification.entity.Notice;
import tw.caseprogress.notification.entity.NoticeRepository;

/** The notices of a case that {@code CaseFileAccess} has handed out in this transaction. */
@ApplicationScoped
public class NoticeQuery {

  @Inject private NoticeRepository notices;
  @Inject private NoticeOmissions omissions;

  /** The notices of a case, the latest first. */
  public List<NoticeView> ofCase(CaseFile caseFile) {
    return notices.ofCase(caseFile.id()).stream().map(Notice::view).toList();
  }

  /** The events of a case of which an officer told nobody, and why; the latest first. */
  public List<NoticeOmission> omissionsOf(CaseFile caseFile) {
    return omissions.ofCase(caseFile.id());
  }
}
