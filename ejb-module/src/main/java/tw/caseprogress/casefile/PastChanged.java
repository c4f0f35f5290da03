package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * How the deadlines of cases stood on days that are over is known otherwise now: a pause was
 * entered or ended with an earlier date, or a due date that had passed became another.
 */
public record PastChanged(List<Days> changes) {

  /** Keeps its own copy. */
  public PastChanged {
    changes = List.copyOf(changes);
  }

  /**
   * The days on which one case stood otherwise.
   *
   * @param from the first of them
   * @param to the last of them
   */
  public record Days(long caseFileId, LocalDate from, LocalDate to) {}
}
