package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.caseprogress.casenote.service.CaseNoteService;

/** Backs the dialogs by which an instruction is answered and a note is taken back. */
@Named
@ViewScoped
public class AnswerNoteBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseNoteService caseNoteService;
  @Inject private ActOnCaseBacking actOnCase;

  private Long noteId;
  private String words;
  private String reason;

  public String reply() {
    return actOnCase.carryOut(
        (number, version) -> caseNoteService.reply(number, noteId, words),
        "staff_casefile_view.message.info.replied");
  }

  public String takeBack() {
    return actOnCase.carryOut(
        (number, version) -> caseNoteService.takeBack(number, noteId, reason),
        "staff_casefile_view.message.info.noteTakenBack");
  }

  public Long getNoteId() {
    return noteId;
  }

  public void setNoteId(Long noteId) {
    this.noteId = noteId;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
