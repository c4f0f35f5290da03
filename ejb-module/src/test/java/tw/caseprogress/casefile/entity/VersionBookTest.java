package tw.caseprogress.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.caseprogress.casefile.entity.CaseFileFixture.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseRules;
import tw.caseprogress.casefile.CaseTypeFixture;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.VersionChange;
import tw.caseprogress.casefile.VersionMove;
import tw.caseprogress.casefile.VersionMoveRefusedException;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.casetype.StepMapping;

/** A case received on Mon 9 November 2026, moved on Mon 16 November. */
class VersionBookTest {

  private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
  private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
  private static final LocalDate TUE_2026_11_17 = LocalDate.of(2026, 11, 17);
  private static final CaseTypeView FIRST = CaseTypeFixture.interiorReview();
  private static final CaseRules RULES = new CaseRules(FIRST, ShippedCalendar.cityCalendar(), true);
  private static final CaseTypeView SECOND =
      version(
          12,
          List.of("收件", "預審", "審查", "結案"),
          List.of(new PaperView(1, "平面圖", "Plan", true), new PaperView(2, "申請書", "Form", true)));
  private static final VersionMove MOVE =
      new VersionMove(FIRST, 1, SECOND, 2, StepMapping.read("1>1 2>3 4>4"));

  private final CaseFile caseFile = CaseFileFixture.receivedOn(MON_2026_11_09);

  @Test
  void theCaseStandsAtTheStepOfTheVersion_withThePapersOfTheSameName() {
    reach(2);

    move(MOVE);

    assertThat(caseFile.caseTypeVersionId()).isEqualTo(12);
    assertThat(caseFile.currentStepOrder()).isEqualTo(3);
    assertThat(caseFile.papersReceived()).isEqualTo(Map.of(2, MON_2026_11_09));
    ProgressEntry entry = caseFile.entries().get(2);
    assertThat(entry.kind()).isEqualTo(ProgressKind.VERSION_MOVED);
    assertThat(entry.kind().isForStaffAlone()).isTrue();
    assertThat(entry.text()).isEqualTo("法規修正");
    assertThat(entry.corrections())
        .extracting(value -> value.field())
        .containsExactly(CorrectedField.VERSION, CorrectedField.STEP);
    assertThat(entry.versionChange())
        .contains(new VersionChange(11, 12, MOVE.steps(), Map.of(1, MON_2026_11_09)));
  }

  @Test
  void whatWasDoneKeepsItsStep_readByTheVersionThatHolds() {
    reach(2);
    move(MOVE);
    caseFile.recordProgress(new ProgressUpdate(3, "再審", Telling.BY_ALL), 4, on(TUE_2026_11_17));

    assertThat(caseFile.entries()).extracting(ProgressEntry::stepOrder).contains(Optional.of(2));
    assertThat(caseFile.course().versionChanges().stepNow(1, 2)).contains(3);
    assertThat(caseFile.course().versionChanges().versionThen(1)).contains(11L);
    assertThat(caseFile.course().versionChanges().versionThen(3)).isEmpty();
    assertThat(caseFile.course().highestStep()).isEqualTo(3);
    assertThat(caseFile.course().versionAt(on(MON_2026_11_09).at(), 12)).isEqualTo(11);
    assertThat(caseFile.course().versionAt(on(TUE_2026_11_17).at(), 12)).isEqualTo(12);
  }

  @Test
  void aMoveIsUndone_byAnEntryThatSaysItTheOtherWayRound() {
    reach(2);
    move(MOVE);

    assertThat(caseFile.course().movedLast()).contains(caseFile.entries().get(2));
    assertThat(caseFile.versionBook(RULES).undo("誤選", on(TUE_2026_11_17)))
        .isEqualTo(MON_2026_11_16);

    assertThat(caseFile.entries().get(3).kind()).isEqualTo(ProgressKind.VERSION_MOVE_UNDONE);
    assertThat(caseFile.entries().get(3).corrections().get(0).before()).isEqualTo("2");
    assertThat(caseFile.course().versionAt(on(MON_2026_11_09).at(), 11)).isEqualTo(11);
    assertThat(caseFile.course().versionAt(on(MON_2026_11_16).at(), 11)).isEqualTo(12);
    refused(Fault.NOT_MOVED_LAST);
  }

  @Test
  void nothingIsUndone_onceSomethingElseWasEntered_orIfNothingWasMoved() {
    refused(Fault.NOT_MOVED_LAST);
    move(MOVE);
    caseFile.handlingBook().handTo("colleague", "職務調整", on(TUE_2026_11_17));

    refused(Fault.NOT_MOVED_LAST);
    assertThat(caseFile.course().movedLast()).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void bothNeedAReason(String reason) {
    assertThatThrownBy(() -> caseFile.versionBook(RULES).move(MOVE, reason, on(MON_2026_11_16)))
        .isInstanceOfSatisfying(
            CaseInputException.class, e -> assertThat(e.fault()).isEqualTo(Fault.REASON));
    move(MOVE);
    assertThatThrownBy(() -> caseFile.versionBook(RULES).undo(reason, on(MON_2026_11_16)))
        .isInstanceOfSatisfying(
            CaseInputException.class, e -> assertThat(e.fault()).isEqualTo(Fault.REASON));
  }

  @Test
  void aClosedCaseKeepsItsVersion() {
    caseFile
        .closingBook(RULES)
        .close(new Closing(Outcome.GRANTED, "准", Telling.BY_ALL), on(MON_2026_11_16));

    assertThatThrownBy(() -> move(MOVE)).isInstanceOf(VersionMoveRefusedException.class);
  }

  /** Whatever was done, and through however many versions: undone it is as it was. */
  @Property
  void movedAndUndone_theCaseIsAsItWas(
      @ForAll @Size(max = 6) List<@IntRange(min = 2, max = 3) Integer> steps,
      @ForAll @IntRange(max = 2) int moves) {
    CaseFile any = CaseFileFixture.receivedOn(MON_2026_11_09);
    steps.stream()
        .sorted()
        .forEach(
            step ->
                any.recordProgress(
                    new ProgressUpdate(step, "辦理中", Telling.BY_ALL), 4, on(MON_2026_11_09)));
    for (int index = 0; index < moves; index++) {
      any.versionBook(RULES).move(onward(any), "法規修正", on(MON_2026_11_16));
    }
    List<Object> before = facts(any);

    any.versionBook(RULES).move(onward(any), "法規修正", on(MON_2026_11_16));
    any.versionBook(RULES).undo("誤選", on(TUE_2026_11_17));

    assertThat(facts(any)).isEqualTo(before);
  }

  /** A move to the next version, which has one step more at its beginning. */
  private static VersionMove onward(CaseFile any) {
    long from = any.caseTypeVersionId();
    return new VersionMove(
        numbered(from), (int) from, numbered(from + 1), (int) from + 1, shifted(from));
  }

  private static CaseTypeView numbered(long version) {
    List<String> names = new ArrayList<>(List.of("收件", "審查", "簽章", "結案"));
    for (long more = 11; more < version; more++) {
      names.add(1, "預審" + more);
    }
    boolean odd = version % 2 == 1;
    PaperView form = new PaperView(odd ? 1 : 2, "申請書", "Form", true);
    PaperView plan = new PaperView(odd ? 2 : 1, "平面圖", "Plan", true);
    return version(version, names, odd ? List.of(form, plan) : List.of(plan, form));
  }

  private static StepMapping shifted(long from) {
    return StepMapping.proposed(numbered(from).steps(), numbered(from + 1).steps());
  }

  /** All that is read of a case; the entries that stand, for those taken back tell nobody. */
  private static List<Object> facts(CaseFile any) {
    List<Object> steps = new ArrayList<>();
    List<ProgressEntry> entries = any.entries();
    for (int index = 0; index < entries.size(); index++) {
      if (entries.get(index).kind() == ProgressKind.STEP_REACHED) {
        int order = entries.get(index).stepOrder().orElseThrow();
        steps.add(any.course().versionChanges().stepNow(index, order));
        steps.add(any.course().versionChanges().versionThen(index));
      }
    }
    return List.of(
        any.caseTypeVersionId(),
        any.currentStepOrder(),
        any.course().highestStep(),
        any.papersReceived(),
        any.clock(),
        any.state(),
        steps);
  }

  private void reach(int step) {
    caseFile.recordProgress(new ProgressUpdate(step, "審查中", Telling.BY_ALL), 4, on(MON_2026_11_09));
  }

  private void move(VersionMove move) {
    caseFile.versionBook(RULES).move(move, "法規修正", on(MON_2026_11_16));
  }

  private void refused(Fault fault) {
    assertThatThrownBy(() -> caseFile.versionBook(RULES).undo("誤選", on(TUE_2026_11_17)))
        .isInstanceOfSatisfying(
            CaseInputException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  private static CaseTypeView version(long id, List<String> names, List<PaperView> papers) {
    List<KeyStepView> steps = new ArrayList<>();
    names.forEach(
        name ->
            steps.add(
                new KeyStepView(steps.size() + 1, name, name, name, name, false, 1, true, true)));
    return new CaseTypeView(
        id,
        FIRST.caseTypeId(),
        FIRST.code(),
        FIRST.nameZh(),
        FIRST.nameEn(),
        FIRST.limit(),
        FIRST.clockStart(),
        FIRST.pausePolicy(),
        FIRST.supplementCalendarDays(),
        FIRST.terms(),
        FIRST.notices(),
        FIRST.slip(),
        FIRST.legalBasisZh(),
        steps,
        papers,
        FIRST.offerings());
  }
}
