package tw.caseprogress.casenote;

import java.util.UUID;

/**
 * A note that somebody writes.
 *
 * @param submissionKey of the form: the same one sent twice is written once
 * @param words as they were typed
 */
public record NewNote(UUID submissionKey, String words) {

  /** Shows which one, without the words. */
  @Override
  public String toString() {
    return "NewNote[" + submissionKey + "]";
  }
}
