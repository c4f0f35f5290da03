package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.CaseRuleException;
import tw.caseprogress.casenote.CaseNote;
import tw.caseprogress.casenote.OpenedNote;
import tw.caseprogress.casenote.service.CaseNoteQuery;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/**
 * Backs the internal notes and instructions of the case that is shown. Their words open by a press,
 * which is written down, and live as long as the request that shows them.
 */
@Named
@RequestScoped
public class ReadNotesBacking {

  private static final String SHOWN = "true";

  @Inject private CaseNoteQuery caseNoteQuery;
  @Inject private ViewCaseBacking viewCase;
  @Inject private CurrentCaller currentCaller;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  private String were = "";
  private boolean open;
  private Map<Long, OpenedNote> opened = Map.of();

  /** Shows the words, or hides them again if the page showed them. */
  public void turn() {
    if (SHOWN.equals(were)) {
      return;
    }
    try {
      opened =
          caseNoteQuery.open(viewCase.getShown().caseNumber()).stream()
              .collect(Collectors.toMap(one -> one.note().id(), Function.identity()));
      open = true;
      viewCase.reloadSide();
    } catch (CaseRuleException e) { // it went to another agency meanwhile
      texts.refuse("CaseRule." + e.code());
    }
  }

  /** The notes, the latest first. */
  public List<CaseNote> getNotes() {
    return viewCase.screen().side().notes();
  }

  public boolean isOpen() {
    return open;
  }

  /** Whether the page showed the words when it was sent. */
  public String getWere() {
    return open ? SHOWN : "";
  }

  public void setWere(String were) {
    this.were = were;
  }

  /** The words of a note; nothing while they are hidden, or once they are removed. */
  public String words(CaseNote note) {
    return of(note).map(OpenedNote::words).orElse("");
  }

  /** The words of the answer. */
  public String reply(CaseNote note) {
    return of(note).flatMap(OpenedNote::reply).orElse("");
  }

  /** Why it was taken back. */
  public String reason(CaseNote note) {
    return of(note).flatMap(OpenedNote::takenBackReason).orElse("");
  }

  private Optional<OpenedNote> of(CaseNote note) {
    return Optional.ofNullable(opened.get(note.id()));
  }

  /** By when an instruction is to be answered; nothing if nobody said so. */
  public String dueOn(CaseNote note) {
    return note.dueOn()
        .map(
            day ->
                texts.get(
                    "staff_casefile_view.text.noteDue", DateText.date(day, language.locale())))
        .orElse("");
  }

  /** Who did something to a note, and when. */
  public String deed(String key, Optional<CaseNote.Deed> deed) {
    return deed.map(
            one -> texts.get(key, DateText.date(one.at(), language.locale()), nameOf(one.by())))
        .orElse("");
  }

  public String nameOf(String login) {
    return viewCase.screen().side().nameOf(login);
  }

  /** Whether the caller wrote it and may take it back. */
  public boolean isMine(CaseNote note) {
    return note.isTakenBackBy(currentCaller.get().login());
  }

  /** Whether the caller may take any back. */
  public boolean isAnyMine() {
    return getNotes().stream().anyMatch(this::isMine);
  }

  /** Whether an instruction waits for its answer. */
  public boolean isAnyAsked() {
    return getNotes().stream().anyMatch(CaseNote::isOpen);
  }
}
