package tw.caseprogress.web.admin.closures;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.caseprogress.web.admin.CalendarDesk.DEEDS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.caseprogress.calendar.ClosureArea;
import tw.caseprogress.calendar.ClosureEntry;
import tw.caseprogress.calendar.ClosureExtent;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.web.admin.Asleep;
import tw.caseprogress.web.admin.CalendarDesk;

class WithdrawClosureBackingTest {

  private static final LocalDate MON_2026_11_30 = LocalDate.of(2026, 11, 30);
  private static final ClosureEntry CLOSURE =
      new ClosureEntry(
          5,
          new OfficeClosure(
              MON_2026_11_30,
              ClosureExtent.FULL,
              null,
              ClosureArea.city("臺北市"),
              "颱風",
              "Typhoon",
              "公告"),
          "admin",
          Instant.parse("2026-11-29T01:00:00Z"),
          Optional.empty());

  private WithdrawClosureBacking backing =
      new WithdrawClosureBacking(
          new CalendarDesk.Service(),
          new CalendarDesk.Impact(),
          new CalendarDesk.Faults(),
          new CalendarDesk.Told());

  @BeforeEach
  void choose() {
    DEEDS.clear();
    backing.choose(CLOSURE);
    backing.setReason("誤登");
  }

  @Test
  void whatWasChosenIsTakenBack() {
    assertThat(backing.isChoosing()).isTrue();
    assertThat(backing.withdraw()).contains("year=2026");
    assertThat(DEEDS)
        .containsExactly("withdraw 5 after 7", "admin_closures.message.info.withdrawn");
  }

  @Test
  void whereTheChoiceIsGoneNothingIsTakenBack_andThatIsSaid() {
    backing = Asleep.woken(WithdrawClosureBacking.class, backing);
    assertThat(backing.isChoosing()).as("the button is still there").isTrue();

    assertThat(backing.withdraw()).isNull();

    assertThat(DEEDS).containsExactly("admin_closures.message.error.choiceGone");
    assertThat(backing.isChoosing()).as("to be chosen again").isFalse();
  }

  @Test
  void whoLeavesItHasChosenNone() {
    backing.cancel();

    assertThat(backing.isChoosing()).isFalse();
    assertThat(DEEDS).isEmpty();
  }
}
