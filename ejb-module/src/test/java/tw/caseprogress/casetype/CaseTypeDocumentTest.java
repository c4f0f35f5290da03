package tw.caseprogress.casetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.caseprogress.casetype.DesignFault.Kind;

/** The one form of a case type: whatever stands wrong in it is told by its place. */
class CaseTypeDocumentTest {

  private static final Map<String, Object> DOCUMENT =
      CaseTypeDocument.of(ReferenceData.caseTypes().get(0));

  static Stream<String> places() {
    return Documents.places(DOCUMENT).stream();
  }

  static Stream<String> members() {
    return places().filter(place -> !place.matches(".*/[0-9]+|slip"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void aValueOfNoKind_isToldByItsPlace_andNothingElse(String place) {
    Object document = Documents.copy(DOCUMENT);
    Documents.put(document, place, Optional.empty());

    assertThat(faults(document)).extracting(DesignFault::pointer).containsExactly("/" + place);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("members")
  void aMissingMember_isToldByItsPlace_andNothingElse(String place) {
    Object document = Documents.copy(DOCUMENT);
    Documents.remove(document, place);

    assertThat(faults(document)).containsExactly(DesignFault.of("/" + place, Kind.MISSING));
  }

  @Test
  void unknownMembers_wrongWords_andNumbersOutOfBounds_areToldAtOnce() {
    Object document = Documents.copy(DOCUMENT);
    Documents.put(document, "form", "case-type-2");
    Documents.put(document, "a_b~c", "");
    Documents.put(document, "limit/length", 0);
    Documents.put(document, "limit/unit", "WEEK");
    Documents.put(document, "supplement/calendarDays", 1000);
    Documents.put(document, "publishedOn", "2026-02-30");
    Documents.put(document, "notices/OPENED", List.of("EMAIL", "FAX", "EMAIL"));
    Documents.put(document, "steps/1/extra", true);

    assertThat(faults(document))
        .containsExactlyInAnyOrder(
            DesignFault.of("/form", Kind.ONE_OF, "case-type-1"),
            DesignFault.of("/a_b~0c", Kind.UNKNOWN),
            DesignFault.of("/limit/length", Kind.WHOLE_NUMBER_EXPECTED, 1, 9999),
            DesignFault.of("/limit/unit", Kind.ONE_OF, "CALENDAR_DAY, HOUR, MONTH, WORKING_DAY"),
            DesignFault.of("/supplement/calendarDays", Kind.WHOLE_NUMBER_EXPECTED, 1, 999),
            DesignFault.of("/publishedOn", Kind.DAY_EXPECTED),
            DesignFault.of("/notices/OPENED/1", Kind.ONE_OF, "EMAIL, TEXT_MESSAGE"),
            DesignFault.of("/notices/OPENED/2", Kind.TWICE),
            DesignFault.of("/steps/1/extra", Kind.UNKNOWN));
  }

  @Test
  void theConsentFormThatAnEarlierExportNames_isPassedOver() {
    Object document = Documents.copy(DOCUMENT);
    Documents.put(document, "consentForm", "115-1");
    List<DesignFault> faults = new ArrayList<>();

    CaseTypeDefinition read = CaseTypeDocument.read(document, faults).orElseThrow();

    assertThat(faults).isEmpty();
    assertThat(CaseTypeDocument.of(read)).isEqualTo(DOCUMENT);
  }

  @Test
  void whatIsAnother_isToldBeforeAndAfter() {
    CaseTypeDefinition before = ReferenceData.caseTypes().get(0);
    Object document = Documents.copy(DOCUMENT);
    Documents.put(document, "limit/length", 99);
    Documents.put(document, "notices/CLOSED", List.of());
    CaseTypeDefinition after = CaseTypeDocument.read(document, new ArrayList<>()).orElseThrow();

    assertThat(CaseTypeDifference.of(before, after))
        .containsExactly(
            Map.entry("/limit/length", before.limit().length() + " → 99"),
            Map.entry("/notices/CLOSED", "EMAIL TEXT_MESSAGE → "));
    assertThat(CaseTypeDifference.of(after, after)).isEmpty();
  }

  private static List<DesignFault> faults(Object document) {
    List<DesignFault> faults = new ArrayList<>();
    assertThat(CaseTypeDocument.read(document, faults)).isEmpty();
    return faults;
  }
}
