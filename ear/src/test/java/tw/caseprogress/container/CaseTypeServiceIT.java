package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.AuditEntryView;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeRefusedException;
import tw.caseprogress.casetype.DesignFault;
import tw.caseprogress.casetype.DesignFault.Kind;
import tw.caseprogress.casetype.KeptCaseType;
import tw.caseprogress.casetype.KeptVersion;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.casetype.VersionPhase;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.casetype.service.CaseTypeDesignQuery;
import tw.caseprogress.casetype.service.CaseTypeLibrary;
import tw.caseprogress.casetype.service.CaseTypeService;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.security.OutsideAgencyException;
import tw.caseprogress.security.Role;

/** What administrators do to case types: called past every screen. */
@ExtendWith(ArquillianExtension.class)
class CaseTypeServiceIT {

  private static final String OWN = "379506000A";
  private static final String OTHER = "379507000A";
  private static final String KEEPER = "types.keeper";
  private static final String OFFICER = "types.officer";
  private static final String STRANGER = "types.stranger";
  private static final String CITY = "types.city";
  private static final OfferingDefinition AT_OWN =
      new OfferingDefinition(OWN, "民政課", "Civil Affairs Section", "1999 轉 1");
  private static final OfferingDefinition AT_OTHER =
      new OfferingDefinition(OTHER, "社會課", "Social Section", "1999 轉 2");

  /** Against the version that ? is; none may leave anything else than it was. */
  private static final List<String> ATTACKS_ON_A_VERSION =
      List.of(
          "update case_type_version set limit_length = 99 where id = ?",
          "update case_type_version set published_on = published_on - 1 where id = ?",
          "update case_type_version set state = 'DRAFT' where id = ?",
          "update case_type_version set state = 'PUBLISHED' where id = ?",
          "delete from case_type_version where id = ?",
          "update key_step set name_zh = 'x' where case_type_version_id = ?",
          "delete from key_step where case_type_version_id = ?",
          "insert into key_step (case_type_version_id, step_order, name_zh, name_en, public_text_zh,"
              + " public_text_en, optional, planned_working_days, notify_by_email,"
              + " notify_by_text_message) values (?, 99, 'x', 'x', 'x', 'x', true, 0, true, true)",
          "update required_paper set mandatory = not mandatory where case_type_version_id = ?",
          "delete from required_paper where case_type_version_id = ?",
          "insert into required_paper (case_type_version_id, paper_order, name_zh, name_en, mandatory)"
              + " values (?, 99, 'x', 'x', true)",
          "insert into case_type_notice values (?, 'CLOSED', false, false)",
          "update case_type_version set state = 'RETIRED' where id = ?;"
              + " insert into case_type_notice values (?, 'CLOSED', false, false)");

  // what was published stays for good: a second run on the same database needs another
  private final String code = "ZZ-%09d".formatted(ThreadLocalRandom.current().nextInt(1 << 29));

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private CaseTypeService service;
  @Inject private CaseTypeDesignQuery query;
  @Inject private CaseTypeLibrary library;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private IntakeService intake;
  @Inject private Clock clock;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @BeforeEach
  void addAType() throws Exception {
    rows.put(KEEPER, OWN, Role.AGENCY_ADMINISTRATOR);
    rows.put(OFFICER, OWN, Role.CASE_OFFICER);
    rows.put(STRANGER, OTHER, Role.AGENCY_ADMINISTRATOR);
    rows.put(CITY, null, Role.SYSTEM_ADMINISTRATOR);
    asKeeper(() -> service.add(copied().offeredBy(List.of(AT_OWN))));
  }

  /** What is in the lists of citizens would be in those of other tests. */
  @AfterEach
  void retire() throws Exception {
    for (KeptCaseType type : staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, query::caseTypes)) {
      for (KeptVersion version : type.versions()) {
        boolean stands =
            Set.of(VersionPhase.WAITING, VersionPhase.IN_FORCE).contains(version.phase());
        if (type.code().equals(code) && stands) {
          asKeeper(() -> service.retire(code, revision(), version.number()));
        }
      }
    }
  }

  @Test
  void aCopyOfTheLibrary_isChanged_published_andACaseIsOpenedWithIt() throws Exception {
    assertThat(catalogue.published(code)).isEmpty();
    asKeeper(() -> service.change(code, draftMark(), limited(draft(), 4)));
    assertThat(faults(() -> service.publish(code, revision(), today())))
        .contains(DesignFault.of("/limit/length", Kind.LIMIT_TOO_SHORT, 5));
    assertThat(kept().versions()).isEmpty();

    asKeeper(() -> service.change(code, draftMark(), limited(draft(), 31)));
    asKeeper(() -> service.publish(code, revision(), today()));

    assertThat(kept().draft()).isEmpty();
    assertThat(catalogue.published(code).orElseThrow().limit())
        .isEqualTo(HandlingLimit.workingDays(31));
    CaseNumber number = register();
    assertThat(versionOf(number)).isEqualTo(published());
    assertThat(actions())
        .containsExactly(
            AuditAction.CASE_TYPE_PUBLISHED,
            AuditAction.CASE_TYPE_CHANGED,
            AuditAction.CASE_TYPE_CHANGED,
            AuditAction.CASE_TYPE_ADDED);
    AuditEntryView changed = history().get(1);
    assertThat(changed.actor()).isEqualTo(KEEPER);
    assertThat(changed.detail()).isEqualTo(Map.of("caseType", code, "/limit/length", "4 → 31"));
  }

  @Test
  void aPublishedVersionStays_andItsCasesKeepIt_whateverIsPublishedAfterIt() throws Exception {
    asKeeper(() -> service.publish(code, revision(), today()));
    long first = published();
    CaseTypeDefinition said = kept().version(1).orElseThrow().definition();
    CaseNumber number = register();

    asKeeper(() -> service.draft(code, revision()));
    asKeeper(() -> service.change(code, draftMark(), limited(draft(), 40)));
    asKeeper(() -> service.publish(code, revision(), today().plusDays(1)));
    assertThat(phases()).containsExactly(VersionPhase.IN_FORCE, VersionPhase.WAITING);
    assertThat(published()).isEqualTo(first);
    asKeeper(() -> service.draft(code, revision()));
    refused(Kind.ANOTHER_WAITS, () -> service.publish(code, revision(), today()));
    refused(Kind.DAY_OVER, () -> service.publish(code, revision(), today().minusDays(1)));

    asKeeper(() -> service.retire(code, revision(), 2));
    asKeeper(() -> service.publish(code, revision(), today()));
    assertThat(phases())
        .containsExactly(VersionPhase.REPLACED, VersionPhase.RETIRED, VersionPhase.IN_FORCE);
    assertThat(published()).isNotEqualTo(first);
    assertThat(kept().version(1).orElseThrow().definition()).isEqualTo(said);
    assertThat(versionOf(number)).isEqualTo(first);
    assertThat(catalogue.version(first).limit()).isEqualTo(said.limit());

    asKeeper(() -> service.retire(code, revision(), 3));
    assertThat(phases()).containsOnly(VersionPhase.RETIRED);
    assertThat(catalogue.published(code)).isEmpty();
    refused(Kind.NOT_PUBLISHED, () -> service.retire(code, revision(), 3));
  }

  @Test
  void whatWasPublished_isKeptByTheDatabase_fromTheApplicationAndFromTheOwnerOfTheTables()
      throws Exception {
    asKeeper(() -> service.publish(code, revision(), today()));
    long version = published();
    for (String attack : ATTACKS_ON_A_VERSION) {
      String statement = attack.replace("?", String.valueOf(version));
      assertThatThrownBy(() -> rows.change(statement))
          .as(statement)
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"))
          .hasMessageMatching(
              "(?s).*(permission denied for table|a published version|a version).*");
      assertThatThrownBy(() -> TablesOwner.execute(dataSource, statement))
          .as("%s, by the owner", statement)
          .rootCause()
          .hasMessageMatching("(?s).*a (published )?version of a case type (never changes|goes).*");
    }
    asKeeper(() -> service.retire(code, revision(), 1));
    assertThatThrownBy(
            () ->
                rows.change("update case_type_version set state = 'PUBLISHED' where id=" + version))
        .hasMessageContaining("not from RETIRED to PUBLISHED");
    assertThat(kept().version(1).orElseThrow().definition().limit()).isEqualTo(copied().limit());
  }

  @Test
  void whoWritesADraft_isNotStoppedByWhoOffersIt_butByWhoChangesTheDraft() throws Exception {
    UUID begun = draftMark();
    CaseTypeDefinition written = limited(draft(), 33);

    asCity(() -> service.offer(code, revision(), AT_OTHER));
    asKeeper(() -> service.change(code, begun, written));

    assertThat(draft().limit()).isEqualTo(HandlingLimit.workingDays(33));
    assertThat(draft().offerings()).containsExactly(AT_OWN, AT_OTHER);
    refused(Kind.CHANGED_MEANWHILE, () -> service.change(code, begun, limited(draft(), 34)));
    asKeeper(() -> service.discard(code, revision()));
  }

  @Test
  void whatDoesNotFit_isRefused_andNothingIsChanged() throws Exception {
    KeptCaseType before = kept();

    refused(Kind.CODE_TAKEN, () -> service.add(copied().offeredBy(List.of(AT_OWN))));
    refused(Kind.CODE, () -> service.add(copied().as("zz", OWN).offeredBy(List.of(AT_OWN))));
    refused(
        Kind.TOO_LONG,
        () ->
            service.add(
                copied()
                    .as(code + "L", OWN)
                    .offeredBy(List.of(new OfferingDefinition(OWN, "民".repeat(61), "C", "1")))));
    refused(Kind.DRAFT_THERE, () -> service.draft(code, revision()));
    refused(Kind.CHANGED_MEANWHILE, () -> service.change(code, UUID.randomUUID(), draft()));
    refused(Kind.CHANGED_MEANWHILE, () -> service.publish("ZZ-NONE", 1, today()));
    refused(
        Kind.EMPTY,
        () -> service.offer(code, revision(), new OfferingDefinition(OWN, "", "Unit", "1")));
    assertThat(kept()).isEqualTo(before);

    asKeeper(() -> service.discard(code, revision()));
    assertThat(asKeeper(() -> query.caseType(code))).isEmpty();
  }

  @Test
  void theAgencyThatOffersIt_saysHow_andTheCityAloneSaysWhoElseDoes() throws Exception {
    asKeeper(() -> service.publish(code, revision(), today()));
    refused(Kind.LAST_OFFERING, () -> service.withdraw(code, revision(), OWN));
    asCity(() -> service.offer(code, revision(), AT_OTHER));
    assertThat(catalogue.offeredBy(OTHER)).anyMatch(type -> type.code().equals(code));

    KeptCaseType seen =
        staff.as(STRANGER, Role.AGENCY_ADMINISTRATOR, () -> query.caseType(code)).orElseThrow();
    assertThat(seen.owned()).isFalse();
    OfferingDefinition moved = new OfferingDefinition(OTHER, "民政課", "Section", "1999 轉 3");
    staff.as(
        STRANGER, Role.AGENCY_ADMINISTRATOR, () -> service.offer(code, seen.revision(), moved));
    assertThat(kept().offerings()).containsExactly(AT_OWN, moved);
    for (StaffOnStage.Command command :
        List.<StaffOnStage.Command>of(
            () -> service.offer(code, revision(), AT_OWN),
            () -> service.withdraw(code, revision(), OTHER))) {
      assertThatThrownBy(() -> staff.as(STRANGER, Role.AGENCY_ADMINISTRATOR, command))
          .isInstanceOf(OutsideAgencyException.class);
    }
    asCity(() -> service.withdraw(code, revision(), OTHER));
    assertThat(kept().offerings()).containsExactly(AT_OWN);
  }

  @Test
  void whoOnlyOffersIt_readsNothingOfTheDraftsInItsHistory() throws Exception {
    asKeeper(() -> service.change(code, draftMark(), limited(draft(), 35)));
    asKeeper(() -> service.publish(code, revision(), today()));
    asCity(() -> service.offer(code, revision(), AT_OTHER));
    asKeeper(
        () ->
            service.offer(
                code, revision(), new OfferingDefinition(OWN, "戶政課", "Section", "1999 轉 4")));
    asKeeper(() -> service.draft(code, revision()));
    asKeeper(() -> service.change(code, draftMark(), limited(draft(), 36)));
    asKeeper(() -> service.discard(code, revision()));

    assertThat(actions()).hasSize(8);
    List<AuditEntryView> read =
        staff.as(STRANGER, Role.AGENCY_ADMINISTRATOR, () -> query.history(code));
    assertThat(read)
        .extracting(AuditEntryView::action)
        .containsExactly(AuditAction.CASE_TYPE_OFFERING_CHANGED, AuditAction.CASE_TYPE_PUBLISHED);
    assertThat(read.get(0).detail()).containsEntry("/agency", OTHER);
  }

  @Test
  void whoTakesAFreeCode_readsNothingOfTheTypeThatHadIt() throws Exception {
    asKeeper(() -> service.change(code, draftMark(), limited(draft(), 37)));
    asKeeper(() -> service.discard(code, revision()));
    asKeeper(() -> service.add(copied().offeredBy(List.of(AT_OWN))));
    assertThat(actions()).containsExactly(AuditAction.CASE_TYPE_ADDED);

    asKeeper(() -> service.discard(code, revision()));
    CaseTypeDefinition another = copied().as(code, OTHER).offeredBy(List.of(AT_OTHER));
    staff.as(STRANGER, Role.AGENCY_ADMINISTRATOR, () -> service.add(another));
    List<AuditEntryView> read =
        staff.as(STRANGER, Role.AGENCY_ADMINISTRATOR, () -> query.history(code));
    assertThat(read).extracting(AuditEntryView::agencyCode).containsExactly(Optional.of(OTHER));
    int last =
        staff
            .as(STRANGER, Role.AGENCY_ADMINISTRATOR, () -> query.caseType(code))
            .orElseThrow()
            .revision();
    staff.as(STRANGER, Role.AGENCY_ADMINISTRATOR, () -> service.discard(code, last));
  }

  @Test
  void anotherAgencysAdministratorIsRefused_whateverIsCalled() throws Exception {
    int revision = revision();
    CaseTypeDefinition draft = draft();
    UUID draftMark = draftMark();
    Map<String, StaffOnStage.Command> commands = commands(revision, draftMark, draft);
    assertThat(commands.keySet().stream().map(name -> name.split(" ")[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(CaseTypeService.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .toList());
    commands.forEach(
        (name, command) ->
            assertThatThrownBy(() -> staff.as(STRANGER, Role.AGENCY_ADMINISTRATOR, command))
                .as(name)
                .isInstanceOf(OutsideAgencyException.class));
    staff.as(
        STRANGER,
        Role.AGENCY_ADMINISTRATOR,
        () -> {
          assertThat(query.caseType(code)).isEmpty();
          assertThat(query.history(code)).isEmpty();
          assertThat(query.caseTypes()).noneMatch(type -> type.code().equals(code));
        });
    assertThat(revision()).isEqualTo(revision);
  }

  @Test
  void nobodyElseKeepsCaseTypes() throws Exception {
    int revision = revision();
    CaseTypeDefinition draft = draft();
    UUID draftMark = draftMark();
    Set<Role> keepers = EnumSet.of(Role.AGENCY_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);
    for (Role role : EnumSet.complementOf(EnumSet.copyOf(keepers))) {
      for (StaffOnStage.Command command : commands(revision, draftMark, draft).values()) {
        refusedTo(role, command.asCallable());
      }
      refusedTo(role, query::caseTypes);
      refusedTo(role, query::published);
      refusedTo(role, () -> query.caseType(code));
      refusedTo(role, () -> query.history(code));
      refusedTo(role, () -> query.faults(draft));
    }
  }

  @Test
  void anEmptySystemHasTheLibraryAlone_andTheSampleMakesItsTypesByTheCommandsOfTheScreens()
      throws Exception {
    assertThat(library.caseTypes()).hasSize(25);
    for (CaseTypeDefinition delivered : library.caseTypes()) {
      List<AuditEntryView> history =
          staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, () -> query.history(delivered.code()));
      assertThat(history.subList(history.size() - 2, history.size()))
          .as(delivered.code())
          .allMatch(entry -> entry.actor().equals(DeliveredTypesOnStage.PUBLISHER))
          .extracting(AuditEntryView::action)
          .containsExactly(AuditAction.CASE_TYPE_PUBLISHED, AuditAction.CASE_TYPE_ADDED);
      KeptVersion first =
          staff
              .as(CITY, Role.SYSTEM_ADMINISTRATOR, () -> query.caseType(delivered.code()))
              .flatMap(type -> type.version(1))
              .orElseThrow();
      List<OfferingDefinition> byCode =
          delivered.offerings().stream()
              .sorted(Comparator.comparing(OfferingDefinition::agencyCode))
              .toList();
      assertThat(first.definition()).isEqualTo(delivered.offeredBy(byCode));
    }
  }

  /** Each by the name of its method; what follows a blank tells two of one method apart. */
  private Map<String, StaffOnStage.Command> commands(
      int revision, UUID draftMark, CaseTypeDefinition draft) {
    return Map.of(
        "add", () -> service.add(draft.as("ZZ-STRANGE", OWN)),
        "add at another agency", () -> service.add(draft.as("ZZ-STRANGE", OTHER)),
        "draft", () -> service.draft(code, revision),
        "change", () -> service.change(code, draftMark, draft),
        "discard", () -> service.discard(code, revision),
        "publish", () -> service.publish(code, revision, today()),
        "retire", () -> service.retire(code, revision, 1),
        "offer", () -> service.offer(code, revision, AT_OWN),
        "offer at the own agency", () -> service.offer(code, revision, AT_OTHER),
        "withdraw", () -> service.withdraw(code, revision, OWN));
  }

  private void refusedTo(Role role, Callable<?> call) {
    assertThatThrownBy(() -> staff.as(OFFICER, role, call))
        .as("%s", role)
        .isInstanceOf(EJBAccessException.class);
  }

  private CaseTypeDefinition copied() {
    return library.caseType("BIZ-REG").orElseThrow().as(code, OWN).from(today());
  }

  private static CaseTypeDefinition limited(CaseTypeDefinition type, int workingDays) {
    return new CaseTypeDefinition(
        type.code(),
        type.ownerAgencyCode(),
        type.publishedOn(),
        type.nameZh(),
        type.nameEn(),
        HandlingLimit.workingDays(workingDays),
        type.clockStart(),
        type.pausePolicy(),
        type.supplementCalendarDays(),
        type.terms(),
        type.notices(),
        type.slip(),
        type.legalBasisZh(),
        type.steps(),
        type.papers(),
        type.offerings());
  }

  private CaseNumber register() throws Exception {
    Intake typed =
        TypedIntake.of(code, today())
            .under(UUID.randomUUID())
            .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
            .agreedTo("115-1", false)
            .typed();
    return staff.as(OFFICER, Role.CASE_OFFICER, () -> intake.register(typed)).caseNumber();
  }

  private long versionOf(CaseNumber number) throws Exception {
    return rows.count(
        "select case_type_version_id from case_file where case_number = '%s'"
            .formatted(number.digits()));
  }

  private long published() {
    return catalogue.published(code).orElseThrow().versionId();
  }

  private List<VersionPhase> phases() throws Exception {
    return kept().versions().stream().map(KeptVersion::phase).toList();
  }

  private List<AuditEntryView> history() throws Exception {
    return asKeeper(() -> query.history(code));
  }

  private List<AuditAction> actions() throws Exception {
    return history().stream().map(AuditEntryView::action).toList();
  }

  private KeptCaseType kept() throws Exception {
    return asKeeper(() -> query.caseType(code)).orElseThrow();
  }

  private CaseTypeDefinition draft() throws Exception {
    return kept().draft().orElseThrow();
  }

  private UUID draftMark() throws Exception {
    return kept().draftMark().orElseThrow();
  }

  private int revision() throws Exception {
    return kept().revision();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void refused(Kind kind, StaffOnStage.Command command) {
    assertThat(faults(command)).extracting(DesignFault::kind).containsExactly(kind);
  }

  private List<DesignFault> faults(StaffOnStage.Command command) {
    try {
      asKeeper(command);
    } catch (CaseTypeRefusedException refusal) {
      return refusal.faults();
    } catch (Exception e) {
      throw new AssertionError("Refused otherwise", e);
    }
    return List.of();
  }

  private void asKeeper(StaffOnStage.Command command) throws Exception {
    staff.as(KEEPER, Role.AGENCY_ADMINISTRATOR, command);
  }

  private <T> T asKeeper(Callable<T> call) throws Exception {
    return staff.as(KEEPER, Role.AGENCY_ADMINISTRATOR, call);
  }

  private void asCity(StaffOnStage.Command command) throws Exception {
    staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, command);
  }
}
