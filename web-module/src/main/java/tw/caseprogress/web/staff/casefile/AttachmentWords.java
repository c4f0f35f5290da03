package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import tw.caseprogress.attachment.AttachmentKind;
import tw.caseprogress.attachment.AttachmentView;
import tw.caseprogress.casefile.CasePaper;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** What is said of attachments, in the language of the view. */
@ApplicationScoped
public class AttachmentWords {

  private static final double KIBIBYTE = 1024;

  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  /** What it is: the name of a paper, or the word of its kind. */
  String what(AttachmentView attachment, List<CasePaper> papers) {
    return attachment
        .paper()
        .map(name -> paper(name, papers))
        .orElseGet(() -> texts.get("AttachmentKind." + attachment.kind()));
  }

  // After a move to another version the type may not ask for it any more
  private String paper(String nameZh, List<CasePaper> papers) {
    return papers.stream()
        .filter(paper -> paper.nameZh().equals(nameZh))
        .findFirst()
        .map(paper -> language.of(paper.nameZh(), paper.nameEn()))
        .orElse(nameZh);
  }

  /** Kind and size of the file. */
  String file(AttachmentView attachment) {
    double kibibytes = attachment.bytes() / KIBIBYTE;
    String size =
        kibibytes < KIBIBYTE
            ? String.format(Locale.ROOT, "%d KB", (long) Math.ceil(kibibytes))
            : String.format(Locale.ROOT, "%.1f MB", kibibytes / KIBIBYTE);
    return texts.get("FileKind." + attachment.fileKind()) + " " + size;
  }

  /** Since when it is gone, and why; nothing as long as it is there. */
  String gone(AttachmentView attachment, Names names) {
    return attachment
        .gone()
        .map(
            gone ->
                gone.taken()
                    .map(
                        taken ->
                            texts.get(
                                "attachment.text.takenAway",
                                DateText.date(gone.at(), language.locale()),
                                names.of(taken.by()),
                                taken.reason()))
                    .orElseGet(
                        () ->
                            texts.get(
                                "attachment.text.timeOver",
                                DateText.date(gone.at(), language.locale()))))
        .orElse("");
  }

  /** The names of staff by their logins. */
  interface Names {
    String of(String login);
  }

  /** The word of a kind. */
  String kind(AttachmentKind kind) {
    return texts.get("AttachmentKind." + kind);
  }
}
