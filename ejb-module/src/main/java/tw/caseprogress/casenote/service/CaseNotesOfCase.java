package tw.caseprogress.casenote.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casenote.CaseNote;
import tw.caseprogress.casenote.entity.CaseNoteRepository;

/** The notes of a case that {@code CaseFileAccess} has handed out in this transaction. */
@ApplicationScoped
public class CaseNotesOfCase {

  @Inject private CaseNoteRepository notes;

  /** All of them without words, those taken back too, the latest first. */
  public List<CaseNote> list(CaseFile caseFile) {
    return notes.ofCase(caseFile.id());
  }
}
