package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.attachment.AttachmentFile;
import tw.caseprogress.attachment.AttachmentKind;
import tw.caseprogress.attachment.AttachmentRefusal;
import tw.caseprogress.attachment.AttachmentRefusedException;
import tw.caseprogress.attachment.AttachmentView;
import tw.caseprogress.attachment.AttachmentView.TakenAway;
import tw.caseprogress.attachment.FileKind;
import tw.caseprogress.attachment.NewAttachment;
import tw.caseprogress.attachment.service.AttachmentQuery;
import tw.caseprogress.attachment.service.AttachmentService;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.PurposeMissingException;
import tw.caseprogress.casescreen.service.CaseScreenQuery;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobState;
import tw.caseprogress.security.Role;

/** The life of an attachment: sealed where it lies, opened for a purpose, taken away, forgotten. */
@ExtendWith(ArquillianExtension.class)
class AttachmentServiceIT {

  private static final String AGENCY = "379130100A";
  private static final byte[] PDF = "%PDF-1.7 王小明".getBytes(StandardCharsets.UTF_8);

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private Clock clock;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private IntakeService intakeService;
  @Inject private AttachmentService attachments;
  @Inject private AttachmentQuery attachmentQuery;
  @Inject private CaseScreenQuery caseScreenQuery;
  @Inject private JobRuns jobs;

  private final String officer = "attachments." + System.nanoTime();
  private CaseTypeView type;
  private CaseNumber number;

  @BeforeEach
  void openACase() throws Exception {
    rows.put(officer, AGENCY);
    type = catalogue.offeredBy(AGENCY).get(0);
    TypedIntake intake =
        TypedIntake.of(type.code(), LocalDate.now(clock))
            .under(UUID.randomUUID())
            .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
            .agreedTo(TypedIntake.FORM, false);
    number =
        staff
            .as(officer, Role.CASE_OFFICER, () -> intakeService.register(intake.typed()))
            .caseNumber();
  }

  @Test
  void whatIsAddedLiesSealed_andIsOpenedForAPurposeThatIsWrittenDown() throws Exception {
    add(AttachmentKind.APPLICATION, PDF);

    AttachmentView added = only();
    assertThat(added.fileKind()).isEqualTo(FileKind.PDF);
    assertThat(added.note()).contains("第 1 頁");
    byte[] kept = Files.readAllBytes(file(added));
    assertThat(kept).hasSizeGreaterThan(PDF.length);
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
    assertThatThrownBy(() -> open(added, " ")).isInstanceOf(PurposeMissingException.class);

    AttachmentFile opened = open(added, "審查資格");

    assertThat(opened.content()).isEqualTo(PDF);
    assertThat(opened.name()).isEqualTo(number.shown() + "-" + added.id() + ".pdf");
    assertThat(trail("ATTACHMENT_ADDED")).isEqualTo(" " + added.id());
    assertThat(trail("ATTACHMENT_OPENED")).isEqualTo("審查資格 " + added.id());
    assertThat(
            staff
                .as(officer, Role.SUPERVISOR, () -> caseScreenQuery.open(number))
                .side()
                .attachments())
        .containsExactly(added);
  }

  @Test
  void aContentThatLiesInAnothersPlace_isDamaged_andDoesNotOpen() throws Exception {
    add(AttachmentKind.APPLICATION, PDF);
    add(AttachmentKind.LETTER, Arrays.copyOf(PDF, 40));
    List<AttachmentView> both = list();
    Files.copy(file(both.get(1)), file(both.get(0)), StandardCopyOption.REPLACE_EXISTING);

    assertThatThrownBy(() -> open(both.get(0), "審查"))
        .isInstanceOfSatisfying(
            AttachmentRefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(AttachmentRefusal.BROKEN));
  }

  @Test
  void whatLiesInAnotherStoreThanIsSet_isNotTakenForRemoved() throws Exception {
    add(AttachmentKind.APPLICATION, PDF);
    AttachmentView added = only();
    Path file = file(added);
    rows.change("update attachment set store = 'BUCKET' where id = " + added.id());

    takeAway(added, "掃錯人");

    assertThat(file).exists();
    assertThat(rowsOfCase("content_gone_at is null")).isEqualTo(1);
    rows.change("update attachment set store = 'FOLDER' where id = " + added.id());
  }

  @Test
  void whatIsNoFileThatIsTaken_isRefused_andNothingIsKept() {
    refused(AttachmentRefusal.EMPTY, AttachmentKind.OTHER, Optional.empty(), new byte[0]);
    refused(
        AttachmentRefusal.UNKNOWN_KIND,
        AttachmentKind.OTHER,
        Optional.empty(),
        "<html>".getBytes(StandardCharsets.UTF_8));
    refused(
        AttachmentRefusal.TOO_LARGE,
        AttachmentKind.OTHER,
        Optional.empty(),
        Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1));
    refused(
        AttachmentRefusal.PAPER_NOT_RECEIVED,
        AttachmentKind.PAPER,
        Optional.of(type.papers().get(0).nameZh()),
        PDF);

    assertThat(rowsOfCase("true")).isZero();
  }

  @Test
  void aCaseTakesNoMoreThanItsFilesMayHaveTogether() throws Exception {
    add(AttachmentKind.OTHER, PDF);
    rows.change(
        "update attachment set byte_count = 200 * 1024 * 1024 - 1 where id = " + only().id());

    refused(AttachmentRefusal.CASE_FULL, AttachmentKind.OTHER, Optional.empty(), PDF);
  }

  @Test
  void whatIsTakenAway_leavesWhoAndWhy_andNoContent() throws Exception {
    add(AttachmentKind.APPLICATION, PDF);
    AttachmentView added = only();
    Path file = file(added);
    assertThatThrownBy(() -> takeAway(added, "\u3000"))
        .isInstanceOfSatisfying(
            AttachmentRefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(AttachmentRefusal.REASON_MISSING));

    takeAway(added, "掃錯人");

    assertThat(only().gone().orElseThrow().taken()).contains(new TakenAway(officer, "掃錯人"));
    assertThat(file).doesNotExist();
    assertThat(trail("ATTACHMENT_TAKEN_AWAY")).isEqualTo(" " + added.id());
    for (Role role : List.of(Role.CASE_OFFICER, Role.SUPERVISOR)) {
      assertThatThrownBy(
              () -> staff.as(officer, role, () -> attachmentQuery.open(number, added.id(), "看")))
          .isInstanceOfSatisfying(
              AttachmentRefusedException.class,
              e -> assertThat(e.refusal()).isEqualTo(AttachmentRefusal.GONE));
    }
  }

  @Test
  void theNightForgetsWhatWasKeptLongEnough_andWhatNeverCameWhole() throws Exception {
    add(AttachmentKind.APPLICATION, PDF);
    AttachmentView ofOldCase = only();
    Path file = file(ofOldCase);
    rows.change(
        "update attachment set added_at = now() - interval '11 years' where id = "
            + ofOldCase.id());
    announced("it/never-" + number.digits(), "12 hours");
    announced("it/coming-" + number.digits(), "1 minute");
    clean();
    assertThat(file).as("of a case that is open").exists();
    assertThat(rowsOfCase("added_at is null")).as("one may still come").isEqualTo(1);

    state("'CLOSED', outcome = 'GRANTED', closed_on_time = true, closed_on = '2016-01-04'");
    try {
      clean();
    } finally {
      state("'IN_PROGRESS', outcome = null, closed_on_time = null, closed_on = null");
    }

    assertThat(file).doesNotExist();
    assertThat(only().gone().orElseThrow().taken()).isEmpty();
    assertThat(only().note()).isEmpty();
  }

  private void state(String values) throws SQLException {
    rows.change(
        "update case_file set state = "
            + values
            + " where case_number = '"
            + number.digits()
            + "'");
  }

  private void clean() throws Exception {
    JobRun run = jobs.run(Job.NIGHTLY_CLEAN_UP);
    assertThat(run.state()).isEqualTo(JobState.COMPLETED);
    assertThat(run.skipped()).isEmpty();
  }

  private void announced(String key, String ago) throws Exception {
    rows.change(
        "insert into attachment (case_file_id, kind, file_kind, byte_count, store_key,"
            + " announced_at, added_by) select id, 'OTHER', 'PDF', 1, '"
            + key
            + "', now() - interval '"
            + ago
            + "', 'it' from case_file where case_number = '"
            + number.digits()
            + "'");
  }

  private void add(AttachmentKind kind, byte[] content) throws Exception {
    NewAttachment added = new NewAttachment(kind, Optional.empty(), " 第 1 頁 ", content);
    staff.as(officer, Role.CASE_OFFICER, () -> attachments.add(number, added));
  }

  private AttachmentFile open(AttachmentView attachment, String purpose) throws Exception {
    return staff.as(
        officer, Role.SUPERVISOR, () -> attachmentQuery.open(number, attachment.id(), purpose));
  }

  private void takeAway(AttachmentView attachment, String reason) throws Exception {
    staff.as(
        officer, Role.CASE_OFFICER, () -> attachments.takeAway(number, attachment.id(), reason));
  }

  private void refused(
      AttachmentRefusal refusal, AttachmentKind kind, Optional<String> paper, byte[] content) {
    NewAttachment added = new NewAttachment(kind, paper, "", content);
    assertThatThrownBy(
            () -> staff.as(officer, Role.CASE_OFFICER, () -> attachments.add(number, added)))
        .isInstanceOfSatisfying(
            AttachmentRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  private List<AttachmentView> list() throws Exception {
    return staff.as(officer, Role.CASE_OFFICER, () -> attachmentQuery.ofCase(number)).attachments();
  }

  private AttachmentView only() throws Exception {
    assertThat(list()).hasSize(1);
    return list().get(0);
  }

  private Path file(AttachmentView attachment) throws IOException, SQLException {
    return Path.of(
        System.getProperty("caseprogress.var"),
        "attachments",
        rows.text("select store_key from attachment where id = " + attachment.id()));
  }

  private String trail(String action) throws SQLException {
    return rows.text(
        "select coalesce(purpose, '') || ' ' || (detail ->> 'attachment') from audit_entry"
            + " where case_number = '"
            + number.digits()
            + "' and action = '"
            + action
            + "'");
  }

  private long rowsOfCase(String condition) {
    try {
      return rows.count(
          "select count(*) from attachment a join case_file c on c.id = a.case_file_id"
              + " where c.case_number = '"
              + number.digits()
              + "' and "
              + condition);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
