package tw.caseprogress.casefile;

import java.util.Objects;

/**
 * That a case goes to another officer, another unit or another agency (案件移交).
 *
 * @param to who receives it
 * @param reason why, for the colleagues; 1 to 1,000 characters
 * @param telling how the parties are told if the due date moves
 */
public record HandOver(Receiver to, String reason, Telling telling) {

  public HandOver {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(telling, "telling");
  }

  /** A hand-over of which the parties are told as usual if it moves a due date. */
  public HandOver(Receiver to, String reason) {
    this(to, reason, Telling.BY_ALL);
  }

  /** That a case goes to another officer of its agency. */
  public HandOver(String toLogin, String reason) {
    this(Receiver.officer(toLogin), reason);
  }
}
