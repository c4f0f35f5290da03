package tw.caseprogress.casetype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeadlineTermsTest {

  @Test
  void terms_readAsTheRestOfTheSentenceOfTheRule() {
    assertThat(new DeadlineTerms(true, new OutsideWait(5, false), new OutsideWait(0, true), true))
        .hasToString(
            "may be extended once; an external review adds 5 working days; an upward referral"
                + " stops the clock; applicants are told of what the calendar moves");
    assertThat(new DeadlineTerms(false, new OutsideWait(1, true), OutsideWait.NOT_PROVIDED, false))
        .hasToString(
            "may not be extended; an external review adds 1 working day and stops the clock; an"
                + " upward referral is not provided for; applicants are not told of what the"
                + " calendar moves");
  }
}
