package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.caseprogress.casefile.ContactChannel.EMAIL;
import static tw.caseprogress.casefile.ContactChannel.TEXT_MESSAGE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.NoticeTerms;

class AudienceTest {

  private static final Audience BOTH =
      Audience.of(List.of(Set.of(EMAIL), Set.of(TEXT_MESSAGE)), NoticeTerms.STANDARD);

  /** Who is reached: what somebody wishes, the type provides and the officer leaves on. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // wished            | by e-mail | by SMS | left on            | reached
        "EMAIL TEXT_MESSAGE  | true      | true   | EMAIL TEXT_MESSAGE | EMAIL TEXT_MESSAGE",
        "EMAIL TEXT_MESSAGE  | true      | true   | EMAIL              | EMAIL",
        "EMAIL TEXT_MESSAGE  | false     | true   | EMAIL TEXT_MESSAGE | TEXT_MESSAGE",
        "EMAIL               | false     | true   | EMAIL TEXT_MESSAGE | ''",
        "''                  | true      | true   | EMAIL TEXT_MESSAGE | ''",
        "EMAIL TEXT_MESSAGE  | false     | false  | EMAIL TEXT_MESSAGE | ''",
        "EMAIL TEXT_MESSAGE  | true      | true   | ''                 | ''",
      })
  void reached(String wished, boolean email, boolean sms, String leftOn, String reached) {
    NoticeTerms terms = NoticeTerms.STANDARD.with(NoticeEvent.CLOSED, email, sms);

    assertThat(
            new Audience(set(wished), terms).reached(NoticeEvent.CLOSED, Telling.by(set(leftOn))))
        .isEqualTo(set(reached));
  }

  @Test
  void whoTellsNobodyThoughSomebodyCouldBeTold_saysWhy() {
    assertRefused(() -> BOTH.require(NoticeEvent.CLOSED, Telling.nobody("  ")));
    assertRefused(() -> BOTH.require(NoticeEvent.CLOSED, Telling.by(Set.of())));
    assertRefused(() -> BOTH.require(NoticeEvent.CLOSED, Telling.nobody("長".repeat(201))));
    assertThatCode(() -> BOTH.require(NoticeEvent.CLOSED, Telling.nobody("已當面告知")))
        .doesNotThrowAnyException();
    assertThatCode(() -> BOTH.require(NoticeEvent.CLOSED, Telling.by(Set.of(EMAIL))))
        .doesNotThrowAnyException();
  }

  @Test
  void whereNobodyCouldBeTold_noReasonIsNeeded() {
    Audience nobody = Audience.of(List.of(), NoticeTerms.STANDARD);
    Audience silentType =
        new Audience(Set.of(EMAIL), NoticeTerms.STANDARD.with(NoticeEvent.CLOSED, false, true));

    assertThatCode(() -> nobody.require(NoticeEvent.CLOSED, Telling.by(Set.of())))
        .doesNotThrowAnyException();
    assertThatCode(() -> silentType.require(NoticeEvent.CLOSED, Telling.by(Set.of())))
        .doesNotThrowAnyException();
  }

  @Test
  void aKeyStepThatTheTypeDoesNotTell_needsNoReason_andMayBeToldAllTheSame() {
    KeyStepView silent = step(false);

    assertThatCode(() -> BOTH.require(silent, Telling.by(Set.of()))).doesNotThrowAnyException();
    assertThat(BOTH.reached(NoticeEvent.KEY_STEP_REACHED, Telling.by(Set.of(EMAIL))))
        .containsExactly(EMAIL);
    assertRefused(() -> BOTH.require(step(true), Telling.by(Set.of())));
  }

  private static void assertRefused(Runnable check) {
    assertThatThrownBy(check::run)
        .isInstanceOfSatisfying(
            CaseInputException.class,
            refused -> assertThat(refused.fault()).isEqualTo(Fault.REASON_FOR_NONE));
  }

  private static KeyStepView step(boolean byEmail) {
    return new KeyStepView(2, "審查", "Review", "審查中", "Review", false, 1, byEmail, false);
  }

  private static Set<ContactChannel> set(String names) {
    Set<ContactChannel> channels = EnumSet.noneOf(ContactChannel.class);
    for (String name : names.split(" ")) {
      if (!name.isEmpty()) {
        channels.add(ContactChannel.valueOf(name));
      }
    }
    return channels;
  }
}
