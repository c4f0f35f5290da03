package tw.caseprogress.web.admin.closures;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.caseprogress.web.admin.CalendarDesk.DEEDS;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.caseprogress.web.admin.Asleep;
import tw.caseprogress.web.admin.CalendarDesk;

class EnterClosureBackingTest {

  private static final LocalDate MON_2026_11_30 = LocalDate.of(2026, 11, 30);

  private EnterClosureBacking backing =
      new EnterClosureBacking(
          new CalendarDesk.Query(),
          new CalendarDesk.Service(),
          new CalendarDesk.Impact(),
          new CalendarDesk.Faults(),
          new CalendarDesk.Told());

  @BeforeEach
  void type() {
    DEEDS.clear();
    backing.getForm().setClosedOn(MON_2026_11_30);
    backing.getForm().setEventZh("颱風");
    backing.getForm().setSource("公告");
  }

  @Test
  void whatWasLookedAtIsEntered() {
    backing.preview();

    assertThat(backing.isPreviewed()).isTrue();
    assertThat(backing.apply()).contains("year=2026");
    assertThat(DEEDS)
        .containsExactly("enter 2026-11-30 after 7", "admin_closures.message.info.entered");
  }

  @Test
  void whereThePreviewIsGoneNothingIsEntered_andANewOneIsShown() {
    backing.preview();
    backing = Asleep.woken(EnterClosureBacking.class, backing);
    assertThat(backing.getImpact()).isNull();
    assertThat(backing.isPreviewed()).as("the button is still there").isTrue();

    assertThat(backing.apply()).isNull();
    assertThat(DEEDS).containsExactly("admin_impact.message.error.previewGone");
    assertThat(backing.getImpact()).isNotNull();
    assertThat(backing.getForm().getEventZh()).isEqualTo("颱風");

    assertThat(backing.apply()).isNotNull();
    assertThat(DEEDS).contains("enter 2026-11-30 after 7");
  }

  @Test
  void whoGoesBackToTypingHasNoPreview() {
    backing.preview();
    backing.change();

    assertThat(backing.isPreviewed()).isFalse();
  }
}
