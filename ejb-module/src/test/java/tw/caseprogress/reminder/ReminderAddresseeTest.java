package tw.caseprogress.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.caseprogress.reminder.ReminderRung.Addressee;

class ReminderAddresseeTest {

  @Test
  void ofACaseThatNobodyHasTaken_aSupervisorIsToldInThePlaceOfItsOfficer() {
    assertThat(of(Addressee.SUPERVISOR).isToldOfUntaken(ReminderRung.THREE_DAYS_LEFT)).isTrue();
    assertThat(of(Addressee.SUPERVISOR).isToldOf(ReminderRung.THREE_DAYS_LEFT, false)).isFalse();
    assertThat(of(Addressee.SUPERVISOR).isToldOfUntaken(ReminderRung.OVERDUE)).isTrue();
    assertThat(of(Addressee.OFFICER).isToldOfUntaken(ReminderRung.OVERDUE)).isFalse();
    assertThat(of(Addressee.AGENCY_HEAD).isToldOfUntaken(ReminderRung.DUE_TODAY)).isFalse();
    assertThat(of(Addressee.AGENCY_HEAD).isToldOfUntaken(ReminderRung.OVERDUE)).isTrue();
  }

  private static ReminderAddressee of(Addressee hat) {
    return new ReminderAddressee(1, 5, "somebody", "somebody@example.org", Set.of(hat));
  }
}
