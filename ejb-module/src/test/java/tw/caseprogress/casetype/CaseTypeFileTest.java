package tw.caseprogress.casetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.PausePolicy;
import tw.caseprogress.typed.FileFault;
import tw.caseprogress.typed.UnreadableReferenceFileException;

class CaseTypeFileTest {

  private static final String WELL_FORMED =
      """
      # 商業登記法第 22 條
      case type: BIZ-REG
      name: 商業登記 | Business registration
      owner: 379130100A
      published: 2008-06-02
      limit: 7 WORKING_DAY from RECEIVED
      supplement: 15 days then PAUSE
      extension: no
      external review: 10 days
      upward referral: 20 days, clock stops
      due date moved: notify
      legal basis: 商業登記法第 22 條

      step: 收件 | Received
        planned days: 0
        notify: EMAIL TEXT_MESSAGE
        text: 已收到您的申請：請保留憑單。
        text (en): We have your application: please keep the slip.

      optional step: 會辦 | Consultation
        planned days: 3
        text: 會辦中。
        text (en): Other offices are asked.

      step: 結案 | Closed
        planned days: 1
        notify: TEXT_MESSAGE
        text: 已辦理完成。
        text (en): Complete.

      paper: 申請書 | Application form
      optional paper: 委託書 | Power of attorney
      offered by: 379130100A | 登記科 | Registration Section | 1999 轉 6488
      """;

  @Test
  void parse_overlooksWhatNobodySees() {
    String typed = "\uFEFF" + WELL_FORMED.replace("code:", "code:\u200B");

    assertThat(CaseTypeFile.parse("BIZ-REG.txt", typed))
        .isEqualTo(CaseTypeFile.parse("BIZ-REG.txt", WELL_FORMED));
  }

  @Test
  void parse_readsTheHead() {
    CaseTypeDefinition definition = CaseTypeFile.parse("BIZ-REG.txt", WELL_FORMED);

    assertThat(definition.code()).isEqualTo("BIZ-REG");
    assertThat(definition.nameZh()).isEqualTo("商業登記");
    assertThat(definition.nameEn()).isEqualTo("Business registration");
    assertThat(definition.ownerAgencyCode()).isEqualTo("379130100A");
    assertThat(definition.publishedOn()).isEqualTo(LocalDate.of(2008, 6, 2));
    assertThat(definition.limit()).isEqualTo(HandlingLimit.workingDays(7));
    assertThat(definition.clockStart()).isEqualTo(ClockStart.RECEIVED);
    assertThat(definition.pausePolicy()).isEqualTo(PausePolicy.PAUSE);
    assertThat(definition.supplementCalendarDays()).isEqualTo(15);
    assertThat(definition.terms())
        .isEqualTo(
            new DeadlineTerms(false, new OutsideWait(10, false), new OutsideWait(20, true), true));
    assertThat(definition.legalBasisZh()).isEqualTo("商業登記法第 22 條");
  }

  @Test
  void parse_ofATypeWithoutOutsideWaits_providesForNone() {
    String text =
        WELL_FORMED
            .replace("external review: 10 days", "external review: none")
            .replace("notify\n", "silent\n");

    DeadlineTerms terms = CaseTypeFile.parse("BIZ-REG.txt", text).terms();

    assertThat(terms.externalReview().isProvided()).isFalse();
    assertThat(terms.upwardReferral().isProvided()).isTrue();
    assertThat(terms.notifyDueDateMoved()).isFalse();
  }

  @Test
  void parse_withoutNoticeLines_tellsOfEverythingButTheSurvey() {
    NoticeTerms notices = CaseTypeFile.parse("BIZ-REG.txt", WELL_FORMED).notices();

    assertThat(notices).isEqualTo(NoticeTerms.STANDARD);
    assertThat(notices.byEmail())
        .contains(NoticeEvent.OPENED, NoticeEvent.CLOSED, NoticeEvent.OFFICER_MESSAGE)
        .doesNotContain(NoticeEvent.SURVEY_INVITATION);
  }

  @Test
  void parse_readsTheChannelsOfEvents() {
    String lines =
        "notice: SURVEY_INVITATION by TEXT_MESSAGE\nnotice: CLOSED by EMAIL\n"
            + "notice: SUPPLEMENT_RECEIVED by none\n";

    NoticeTerms notices = CaseTypeFile.parse("BIZ-REG.txt", lines + WELL_FORMED).notices();

    assertThat(notices.byTextMessage())
        .contains(NoticeEvent.SURVEY_INVITATION, NoticeEvent.OPENED)
        .doesNotContain(NoticeEvent.CLOSED, NoticeEvent.SUPPLEMENT_RECEIVED);
    assertThat(notices.byEmail())
        .contains(NoticeEvent.CLOSED)
        .doesNotContain(NoticeEvent.SURVEY_INVITATION, NoticeEvent.SUPPLEMENT_RECEIVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CLOSED by FAX",
        "CLOSED",
        "FOUND by EMAIL",
        "KEY_STEP_REACHED by EMAIL",
        "OPENED by EMAIL\nnotice: OPENED by none"
      })
  void parse_ofNoticesThatAreNone_namesTheLine(String notice) {
    assertThatThrownBy(
            () -> CaseTypeFile.parse("BIZ-REG.txt", "notice: " + notice + "\n" + WELL_FORMED))
        .isInstanceOf(UnreadableReferenceFileException.class)
        .hasMessageContaining("line");
  }

  @Test
  void parse_numbersStepsAndPapersInTheirOrder() {
    CaseTypeDefinition definition = CaseTypeFile.parse("BIZ-REG.txt", WELL_FORMED);

    assertThat(definition.steps())
        .containsExactly(
            new KeyStepView(
                1,
                "收件",
                "Received",
                "已收到您的申請：請保留憑單。",
                "We have your application: please keep the slip.",
                false,
                0,
                true,
                true),
            new KeyStepView(
                2, "會辦", "Consultation", "會辦中。", "Other offices are asked.", true, 3, false, false),
            new KeyStepView(3, "結案", "Closed", "已辦理完成。", "Complete.", false, 1, false, true));
    assertThat(definition.papers())
        .containsExactly(
            new PaperView(1, "申請書", "Application form", true),
            new PaperView(2, "委託書", "Power of attorney", false));
    assertThat(definition.offerings())
        .containsExactly(
            new OfferingDefinition("379130100A", "登記科", "Registration Section", "1999 轉 6488"));
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "limit: 7 WORKING_DAY from RECEIVED; limit: seven days; line 6: 'seven days' is not of",
        "7 WORKING_DAY; 7 WEEK; line 6: 'WEEK' is no LimitUnit",
        "7 WORKING_DAY; 0 WORKING_DAY; line 6: a limit is at least 1",
        "then PAUSE; then FORGET; line 7: 'FORGET' is no PausePolicy",
        "extension: no; extension: perhaps; line 8: 'extension' is yes or no",
        "external review: 10 days; external review: soon; line 9: 'soon' is not of the form",
        "20 days, clock stops; 20 days, clock; line 10: '20 days, clock' is not of the form",
        "due date moved: notify; due date moved: no; line 11: 'no' is not of the form",
        "published: 2008-06-02; published: 97/6/2; line 5: '97/6/2' is no date",
        "商業登記 | Business registration; 商業登記; line 3: 'name' needs 2 parts",
        "case type: BIZ-REG; case type: biz reg; line 2: 'biz reg' is no code",
        "owner: 379130100A; holder: 379130100A; 'owner' is missing",
        "owner: 379130100A; holder: 379130100A; line 4: 'holder' is no key",
        "owner: 379130100A; name: 甲 | A; line 4: 'name' stands twice",
        "planned days: 3; planned days: soon; line 21: 'soon' is no number of working days",
        "notify: TEXT_MESSAGE; notify: FAX; line 27: 'FAX' is no channel of notices",
        "optional step: 會辦; step no. 2; line 20: is no 'key: value'",
        "step: 結案 | Closed; optional step: 結案 | Closed; line 25: the receipt and the closing",
        "legal basis: 商業登記法第 22 條; legal basis:; line 12: 'legal basis' is empty",
        "offered by: 379130100A | 登記科; # offered by; no agency offers it",
        "offered by: 379130100A | 登記科 |; offered by: 379130100A | |; line 33: 'offered by' needs 4",
      })
  void parse_namesTheFaultAndItsLine(String good, String bad, String fault) {
    String text = WELL_FORMED.replace(good, bad);
    assertThat(text).isNotEqualTo(WELL_FORMED);

    assertThatThrownBy(() -> CaseTypeFile.parse("BIZ-REG.txt", text))
        .isInstanceOf(UnreadableReferenceFileException.class)
        .hasMessageStartingWith("BIZ-REG.txt: ")
        .hasMessageContaining(fault);
  }

  @Test
  void parse_listsEveryFault() {
    String text = WELL_FORMED.replace("extension: no", "extension: ?").replace("2008-06-02", "?");

    assertThatThrownBy(() -> CaseTypeFile.parse("BIZ-REG.txt", text))
        .isInstanceOfSatisfying(
            UnreadableReferenceFileException.class,
            e -> assertThat(e.faults()).extracting(FileFault::line).containsExactly(5, 8));
  }
}
