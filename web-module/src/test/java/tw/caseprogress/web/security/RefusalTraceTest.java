package tw.caseprogress.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer tells by its status alone, where nobody said why. */
class RefusalTraceTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "200, ",
    "302, ",
    "400, ", // wrong fields are no refusal; a form that is not ours is noted
    "401, NOT_SIGNED_IN",
    "403, WRONG_ROLE",
    "404, ", // a page that does not exist; one of another zone is noted
    "405, BAD_REQUEST",
    "413, BAD_REQUEST",
    "421, OTHER_ZONE",
    "429, LIMIT",
    "500, ",
  })
  void byStatus(int status, String cause) {
    assertThat(RefusalTrace.byStatus(status).map(Enum::name).orElse(null)).isEqualTo(cause);
  }
}
