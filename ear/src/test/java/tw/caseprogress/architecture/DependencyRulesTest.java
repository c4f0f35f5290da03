package tw.caseprogress.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
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
import tw.caseprogress.job.UnbrokenTimer;
import tw.caseprogress.job.service.JobGate;
import tw.caseprogress.job.service.ServerPresence;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

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
}
