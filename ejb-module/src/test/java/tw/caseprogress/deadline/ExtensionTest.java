package tw.caseprogress.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;

/** Administrative Procedure Act art. 51: once, within the original limit, told before it ends. */
class ExtensionTest {

  private static final WorkingDayCalendar CALENDAR = ShippedCalendar.cityCalendar();
  private static final LocalDate MON_2008_06_02 = LocalDate.of(2008, 6, 2);
  private static final DeadlineRule FIVE_DAYS = DeadlineRule.of(HandlingLimit.workingDays(5));
  private static final CaseClock DUE_MON_2008_06_09 = CaseClock.receivedOn(MON_2008_06_02);

  @ParameterizedTest(name = "{0} days told on {1} {2}: {3}")
  @CsvSource({
    "5, FRI, 2008-06-06, ",
    "1, MON, 2008-06-02, ",
    "6, FRI, 2008-06-06, LONGER_THAN_LIMIT",
    "5, MON, 2008-06-09, NOT_BEFORE_DUE_DATE", // on the due date
    "5, TUE, 2008-06-10, NOT_BEFORE_DUE_DATE"
  })
  void extension_isRefusedWithTheRuleNamed(
      int days, String weekday, LocalDate notified, ExtensionRefusal refusal) {
    assertThat(notified.getDayOfWeek().name()).startsWith(weekday);

    assertThat(new Extension(days, notified).refusal(FIVE_DAYS, DUE_MON_2008_06_09, CALENDAR))
        .isEqualTo(Optional.ofNullable(refusal));
  }

  @Test
  void extension_isGrantedOnce() {
    Extension extension = new Extension(3, LocalDate.of(2008, 6, 5)); // Thu
    CaseClock extended = DUE_MON_2008_06_09.extendedBy(3);

    assertThatCode(() -> extension.requireAllowed(FIVE_DAYS, DUE_MON_2008_06_09, CALENDAR))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> extension.requireAllowed(FIVE_DAYS, extended, CALENDAR))
        .isInstanceOfSatisfying(
            ExtensionRefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(ExtensionRefusal.ALREADY_EXTENDED));
  }

  @ParameterizedTest(name = "one month extended by {0} working days: {1}")
  @CsvSource({"21, ", "22, ", "23, LONGER_THAN_LIMIT"})
  void limitInMonths_isComparedByTheCalendar(int days, ExtensionRefusal refusal) {
    DeadlineRule month = DeadlineRule.of(new HandlingLimit(1, LimitUnit.MONTH));
    // due Wed 2 July; a month from there ends on Sat 2 August and moves on to Mon 4,
    // 20 working days of July without the closure of Mon 28, then Fri 1 and Mon 4 August

    assertThat(new Extension(days, MON_2008_06_02).refusal(month, DUE_MON_2008_06_09, CALENDAR))
        .isEqualTo(Optional.ofNullable(refusal));
  }

  @Test
  void extensionWithoutDays_isNone() {
    assertThatThrownBy(() -> new Extension(0, MON_2008_06_02))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
