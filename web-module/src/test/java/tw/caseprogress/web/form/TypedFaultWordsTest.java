package tw.caseprogress.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.caseprogress.typed.DocumentNumber;
import tw.caseprogress.typed.EmailAddress;
import tw.caseprogress.typed.IdentityKind;
import tw.caseprogress.typed.IdentityNumber;
import tw.caseprogress.typed.MobileNumber;
import tw.caseprogress.typed.PartyName;
import tw.caseprogress.typed.Reading;
import tw.caseprogress.typed.TypedFault;
import tw.caseprogress.web.i18n.Texts;

/** Every fault of typed text is told in both languages, with what it names in it. */
class TypedFaultWordsTest {

  static Stream<TypedFault> faults() {
    Stream<Reading<String>> identityNumbers =
        Stream.of(IdentityKind.values())
            .flatMap(
                kind ->
                    Stream.of(
                            "1",
                            "12345678901",
                            "A123456788",
                            "A800000015",
                            "04595258",
                            "A?",
                            "ABCDEFG",
                            "A123456789",
                            "A800000014",
                            "04595257",
                            "ABCDEFGHIJ",
                            "ABCDEFGH")
                        .map(typed -> IdentityNumber.read(typed, Optional.of(kind))));
    Stream<Reading<String>> mobileNumbers =
        Stream.of("02-27208889", "0912ABC678", "+8613912345678", "0912").map(MobileNumber::read);
    Stream<Reading<String>> addresses =
        Stream.of("a", "a b@x.tw", "@x.tw", "王@x.tw", "a@x", "a@x/y.tw", "a".repeat(65) + "@x.tw")
            .map(EmailAddress::read);
    Stream<Reading<String>> others =
        Stream.of(
            PartyName.read(""),
            PartyName.read("."),
            PartyName.read("王\uFFFD"),
            PartyName.read("王".repeat(101)),
            DocumentNumber.read("😀"));
    return Stream.of(identityNumbers, mobileNumbers, addresses, others)
        .flatMap(readings -> readings)
        .flatMap(reading -> reading.fault().stream())
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultHasItsWords(TypedFault fault) {
    for (Locale locale : new Locale[] {Locale.TAIWAN, Locale.ENGLISH}) {
      String text = Texts.in(locale).get("fault." + fault.code(), fault.arguments().toArray());
      assertThat(text).doesNotContain("fault.", "{", "???");
      fault.arguments().stream()
          .filter(argument -> argument.startsWith("「"))
          .forEach(argument -> assertThat(text).contains(argument));
    }
  }

  @Test
  void theyAreMany() {
    assertThat(faults().map(TypedFault::code).distinct()).hasSizeGreaterThan(30);
  }
}
