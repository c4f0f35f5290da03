package tw.caseprogress.casefile;

import java.util.Objects;

/**
 * What handing a case over to another agency would do to it.
 *
 * @param to the unit that would have it
 * @param due its due date, before and after
 */
public record HandOverPreview(HandlingPlace to, DueDatePreview due) {

  public HandOverPreview {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(due, "due");
  }
}
