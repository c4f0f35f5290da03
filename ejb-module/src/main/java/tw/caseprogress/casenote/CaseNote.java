package tw.caseprogress.casenote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A note of a case without its words: who wrote, answered and took back, and when.
 *
 * @param writtenBy a login, as those below
 * @param dueOn by when an instruction is to be answered, if anybody said so
 * @param reply that an instruction was answered
 * @param takenBack that it does not hold any more; it stays, struck out
 * @param wordsGone whether the words were kept long enough and are removed
 */
public record CaseNote(
    long id,
    NoteKind kind,
    Instant writtenAt,
    String writtenBy,
    Optional<LocalDate> dueOn,
    Optional<Deed> reply,
    Optional<Deed> takenBack,
    boolean wordsGone) {

  /** Who did something to a note, and when. */
  public record Deed(Instant at, String by) {}

  public boolean isInstruction() {
    return kind == NoteKind.INSTRUCTION;
  }

  /** Whether it is an instruction that waits for its answer. */
  public boolean isOpen() {
    return isInstruction() && reply.isEmpty() && takenBack.isEmpty();
  }

  /** Whether somebody may take it back: its writer, while it stands and nobody has answered. */
  public boolean isTakenBackBy(String login) {
    return writtenBy.equals(login) && takenBack.isEmpty() && reply.isEmpty() && !wordsGone;
  }

  /** The logins of all who stand in it. */
  public Stream<String> people() {
    return Stream.of(
            Stream.of(writtenBy), reply.stream().map(Deed::by), takenBack.stream().map(Deed::by))
        .flatMap(logins -> logins);
  }
}
