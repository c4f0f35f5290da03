package tw.caseprogress.gateway.http.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.FailureCause;

/** All codes that the providers' papers and public clients name. */
class SmsStatusCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "2", "3", "4"})
  void isTaken(String code) {
    assertThat(SmsStatusCode.refusal(code)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "5, CONTENT", // text error
    "6, ADDRESS", // number error
    "7, OURS", // stopped
    "8, RECEIVER", // not delivered in time
    "9, OURS", // cancelled
    "*, OURS", // system error
    "a, OURS", // out of service
    "b, OURS", // out of service
    "c, OURS", // no account given
    "d, OURS", // no password given
    "e, OURS", // wrong account or password
    "f, OURS", // account expired
    "h, OURS", // account closed
    "k, OURS", // called from a wrong address
    "l, OURS", // too many connections
    "m, OURS", // password must be changed
    "n, OURS", // password expired
    "p, OURS", // no right to this interface
    "r, OURS", // out of service
    "s, OURS", // cannot be charged
    "t, RECEIVER", // expired
    "u, CONTENT", // text is empty
    "v, ADDRESS", // no valid mobile number
    "w, OURS", // too many asked for
    "x, CONTENT", // too large
    "y, CONTENT", // wrong field
    "z, OURS", // nothing found
    "'', UNCLEAR", // no code at all
    "V, UNCLEAR", // not of the list
    "10, UNCLEAR"
  })
  void isRefused(String code, FailureCause cause) {
    assertThat(SmsStatusCode.refusal(code)).contains(cause);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "4, DELIVERED",
    "5, PERMANENT_FAILURE",
    "6, PERMANENT_FAILURE",
    "u, PERMANENT_FAILURE",
    "v, PERMANENT_FAILURE",
    "8, TEMPORARY_FAILURE",
    "t, TEMPORARY_FAILURE",
    "7, TECHNICAL_FAILURE",
    "9, TECHNICAL_FAILURE"
  })
  void aReceiptIsNamedByOutcome(String code, DeliveryOutcome outcome) {
    assertThat(SmsStatusCode.outcome(code)).contains(outcome);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "2", "3", "e", "?"})
  void whatIsUnderWayIsNotTheLastWord(String code) {
    assertThat(SmsStatusCode.outcome(code)).isEmpty();
  }
}
