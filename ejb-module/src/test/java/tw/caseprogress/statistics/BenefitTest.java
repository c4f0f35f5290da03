package tw.caseprogress.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitTest {

  /** 9,375 人天, 240 萬元, 760 萬元: the figures of the proposal of 2008. */
  @Test
  void ofTheProposal_isWhatTheProposalSays() {
    Benefit benefit = Benefit.of(BenefitAssumptions.OF_THE_PROPOSAL);

    assertThat(benefit.inquiries()).isEqualTo(450_000);
    assertThat(benefit.hours()).isEqualByComparingTo("75000");
    assertThat(benefit.personDays()).isEqualByComparingTo("9375");
    assertThat(benefit.callCharges()).isEqualByComparingTo("2400000");
    assertThat(benefit.costsSaved()).isEqualTo(7_600_000);
  }

  @ParameterizedTest(name = "{0} inquiries: {1} h, {2} days, {3} NTD")
  @CsvSource({
    "0, 0, 0, 0",
    "1, 0.2, 0, 5", // 10 minutes at 1.6 NTD for 3 minutes: 5.33
    "48, 8, 1, 256",
    "1000, 166.7, 20.8, 5333",
  })
  void ofInquiries_countsWhatWasCounted(
      long inquiries, String hours, String personDays, String charges) {
    Benefit benefit = Benefit.ofInquiries(inquiries, BenefitAssumptions.OF_THE_PROPOSAL);

    assertThat(benefit.hours()).isEqualByComparingTo(hours);
    assertThat(benefit.personDays()).isEqualByComparingTo(personDays);
    assertThat(benefit.callCharges()).isEqualByComparingTo(charges);
  }

  @ParameterizedTest(name = "{0} applications, {1} % ask, {2} hours a day: no estimate")
  @CsvSource({"-1, 5, 8", "9, -1, 8", "9, 101, 8", "9, 5, 0"})
  void assumptions_thatMakeNoSense_areRefused(long applications, BigDecimal percent, int hours) {
    assertThatThrownBy(
            () ->
                new BenefitAssumptions(
                    applications, percent, 10, hours, BigDecimal.ONE, 3, 79, 100_000, 300_000))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
