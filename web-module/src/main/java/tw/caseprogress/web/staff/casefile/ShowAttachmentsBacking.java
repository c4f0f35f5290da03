package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.attachment.AttachmentView;
import tw.caseprogress.casefile.CasePaper;

/** Backs what the case screen says of attachments; they are opened on a page of their own. */
@Named
@RequestScoped
public class ShowAttachmentsBacking {

  @Inject private ViewCaseBacking viewCase;
  @Inject private AttachmentWords words;

  /** Those that can be opened, the first one first. */
  public List<AttachmentView> getAttachments() {
    return viewCase.screen().side().attachments().stream().filter(AttachmentView::isThere).toList();
  }

  /** How many scans of a paper there are. */
  public long scansOf(CasePaper paper) {
    return getAttachments().stream()
        .flatMap(attachment -> attachment.paper().stream())
        .filter(paper.nameZh()::equals)
        .count();
  }

  /** What an attachment is. */
  public String what(AttachmentView attachment) {
    return words.what(attachment, viewCase.getShown().papers());
  }

  /** Kind and size of its file. */
  public String file(AttachmentView attachment) {
    return words.file(attachment);
  }
}
