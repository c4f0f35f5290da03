package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseChangedMeanwhileException;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.CoApplicant;
import tw.caseprogress.casefile.CoApplicantAddition;
import tw.caseprogress.casefile.CoApplicantView;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactChange;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.ContactView;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.DocumentNumbering;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.InvalidCorrectionException;
import tw.caseprogress.casefile.NameCorrection;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.ReceiptCorrection;
import tw.caseprogress.casefile.ReceiptPreview;
import tw.caseprogress.casefile.ServiceConsentWithdrawnException;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.TypeCorrection;
import tw.caseprogress.casefile.service.CaseFileQuery;
import tw.caseprogress.casefile.service.CoApplicantService;
import tw.caseprogress.casefile.service.ContactService;
import tw.caseprogress.casefile.service.CorrectionService;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.consent.ConsentPurpose;
import tw.caseprogress.consent.service.ConsentService;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.intake.CaseReceipt;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseProgressQuery;
import tw.caseprogress.security.Role;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistOrder;
import tw.caseprogress.worklist.service.WorklistQuery;

/** What was typed wrongly at the intake is put right, in the tables and for the citizen. */
@ExtendWith(ArquillianExtension.class)
class CorrectionServiceIT {

  private static final String AGENCY = "379130100A";
  private static final String OFFICER = "correction.it";
  private static final String OFFICER_OF_SEVERAL_TYPES = "correction.types.it";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private IntakeService intake;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private Clock clock;
  @Inject private CorrectionService corrections;
  @Inject private ContactService contacts;
  @Inject private CoApplicantService coApplicants;
  @Inject private ConsentService consents;
  @Inject private WorklistQuery worklist;
  @Inject private CaseFileQuery caseFiles;
  @Inject private CaseProgressQuery progress;

  private String officer = OFFICER;
  private CaseReceipt receipt;
  private CaseNumber number;

  @BeforeEach
  void openACase() throws Exception {
    rows.put(OFFICER, AGENCY, Role.CASE_OFFICER);
    receipt = register();
    number = receipt.caseNumber();
  }

  @Test
  void theRightDayOfReceipt_isThatOfDueDateCourseAndNotices() throws Exception {
    CaseView before = view();
    LocalDate right = before.receivedOn().minusDays(14);
    ReceiptPreview preview = preview(right).orElseThrow();

    correct(before.version(), right, Telling.BY_ALL);

    CaseView after = view();
    assertThat(after.receivedOn()).isEqualTo(right);
    assertThat(after.channel()).isEqualTo(IntakeChannel.MAIL);
    assertThat(after.dueOn()).isEqualTo(preview.after()).isNotEqualTo(before.dueOn());
    assertThat(after.ledger()).isEqualTo(preview.ledger());
    assertThat(after.entries().get(0).kind()).isEqualTo(ProgressKind.CORRECTED);
    assertThat(after.entries().get(0).corrections()).hasSize(2);
    assertThat(after.dueDateSteps()).last().matches(step -> step.cause() == DueDateCause.RECEIPT);
    assertThat(after.steps().get(0).reachedOn()).contains(right);
    CaseProgress citizen = progress.find(number, receipt.queryPassword()).orElseThrow();
    assertThat(citizen.receivedOn()).isEqualTo(right);
    assertThat(citizen.steps().get(0).reachedOn()).contains(right);
    assertThat(citizen.course()).hasSize(1);
    assertThat(citizen.dueOn()).isEqualTo(after.dueOn());
    assertThat(notices("DUE_DATE_MOVED")).isEqualTo(1);
  }

  @Test
  void nobodyIsTold_onlyWithAReason() throws Exception {
    CaseView before = view();
    LocalDate right = before.receivedOn().minusDays(14);

    assertThatThrownBy(() -> correct(before.version(), right, Telling.nobody("")))
        .isInstanceOfSatisfying(
            CaseInputException.class,
            refusal -> assertThat(refusal.fault()).isEqualTo(Fault.REASON_FOR_NONE));
    assertThat(view().receivedOn()).isEqualTo(before.receivedOn());

    correct(before.version(), right, Telling.nobody("已電話告知"));
    assertThat(notices("DUE_DATE_MOVED")).isZero();
    assertThat(
            rows.count(
                "select count(*) from notice_omission where event = 'DUE_DATE_MOVED' and %s"
                    .formatted(ofCase())))
        .isEqualTo(1);
  }

  @Test
  void theRightCaseType_isThatOfDueDateCourseAndFigures() throws Exception {
    String agency = agencyOfSeveralTypes();
    officer = OFFICER_OF_SEVERAL_TYPES;
    rows.put(officer, agency, Role.CASE_OFFICER);
    receipt = registerAt(agency);
    number = receipt.caseNumber();
    CaseView before = view();
    CaseTypeView right = otherType(agency, before);
    ReceiptPreview preview =
        staff
            .as(officer, Role.CASE_OFFICER, () -> corrections.previewType(number, right.code()))
            .orElseThrow();

    correctType(before.version(), right.code());

    CaseView after = view();
    assertThat(after.caseType().code()).isEqualTo(right.code());
    assertThat(after.dueOn()).isEqualTo(preview.after());
    assertThat(after.entries().get(0).kind()).isEqualTo(ProgressKind.CORRECTED);
    assertThat(after.dueDateSteps())
        .allMatch(step -> step.cause() == DueDateCause.CASE_TYPE)
        .hasSize(after.dueOn().equals(before.dueOn()) ? 0 : 1);
    CaseProgress citizen = progress.find(number, receipt.queryPassword()).orElseThrow();
    assertThat(citizen.course()).hasSize(1);
    assertThat(citizen.dueOn()).isEqualTo(after.dueOn());
    assertThat(notices("DUE_DATE_MOVED")).isEqualTo(preview.isDueDateMoved() ? 1 : 0);
    assertThat(
            rows.count(
                "select count(*) from case_file c join case_type t on t.id = c.case_type_id"
                    + " where t.code = '%s' and c.case_number = '%s'"
                        .formatted(right.code(), number.digits())))
        .isEqualTo(1);
  }

  @Test
  void aTypeThatTheAgencyDoesNotRegister_isRefused_andPreviewsNothing() throws Exception {
    CaseView before = view();
    List<String> offered = catalogue.offeredBy(AGENCY).stream().map(CaseTypeView::code).toList();
    String foreign =
        catalogue.all().stream()
            .map(CaseTypeView::code)
            .filter(code -> !offered.contains(code))
            .findFirst()
            .orElseThrow();

    assertThatThrownBy(() -> correctType(before.version(), foreign))
        .isInstanceOfSatisfying(
            CaseInputException.class,
            refusal -> assertThat(refusal.fault()).isEqualTo(Fault.CASE_TYPE));
    assertThat(staff.as(officer, Role.CASE_OFFICER, () -> corrections.previewType(number, foreign)))
        .isEmpty();
    assertThat(view().caseType().code()).isEqualTo(before.caseType().code());
  }

  private String agencyOfSeveralTypes() {
    return catalogue.all().stream()
        .flatMap(type -> type.offerings().stream())
        .map(OfferingView::agencyCode)
        .filter(agency -> catalogue.offeredBy(agency).size() > 1)
        .findFirst()
        .orElseThrow();
  }

  private CaseTypeView otherType(String agency, CaseView one) {
    return catalogue.offeredBy(agency).stream()
        .filter(type -> !type.code().equals(one.caseType().code()))
        .filter(type -> type.clockStart() != ClockStart.WINDOW_CLOSED)
        .findFirst()
        .orElseThrow();
  }

  private void correctType(int version, String code) throws Exception {
    staff.as(
        officer,
        Role.CASE_OFFICER,
        () ->
            corrections.putTypeRight(
                number, version, new TypeCorrection(code, "選錯項目", Telling.BY_ALL)));
  }

  @Test
  void theChannelAlone_movesNoDueDate_andTellsNobody() throws Exception {
    CaseView before = view();

    correct(before.version(), before.receivedOn(), Telling.BY_ALL);

    assertThat(view().channel()).isEqualTo(IntakeChannel.MAIL);
    assertThat(view().dueDateSteps()).isEmpty();
    assertThat(notices("DUE_DATE_MOVED")).isZero();
  }

  @Test
  void thePostmarkOfAMailedOne_isKeptAndShown_andMovesNoDueDate() throws Exception {
    CaseView before = view();
    LocalDate postmark = before.receivedOn().minusDays(2);

    correct(before.version(), mailed(before.receivedOn(), postmark));

    CaseView after = view();
    assertThat(after.postmarkedOn()).contains(postmark);
    assertThat(after.dueOn()).isEqualTo(before.dueOn());
    assertThat(notices("DUE_DATE_MOVED")).isZero();
    assertThat(after.entries().get(0).corrections())
        .contains(
            new CorrectedValue(CorrectedField.POSTMARKED_ON, "", postmark.toString()),
            new CorrectedValue(CorrectedField.CHANNEL, "COUNTER", "MAIL"));
    assertThatThrownBy(
            () ->
                correct(
                    after.version(), mailed(after.receivedOn(), after.receivedOn().plusDays(1))))
        .isInstanceOfSatisfying(
            CaseInputException.class,
            refusal -> assertThat(refusal.fault()).isEqualTo(Fault.POSTMARKED_ON));
  }

  private static ReceiptCorrection mailed(LocalDate receivedOn, LocalDate postmark) {
    return new ReceiptCorrection(
        receivedOn,
        Optional.empty(),
        IntakeChannel.MAIL,
        Optional.of(postmark),
        "漏填郵戳",
        Telling.BY_ALL);
  }

  @Test
  void aDayAfterTheRegistration_isRefused_andPreviewsNothing() throws Exception {
    CaseView before = view();
    LocalDate ahead = before.receivedOn().plusDays(1);

    assertThatThrownBy(() -> correct(before.version(), ahead, Telling.BY_ALL))
        .isInstanceOfSatisfying(
            CaseInputException.class,
            refusal -> assertThat(refusal.fault()).isEqualTo(Fault.RECEIVED_ON));
    assertThat(preview(ahead)).isEmpty();
    assertThat(view().receivedOn()).isEqualTo(before.receivedOn());
  }

  @Test
  void theRightName_isTheOneByWhichTheCaseIsFound() throws Exception {
    rows.change(
        "update case_file set applicant_name_fold = 1 where case_number = '%s'"
            .formatted(number.digits()));
    int version = view().version();
    String right = "林" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    staff.as(
        officer,
        Role.CASE_OFFICER,
        () ->
            corrections.putNameRight(
                number, version, new NameCorrection(PartyRole.APPLICANT, right, "看錯")));

    assertThat(view().applicant().nameMasked()).startsWith("林");
    assertThat(found(right)).containsExactly(number.shown());
    assertThat(found("王小明")).doesNotContain(number.shown());
    assertThat(
            rows.count(
                "select count(*) from case_file where case_number = '%s' and applicant_name_fold > 1"
                    .formatted(number.digits())))
        .isEqualTo(1);
    assertThat(progress.find(number, receipt.queryPassword()).orElseThrow().applicantMasked())
        .startsWith("林");
    assertThat(reveal().name()).isEqualTo(right);
  }

  @Test
  void whoAppliesTogether_isListedMasked_foundByName_changedAndForgotten() throws Exception {
    String first = "林" + letters();
    String other = "黃" + letters();
    number = registerTogether(first).caseNumber();
    assertThat(view().coApplicants()).containsExactly(new CoApplicantView(2, "林○○"));
    assertThat(view().applicants()).isEqualTo(2);
    assertThat(found(first)).containsExactly(number.shown());
    assertThat(reveal(2).name()).isEqualTo(first);

    co(version -> coApplicants.add(number, version, addition(other)));
    assertThat(found(other)).containsExactly(number.shown());
    co(version -> coApplicants.putNameRight(number, version, 3, other + "a", "誤植"));
    assertThat(found(other)).isEmpty();
    assertThat(reveal(3).name()).isEqualTo(other + "a");
    co(version -> coApplicants.remove(number, version, 2, "不共同申請"));

    assertThat(found(first)).isEmpty();
    assertThat(view().coApplicants()).extracting(CoApplicantView::place).containsExactly(3);
    assertThat(view().entries().get(0).corrections())
        .containsExactly(new CorrectedValue(CorrectedField.CO_APPLICANT, "林○○", ""));
    assertThat(
            rows.count(
                "select count(*) from case_co_applicant where name_sealed is not null and "
                    + ofCase()))
        .isEqualTo(1);
    assertThatThrownBy(() -> co(version -> coApplicants.remove(number, version - 1, 3, "誤植")))
        .isInstanceOf(CaseChangedMeanwhileException.class);
  }

  private interface CoCommand {
    void on(int version);
  }

  private void co(CoCommand command) throws Exception {
    int version = view().version();
    staff.as(officer, Role.CASE_OFFICER, () -> command.on(version));
  }

  private CoApplicantAddition addition(String name) {
    return new CoApplicantAddition(
        new CoApplicant(name, null, null), ConsentManner.PAPER, LocalDate.now(clock), "漏列");
  }

  private ContactView reveal(int place) throws Exception {
    return staff.as(
        officer,
        Role.CASE_OFFICER,
        () ->
            caseFiles.revealContacts(number, "核對").stream()
                .filter(one -> one.place() == place)
                .findFirst()
                .orElseThrow());
  }

  private CaseReceipt registerTogether(String name) throws Exception {
    CaseTypeView type = catalogue.offeredBy(AGENCY).get(0);
    return staff.as(
        officer,
        Role.CASE_OFFICER,
        () ->
            intake.register(
                TypedIntake.of(type.code(), LocalDate.now(clock))
                    .with(new CoApplicant(name, "A123456789", null))
                    .agreedTo(TypedIntake.FORM, false)
                    .typed()));
  }

  private static String letters() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }

  @Test
  void anotherMailbox_getsWhatWaits_andTheOneBeforeIsToldSo() throws Exception {
    rows.change(
        "update notice set state = 'QUEUED', claimed_by = null, claimed_until = null,"
            + " due_at = now() + interval '1 day' where "
            + ofCase());

    change(ContactChannel.EMAIL, "elsewhere@example.org", true);

    assertThat(addressed("OPENED")).isEqualTo("e***@example.org");
    assertThat(addressed("CONTACT_CHANGED")).isEqualTo("w***@example.org");
    assertThat(reveal().email()).contains("elsewhere@example.org");
    assertThat(view().entries().get(0).kind()).isEqualTo(ProgressKind.CONTACT_CHANGED);
    assertThat(progress.find(number, receipt.queryPassword()).orElseThrow().course()).hasSize(1);
  }

  @Test
  void whatAWorkerHasClaimed_keepsAnAddressForItsLaterTries() throws Exception {
    rows.change(
        "update notice set state = 'QUEUED', claimed_by = 'it',"
            + " claimed_until = now() + interval '1 hour',"
            + " due_at = now() + interval '1 day' where "
            + ofCase());

    change(ContactChannel.EMAIL, "elsewhere@example.org", false);

    assertThat(
            rows.count(
                "select count(*) from notice n where address_sealed ="
                    + " (select p.email_sealed from case_party p"
                    + "   where p.case_file_id = n.case_file_id) and "
                    + ofCase()))
        .isEqualTo(1);
  }

  @Test
  void theFirstMobileNumber_isAdded_theCaseIsFoundByIt_andNobodyIsToldThatNoticesGoElsewhere()
      throws Exception {
    change(ContactChannel.TEXT_MESSAGE, "0912-000-012", true);

    assertThat(notices("CONTACT_CHANGED")).isZero();
    assertThat(view().applicant().notifyBy())
        .containsExactlyInAnyOrder(ContactChannel.EMAIL, ContactChannel.TEXT_MESSAGE);
    assertThat(
            rows.count(
                "select count(*) from case_file where case_number = '%s' and mobile_index is not null"
                    .formatted(number.digits())))
        .isEqualTo(1);
  }

  @Test
  void anAddressThatWasSomebodyElses_isNotTold_andForgotten() throws Exception {
    rows.change("update notice set state = 'SENT', body_sealed = null where " + ofCase());

    change(ContactChannel.EMAIL, "right@example.org", false);

    assertThat(notices("CONTACT_CHANGED")).isZero();
    assertThat(addressed("OPENED")).isEqualTo("w***@example.org");
    assertThat(
            rows.count(
                "select count(*) from notice where address_sealed is not null and " + ofCase()))
        .isZero();
  }

  @Test
  void onceTheConsentWasWithdrawn_noAddressIsTaken() throws Exception {
    int version = view().version();
    staff.as(
        officer,
        Role.CASE_OFFICER,
        () -> consents.withdraw(number, version, ConsentPurpose.SERVICE));

    assertThatThrownBy(() -> change(ContactChannel.EMAIL, "new@example.org", true))
        .isInstanceOf(ServiceConsentWithdrawnException.class);
  }

  @Test
  void whatIsNoAddress_isRefusedUnwrapped() {
    assertThatThrownBy(() -> change(ContactChannel.EMAIL, "nobody", true))
        .isInstanceOf(InvalidCorrectionException.class);
  }

  private void change(ContactChannel channel, String address, boolean oldAddressTold)
      throws Exception {
    int version = view().version();
    ContactChange change =
        new ContactChange(
            PartyRole.APPLICANT,
            ContactPlace.of(channel),
            address,
            ConsentManner.PHONE,
            LocalDate.now(clock),
            oldAddressTold,
            "來電說換了");
    staff.as(officer, Role.CASE_OFFICER, () -> contacts.change(number, version, change));
  }

  private ContactView reveal() throws Exception {
    return staff.as(
        officer, Role.CASE_OFFICER, () -> caseFiles.revealContacts(number, "核對").get(0));
  }

  private List<String> found(String name) throws Exception {
    WorklistFilter byName =
        new WorklistFilter(
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.of(name),
            Optional.empty(),
            Optional.empty(),
            WorklistOrder.RISK,
            false);
    return staff.as(
        officer,
        Role.CASE_OFFICER,
        () -> worklist.rows(byName, 0, 200).stream().map(row -> row.caseNumber()).toList());
  }

  private String addressed(String event) throws Exception {
    return rows.text(
        "select address_masked from notice where event = '%s' and %s".formatted(event, ofCase()));
  }

  @Test
  void theDocumentNumberComesLater_andTheCaseIsFoundByIt() throws Exception {
    String typed = "北市都建字第115" + number.digits().substring(6) + "號";
    int version = view().version();

    staff.as(
        officer,
        Role.CASE_OFFICER,
        () -> corrections.numberDocument(number, version, new DocumentNumbering(typed, "")));

    assertThat(view().documentNumber()).contains(typed);
    assertThat(found(typed)).containsExactly(number.shown());
    assertThat(progress.find(number, receipt.queryPassword()).orElseThrow().course()).hasSize(1);
  }

  @Test
  void whoReadAnOlderVersion_isRefused() throws Exception {
    CaseView before = view();
    correct(before.version(), before.receivedOn(), Telling.BY_ALL);

    assertThatThrownBy(
            () -> correct(before.version(), before.receivedOn().minusDays(1), Telling.BY_ALL))
        .isInstanceOf(CaseChangedMeanwhileException.class);
  }

  private void correct(int version, LocalDate day, Telling telling) throws Exception {
    correct(version, correction(day, telling));
  }

  private void correct(int version, ReceiptCorrection correction) throws Exception {
    staff.as(
        officer, Role.CASE_OFFICER, () -> corrections.putReceiptRight(number, version, correction));
  }

  private Optional<ReceiptPreview> preview(LocalDate day) throws Exception {
    return staff.as(
        officer,
        Role.CASE_OFFICER,
        () -> corrections.previewReceipt(number, correction(day, Telling.BY_ALL)));
  }

  private static ReceiptCorrection correction(LocalDate day, Telling telling) {
    return new ReceiptCorrection(
        day, Optional.empty(), IntakeChannel.MAIL, Optional.empty(), "看錯收文章", telling);
  }

  private CaseView view() throws Exception {
    return staff.as(officer, Role.CASE_OFFICER, () -> caseFiles.get(number));
  }

  private long notices(String event) throws Exception {
    return rows.count(
        "select count(*) from notice where event = '%s' and %s".formatted(event, ofCase()));
  }

  private String ofCase() {
    return "case_file_id = (select id from case_file where case_number = '%s')"
        .formatted(number.digits());
  }

  private CaseReceipt register() throws Exception {
    return registerAt(AGENCY);
  }

  private CaseReceipt registerAt(String agency) throws Exception {
    CaseTypeView type = catalogue.offeredBy(agency).get(0);
    return staff.as(
        officer,
        Role.CASE_OFFICER,
        () ->
            intake.register(
                TypedIntake.of(type.code(), LocalDate.now(clock))
                    .under(UUID.randomUUID())
                    .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
                    .agreedTo(TypedIntake.FORM, false)
                    .typed()));
  }
}
