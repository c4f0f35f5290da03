package tw.caseprogress.casetype;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.caseprogress.deadline.LimitUnit.CALENDAR_DAY;
import static tw.caseprogress.deadline.LimitUnit.MONTH;
import static tw.caseprogress.deadline.LimitUnit.WORKING_DAY;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.organisation.AgencyDefinition;
import tw.caseprogress.organisation.AgencyFile;
import tw.caseprogress.organisation.AgencyLevel;

/** The files that come with the product, as a whole. */
class ReferenceDataTest {

  private static final String NO_HAN = "[^\\p{IsHan}]+";

  private final List<AgencyDefinition> agencies = AgencyFile.delivered();
  private final List<CaseTypeDefinition> caseTypes = ReferenceData.caseTypes();

  @Test
  void agencies_areTheThirtyThreeOfThePilot() {
    assertThat(agencies).hasSize(33);
    assertThat(agencies)
        .filteredOn(agency -> agency.level() == AgencyLevel.DISTRICT_OFFICE)
        .hasSize(12);
    assertThat(agencies).extracting(AgencyDefinition::code).doesNotHaveDuplicates();
    assertThat(agencies).extracting(AgencyDefinition::nameZh).doesNotHaveDuplicates();
    assertThat(agencies).extracting(AgencyDefinition::shortNameZh).doesNotHaveDuplicates();
    assertThat(agencies).extracting(AgencyDefinition::nameEn).allMatch(en -> en.matches(NO_HAN));
    assertThat(agencies)
        .extracting(AgencyDefinition::shortNameEn)
        .allMatch(en -> en.matches(NO_HAN));
  }

  @Test
  void caseTypes_areTheTwentyFiveOfThePilot() {
    assertThat(caseTypes).hasSize(25);
    assertThat(caseTypes).extracting(CaseTypeDefinition::code).doesNotHaveDuplicates().isSorted();
    assertThat(caseTypes).extracting(CaseTypeDefinition::nameZh).doesNotHaveDuplicates();
    assertThat(caseTypes).extracting(CaseTypeDefinition::nameEn).doesNotHaveDuplicates();
  }

  @Test
  void everyAgency_offersAtLeastOneCaseType() {
    assertThat(
            caseTypes.stream()
                .flatMap(caseType -> caseType.offerings().stream())
                .map(OfferingDefinition::agencyCode)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            agencies.stream().map(AgencyDefinition::code).toList());
  }

  @Test
  void everyLimit_isFiveDaysOrMore() {
    assertThat(caseTypes)
        .extracting(CaseTypeDefinition::limit)
        .allMatch(limit -> limit.unit() == MONTH || limit.length() >= 5)
        .allMatch(limit -> List.of(WORKING_DAY, CALENDAR_DAY, MONTH).contains(limit.unit()));
    assertThat(limitOf("BIZ-REG")).isEqualTo(HandlingLimit.workingDays(7));
    assertThat(limitOf("FOUNDATION")).isEqualTo(new HandlingLimit(60, CALENDAR_DAY));
    assertThat(limitOf("KINDERGARTEN")).isEqualTo(new HandlingLimit(2, MONTH));
  }

  /** A step that lies ahead stands in the flow chart too: "Approved" would be read as a promise. */
  @Test
  void noStep_isCalledInEnglishAsIfItWereDone() {
    assertThat(caseTypes)
        .flatExtracting(CaseTypeDefinition::steps)
        .extracting(KeyStepView::nameEn)
        .noneMatch(name -> name.matches("(?i).*\\b(\\w+ed|set|sent|done|made|given)"));
  }

  @Test
  void everyCaseType_beginsWithTheReceiptAndEndsWithTheClosing() {
    SoftAssertions softly = new SoftAssertions();
    for (CaseTypeDefinition caseType : caseTypes) {
      List<KeyStepView> steps = caseType.steps();
      softly.assertThat(steps).as(caseType.code()).hasSizeGreaterThanOrEqualTo(4);
      softly.assertThat(steps.get(0).nameZh()).as(caseType.code()).isEqualTo("收件");
      softly.assertThat(steps.get(steps.size() - 1).nameZh()).as(caseType.code()).isEqualTo("結案");
      softly.assertThat(caseType.papers()).as(caseType.code()).isNotEmpty();
    }
    softly.assertAll();
  }

  @Test
  void everyEnglishText_isWrittenOutInEnglish() {
    SoftAssertions softly = new SoftAssertions();
    for (CaseTypeDefinition caseType : caseTypes) {
      softly.assertThat(caseType.nameEn()).matches(NO_HAN);
      caseType.steps().forEach(step -> softly.assertThat(step.nameEn()).matches(NO_HAN));
      caseType
          .steps()
          .forEach(step -> softly.assertThat(step.publicTextEn()).matches(NO_HAN).endsWith("."));
      caseType.steps().forEach(step -> softly.assertThat(step.publicTextZh()).endsWith("。"));
      caseType.papers().forEach(paper -> softly.assertThat(paper.nameEn()).matches(NO_HAN));
      caseType
          .offerings()
          .forEach(offering -> softly.assertThat(offering.handlingUnitEn()).matches(NO_HAN));
    }
    softly.assertAll();
  }

  private HandlingLimit limitOf(String code) {
    return caseTypes.stream()
        .filter(caseType -> caseType.code().equals(code))
        .findFirst()
        .orElseThrow()
        .limit();
  }
}
