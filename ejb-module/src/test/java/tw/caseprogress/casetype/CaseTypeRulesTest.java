package tw.caseprogress.casetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.LimitUnit;

/** What keeps a design from being published: each rule by its pointer. */
class CaseTypeRulesTest {

  private static final MinimumLimit MINIMUM = new MinimumLimit(MinimumLimit.USUAL);
  private static final CaseTypeDefinition GOOD = delivered("BIZ-REG");

  static Stream<CaseTypeDefinition> delivered() {
    return ReferenceData.caseTypes().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("delivered")
  void whatIsDelivered_mayBePublished(CaseTypeDefinition type) {
    assertThat(CaseTypeRules.faults(type, MINIMUM)).isEmpty();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("code", "biz-reg", "/code CODE []"),
        Arguments.of("nameZh", "", "/nameZh EMPTY []"),
        Arguments.of("nameZh", "商".repeat(81), "/nameZh TOO_LONG [80]"),
        Arguments.of("nameEn", "\u200b ", "/nameEn EMPTY []"),
        Arguments.of("legalBasisZh", "法".repeat(401), "/legalBasisZh TOO_LONG [400]"),
        Arguments.of("steps/0/nameZh", "收".repeat(41), "/steps/0/nameZh TOO_LONG [40]"),
        Arguments.of("steps/1/textEn", "", "/steps/1/textEn EMPTY []"),
        Arguments.of("steps/0/optional", true, "/steps/0/optional END_OPTIONAL []"),
        Arguments.of("limit/length", 4, "/limit/length LIMIT_TOO_SHORT [5]"),
        Arguments.of("steps", List.of(), "/steps TOO_FEW_STEPS []"),
        Arguments.of("papers/0/nameZh", "", "/papers/0/nameZh EMPTY []"),
        Arguments.of("offerings", List.of(), "/offerings NOT_OFFERED []"),
        Arguments.of("offerings/0/unitZh", "", "/offerings/0/unitZh EMPTY []"),
        Arguments.of("offerings/0/phone", "1".repeat(41), "/offerings/0/phone TOO_LONG [40]"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("faults")
  void whatBreaksARule_isToldByItsPlace(String place, Object value, String fault) {
    assertThat(told(CaseTypeRules.faults(changed(GOOD, place, value), MINIMUM))).contains(fault);
  }

  @Test
  void anAgencyOffersItOnce() {
    OfferingDefinition offering = GOOD.offerings().get(0);

    assertThat(told(CaseTypeRules.faults(GOOD.offeredBy(List.of(offering, offering)), MINIMUM)))
        .containsExactly("/offerings/1/agency TWICE []");
  }

  @ParameterizedTest(name = "{0} and {1} optional in {2} {3}: {4}")
  @CsvSource({
    "7, 0, 7, WORKING_DAY, false",
    "8, 0, 7, WORKING_DAY, true",
    "7, 9, 7, WORKING_DAY, false",
    "7, 0, 7, CALENDAR_DAY, false",
    "8, 0, 7, CALENDAR_DAY, true",
    "23, 0, 1, MONTH, false",
    "24, 0, 1, MONTH, true",
    "6, 0, 121, HOUR, false",
    "7, 0, 144, HOUR, true"
  })
  void theStepsThatNoCasePassesBy_fitIntoTheLimit(
      int always, int optional, int length, LimitUnit unit, boolean over) {
    PlannedDays days = PlannedDays.of(planned(always, optional, new HandlingLimit(length, unit)));

    assertThat(days.always()).isEqualTo(always);
    assertThat(days.all()).isEqualTo(always + optional);
    assertThat(days.isOverLimit()).isEqualTo(over);
  }

  private static CaseTypeDefinition planned(int always, int optional, HandlingLimit limit) {
    List<KeyStepView> steps =
        List.of(
            new KeyStepView(1, "收件", "Received", "收件。", "Received.", false, always, true, true),
            new KeyStepView(2, "會勘", "Visit", "會勘。", "Visit.", true, optional, true, true),
            new KeyStepView(3, "結案", "Closed", "結案。", "Closed.", false, 0, true, true));
    return new CaseTypeDefinition(
        GOOD.code(),
        GOOD.ownerAgencyCode(),
        GOOD.publishedOn(),
        GOOD.nameZh(),
        GOOD.nameEn(),
        limit,
        GOOD.clockStart(),
        GOOD.pausePolicy(),
        GOOD.supplementCalendarDays(),
        GOOD.terms(),
        GOOD.notices(),
        GOOD.slip(),
        GOOD.legalBasisZh(),
        steps,
        GOOD.papers(),
        GOOD.offerings());
  }

  private static CaseTypeDefinition changed(CaseTypeDefinition type, String place, Object value) {
    Object document = Documents.copy(CaseTypeDocument.of(type));
    Documents.put(document, place, value);
    List<DesignFault> faults = new ArrayList<>();
    return CaseTypeDocument.read(document, faults)
        .orElseThrow(() -> new AssertionError("Not a document: " + faults));
  }

  private static CaseTypeDefinition delivered(String code) {
    return ReferenceData.caseTypes().stream()
        .filter(type -> type.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> told(List<DesignFault> faults) {
    return faults.stream()
        .map(fault -> fault.pointer() + " " + fault.kind() + " " + fault.arguments())
        .toList();
  }
}
