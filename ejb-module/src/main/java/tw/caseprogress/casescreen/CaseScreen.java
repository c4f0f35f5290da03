package tw.caseprogress.casescreen;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.notification.NoticeDraft;
import tw.caseprogress.notification.NoticePreview;

/**
 * Everything that the case screen shows when it is opened, as it was at that moment.
 *
 * @param previews what the forms would tell as they are proposed; none for who only looks
 */
public record CaseScreen(
    CaseView shown,
    CaseSide side,
    ExtensionSide extension,
    CaseWaysBack waysBack,
    Map<NoticeDraft, NoticePreview> previews) {

  public CaseScreen {
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(extension, "extension");
    Objects.requireNonNull(waysBack, "waysBack");
    previews = Map.copyOf(previews);
  }

  /** What a form that still stands as it was proposed would tell; empty of any other draft. */
  public Optional<NoticePreview> preview(NoticeDraft draft) {
    return Optional.ofNullable(previews.get(draft));
  }

  /** The same screen with a side that was read later. */
  public CaseScreen with(CaseSide later) {
    return new CaseScreen(shown, later, extension, waysBack, previews);
  }
}
