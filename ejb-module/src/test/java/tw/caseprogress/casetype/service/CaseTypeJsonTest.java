package tw.caseprogress.casetype.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.DesignFault;
import tw.caseprogress.casetype.DesignFault.Kind;
import tw.caseprogress.casetype.ReferenceData;

/** A case type as JSON text, there and back. */
class CaseTypeJsonTest {

  static Stream<CaseTypeDefinition> delivered() {
    return ReferenceData.caseTypes().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("delivered")
  void whatIsDelivered_comesBackAsItWas(CaseTypeDefinition type) {
    List<DesignFault> faults = new ArrayList<>();

    assertThat(CaseTypeJson.read(CaseTypeJson.write(type), faults)).contains(type);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"length\": 7'   | '\"length\": 7.0'              | /limit/length     | WHOLE_NUMBER_EXPECTED",
        "'\"length\": 7'   | '\"length\": 7, \"length\": 8' | /limit/length     | TWICE",
        "'\"length\": 7'   | '\"length\": null'             | /limit/length     | WHOLE_NUMBER_EXPECTED",
        "'\"length\": 7'   | '\"length\": \"7\"'            | /limit/length     | WHOLE_NUMBER_EXPECTED",
        "'\"length\": 7'   | '\"length\": 7000000000'       | /limit/length     | WHOLE_NUMBER_EXPECTED",
        "'\"extension\":'  | '\"extention\":'               | /extention        | UNKNOWN"
      })
  void oneFault_isToldByItsPointer(String part, String instead, String pointer, Kind kind) {
    assertThat(faults(text().replaceFirst(part, instead)))
        .anySatisfy(
            fault -> {
              assertThat(fault.pointer()).isEqualTo(pointer);
              assertThat(fault.kind()).isEqualTo(kind);
            });
  }

  @Test
  void whatIsNoJson_isToldByLineAndColumn() {
    assertThat(faults("{\n  \"form\": }"))
        .containsExactly(DesignFault.of("", Kind.NOT_JSON, 2, 11));
    assertThat(faults("")).extracting(DesignFault::kind).containsExactly(Kind.NOT_JSON);
    assertThat(faults(text() + "{}")).extracting(DesignFault::kind).containsExactly(Kind.NOT_JSON);
    assertThat(faults("[".repeat(50_000)))
        .extracting(DesignFault::kind)
        .containsExactly(Kind.NOT_JSON);
    assertThat(faults(" ".repeat(CaseTypeJson.LONGEST + 1)))
        .extracting(DesignFault::kind)
        .containsExactly(Kind.TOO_LARGE);
    assertThat(faults("[]")).containsExactly(DesignFault.of("", Kind.OBJECT_EXPECTED));
  }

  private static String text() {
    return CaseTypeJson.write(
        delivered().filter(type -> type.code().equals("BIZ-REG")).findFirst().orElseThrow());
  }

  private static List<DesignFault> faults(String text) {
    List<DesignFault> faults = new ArrayList<>();
    assertThat(CaseTypeJson.read(text, faults)).isEmpty();
    return faults;
  }
}
