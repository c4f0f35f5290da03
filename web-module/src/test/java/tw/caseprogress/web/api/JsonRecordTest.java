package tw.caseprogress.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.casefile.FieldFault;

class JsonRecordTest {

  record Asked(
      String name,
      @Schema(minimum = "1", maximum = "9") Integer length,
      Limit limit,
      List<Row> rows) {}

  record Limit(Integer days) {}

  record Row(String from) {}

  @Test
  void whatIsRightIsRead() {
    assertThat(
            read(
                "{\"rows\":[{\"from\":\"a\"},null,{}],\"limit\":{\"days\":-7},\"length\":1,\"name\":\"𠮷\\u0000\"}"))
        .isEqualTo(
            new Asked(
                "𠮷\u0000",
                1,
                new Limit(-7),
                java.util.Arrays.asList(new Row("a"), null, new Row(null))));
    assertThat(read(" {} ")).isEqualTo(new Asked(null, null, null, null));
    assertThat(read("{\"name\":null,\"limit\":null}")).isEqualTo(new Asked(null, null, null, null));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"length\":1.5}|length|outOfRange",
        "{\"length\":1.0}|length|outOfRange",
        "{\"length\":1e0}|length|outOfRange",
        "{\"length\":\"1\"}|length|outOfRange",
        "{\"length\":99999999999}|length|outOfRange",
        "{\"length\":{\"a\":[1]}}|length|outOfRange",
        "{\"limit\":{\"days\":true}}|limit.days|integerExpected",
        "{\"limit\":7}|limit|objectExpected",
        "{\"limit\":[{}]}|limit|objectExpected",
        "{\"rows\":{}}|rows|listExpected",
        "{\"rows\":[{},{\"from\":7}]}|rows[1].from|textExpected",
        "{\"rows\":[7]}|rows[0]|objectExpected",
        "{\"name\":[\"a\",{\"b\":1}]}|name|textExpected",
        "{\"name\":\"a\",\"name\":\"b\"}|name|repeated",
        "{\"name\":null,\"name\":null}|name|repeated",
        "{\"Name\":\"a\"}|Name|unknownMember",
        "{\"rows\":[{\"to\":{\"x\":[[]]}}]}|rows[0].to|unknownMember",
        "{\"name\":\"\\ud800\"}|name|halfCharacter",
        "null|body|objectExpected",
        "[]|body|objectExpected",
        "7|body|objectExpected"
      })
  void aWrongMemberIsNamed(String json, String field, String code) {
    ProblemException refused = refused(json.getBytes(StandardCharsets.UTF_8));

    assertThat(refused.type()).isEqualTo(ProblemType.INVALID_FIELDS);
    assertThat(refused.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.field()).isEqualTo(field);
              assertThat(fault.code()).isEqualTo(code);
            });
  }

  @Test
  void allWrongMembersAreNamedAtOnce() {
    assertThat(
            refused("{\"name\":7,\"length\":0.5,\"rows\":[7]}".getBytes(StandardCharsets.UTF_8))
                .faults())
        .extracting(FieldFault::field)
        .containsExactly("name", "length", "rows[0]");
  }

  @Test
  void aHundredWrongMembersAreNamed_notThousands() {
    for (String wrong : List.of("7", "{\"from\":7}", "{\"to\":7}", "{\"from\":\"\\ud800\"}")) {
      String rows = String.join(",", Collections.nCopies(3_000, wrong));

      assertThat(refused(("{\"rows\":[" + rows + "]}").getBytes(StandardCharsets.UTF_8)).faults())
          .hasSize(100);
    }
  }

  @Test
  void theNameOfAnUnknownMemberIsTold_butNotAllOfALongOne() {
    assertThat(unknown("𠮷".repeat(60))).isEqualTo("𠮷".repeat(60));
    assertThat(unknown("𠮷".repeat(61))).isEqualTo("𠮷".repeat(60) + "…");
    assertThat(unknown("x".repeat(60_000))).isEqualTo("x".repeat(60) + "…");
  }

  private static String unknown(String name) {
    return refused(("{\"" + name + "\":1}").getBytes(StandardCharsets.UTF_8))
        .faults()
        .get(0)
        .field();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "{",
        "{}x",
        "{}{}",
        "{} []",
        "{\"name\":}",
        "{'name':1}",
        "{\"length\":01}",
        "{\"length\":+1}",
        "{\"length\":NaN}",
        "nul",
        "{\"name\":\"a",
        "{\"name\":\"\u0007\"}",
        "{,}",
        "{\"rows\":[,]}",
        "\uFEFF{}",
        "{\"name\":\"a\"},",
        "//\n{}",
        "{\"x\":[1,}}"
      })
  void whatIsNoJsonIsMalformed(String json) {
    ProblemException refused = refused(json.getBytes(StandardCharsets.UTF_8));

    assertThat(refused.type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
    assertThat(refused.faults()).singleElement().extracting(FieldFault::field).isEqualTo("body");
  }

  @Test
  void whatIsNoUtf8IsMalformed() {
    assertThat(refused("{\"name\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)).type())
        .isEqualTo(ProblemType.MALFORMED_REQUEST);
    assertThat(refused("{\"name\":\"é\"}".getBytes(StandardCharsets.UTF_16)).type())
        .isEqualTo(ProblemType.MALFORMED_REQUEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"x\":", "{\"rows\":["})
  void whatIsDeepIsMalformed_withoutARecursion(String begin) {
    assertThat(refused(begin.repeat(5_000).getBytes(StandardCharsets.UTF_8)).type())
        .isEqualTo(ProblemType.MALFORMED_REQUEST);
  }

  private static Asked read(String json) {
    return JsonRecord.read(json.getBytes(StandardCharsets.UTF_8), Asked.class);
  }

  private static ProblemException refused(byte[] body) {
    return catchThrowableOfType(ProblemException.class, () -> JsonRecord.read(body, Asked.class));
  }
}
