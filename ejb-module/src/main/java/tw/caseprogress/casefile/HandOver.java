package tw.caseprogress.casefile;

import java.util.Objects;

/**
 * That a case goes to another officer, another unit or another agency (案件移交).
 *
 * @param to who receives it
 * @param reason why, for the colleagues; 1 to 1,000 characters
 */
public record HandOver(Receiver to, String reason) {

  public HandOver {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(reason, "reason");
  }

  /** That a case goes to another officer of its agency. */
  public HandOver(String toLogin, String reason) {
    this(Receiver.officer(toLogin), reason);
  }
}
