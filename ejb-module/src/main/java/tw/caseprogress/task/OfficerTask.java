package tw.caseprogress.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Something that an officer is to see to in a case.
 *
 * @param subject which of several things of the kind, e.g. the round of a supplement
 * @param detail facts for its sentence, by name; never personal data. Where a letter is to be
 *     written, its {@code detail} is that of the event, as notices keep it
 * @param dueOn the day by which it should be seen to
 * @param done what became of it; empty while it is open
 */
public record OfficerTask(
    long id,
    TaskKind kind,
    String subject,
    Map<String, String> detail,
    Instant createdAt,
    LocalDate dueOn,
    Optional<Done> done) {

  public OfficerTask {
    detail = Map.copyOf(detail);
  }

  /**
   * That a task was seen to.
   *
   * @param by a login, or the product itself
   * @param note what the officer did; empty when the matter resolved itself
   */
  public record Done(Instant at, String by, Optional<String> note) {}

  public boolean isOpen() {
    return done.isEmpty();
  }
}
