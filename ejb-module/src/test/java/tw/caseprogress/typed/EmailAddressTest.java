package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "w@example.org, w@example.org",
    "first.last+tag@mail.example.com.tw, first.last+tag@mail.example.com.tw",
    "o'neil@example.org, o'neil@example.org",
    "email@example.tw, email@example.tw",
    "e-mail.me@example.tw, e-mail.me@example.tw",
    "Ming@Example.TW, Ming@Example.TW",
    "ming@例子.台灣, ming@xn--fsqu00a.xn--kpry57d",
    "ming@例子.臺灣, ming@xn--fsqu00a.xn--nnx388a",
    "ming@xn--fsqu00a.xn--kpry57d, ming@xn--fsqu00a.xn--kpry57d",
    "ming@例子。台灣, ming@xn--fsqu00a.xn--kpry57d",
    "ming@bücher.example, ming@xn--bcher-kva.example",
    "ming@スーパー.example, ming@xn--zck5b0gb.example",
    "ming＠example.tw, ming@example.tw",
    "ｍｉｎｇ＠ｅｘａｍｐｌｅ．ｔｗ, ming@example.tw",
    "ming@example。tw, ming@example.tw",
    "ming@example｡tw, ming@example.tw",
    "ming–li@example.tw, ming-li@example.tw",
    "ming @ example.tw, ming@example.tw",
    "<ming@example.tw>, ming@example.tw",
    "mailto:ming@example.tw, ming@example.tw",
    "電子郵件：ming@example.tw。, ming@example.tw",
    "【信箱】ming@example.tw, ming@example.tw",
    "mail@example.tw, mail@example.tw",
    "E-mail: ming@example.tw, ming@example.tw",
    "Mail: ming@example.tw, ming@example.tw",
    "ming@example.tw., ming@example.tw"
  })
  void anAddressReads_howeverItIsTyped(String typed, String address) {
    assertThat(EmailAddress.read(typed).value()).contains(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ming@例子.台灣", "ming@xn--fsqu00a.xn--kpry57d"})
  void itIsShownInTheScriptOfItsHost(String typed) {
    String ascii = EmailAddress.read(typed).value().orElseThrow();
    assertThat(EmailAddress.shown(ascii)).isEqualTo("ming@例子.台灣");
    assertThat(EmailAddress.shown("w@example.org")).isEqualTo("w@example.org");
  }

  @ParameterizedTest
  @CsvSource({
    "w, mailAt,",
    "a@b@example.org, mailAt,",
    "'w@example.org,x@example.org', mailAt,",
    "w@, mailForm,",
    "@example.org, mailForm,",
    "w@localhost, mailHost,",
    "w@1.2.3.4, mailHost,",
    "w@example..org, mailHost,",
    "w@.example.org, mailHost,",
    "w@-example.org, mailHost,",
    "w@example.xn--99999, mailHost,",
    "w@example.t1, mailHost,",
    "a..b@example.org, mailForm,",
    ".a@example.org, mailForm,",
    "a.@example.org, mailForm,",
    "a b@x.org, mailBlank,",
    "王小明 <w@example.org>, mailBlank,",
    "小明@example.org, mailLocalLeftover, 「小明」",
    "a(b)@example.org, mailLocalLeftover, 「(」、「)」",
    "'a,b@example.org', mailLocalLeftover, '「,」'",
    "'w@example,org', mailHostLeftover, '「,」'",
    "w@exa_mple.org, mailHostLeftover, 「_」",
    "w@straße.de, mailHostLeftover, 「ß」",
    "w@example.org/x, mailHostLeftover, 「/」"
  })
  void anythingElseIsAFault(String typed, String code, String named) {
    TypedFault fault = EmailAddress.read(typed).fault().orElseThrow();
    assertThat(fault.code()).isEqualTo(code);
    assertThat(String.join("", fault.arguments())).isEqualTo(named == null ? "" : named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"w@example.org\nBcc: x@example.org", "w@example.org\r\nSubject: x"})
  void aSecondLineIsNeverAnAddress(String typed) {
    assertThat(EmailAddress.read(typed).fault()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"64, 10, true", "65, 10, false", "64, 185, true", "64, 192, false"})
  void itsLengthIsBounded(int local, int host, boolean right) {
    String address = "a".repeat(local) + "@" + "bcdefgh.".repeat(host / 8) + "tw";
    assertThat(EmailAddress.read(address).value().isPresent()).isEqualTo(right);
  }

  @Property
  void anyDecorationOfARightAddress_readsAsThatAddress(@ForAll("decorated") String typed) {
    assertThat(EmailAddress.read(typed).value()).contains("ming.li@example.com.tw");
  }

  @Provide
  Arbitrary<String> decorated() {
    return Decorations.around(
        Decorations.within("ming.li@example.com.tw", ""), "電子郵件：", "E-mail: ", "信箱:", "mailto:");
  }

  @Property
  void whatIsRead_readsAsItself(@ForAll("addresses") String typed) {
    EmailAddress.read(typed)
        .value()
        .ifPresent(
            address -> {
              assertThat(EmailAddress.read(address).value()).contains(address);
              assertThat(address).matches("[\\x21-\\x7E]+");
              assertThat(EmailAddress.read(EmailAddress.shown(address)).value()).contains(address);
            });
  }

  @Provide
  Arbitrary<String> addresses() {
    return Arbitraries.strings()
        .withChars("abcXYZ019.-_@＠。例子台灣 xn-\u200B")
        .ofMaxLength(24)
        .map(text -> "m@" + text + ".tw");
  }
}
