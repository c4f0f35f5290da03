package tw.caseprogress.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptHeaderTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''|*/*",
        "application/json|application/json",
        "Application/JSON ; charset=big5|application/json",
        "application/problem+json|application/json",
        "text/csv;q=0.9, */* ;q=0.1|text/csv;q=0.9,*/*;q=0.1",
        "text/html;level=1;q=1.000;x=\"y\"|text/html;q=1.000",
        "///, application/json|application/json",
        "a/b;q=x, c/*|c/*"
      })
  void whatIsOursIsKept(String header, String plain) {
    assertThat(AcceptHeader.plain(header)).contains(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "///",
        "a",
        "a/",
        "/b",
        "*/json",
        "a/b;q=x",
        "a/b;q=2",
        "a/b;q=-1",
        "a/b;charset",
        ";",
        ",",
        "a b/c"
      })
  void whatCannotBeReadIsNoHeader(String header) {
    assertThat(AcceptHeader.plain(header)).isEmpty();
  }

  @Test
  void aLongHeaderIsNotRead() {
    assertThat(AcceptHeader.plain("a/b,".repeat(1_000))).isEmpty();
    assertThat(AcceptHeader.plainType("a/b" + ";a=b".repeat(100_000))).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json|application/json",
        "application/json;q=2|application/json",
        "application/json; charset=\"utf-8\"; x=y|application/json;charset=utf-8",
        "application/x-www-form-urlencoded;charset=Big5|application/x-www-form-urlencoded;charset=Big5",
        "text/plain;|text/plain"
      })
  void whatIsSentIsKnownByItsTypeAndCharset(String header, String plain) {
    assertThat(AcceptHeader.plainType(header)).contains(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a/*", "a/b;charset=none", "a/b;charset=?", "a/b;charset", "a", "///", ""})
  void anotherTypeIsNone(String header) {
    assertThat(AcceptHeader.plainType(header)).isEmpty();
  }
}
