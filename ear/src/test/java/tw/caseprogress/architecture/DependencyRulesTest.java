package tw.caseprogress.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import tw.caseprogress.casefile.CaseRules;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.casefile.entity.ClosingBook;
import tw.caseprogress.casefile.entity.ReceiptBook;
import tw.caseprogress.casefile.service.CaseClockService;
import tw.caseprogress.casefile.service.CaseDeadlines;
import tw.caseprogress.casefile.service.CaseExtensions;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casefile.service.CorrectionService;
import tw.caseprogress.gateway.MailTransport;
import tw.caseprogress.gateway.SmsGateway;
import tw.caseprogress.gateway.service.GatewayService;
import tw.caseprogress.gateway.service.MailRoutes;
import tw.caseprogress.gateway.service.TextMessageRoutes;
import tw.caseprogress.job.UnbrokenTimer;
import tw.caseprogress.job.service.JobGate;
import tw.caseprogress.job.service.ServerPresence;
import tw.caseprogress.letter.service.LetterWorker;
import tw.caseprogress.notification.service.NoticeDispatch;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.textquery.service.TextQueryDispatch;

/** The habits of the house, held in the build; its arrows stand in {@link ArrowsTest}. */
@AnalyzeClasses(packages = "tw.caseprogress", importOptions = ImportOption.DoNotIncludeTests.class)
class DependencyRulesTest {

  private static final DescribedPredicate<JavaClass> PLAIN =
      resideInAPackage("tw.caseprogress..")
          .and(not(resideInAnyPackage("..entity..", "..service..", "..schema..")))
          .and(not(resideInAnyPackage("tw.caseprogress.web..", "tw.caseprogress.batch..")))
          .as("plain packages of the trade");

  @ArchTest
  static void the_rules_of_the_trade_are_plain_java(JavaClasses classes) {
    noClasses()
        .that(PLAIN)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "javax.sql..", "java.sql..", "..entity..", "..service..")
        .check(classes);
  }

  @ArchTest
  static void plain_classes_are_told_the_date(JavaClasses classes) {
    noClasses()
        .that(PLAIN)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(classes);
  }

  @ArchTest
  static void time_comes_from_the_injected_clock_alone(JavaClasses classes) {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(OffsetDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(classes);
  }

  @ArchTest
  static void the_trade_knows_neither_screens_nor_jobs(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackages("tw.caseprogress.web..", "tw.caseprogress.batch..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "tw.caseprogress.web..",
            "tw.caseprogress.batch..",
            "jakarta.faces..",
            "jakarta.ws.rs..",
            "jakarta.servlet..",
            "org.primefaces..")
        .check(classes);
  }

  @ArchTest
  static void screens_do_not_know_jobs(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAPackage("tw.caseprogress.web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tw.caseprogress.batch..")
        .check(classes);
  }

  @ArchTest
  static void jobs_do_not_know_screens(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAPackage("tw.caseprogress.batch..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tw.caseprogress.web..")
        .check(classes);
  }

  @ArchTest
  static void screens_touch_neither_rows_nor_the_entity_manager(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAPackage("tw.caseprogress.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "..entity..")
        .check(classes);
  }

  @ArchTest
  static void only_readers_and_writers_of_tables_hold_a_connection(JavaClasses classes) {
    noClasses()
        .that()
        .doNotBelongToAnyOf(
            TableReader.class,
            TableWriter.class,
            Row.class,
            Parameters.class,
            JobGate.class,
            ServerPresence.class)
        .should()
        .dependOnClassesThat(
            assignableTo(Connection.class)
                .or(assignableTo(Statement.class))
                .or(assignableTo(ResultSet.class))
                .as("connections, statements and their results (ADR 93)"))
        .check(classes);
  }

  /**
   * Who hands messages over: a peer may take minutes for its answer, and no transaction waits for
   * it (ADR 75, 104). Whoever else has something to send writes a row, and leaves the rest to
   * these.
   */
  private static final Class<?>[] HANDS_OVER = {
    NoticeDispatch.class, // for workers on threads without transaction
    LetterWorker.class, // on a thread without transaction
    TextQueryDispatch.class, // answers on threads without transaction
    GatewayService.class, // tries a gateway out, outside of transactions
    MailRoutes.class, // choose the gateway of a message, and pass it on
    TextMessageRoutes.class
  };

  private static final DescribedPredicate<JavaAccess<?>> HAND_OVER =
      DescribedPredicate.describe(
          "hand a message over",
          access ->
              Stream.of(MailTransport.class, SmsGateway.class)
                      .anyMatch(access.getTargetOwner()::isAssignableTo)
                  && !access.getOriginOwner().equals(access.getTargetOwner())
                  && access.getTarget().getName().matches("send|sendBy|answer"));

  @ArchTest
  static void no_transaction_waits_for_a_peer(JavaClasses classes) {
    noClasses()
        .that()
        .doNotBelongToAnyOf(HANDS_OVER)
        .should()
        .accessTargetWhere(HAND_OVER)
        .check(classes);
  }

  @ArchTest
  static void a_session_bean_hands_over_outside_of_transactions(JavaClasses classes) {
    codeUnits()
        .that()
        .areDeclaredInClassesThat(
            DescribedPredicate.describe(
                "are session beans",
                type ->
                    type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class)))
        .and(
            DescribedPredicate.describe(
                "hand a message over",
                unit -> unit.getAccessesFromSelf().stream().anyMatch(HAND_OVER)))
        .should(
            ArchCondition.from(
                DescribedPredicate.<JavaCodeUnit>describe(
                    "be @TransactionAttribute(NOT_SUPPORTED)",
                    unit ->
                        unit.tryGetAnnotationOfType(TransactionAttribute.class)
                            .or(
                                () ->
                                    unit.getOwner()
                                        .tryGetAnnotationOfType(TransactionAttribute.class))
                            .filter(
                                attribute ->
                                    attribute.value() == TransactionAttributeType.NOT_SUPPORTED)
                            .isPresent())))
        .check(classes);
  }

  @ArchTest
  static void due_dates_move_inside_a_change_of_the_case_alone(JavaClasses classes) {
    onlyCalledBy(classes, CaseFileRepository.class, "projectDueOn", CaseDeadlines.class);
    onlyCalledBy(classes, CaseFile.class, "judge", CaseDeadlines.class);
  }

  /** Its verbs that move due dates ask for the rules, which nobody else makes. */
  @ArchTest
  static void the_rules_of_a_case_are_handed_out_inside_a_change_alone(JavaClasses classes) {
    constructors()
        .that()
        .areDeclaredIn(CaseRules.class)
        .should()
        .onlyBeCalled()
        .byClassesThat()
        .belongToAnyOf(CaseDeadlines.class)
        .check(classes);
    onlyCalledBy(classes, ReceiptBook.class, "putRight", CorrectionService.class);
    onlyCalledBy(
        classes,
        CaseFile.class,
        "closingBook|clockBook|requestSupplement|receiveSupplement",
        CaseFileService.class,
        CaseClockService.class,
        CaseExtensions.class,
        ClosingBook.class,
        CaseFile.class);
  }

  @ArchTest
  static void rows_are_confined_by_the_agency_scope_alone(JavaClasses classes) {
    onlyCalledBy(classes, Caller.class, "ownAgency|confinedTo", AgencyScope.class, Caller.class);
    methods()
        .that()
        .areDeclaredIn(Caller.class)
        .and()
        .haveName("agencyCode")
        .should()
        .onlyBeCalled()
        .byClassesThat()
        .resideInAPackage("tw.caseprogress.security..")
        .check(classes);
  }

  @ArchTest
  static void every_session_bean_says_who_may_call_it(JavaClasses classes) {
    classes()
        .that()
        .areAnnotatedWith(Stateless.class)
        .or()
        .areAnnotatedWith(Singleton.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class)
        .check(classes);
  }

  /** What the container guards is not guarded on a thread that calls the bean past it. */
  @ArchTest
  static void a_singleton_that_hands_work_to_threads_guards_its_own_state(JavaClasses classes) {
    classes()
        .that()
        .areAnnotatedWith(Singleton.class)
        .and(dependOn(ManagedExecutorService.class))
        .should()
        .beAnnotatedWith(
            DescribedPredicate.describe(
                "@ConcurrencyManagement(BEAN)",
                annotation ->
                    annotation.getRawType().isEquivalentTo(ConcurrencyManagement.class)
                        && annotation.as(ConcurrencyManagement.class).value()
                            == ConcurrencyManagementType.BEAN))
        .check(classes);
  }

  @ArchTest
  static void a_timer_that_goes_off_again_outlives_its_failures(JavaClasses classes) {
    methods()
        .that()
        .areAnnotatedWith(Schedule.class)
        .should()
        .beDeclaredInClassesThat(dependOn(UnbrokenTimer.class))
        .check(classes);
  }

  private static DescribedPredicate<JavaClass> dependOn(Class<?> other) {
    return DescribedPredicate.describe(
        "depend on " + other.getSimpleName(),
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(other)));
  }

  @ArchTest
  static void who_has_an_entity_manager_insists_on_a_transaction(JavaClasses classes) {
    fields()
        .that()
        .haveRawType(EntityManager.class)
        .should()
        .beDeclaredInClassesThat()
        .areAnnotatedWith(
            DescribedPredicate.describe(
                "@Transactional(MANDATORY)",
                annotation ->
                    annotation.getRawType().isEquivalentTo(Transactional.class)
                        && annotation.as(Transactional.class).value() == TxType.MANDATORY))
        .check(classes);
  }

  /** All but what tells of nobody: a case type, and a list to begin with. */
  @ArchTest
  static void files_go_out_past_every_cache(JavaClasses classes) {
    noClasses()
        .that()
        .doNotHaveSimpleName("PrivateFile")
        .and()
        .doNotHaveSimpleName("KeepCaseTypeBacking")
        .and()
        .doNotHaveSimpleName("RegisterListBacking")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "a file is sent, which caches may keep",
                call ->
                    call.getTargetOwner().getName().equals("org.omnifaces.util.Faces")
                        && call.getName().equals("sendFile")))
        .check(classes);
  }

  @ArchTest
  static void no_class_is_named_after_nothing(JavaClasses classes) {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|DTO|Dto|Impl)")
        .check(classes);
  }

  @ArchTest
  static void nobody_prints(JavaClasses classes) {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(classes);
  }

  /** The methods of these names, as a regular expression, are called by those classes alone. */
  private static void onlyCalledBy(
      JavaClasses classes, Class<?> owner, String names, Class<?>... callers) {
    methods()
        .that()
        .areDeclaredIn(owner)
        .and()
        .haveNameMatching(names)
        .should()
        .onlyBeCalled()
        .byClassesThat()
        .belongToAnyOf(callers)
        .check(classes);
  }
}
