package tw.caseprogress.casenote;

import java.util.Optional;

/**
 * A note with its words, for whom it was opened.
 *
 * @param words empty text once they were removed
 * @param reply the words of the answer
 * @param takenBackReason why it was taken back
 */
public record OpenedNote(
    CaseNote note, String words, Optional<String> reply, Optional<String> takenBackReason) {

  /** Shows which one, without the words. */
  @Override
  public String toString() {
    return "OpenedNote[" + note.id() + "]";
  }
}
