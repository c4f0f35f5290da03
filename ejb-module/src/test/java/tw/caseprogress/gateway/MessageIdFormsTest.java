package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of ids as message centres gave them in answers and in receipts. */
class MessageIdFormsTest {

  @ParameterizedTest(name = "answer {0}, receipt {1}: {2}")
  @CsvSource({
    "4097, 4097, TEXT",
    "4097, 1001, HEX",
    "1000719, F450F, HEX",
    "1000719, 0x000F450f, HEX",
    "0xF450F, F450F, TEXT",
    "0xF450F, 0x000f450f, TEXT",
    "F450F, 0xF450F, TEXT",
    "0xF450F, 1000719, DECIMAL",
    "0X00f450f, 1000719, DECIMAL",
    "f450f, 1000719, DECIMAL",
    "100E, 4110, DECIMAL",
    "4099, 0000004099, TEXT",
    "0000004099, 4099, TEXT",
    "100F, 100f, TEXT",
    "0000100F, 100f, TEXT",
    "c449ab9744f47b6af1879e49e75e4f40, C449AB97-44F4, ''",
    "m1, m1, TEXT",
    "#000000013, #000000013, TEXT"
  })
  void theAnswersIdIsFoundInTheRightDialect(String answer, String receipt, String dialect) {
    MessageIdForms forms = MessageIdForms.of(receipt);

    for (IdDialect one : IdDialect.values()) {
      assertThat(forms.form(one).equals(Optional.of(MessageIdForms.plain(answer))))
          .as(one.name())
          .isEqualTo(one.name().equals(dialect));
    }
  }

  @Test
  void whatCanBeReadInOneWayOnlyIsClear() {
    assertThat(MessageIdForms.of("m1").isClear()).isTrue();
    assertThat(MessageIdForms.of("7").isClear()).isTrue();
    assertThat(MessageIdForms.of("c449ab97-44f4-7b6a").isClear()).isTrue();
    assertThat(MessageIdForms.of("1001").isClear()).isFalse();
    assertThat(MessageIdForms.of("100f").isClear()).isFalse();
  }

  @Test
  void whereTheDialectIsKnownTheOtherFormsDoNotCount() {
    assertThat(MessageIdForms.of("1001", Optional.of(IdDialect.HEX)))
        .isEqualTo(new MessageIdForms(Optional.empty(), Optional.of("4097"), Optional.empty()));
    assertThat(MessageIdForms.of("1001", Optional.of(IdDialect.TEXT)).text()).contains("1001");
    assertThat(MessageIdForms.of("m1", Optional.of(IdDialect.HEX)).form(IdDialect.HEX))
        .as("no number: as it is")
        .contains("m1");
  }

  @Test
  void theOptionOfTheAddressNamesTheDialect() {
    assertThat(IdDialect.of(GatewayUrl.parse("smpp://h?id=hex"))).contains(IdDialect.HEX);
    assertThat(IdDialect.of(GatewayUrl.parse("smpp://h?id=DEC"))).contains(IdDialect.DECIMAL);
    assertThat(IdDialect.of(GatewayUrl.parse("smpp://h?id=auto"))).isEmpty();
    assertThat(IdDialect.of(GatewayUrl.parse("smpp://h"))).isEmpty();
    assertThatThrownBy(() -> IdDialect.of(GatewayUrl.parse("smpp://h?id=octal")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("octal");
  }
}
