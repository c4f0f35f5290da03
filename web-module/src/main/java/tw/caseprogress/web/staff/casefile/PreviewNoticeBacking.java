package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Faces;
import tw.caseprogress.casefile.Audience;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticePreview;
import tw.caseprogress.notification.NoticePreview.Verdict;
import tw.caseprogress.notification.PreviewedNotice;
import tw.caseprogress.notification.service.NoticePreviewQuery;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs the part of a form that says who is told what: channels, or nobody and why; the words. */
@Named
@RequestScoped
public class PreviewNoticeBacking {

  @Inject private ViewCaseBacking viewCase;
  @Inject private NoticePreviewQuery previewQuery;
  @Inject private StaffTexts texts;

  private final Map<NoticeEvent, NoticePreview> drawn = new EnumMap<>(NoticeEvent.class);
  private Audience audience;

  /** The notices as the form stands; worded once, when the page is drawn. */
  public NoticePreview of(Teller teller) {
    if (Faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return NoticePreview.NONE;
    }
    return drawn.computeIfAbsent(teller.event(), event -> word(teller));
  }

  private NoticePreview word(Teller teller) {
    return teller
        .draft()
        .map(draft -> previewQuery.of(viewCase.getShown().caseNumber(), draft))
        .orElseGet(
            () ->
                NoticePreview.unfinished(
                    Verdict.of(
                        audience(),
                        !steps().audience().wished().isEmpty(),
                        teller.event(),
                        teller.getTelling().toTelling())));
  }

  private Audience audience() {
    if (audience == null) {
      audience = previewQuery.audience(viewCase.getShown().caseNumber());
    }
    return audience;
  }

  private CaseSteps steps() {
    return new CaseSteps(viewCase.getShown());
  }

  /** The channels by which somebody can be told of what the form is about. */
  public ContactChannel[] offered(Teller teller) {
    Set<ContactChannel> offered = steps().audience().offered(teller.event());
    return offered.toArray(ContactChannel[]::new);
  }

  /** Whether telling nobody asks for a letter on paper. */
  public boolean isByLetter(Teller teller) {
    NoticeEvent event = teller.event();
    return event == NoticeEvent.SUPPLEMENT_REQUESTED || event == NoticeEvent.EXTENDED;
  }

  /** Whether the form may be sent without telling anybody; a message may not. */
  public boolean isMayBeSilent(Teller teller) {
    return teller.event() != NoticeEvent.OFFICER_MESSAGE;
  }

  /** How long a text message is, in characters and in messages on the bill; empty of an e-mail. */
  public String length(PreviewedNotice notice) {
    return notice
        .length()
        .map(
            length ->
                texts.get(
                    length.unicode()
                        ? "staff_casefile_view.text.lengthUnicode"
                        : "staff_casefile_view.text.lengthLatin",
                    length.units(),
                    length.segments()))
        .orElse("");
  }
}
