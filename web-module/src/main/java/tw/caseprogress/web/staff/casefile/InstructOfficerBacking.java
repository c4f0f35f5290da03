package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tw.caseprogress.casenote.NewNote;
import tw.caseprogress.casenote.service.CaseNoteService;

/** Backs the dialog of an instruction (交辦意見); the same form sent twice is given once. */
@Named
@ViewScoped
public class InstructOfficerBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseNoteService caseNoteService;
  @Inject private ActOnCaseBacking actOnCase;

  private UUID submissionKey = UUID.randomUUID();
  private String words;
  private LocalDate dueOn;

  public String instruct() {
    return actOnCase.carryOut(
        (number, version) ->
            caseNoteService.instruct(
                number, new NewNote(submissionKey, words), Optional.ofNullable(dueOn)),
        "staff_casefile_view.message.info.instructed");
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

  /** By when it is to be answered; null if nobody says so. */
  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
