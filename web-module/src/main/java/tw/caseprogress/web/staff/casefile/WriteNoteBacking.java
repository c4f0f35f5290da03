package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import tw.caseprogress.casenote.NewNote;
import tw.caseprogress.casenote.service.CaseNoteService;

/** Backs the dialog of an internal note; the same form sent twice is written once. */
@Named
@ViewScoped
public class WriteNoteBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseNoteService caseNoteService;
  @Inject private ActOnCaseBacking actOnCase;

  private UUID submissionKey = UUID.randomUUID();
  private String words;

  public String write() {
    return actOnCase.carryOut(
        (number, version) -> caseNoteService.write(number, new NewNote(submissionKey, words)),
        "staff_casefile_view.message.info.noteWritten");
  }

  public String getSubmissionKey() {
    return submissionKey.toString();
  }

  /** Takes the key that the page was made with; anything else leaves the new one. */
  public void setSubmissionKey(String key) {
    submissionKey = SubmissionKey.parse(key).orElse(submissionKey);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
