package tw.caseprogress.casescreen;

import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.approval.ExtensionApproval;
import tw.caseprogress.casefile.ExtensionPreview;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeDraft;

/**
 * How the extension of a case stands with its supervisors.
 *
 * @param preview what the one that waits would do; empty while none waits
 */
public record ExtensionSide(ExtensionApproval approval, Optional<ExtensionPreview> preview) {

  public ExtensionSide {
    Objects.requireNonNull(approval, "approval");
    Objects.requireNonNull(preview, "preview");
  }

  /** What would be told if it were approved of as the officer asked; empty while none waits. */
  public Optional<NoticeDraft> draft() {
    return approval
        .waiting()
        .map(
            request ->
                new NoticeDraft(
                    NoticeEvent.EXTENDED,
                    NoticeDetail.none().saying(request.grant().reason()),
                    request.grant().telling(),
                    preview.flatMap(ExtensionPreview::after)));
  }
}
