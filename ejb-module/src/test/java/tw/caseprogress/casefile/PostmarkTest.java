package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostmarkTest {

  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "MAIL, 0,",
    "MAIL, 1,",
    "MAIL, 180,",
    "MAIL, 181, postmarkLongBefore",
    "MAIL, -1, postmarkAfterReceipt",
    "COUNTER, 1, postmarkNotMailed",
    "FAX, 1, postmarkNotMailed",
    "PHONE, 1, postmarkNotMailed",
    ", 1,",
    ", -1, postmarkAfterReceipt"
  })
  void aPostmarkIsOfMail_andLiesBeforeTheReceipt(
      IntakeChannel channel, int daysBefore, String fault) {
    LocalDate postmarkedOn = MON_2026_11_23.minusDays(daysBefore);
    assertThat(Postmark.fault(channel, MON_2026_11_23, postmarkedOn).orElse(null)).isEqualTo(fault);
  }

  @ParameterizedTest
  @CsvSource({"MAIL,", "COUNTER, postmarkNotMailed"})
  void asLongAsNoReceiptIsTyped_onlyTheChannelTells(IntakeChannel channel, String fault) {
    assertThat(Postmark.fault(channel, null, MON_2026_11_23).orElse(null)).isEqualTo(fault);
  }
}
