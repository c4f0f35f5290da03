package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import tw.caseprogress.casefile.Audience;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casescreen.CaseScreen;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDraft;
import tw.caseprogress.notification.NoticePreview;
import tw.caseprogress.notification.NoticePreview.Verdict;
import tw.caseprogress.notification.PreviewedNotice;
import tw.caseprogress.notification.service.NoticePreviewQuery;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs the part of a form that says who is told what: channels, or nobody and why; the words. */
@Named
@RequestScoped
public class PreviewNoticeBacking {

  /** What a message to one person may be billed as without a word. */
  private static final int MOST_SEGMENTS = 2;

  @Inject private ViewCaseBacking viewCase;
  @Inject private NoticePreviewQuery previewQuery;
  @Inject private PreviewsShown shown;
  @Inject private StaffTexts texts;

  private final Map<NoticeEvent, NoticePreview> drawn = new EnumMap<>(NoticeEvent.class);

  /** Words the notices as the form stands, before they are drawn. */
  public void word(Teller teller) {
    NoticePreview preview = teller.draft().map(this::worded).orElseGet(() -> unfinished(teller));
    drawn.put(teller.event(), preview);
    shown.note(teller.event(), preview);
  }

  /**
   * Whether what the form would send is what it showed last: words may come into a field behind the
   * back of the page, and a colleague may change what they rest on.
   */
  boolean isAsShown(Teller teller) {
    return teller
        .draft()
        .map(draft -> previewQuery.of(viewCase.getShown().caseNumber(), draft))
        .filter(now -> now.verdict() == Verdict.TOLD)
        .map(now -> shown.isShown(teller.event(), now))
        .orElse(true);
  }

  /** The notices as they were worded for this answer; none while nothing is drawn. */
  public NoticePreview of(Teller teller) {
    return drawn.getOrDefault(teller.event(), NoticePreview.NONE);
  }

  private NoticePreview worded(NoticeDraft draft) {
    return asOpened()
        .flatMap(screen -> screen.preview(draft))
        .orElseGet(() -> previewQuery.of(viewCase.getShown().caseNumber(), draft));
  }

  private NoticePreview unfinished(Teller teller) {
    Audience audience =
        asOpened()
            .map(screen -> steps().audience())
            .orElseGet(() -> previewQuery.audience(viewCase.getShown().caseNumber()));
    boolean wished = !steps().audience().wished().isEmpty();
    return NoticePreview.unfinished(
        Verdict.of(audience, wished, teller.event(), teller.getTelling().toTelling()));
  }

  /** The screen, while it is just being opened; what is typed later is held against the case. */
  private Optional<CaseScreen> asOpened() {
    return Faces.isPostback() ? Optional.empty() : Optional.of(viewCase.screen());
  }

  private CaseSteps steps() {
    return new CaseSteps(viewCase.getShown());
  }

  /** The channels by which somebody can be told of what the form is about. */
  public ContactChannel[] offered(Teller teller) {
    Set<ContactChannel> offered = steps().audience().offered(teller.event());
    return offered.toArray(ContactChannel[]::new);
  }

  /** Whether a text message costs so much that it should be shortened. */
  public boolean isLong(PreviewedNotice notice) {
    return notice.length().filter(length -> length.segments() > MOST_SEGMENTS).isPresent();
  }

  /** How long a text message is, in characters and in messages on the bill; empty of an e-mail. */
  public String length(PreviewedNotice notice) {
    return notice
        .length()
        .map(
            length ->
                texts.get(
                    length.unicode()
                        ? "staff_noticePreview.text.lengthUnicode"
                        : "staff_noticePreview.text.lengthLatin",
                    length.units(),
                    length.segments()))
        .orElse("");
  }
}
