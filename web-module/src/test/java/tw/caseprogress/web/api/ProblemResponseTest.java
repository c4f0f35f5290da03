package tw.caseprogress.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.web.i18n.Language;

class ProblemResponseTest {
  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void everyProblemHasAConstantTypeAndATitleInBothLanguages(ProblemType type) {
    Problem chinese = ProblemResponse.body(type, List.of(), null, Language.ZH_TW);
    Problem english = ProblemResponse.body(type, List.of(), null, Language.EN);

    assertThat(chinese.type())
        .startsWith("urn:problem-type:caseprogress:")
        .isEqualTo(english.type());
    assertThat(chinese.status()).isEqualTo(type.status()).isEqualTo(english.status());
    assertThat(chinese.title()).isNotBlank().isNotEqualTo(english.title());
    assertThat(chinese.detail()).isNotBlank();
    assertThat(chinese.errors()).isNull();
  }

  @Test
  void noTwoProblemsShareAType() {
    assertThat(
            Arrays.stream(ProblemType.values()).map(ProblemType::urn).collect(Collectors.toSet()))
        .hasSameSizeAs(ProblemType.values());
  }

  @Test
  void everyWrongFieldIsNamedWithItsRule() {
    Problem problem =
        ProblemResponse.body(
            ProblemType.INVALID_FIELDS,
            List.of(
                FieldFault.of("receivedOn", "required"),
                FieldFault.of("limit.length", "outOfRange", "1", "1000")),
            null,
            Language.EN);

    assertThat(problem.errors())
        .containsExactly(
            new Problem.WrongField("receivedOn", "required", "Please fill this in"),
            new Problem.WrongField(
                "limit.length", "outOfRange", "Enter a whole number from 1 to 1000"));
  }

  @Test
  void aMissingYearIsNamedWithoutGrouping() {
    Problem problem =
        ProblemResponse.body(ProblemType.CALENDAR_NOT_PUBLISHED, List.of(), 2028, Language.ZH_TW);

    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.year()).isEqualTo(2028);
    assertThat(problem.title()).isEqualTo("2028 年的辦公日曆尚未公布");
  }

  @ParameterizedTest
  @CsvSource({
    "400,MALFORMED_REQUEST",
    "403,FORBIDDEN",
    "404,NOT_FOUND",
    "405,METHOD_NOT_ALLOWED",
    "406,NOT_ACCEPTABLE",
    "415,UNSUPPORTED_MEDIA_TYPE",
    "418,MALFORMED_REQUEST",
    "500,UNEXPECTED",
    "413,CONTENT_TOO_LARGE",
    "503,UNAVAILABLE",
    "502,UNEXPECTED"
  })
  void whatTheServerRefusesHasATypeToo(int status, ProblemType expected) {
    assertThat(ProblemType.ofStatus(status)).isEqualTo(expected);
  }
}
