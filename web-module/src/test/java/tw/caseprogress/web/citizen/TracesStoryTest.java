package tw.caseprogress.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.disclosure.CaseLook;
import tw.caseprogress.disclosure.CaseTraces;
import tw.caseprogress.disclosure.NoticeTold;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.security.Role;
import tw.caseprogress.web.citizen.TracesStory.Line;
import tw.caseprogress.web.i18n.Texts;

class TracesStoryTest {

  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

  private static TracesStory story(List<NoticeTold> notices, List<CaseLook> looks, Locale locale) {
    return new TracesStory(
        new CaseTraces(notices, looks),
        code -> Optional.of(CaseProgressFixture.open(CaseStanding.ON_TIME, 1).agency()),
        Texts.in(locale));
  }

  private static NoticeTold notice(NoticeState state) {
    return new NoticeTold(
        NoticeEvent.OPENED,
        ContactChannel.TEXT_MESSAGE,
        PartyRole.APPLICANT,
        "0912***678",
        state,
        Instant.parse("2026-11-23T02:05:00Z"));
  }

  private static CaseLook look(AuditAction what, Optional<String> purpose, int times) {
    boolean hotline = what == AuditAction.HOTLINE_LOOK_UP;
    return new CaseLook(
        MON_2026_11_23,
        what,
        List.of(hotline ? Role.HOTLINE_OPERATOR : Role.CASE_OFFICER),
        hotline ? Optional.empty() : Optional.of("379000000A"),
        purpose,
        times);
  }

  @ParameterizedTest
  @EnumSource(NoticeState.class)
  void aNoticeSaysWhenByWhichWayToWhom_andWhatBecameOfItInPlainWords(NoticeState state) {
    for (Locale locale : List.of(Locale.TAIWAN, Locale.ENGLISH)) {
      Line line = story(List.of(notice(state)), List.of(), locale).getNotices().get(0);

      assertThat(line.when()).endsWith("10:05");
      assertThat(line.how()).contains("0912***678");
      assertThat(line.became()).isNotBlank();
    }
    assertThat(story(List.of(notice(state)), List.of(), Locale.TAIWAN).getNotices().get(0).how())
        .isEqualTo("簡訊給申請人：0912***678");
  }

  @Test
  void aLookSaysTheOfficeTheRoleTheDayAndThePurpose() {
    TracesStory story =
        story(
            List.of(),
            List.of(
                look(AuditAction.CONTACT_REVEALED, Optional.of("來電詢問"), 1),
                look(AuditAction.CASE_VIEWED, Optional.empty(), 3),
                look(AuditAction.HOTLINE_LOOK_UP, Optional.empty(), 1)),
            Locale.TAIWAN);

    assertThat(story.getLooksTitle()).isEqualTo("誰看過我的案件（5）");
    assertThat(story.getLooks())
        .containsExactly(
            new Line("115/11/23", "看聯絡方式", "建築管理工程處：承辦人", "事由：來電詢問"),
            new Line("115/11/23", "辦理案件，打開案件，3 次", "建築管理工程處：承辦人", ""),
            new Line("115/11/23", "有人來電，代為查詢", "1999 市民熱線：話務人員", ""));
  }

  @Test
  void ofALookBeforeRolesWereKept_itIsSaidThatItWasStaff() {
    CaseLook old =
        new CaseLook(
            MON_2026_11_23,
            AuditAction.CASE_VIEWED,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            1);

    assertThat(story(List.of(), List.of(old), Locale.ENGLISH).getLooks())
        .extracting(Line::how)
        .containsExactly("Taipei City Government: staff");
  }
}
