package tw.caseprogress.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

class ClosureEventTest {

  private static final Texts ENGLISH = Texts.in(Language.EN);
  private static final Texts CHINESE = Texts.in(Language.ZH_TW);

  @Test
  void anEventWithoutAnEnglishName_isADisasterInEnglish() {
    assertThat(ClosureEvent.in(ENGLISH, "凱米颱風", "凱米颱風")).isEqualTo("a natural disaster");
    assertThat(ClosureEvent.in(CHINESE, "凱米颱風", "凱米颱風")).isEqualTo("凱米颱風");
  }

  @Test
  void aNamedEvent_hasItsName() {
    assertThat(ClosureEvent.in(ENGLISH, "凱米颱風", "Typhoon Gaemi")).isEqualTo("Typhoon Gaemi");
    assertThat(ClosureEvent.in(ENGLISH, "", "")).isEmpty();
  }
}
