package tw.caseprogress.casetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HowToApplyTest {

  @Test
  void everyDeliveredCaseTypeIsFoundBySomeSituation() {
    Set<String> codes =
        ReferenceData.caseTypes().stream()
            .map(CaseTypeDefinition::code)
            .collect(Collectors.toSet());

    assertThat(HowToApply.delivered().keySet()).isEqualTo(codes);
    assertThat(HowToApply.delivered().values()).noneMatch(Set::isEmpty);
  }

  @ParameterizedTest
  @CsvSource({"OLD_AGE, false", "RECORDS, false", "BUSINESS, true", "ASSOCIATION, true"})
  void aSituationIsOfAPersonOrOfABusiness(LifeSituation situation, boolean business) {
    assertThat(situation.isOfBusiness()).isEqualTo(business);
  }

  @Test
  void situationsAreReadAsTheyAreWritten() {
    HowToApply said = HowToApply.unsaid(Set.of(LifeSituation.HOME, LifeSituation.CHILD));

    assertThat(said.names()).isEqualTo("CHILD HOME");
    assertThat(HowToApply.read(said.names())).isEqualTo(said.situations());
    assertThat(HowToApply.read("")).isEmpty();
  }

  @Test
  void chineseStandsForEnglishThatWasNotWritten() {
    HowToApply said = new HowToApply(Set.of(), "到櫃檯申請", "", "免費", "Free", "");

    assertThat(said.way(true)).isEqualTo("到櫃檯申請");
    assertThat(said.fee(true)).isEqualTo("Free");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "https://city.example/form", "http://city.example/form.odt"})
  void aFormIsAnAddressOfTheWebOrNone(String address) {
    assertThat(at(address).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "mailto:a@b.example", "form.odt", "https://", "a b"})
  void whatIsNoAddressOfTheWebIsRefused(String address) {
    assertThat(at(address).faults())
        .extracting(DesignFault::kind)
        .containsExactly(DesignFault.Kind.WEB_ADDRESS);
  }

  @Test
  void aTextHasABound() {
    HowToApply said = new HowToApply(Set.of(), "字".repeat(601), "", "", "", "");

    assertThat(said.faults())
        .containsExactly(DesignFault.of("/howToApply/wayZh", DesignFault.Kind.TOO_LONG, 600));
  }

  private static HowToApply at(String address) {
    return new HowToApply(Set.of(), "", "", "", "", address);
  }
}
