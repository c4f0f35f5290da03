package tw.caseprogress.web.admin.casetypes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeDifference;
import tw.caseprogress.casetype.CaseTypeDocument;
import tw.caseprogress.casetype.ReferenceData;
import tw.caseprogress.casetype.SlipField;
import tw.caseprogress.casetype.SlipPaper;
import tw.caseprogress.casetype.SlipTerms;

/** Whatever a file of a case type says can be set on a screen: nothing is left to files alone. */
class SettingsOnScreensTest {

  private static final Path INCLUDES =
      Path.of("src", "main", "webapp", "WEB-INF", "includes", "admin", "casetypes");

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  /** Places that the screens of the draft leave alone: they belong to the type, or to its day. */
  private static final Set<String> NOT_OF_THE_DRAFT =
      Set.of("/code", "/owner", "/offerings", "/publishedOn");

  /**
   * A field of a screen.
   *
   * @param place what it sets, a place of the document without the numbers of rows
   * @param include where it stands
   * @param value what it is bound to
   */
  private record Field(String place, String include, String value) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("/code", "copy", "copyCaseTypeBacking.code"),
          new Field("/owner", "owner", "copyCaseTypeBacking.owner"),
          new Field("/publishedOn", "writing", "keepCaseTypeBacking.from"),
          new Field("/nameZh", "draft-head", "form.nameZh"),
          new Field("/nameEn", "draft-head", "form.nameEn"),
          new Field("/limit/length", "draft-head", "form.limitLength"),
          new Field("/limit/unit", "draft-head", "form.limitUnit"),
          new Field("/limit/start", "draft-head", "form.clockStart"),
          new Field("/supplement/calendarDays", "draft-head", "form.supplementDays"),
          new Field("/supplement/then", "draft-head", "form.pausePolicy"),
          new Field("/extension", "draft-head", "form.extension"),
          new Field("/externalReview/extraWorkingDays", "draft-head", "form.reviewDays"),
          new Field("/externalReview/stopsClock", "draft-head", "form.reviewStops"),
          new Field("/upwardReferral/extraWorkingDays", "draft-head", "form.referralDays"),
          new Field("/upwardReferral/stopsClock", "draft-head", "form.referralStops"),
          new Field("/tellMovedDueDate", "draft-head", "form.tellMoved"),
          new Field("/legalBasisZh", "draft-head", "form.legalBasis"),
          new Field("/notices", "draft-notices", "notice.email"),
          new Field("/notices", "draft-notices", "notice.textMessage"),
          new Field("/steps/nameZh", "draft-steps", "step.nameZh"),
          new Field("/steps/nameEn", "draft-steps", "step.nameEn"),
          new Field("/steps/textZh", "draft-steps", "step.textZh"),
          new Field("/steps/textEn", "draft-steps", "step.textEn"),
          new Field("/steps/optional", "draft-steps", "step.optional"),
          new Field("/steps/plannedWorkingDays", "draft-steps", "step.plannedWorkingDays"),
          new Field("/steps/propose", "draft-steps", "step.email"),
          new Field("/steps/propose", "draft-steps", "step.textMessage"),
          new Field("/papers/nameZh", "draft-papers", "paper.nameZh"),
          new Field("/papers/nameEn", "draft-papers", "paper.nameEn"),
          new Field("/papers/mandatory", "draft-papers", "paper.mandatory"),
          new Field("/offerings/agency", "offerings", "offerCaseTypeBacking.agency"),
          new Field("/offerings/unitZh", "offerings", "offerCaseTypeBacking.unitZh"),
          new Field("/offerings/unitEn", "offerings", "offerCaseTypeBacking.unitEn"),
          new Field("/offerings/phone", "offerings", "offerCaseTypeBacking.phone"),
          new Field("/slip/headingZh", "draft-slip", "form.slip.headingZh"),
          new Field("/slip/headingEn", "draft-slip", "form.slip.headingEn"),
          new Field("/slip/fields", "draft-slip", "form.slip.fields"),
          new Field("/slip/notesZh", "draft-slip", "form.slip.notesZh"),
          new Field("/slip/notesEn", "draft-slip", "form.slip.notesEn"),
          new Field("/slip/passwordApart", "draft-slip", "form.slip.passwordApart"),
          new Field("/slip/paper", "draft-slip", "form.slip.paper"));

  /** What the keys of a delivered file set; the slip they cannot. */
  private static final Map<String, Set<String>> KEYS =
      Map.ofEntries(
          Map.entry("case type", Set.of("/code")),
          Map.entry("name", Set.of("/nameZh", "/nameEn")),
          Map.entry("owner", Set.of("/owner")),
          Map.entry("published", Set.of("/publishedOn")),
          Map.entry("limit", Set.of("/limit/length", "/limit/unit", "/limit/start")),
          Map.entry("supplement", Set.of("/supplement/calendarDays", "/supplement/then")),
          Map.entry("extension", Set.of("/extension")),
          Map.entry(
              "external review",
              Set.of("/externalReview/extraWorkingDays", "/externalReview/stopsClock")),
          Map.entry(
              "upward referral",
              Set.of("/upwardReferral/extraWorkingDays", "/upwardReferral/stopsClock")),
          Map.entry("due date moved", Set.of("/tellMovedDueDate")),
          Map.entry("legal basis", Set.of("/legalBasisZh")),
          Map.entry("notice", Set.of("/notices")),
          Map.entry("step", Set.of("/steps/nameZh", "/steps/nameEn")),
          Map.entry("optional step", Set.of("/steps/optional")),
          Map.entry("planned days", Set.of("/steps/plannedWorkingDays")),
          Map.entry("notify", Set.of("/steps/propose")),
          Map.entry("text", Set.of("/steps/textZh")),
          Map.entry("text (en)", Set.of("/steps/textEn")),
          Map.entry("paper", Set.of("/papers/nameZh", "/papers/nameEn")),
          Map.entry("optional paper", Set.of("/papers/mandatory")),
          Map.entry(
              "offered by",
              Set.of(
                  "/offerings/agency",
                  "/offerings/unitZh",
                  "/offerings/unitEn",
                  "/offerings/phone")));

  static Stream<CaseTypeDefinition> delivered() {
    return ReferenceData.caseTypes().stream();
  }

  @ParameterizedTest
  @MethodSource("delivered")
  void whatAFileSays_hasItsField(CaseTypeDefinition type) throws IOException {
    Set<String> onScreens = FIELDS.stream().map(Field::place).collect(Collectors.toSet());
    Set<String> keys = keys(type.code());
    assertThat(keys).isSubsetOf(KEYS.keySet());
    keys.forEach(key -> assertThat(onScreens).as(key).containsAll(KEYS.get(key)));
    assertThat(onScreens).containsAll(places(type));
  }

  @Test
  void everyField_isAPlaceOfTheDocument_thatAFileOrTheSlipSays() {
    Set<String> places =
        delivered().flatMap(type -> places(type).stream()).collect(Collectors.toSet());
    Set<String> said =
        KEYS.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    places.stream().filter(place -> place.startsWith("/slip/")).forEach(said::add);

    assertThat(FIELDS).extracting(Field::place).containsAll(places);
    assertThat(places).isSubsetOf(said);
    assertThat(FIELDS).allSatisfy(field -> assertThat(said).contains(field.place()));
  }

  @Test
  void everyField_standsOnItsScreen() throws IOException {
    for (Field field : FIELDS) {
      assertThat(Files.readString(INCLUDES.resolve(field.include() + ".xhtml")))
          .as(field.place())
          .contains("value=\"#{" + field.value() + "}\"");
    }
  }

  @ParameterizedTest
  @MethodSource("delivered")
  void whatTheFieldsHold_isWhatIsKept_whateverTheDraftWas(CaseTypeDefinition written) {
    SlipTerms slip =
        new SlipTerms(
            "收件證明", "Receipt", EnumSet.of(SlipField.UNIT), "一\n二", "One", true, SlipPaper.A5);
    CaseTypeDefinition draft = slipped(CaseTypeDefinition.blank("OTHER", "X", DAY), slip);

    Map<String, String> differences =
        CaseTypeDifference.of(DraftForm.of(written).toDefinition(draft), written);

    assertThat(differences.keySet())
        .allMatch(at -> NOT_OF_THE_DRAFT.stream().anyMatch(at::startsWith));
    assertThat(DraftForm.of(slipped(written, slip)).toDefinition(written).slip()).isEqualTo(slip);
  }

  private static CaseTypeDefinition slipped(CaseTypeDefinition type, SlipTerms slip) {
    return new CaseTypeDefinition(
        type.code(),
        type.ownerAgencyCode(),
        type.publishedOn(),
        type.nameZh(),
        type.nameEn(),
        type.limit(),
        type.clockStart(),
        type.pausePolicy(),
        type.supplementCalendarDays(),
        type.terms(),
        type.notices(),
        slip,
        type.legalBasisZh(),
        type.steps(),
        type.papers(),
        type.offerings());
  }

  private static Set<String> keys(String code) throws IOException {
    try (InputStream file =
        CaseTypeDefinition.class.getResourceAsStream("types/" + code + ".txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::trim)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf(':')))
          .collect(Collectors.toSet());
    }
  }

  /** The places that hold a value, those of notices as one; what form it is nobody sets. */
  private static Set<String> places(CaseTypeDefinition type) {
    Set<String> places = new TreeSet<>();
    collect(places, "", CaseTypeDocument.of(type));
    places.remove("/form");
    return places;
  }

  private static void collect(Set<String> places, String at, Object value) {
    if (value instanceof Map<?, ?> object && !at.equals("/notices")) {
      object.forEach((name, member) -> collect(places, at + "/" + name, member));
    } else if (value instanceof List<?> rows && rows.stream().anyMatch(Map.class::isInstance)) {
      rows.forEach(row -> collect(places, at, row));
    } else if (!(value instanceof List<?> none && none.isEmpty() && !at.contains("/slip"))) {
      places.add(at);
    }
  }
}
