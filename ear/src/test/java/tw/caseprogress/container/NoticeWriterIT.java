package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.OfficerMessage;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.service.CaseFileQuery;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.consent.ConsentPurpose;
import tw.caseprogress.consent.service.ConsentService;
import tw.caseprogress.deadline.PauseRefusedException;
import tw.caseprogress.intake.CaseReceipt;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeDraft;
import tw.caseprogress.notification.NoticeLetter;
import tw.caseprogress.notification.NoticePreview;
import tw.caseprogress.notification.NoticePreview.Verdict;
import tw.caseprogress.notification.service.NoticeLetterQuery;
import tw.caseprogress.notification.service.NoticePreviewQuery;
import tw.caseprogress.organisation.ReferenceDataChanged;
import tw.caseprogress.security.Role;
import tw.caseprogress.survey.service.SatisfactionService;
import tw.caseprogress.task.TaskNotOpenException;
import tw.caseprogress.task.service.OfficerTaskService;

/**
 * Which notices the events of a case leave in the queue: by the wishes of its parties, the settings
 * of its type and the decision of its officer. The applicant wishes both channels, the agent, who
 * is written to in English, e-mail alone.
 */
@ExtendWith(ArquillianExtension.class)
class NoticeWriterIT {

  private static final String AGENCY = "379130100A";
  private static final String OFFICER = "writer.it";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private Clock clock;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private Event<ReferenceDataChanged> changed;
  @Inject private IntakeService intakeService;
  @Inject private CaseFileService caseFileService;
  @Inject private CaseFileQuery caseFileQuery;
  @Inject private ConsentService consentService;
  @Inject private SatisfactionService satisfactionService;
  @Inject private NoticePreviewQuery previewQuery;
  @Inject private NoticeLetterQuery letterQuery;
  @Inject private OfficerTaskService taskService;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  private CaseReceipt receipt;
  private CaseNumber number;
  private boolean typeChanged;

  @BeforeEach
  void openACase() throws Exception {
    rows.put(OFFICER, AGENCY);
    receipt = as(() -> intakeService.register(intake()));
    number = receipt.caseNumber();
  }

  @AfterEach
  void asTheTypeWas() {
    if (typeChanged) {
      forgetSettings();
      changed.fire(new ReferenceDataChanged());
    }
  }

  @Test
  void eachPartyIsToldByItsChannelsInItsLanguage() throws Exception {
    assertThat(notices("OPENED"))
        .containsExactlyInAnyOrder(
            "APPLICANT EMAIL ZH_TW", "APPLICANT TEXT_MESSAGE ZH_TW", "AGENT EMAIL EN");
    assertThat(bodies("OPENED", "AGENT")).singleElement().asString().startsWith("Dear J***");
    assertThat(bodies("OPENED", "APPLICANT")).allMatch(body -> body.contains("案件編號"));
  }

  @Test
  void aRefusalInThePreparedWordsOfAGrant_tellsOfTheRefusalAlone() throws Exception {
    KeyStepView end = type().closingStep();
    close(new Closing(Outcome.REFUSED, end.publicTextZh(), Telling.BY_ALL));

    assertThat(bodies("CLOSED", "APPLICANT"))
        .hasSize(2)
        .allMatch(body -> body.contains("訴願"))
        .noneMatch(body -> body.contains(end.publicTextZh()));
    assertThat(bodies("CLOSED", "AGENT"))
        .singleElement()
        .asString()
        .contains("was not granted", "Article 14")
        .doesNotContain(end.publicTextZh(), end.publicTextEn(), "轉");
  }

  @Test
  void anEnglishNoticeNamesPapersAndPhoneInEnglish_whatWasTypedStays() throws Exception {
    PaperView paper = type().papers().get(0);
    LocalDate later = LocalDate.now(clock).plusDays(9);
    as(
        () ->
            caseFileService.requestSupplement(
                number,
                version(),
                new SupplementDemand(List.of(paper.nameZh(), "門口照片"), "請補", later)));

    assertThat(bodies("SUPPLEMENT_REQUESTED", "AGENT"))
        .singleElement()
        .asString()
        .contains("- " + paper.nameEn(), "- 門口照片")
        .doesNotContain(paper.nameZh(), "轉");
    assertThat(bodies("SUPPLEMENT_REQUESTED", "APPLICANT"))
        .allMatch(body -> body.contains(paper.nameZh()));
  }

  @Test
  void theChannelThatTheOfficerTakesAway_isNotUsed() throws Exception {
    close(Telling.by(Set.of(ContactChannel.TEXT_MESSAGE)));

    assertThat(notices("CLOSED")).containsExactly("APPLICANT TEXT_MESSAGE ZH_TW");
  }

  @Test
  void nobodyIsTold_onlyWithAReason_whichIsKept() throws Exception {
    assertThatThrownBy(() -> close(Telling.nobody(" "))).isInstanceOf(CaseInputException.class);

    close(Telling.nobody("已當面告知"));

    assertThat(notices("CLOSED")).isEmpty();
    assertThat(
            strings(
                """
                select concat_ws(' ', event, reason, decided_by) from notice_omission where %s
                """))
        .containsExactly("CLOSED 已當面告知 " + OFFICER);
  }

  @Test
  void aSupplementOfWhichNobodyIsTold_stopsNoClock() throws Exception {
    LocalDate today = LocalDate.now(clock);
    SupplementDemand untold =
        new SupplementDemand(
            List.of("平面圖"), "請補", today.plusDays(9), Optional.empty(), Telling.nobody("已電話告知"));

    assertThatThrownBy(() -> as(() -> caseFileService.requestSupplement(number, version(), untold)))
        .isInstanceOf(PauseRefusedException.class);
    assertThat(strings("select reason from notice_omission where %s")).isEmpty();
  }

  @Test
  void whatTheTypeSwitchedOff_isNotSent_andThePreviewSaysSo() throws Exception {
    setting("CLOSED", true, false);
    assertThat(preview().notices()).hasSize(2).allMatch(one -> one.length().isEmpty());

    setting("CLOSED", false, false);
    assertThat(preview().verdict()).isEqualTo(Verdict.TYPE_IS_SILENT);
    assertThat(preview().notices()).isEmpty();

    close(Telling.by(Set.of()));
    assertThat(notices("CLOSED")).isEmpty();
  }

  @Test
  void thePreviewIsWhatIsSent_withoutThePassword() throws Exception {
    List<String> previewed =
        preview().notices().stream()
            .map(one -> one.recipient() + " " + one.channel() + " " + one.text().body())
            .toList();

    close(Telling.BY_ALL);

    assertThat(
            strings(
                """
                select concat_ws(' ', recipient_role, channel, body)
                  from notice where event = 'CLOSED' and %s
                """))
        .containsExactlyInAnyOrderElementsOf(previewed);
    assertThat(previewed).noneMatch(body -> body.contains(receipt.queryPassword().digits()));
  }

  @Test
  void aMessageThatComesTwice_isSentOnce() throws Exception {
    OfficerMessage message =
        new OfficerMessage(
            UUID.randomUUID(),
            "請於週五前來電。",
            Optional.of("還要多久？"),
            Telling.by(Set.of(ContactChannel.TEXT_MESSAGE)));
    int seen = version();
    send(seen, message);
    send(seen, message);

    assertThat(notices("OFFICER_MESSAGE")).containsExactly("APPLICANT TEXT_MESSAGE ZH_TW");
    assertThat(
            strings(
                """
                select text || in_reply_to
                  from progress_entry where kind = 'OFFICER_MESSAGE' and %s
                """))
        .containsExactly("請於週五前來電。還要多久？");
    assertThat(bodies("OFFICER_MESSAGE", "APPLICANT")).noneMatch(body -> body.contains("還要多久"));
  }

  @Test
  void aMessageThatReachesNobody_isRefused() throws Exception {
    OfficerMessage silent =
        new OfficerMessage(UUID.randomUUID(), "請來電", Optional.empty(), Telling.by(Set.of()));

    assertThatThrownBy(() -> send(version(), silent)).isInstanceOf(CaseInputException.class);
  }

  @Test
  void whoAgreedIsInvitedToTheSurveyOnce_inTheMorning_untilTheAnswerComes() throws Exception {
    setting("SURVEY_INVITATION", true, true);
    close(Telling.BY_ALL);

    assertThat(notices("SURVEY_INVITATION"))
        .containsExactlyInAnyOrder("APPLICANT EMAIL ZH_TW", "APPLICANT TEXT_MESSAGE ZH_TW");
    assertThat(
            strings(
                """
                select to_char(due_at at time zone 'Asia/Taipei', 'HH24:MI') || ' ' || state
                  from notice where event = 'SURVEY_INVITATION' and due_at > now() and %s
                """))
        .containsExactly("10:00 QUEUED", "10:00 QUEUED");

    satisfactionService.answer(number, receipt.queryPassword(), 5, Optional.empty());

    assertThat(states("SURVEY_INVITATION")).containsExactly("CANCELLED", "CANCELLED");
  }

  @Test
  void theInvitationIsTakenBackWithTheConsentToTheSurvey() throws Exception {
    setting("SURVEY_INVITATION", true, false);
    close(Telling.BY_ALL);

    as(() -> consentService.withdraw(number, version(), ConsentPurpose.SURVEY));

    assertThat(states("SURVEY_INVITATION")).containsExactly("CANCELLED");
    assertThat(states("CLOSED")).doesNotContain("CANCELLED");
  }

  @Test
  void nobodyIsInvitedWhereTheTypeSaysNothing() throws Exception {
    close(Telling.BY_ALL);

    assertThat(notices("CLOSED")).hasSize(3);
    assertThat(notices("SURVEY_INVITATION")).isEmpty();
  }

  @Test
  void aSupplementNoticeThatIsCancelledBeforeItLeft_becomesATaskForEachParty() throws Exception {
    LocalDate later = LocalDate.now(clock).plusDays(9);
    as(
        () ->
            caseFileService.requestSupplement(
                number, version(), new SupplementDemand(List.of("平面圖"), "請補", later)));
    await().until(() -> !states("SUPPLEMENT_REQUESTED").contains("QUEUED"));
    execute(
        """
        update notice set state = 'QUEUED', due_at = now() + interval '1 hour'
         where event = 'SUPPLEMENT_REQUESTED' and %s
        """
            .formatted(ofCase()));

    as(() -> consentService.withdraw(number, version(), ConsentPurpose.SERVICE));

    assertThat(states("SUPPLEMENT_REQUESTED")).containsOnly("CANCELLED");
    assertThat(
            strings(
                """
                select split_part(subject, '/', 2)
                  from officer_task where kind = 'NOTICE_FAILED' and done_at is null and %s
                """))
        .containsExactlyInAnyOrder("APPLICANT", "AGENT");
  }

  @Test
  void whoHasNeitherMailNorMobile_isToldByTheOfficer_whoPrintsTheLetter() throws Exception {
    LocalDate today = LocalDate.now(clock);
    Party reached =
        new Party("陳阿土", null, null, null, "02-2720-8889#12", "臺北市信義區市府路1號", Set.of(), null, null);
    number =
        as(() ->
                intakeService.register(
                    TypedIntake.of(type().code(), today)
                        .mailedOn(today.minusDays(1))
                        .by(reached)
                        .agreedTo(TypedIntake.FORM, false)
                        .typed()))
            .caseNumber();
    assertThat(byHand()).containsExactly("OPENED");
    close(Telling.BY_ALL);
    assertThat(byHand()).containsExactlyInAnyOrder("OPENED", "CLOSED");
    assertThat(notices("CLOSED")).isEmpty();

    long task = Long.parseLong(strings("select max(id)::text from officer_task where %s").get(0));
    NoticeLetter letter = as(() -> letterQuery.ofTask(number, task));
    assertThat(letter.addressee()).isEqualTo("陳阿土　收");
    assertThat(letter.address()).contains("臺北市信義區市府路1號");
    assertThat(letter.body()).startsWith("陳阿土").contains("准予登記。").doesNotContain("系統自動寄發");
    assertThat(
            strings(
                "select action from audit_entry where action = 'LETTER_OPENED' and case_number = '"
                    + number.digits()
                    + "'"))
        .hasSize(1);

    as(() -> taskService.done(number, task, "電話告知"));
    assertThatThrownBy(() -> as(() -> letterQuery.ofTask(number, task)))
        .isInstanceOf(TaskNotOpenException.class);
  }

  private List<String> byHand() throws SQLException {
    return strings(
        """
        select split_part(subject, '/', 1) from officer_task where kind = 'TELL_BY_HAND' and %s
        """);
  }

  private NoticePreview preview() throws Exception {
    NoticeDetail detail = NoticeDetail.none().saying("准予登記。").with(Outcome.GRANTED);
    return as(
        () -> previewQuery.of(number, new NoticeDraft(NoticeEvent.CLOSED, detail, Telling.BY_ALL)));
  }

  private void close(Telling telling) throws Exception {
    close(new Closing(Outcome.GRANTED, "准予登記。", telling));
  }

  private void close(Closing closing) throws Exception {
    as(() -> caseFileService.close(number, version(), closing));
  }

  private void send(int expectedVersion, OfficerMessage message) throws Exception {
    as(() -> caseFileService.sendMessage(number, expectedVersion, message));
  }

  private int version() throws Exception {
    return as(() -> caseFileQuery.get(number).version());
  }

  private <T> T as(Callable<T> work) throws Exception {
    return staff.as(OFFICER, Role.CASE_OFFICER, work);
  }

  private void as(StaffOnStage.Command work) throws Exception {
    staff.as(OFFICER, Role.CASE_OFFICER, work);
  }

  private Intake intake() {
    LocalDate today = LocalDate.now(clock);
    CaseTypeView type = type();
    return TypedIntake.of(type.code(), today)
        .by(
            new Party(
                "王小明",
                null,
                "w@example.org",
                "0912345678",
                Set.of(ContactChannel.EMAIL, ContactChannel.TEXT_MESSAGE)))
        .withAgent(
            new Party(
                "Mary Jones",
                null,
                "m@example.org",
                null,
                null,
                null,
                Set.of(ContactChannel.EMAIL),
                ContactLanguage.EN,
                null))
        .agreedTo(TypedIntake.FORM, true)
        .typed();
  }

  private void setting(String event, boolean email, boolean textMessage) {
    typeChanged = true;
    forgetSettings();
    TablesOwner.execute(
        dataSource,
        "alter table case_type_notice disable trigger user",
        "insert into case_type_notice values (%d, '%s', %b, %b)"
            .formatted(type().versionId(), event, email, textMessage),
        "alter table case_type_notice enable trigger user");
    changed.fire(new ReferenceDataChanged());
  }

  /** Those of the type of this test's cases; it has none when it comes. */
  private void forgetSettings() {
    TablesOwner.delete(
        dataSource, "case_type_notice", "case_type_version_id = " + type().versionId());
  }

  private CaseTypeView type() {
    return catalogue.offeredBy(AGENCY).get(0);
  }

  private List<String> notices(String event) throws SQLException {
    return strings(
        """
        select concat_ws(' ', recipient_role, channel, language)
          from notice where %s and event = '%s'
        """,
        event);
  }

  private List<String> states(String event) throws SQLException {
    return strings("select state from notice where %s and event = '%s'", event);
  }

  private List<String> bodies(String event, String role) throws SQLException {
    return strings(
        "select body from notice where %s and event = '%s' and recipient_role = '%s'", event, role);
  }

  private String ofCase() {
    return "case_file_id = (select id from case_file where case_number = '%s')"
        .formatted(number.digits());
  }

  /** The first column of rows of the case; its condition stands at the first {@code %s}. */
  private List<String> strings(String template, String... further) throws SQLException {
    String sql =
        template.formatted(Stream.concat(Stream.of(ofCase()), Stream.of(further)).toArray());
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (result.next()) {
        values.add(result.getString(1));
      }
      return values;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
