package tw.caseprogress.casescreen;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.caseprogress.casefile.ContactChannel.EMAIL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CasePaper;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CaseTypeFixture;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.PartyView;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeDraft;

class CaseStepsTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate TUE_2026_01_20 = LocalDate.of(2026, 1, 20);

  @Test
  void atFirstTheNextStepAndTheMissingPapersAreProposed() {
    CaseSteps steps = new CaseSteps(screen(CaseState.IN_PROGRESS, 1, MON_2026_01_05));

    assertThat(steps.firstDrafts(MON_2026_01_05))
        .containsExactly(
            new NoticeDraft(
                NoticeEvent.KEY_STEP_REACHED,
                NoticeDetail.none().atStep(2).saying("審查"),
                Telling.by(Set.of(EMAIL))),
            new NoticeDraft(
                NoticeEvent.SUPPLEMENT_REQUESTED,
                NoticeDetail.none().asking(List.of("平面圖"), TUE_2026_01_20),
                Telling.by(Set.of(EMAIL))));
  }

  @Test
  void whereNothingIsMissing_noRequestIsProposed() {
    CaseView shown = screen(CaseState.IN_PROGRESS, 1, MON_2026_01_05, MON_2026_01_05);

    assertThat(new CaseSteps(shown).firstDrafts(MON_2026_01_05))
        .extracting(NoticeDraft::event)
        .containsExactly(NoticeEvent.KEY_STEP_REACHED);
  }

  @ParameterizedTest
  @EnumSource(names = {"SUPPLEMENT_REQUESTED", "CLOSED"})
  void aCaseThatWaitsOrIsClosedHasNeitherForm(CaseState state) {
    assertThat(new CaseSteps(screen(state, 1)).firstDrafts(MON_2026_01_05)).isEmpty();
  }

  /** A case of which the papers came on these days, the others not. */
  private static CaseView screen(CaseState state, int step, LocalDate... received) {
    CaseTypeView type = CaseTypeFixture.interiorReview();
    Map<Integer, LocalDate> papers =
        switch (received.length) {
          case 0 -> Map.of();
          case 1 -> Map.of(1, received[0]);
          default -> Map.of(1, received[0], 2, received[1]);
        };
    return new CaseView(
        7,
        1,
        CaseNumber.of(2026, 42),
        type,
        "施工科",
        IntakeChannel.COUNTER,
        state,
        CaseStanding.ON_TIME,
        MON_2026_01_05,
        Optional.empty(),
        Optional.empty(),
        MON_2026_01_05,
        Optional.empty(),
        0,
        10,
        0,
        List.of(
            new PartyView(
                PartyRole.APPLICANT,
                "王○明",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(EMAIL))),
        List.of(),
        ContactLanguage.ZH_TW,
        "officer",
        "馮承辦",
        step,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        CasePaper.of(type.papers(), papers),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        0,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
