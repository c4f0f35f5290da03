package tw.caseprogress.web.staff.casefile;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import tw.caseprogress.attachment.AttachmentKind;
import tw.caseprogress.attachment.AttachmentRefusal;
import tw.caseprogress.attachment.AttachmentRefusedException;
import tw.caseprogress.attachment.NewAttachment;
import tw.caseprogress.attachment.service.AttachmentQuery;
import tw.caseprogress.attachment.service.AttachmentService;
import tw.caseprogress.casefile.CasePaper;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** Backs the form by which a file is added to the attachments of a case. */
@Named
@ViewScoped
public class AttachFileBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAPER = "PAPER:";

  @Inject private AttachmentService attachments;
  @Inject private AttachmentQuery attachmentQuery;
  @Inject private ListAttachmentsBacking list;
  @Inject private AttachmentWords words;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  private String what;
  private String note;
  private transient Part file;

  /** Adds the file and shows the list; stays here when it was refused. */
  public String attach() {
    try {
      attachments.add(list.getShown().caseNumber(), typed());
      texts.tellNext("staff_casefile_attachments.message.info.added");
      return ListAttachmentsBacking.PAGE + list.getShown().caseNumber().digits();
    } catch (AttachmentRefusedException e) {
      Messages.addError(
          "attach:" + field(e.refusal()),
          "{0}",
          texts.get("AttachmentRefusal." + e.refusal(), e.arguments().toArray()));
    } catch (IOException e) {
      Messages.addError(
          "attach:file", "{0}", texts.get("staff_casefile_attachments.message.error.unreadable"));
    }
    Faces.validationFailed();
    return null;
  }

  private NewAttachment typed() throws IOException {
    boolean paper = what.startsWith(PAPER);
    return new NewAttachment(
        paper ? AttachmentKind.PAPER : AttachmentKind.valueOf(what),
        paper ? Optional.of(what.substring(PAPER.length())) : Optional.empty(),
        note == null ? "" : note,
        content());
  }

  // No listener takes a larger body than one that has room in memory
  private byte[] content() throws IOException {
    try (InputStream in = file.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static String field(AttachmentRefusal refusal) {
    return switch (refusal) {
      case PAPER_NOT_RECEIVED -> "what";
      case NOTE_TOO_LONG -> "note";
      default -> "file";
    };
  }

  /** What a file may be: each paper that came, and the kinds beside them. */
  public List<SelectItem> getChoices() {
    if (list.getShown() == null) {
      return List.of();
    }
    return Stream.of(
            kinds(AttachmentKind.APPLICATION, AttachmentKind.CONSENT),
            list.getShown().received().stream().map(this::choice),
            kinds(AttachmentKind.LETTER, AttachmentKind.OTHER))
        .flatMap(part -> part)
        .toList();
  }

  private Stream<SelectItem> kinds(AttachmentKind... kinds) {
    return Stream.of(kinds).map(kind -> new SelectItem(kind.name(), words.kind(kind)));
  }

  private SelectItem choice(CasePaper paper) {
    return new SelectItem(PAPER + paper.nameZh(), language.of(paper.nameZh(), paper.nameEn()));
  }

  /** The mebibytes that one file may have. */
  public int getMost() {
    return attachmentQuery.limits().fileMebibytes();
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
