package tw.caseprogress.casenote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casenote.CaseNote.Deed;

class CaseNoteTest {

  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  private static final Optional<Deed> NOBODY = Optional.empty();
  private static final Optional<Deed> LI = Optional.of(new Deed(AT, "li"));

  @Test
  void anInstructionIsOpen_untilItIsAnsweredOrTakenBack() {
    assertThat(note(NoteKind.INSTRUCTION, NOBODY, NOBODY).isOpen()).isTrue();
    assertThat(note(NoteKind.INSTRUCTION, LI, NOBODY).isOpen()).isFalse();
    assertThat(note(NoteKind.INSTRUCTION, NOBODY, LI).isOpen()).isFalse();
    assertThat(note(NoteKind.INTERNAL_NOTE, NOBODY, NOBODY).isOpen()).isFalse();
  }

  @Test
  void onlyItsWriterTakesItBack_whileItStandsUnanswered() {
    assertThat(note(NoteKind.INTERNAL_NOTE, NOBODY, NOBODY).isTakenBackBy("wang")).isTrue();
    assertThat(note(NoteKind.INTERNAL_NOTE, NOBODY, NOBODY).isTakenBackBy("li")).isFalse();
    assertThat(note(NoteKind.INSTRUCTION, LI, NOBODY).isTakenBackBy("wang")).isFalse();
    assertThat(note(NoteKind.INTERNAL_NOTE, NOBODY, LI).isTakenBackBy("wang")).isFalse();
  }

  @Test
  void people_areAllWhoStandInIt() {
    assertThat(note(NoteKind.INSTRUCTION, LI, NOBODY).people()).containsExactly("wang", "li");
  }

  @Test
  void wordsAreInNoTextOfTheObjects_whichMayEndInALog() {
    CaseNote note = note(NoteKind.INTERNAL_NOTE, NOBODY, NOBODY);

    assertThat(new OpenedNote(note, "王小明來電", Optional.of("王小明"), Optional.of("王小明")))
        .asString()
        .doesNotContain("王小明");
    assertThat(new NewNote(UUID.randomUUID(), "王小明來電")).asString().doesNotContain("王小明");
  }

  private static CaseNote note(NoteKind kind, Optional<Deed> reply, Optional<Deed> takenBack) {
    return new CaseNote(7, kind, AT, "wang", Optional.empty(), reply, takenBack, false);
  }
}
