package tw.caseprogress.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.caseprogress.casefile.entity.CaseFileFixture.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.casefile.CaseClosedException;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseRules;
import tw.caseprogress.casefile.CaseTypeFixture;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.deadline.ClockStart;

/** A case received on Mon 9 November 2026 under the wrong type, put right on Mon 16 November. */
class TypeBookTest {

  private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
  private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
  private static final CaseTypeView WRONG = CaseTypeFixture.interiorReview();
  private static final CaseRules RULES = new CaseRules(WRONG, ShippedCalendar.cityCalendar(), true);
  private static final PaperView PLAN = new PaperView(1, "平面圖", "Plan", true);
  private static final PaperView FORM = new PaperView(2, "申請書", "Form", true);

  private final CaseFile caseFile = CaseFileFixture.receivedOn(MON_2026_11_09);

  @Test
  void theCaseBelongsToTheRightType_withThePapersOfTheSameName() {
    putRight(right(ClockStart.RECEIVED, List.of(PLAN, FORM)));

    assertThat(caseFile.caseTypeVersionId()).isEqualTo(72);
    assertThat(caseFile.currentStepOrder()).isEqualTo(1);
    assertThat(caseFile.papersReceived()).isEqualTo(Map.of(2, MON_2026_11_09));
    assertThat(caseFile.clock().startedOn()).isNull();
    ProgressEntry entry = caseFile.entries().get(1);
    assertThat(entry.kind()).isEqualTo(ProgressKind.CORRECTED);
    assertThat(entry.text()).isEqualTo("選錯項目");
    assertThat(entry.corrections())
        .first()
        .satisfies(
            value -> {
              assertThat(value.field()).isEqualTo(CorrectedField.CASE_TYPE);
              assertThat(value.before().split(CorrectedField.PART)).contains("室內裝修圖說審核");
              assertThat(value.after().split(CorrectedField.PART)).containsExactly("建照", "Permit");
            });
  }

  @Test
  void theUnitIsThatOfTheRightType_unlessTheCaseWasGivenToAUnit() {
    CaseFile given = CaseFileFixture.receivedOn(MON_2026_11_09);
    HandlingPlace elsewhere =
        new HandlingPlace(5, "公寓科", Optional.of("Apartments"), Optional.empty());
    given.handlingBook().move(elsewhere, "officer", "業務調整", List.of(), on(MON_2026_11_16));
    CaseTypeView right = right(ClockStart.RECEIVED, List.of(FORM));

    putRight(right);
    given.typeBook(WRONG).putRight(right, "選錯項目", on(MON_2026_11_16));

    assertThat(caseFile.origin().handlingUnit()).isEqualTo("建照科");
    assertThat(caseFile.origin().officerLogin()).isEqualTo("officer");
    assertThat(caseFile.entries().get(1).corrections())
        .extracting(CorrectedValue::after)
        .contains("建照科");
    assertThat(given.origin().place()).isEqualTo(elsewhere);
  }

  @Test
  void aClockThatWaitsForAllPapers_startsWithTheReceipt_onlyIfTheyAreThere() {
    assertThat(book().clockIf(right(ClockStart.COMPLETE, List.of(FORM))).startedOn())
        .isEqualTo(MON_2026_11_09);
    assertThat(book().clockIf(right(ClockStart.COMPLETE, List.of(PLAN, FORM))).startedOn())
        .isNull();
  }

  @Test
  void aDayOnWhichAnIntakeWindowCloses_isKnownOnlyOfATypeThatHasOne() {
    refused(right(ClockStart.WINDOW_CLOSED, List.of(FORM)), Fault.TYPE_NEEDS_WINDOW);
  }

  @Test
  void theSameTypeIsNothingToPutRight() {
    refused(WRONG, Fault.NOTHING_CORRECTED);
  }

  static Stream<Arguments> whatBelongsToTheWrongType() {
    return Stream.of(
        Arguments.of("a step after the receipt", (Consumer<CaseFile>) TypeBookTest::review),
        Arguments.of(
            "a supplement",
            (Consumer<CaseFile>)
                one ->
                    one.requestSupplement(
                        new SupplementDemand(
                            List.of("平面圖"),
                            "請補平面圖",
                            MON_2026_11_16.plusDays(15),
                            Optional.empty(),
                            Telling.BY_ALL),
                        RULES,
                        on(MON_2026_11_16))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatBelongsToTheWrongType")
  void onceSomethingOfTheWrongTypeWasEntered_itStays(String what, Consumer<CaseFile> done) {
    done.accept(caseFile);

    refused(right(ClockStart.RECEIVED, List.of(FORM)), Fault.TYPE_IN_USE);
  }

  @Test
  void whatBelongsToNoType_doesNotHinder() {
    caseFile.handlingBook().handTo("colleague", "職務調整", on(MON_2026_11_16));
    caseFile.recordProgress(
        new ProgressUpdate(1, "已收件，文件齊全", Telling.BY_ALL), 4, on(MON_2026_11_16));

    putRight(right(ClockStart.RECEIVED, List.of(FORM)));

    assertThat(caseFile.caseTypeVersionId()).isEqualTo(72);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void itNeedsAReason(String reason) {
    CaseTypeView right = right(ClockStart.RECEIVED, List.of(FORM));

    assertThatThrownBy(() -> book().putRight(right, reason, on(MON_2026_11_16)))
        .isInstanceOfSatisfying(
            CaseInputException.class, e -> assertThat(e.fault()).isEqualTo(Fault.REASON));
    assertThat(caseFile.entries()).hasSize(1);
  }

  @Test
  void aClosedCaseKeepsItsType() {
    caseFile
        .closingBook(RULES)
        .close(new Closing(Outcome.GRANTED, "准", Telling.BY_ALL), on(MON_2026_11_16));

    assertThatThrownBy(() -> putRight(right(ClockStart.RECEIVED, List.of(FORM))))
        .isInstanceOf(CaseClosedException.class);
  }

  private static void review(CaseFile one) {
    one.recordProgress(new ProgressUpdate(2, "審查中", Telling.BY_ALL), 4, on(MON_2026_11_16));
  }

  private TypeBook book() {
    return caseFile.typeBook(WRONG);
  }

  private void putRight(CaseTypeView right) {
    book().putRight(right, "選錯項目", on(MON_2026_11_16));
  }

  private void refused(CaseTypeView right, Fault fault) {
    assertThatThrownBy(() -> putRight(right))
        .isInstanceOfSatisfying(
            CaseInputException.class, e -> assertThat(e.fault()).isEqualTo(fault));
    assertThat(caseFile.caseTypeVersionId()).isEqualTo(11);
  }

  private static CaseTypeView right(ClockStart start, List<PaperView> papers) {
    return new CaseTypeView(
        72,
        7,
        "PERMIT",
        "建照",
        "Permit",
        WRONG.limit(),
        start,
        WRONG.pausePolicy(),
        WRONG.supplementCalendarDays(),
        WRONG.terms(),
        WRONG.notices(),
        WRONG.slip(),
        WRONG.legalBasisZh(),
        WRONG.steps(),
        papers,
        List.of(new OfferingView(5, "3790000A00", "建照科", "Permit Section", "1999")));
  }
}
