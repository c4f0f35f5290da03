package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import tw.caseprogress.notification.TextMessagePreview;
import tw.caseprogress.notification.service.NoticeQuery;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs the preview of the text message that the progress entry would send as it stands. */
@Named
@RequestScoped
public class PreviewNoticeBacking {

  @Inject private ViewCaseBacking viewCase;
  @Inject private RecordProgressBacking recordProgress;
  @Inject private NoticeQuery noticeQuery;
  @Inject private StaffTexts texts;

  private TextMessagePreview preview;

  /** Words the message with the text as it was last typed. */
  @PostConstruct
  public void load() {
    ProgressForm form = recordProgress.getForm();
    String text = Objects.requireNonNullElse(form.getText(), "");
    preview =
        noticeQuery.previewKeyStep(viewCase.getShown().caseNumber(), form.getStepOrder(), text);
  }

  public String getText() {
    return preview.text();
  }

  /** How long the message is, in characters and in messages on the bill. */
  public String getLength() {
    return texts.get(
        preview.length().unicode()
            ? "staff_casefile_view.text.lengthUnicode"
            : "staff_casefile_view.text.lengthLatin",
        preview.length().units(),
        preview.length().segments());
  }
}
