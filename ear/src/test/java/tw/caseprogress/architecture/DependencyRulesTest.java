package tw.caseprogress.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** The arrows of the house, held in the build. */
@AnalyzeClasses(packages = "tw.caseprogress", importOptions = ImportOption.DoNotIncludeTests.class)
class DependencyRulesTest {

  private static final DescribedPredicate<JavaClass> PLAIN =
      resideInAPackage("tw.caseprogress..")
          .and(not(resideInAnyPackage("..entity..", "..service..", "..schema..")))
          .and(not(resideInAnyPackage("tw.caseprogress.web..", "tw.caseprogress.batch..")))
          .as("plain packages of the trade");

  @ArchTest
  static final ArchRule the_rules_of_the_trade_are_plain_java =
      noClasses()
          .that(PLAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..", "javax.sql..", "java.sql..", "..entity..", "..service..");

  @ArchTest
  static final ArchRule plain_classes_are_told_the_date =
      noClasses().that(PLAIN).should().dependOnClassesThat().areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule time_comes_from_the_injected_clock_alone =
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
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule casefile_knows_nothing_of_what_listens_to_it =
      noClasses()
          .that()
          .resideInAPackage("tw.caseprogress.casefile..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(concepts("consent", "notification", "survey", "statistics"));

  @ArchTest
  static final ArchRule casetype_knows_only_what_stands_left_of_it =
      noClasses()
          .that()
          .resideInAPackage("tw.caseprogress.casetype..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              concepts("casefile", "consent", "notification", "survey", "statistics"));

  @ArchTest
  static final ArchRule deadline_knows_only_the_calendar =
      noClasses()
          .that()
          .resideInAPackage("tw.caseprogress.deadline..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              concepts("casetype", "casefile", "consent", "notification", "survey", "statistics"));

  @ArchTest
  static final ArchRule calendar_knows_no_other_concept =
      noClasses()
          .that()
          .resideInAPackage("tw.caseprogress.calendar..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              concepts(
                  "deadline",
                  "casetype",
                  "casefile",
                  "consent",
                  "notification",
                  "survey",
                  "statistics"));

  @ArchTest
  static final ArchRule consent_notification_and_survey_do_not_know_each_other =
      slices()
          .matching("tw.caseprogress.(consent|notification|survey)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule concepts_have_no_cycles =
      slices().matching("tw.caseprogress.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_trade_knows_neither_screens_nor_jobs =
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
              "org.primefaces..");

  @ArchTest
  static final ArchRule screens_do_not_know_jobs =
      noClasses()
          .that()
          .resideInAPackage("tw.caseprogress.web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tw.caseprogress.batch..");

  @ArchTest
  static final ArchRule jobs_do_not_know_screens =
      noClasses()
          .that()
          .resideInAPackage("tw.caseprogress.batch..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tw.caseprogress.web..");

  @ArchTest
  static final ArchRule screens_touch_neither_rows_nor_the_entity_manager =
      noClasses()
          .that()
          .resideInAPackage("tw.caseprogress.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "..entity..");

  @ArchTest
  static final ArchRule every_session_bean_says_who_may_call_it =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .or()
          .areAnnotatedWith(Singleton.class)
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class);

  @ArchTest
  static final ArchRule no_class_is_named_after_nothing =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|DTO|Dto|Impl)");

  @ArchTest
  static final ArchRule nobody_prints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  private static String[] concepts(String... names) {
    String[] packages = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      packages[i] = "tw.caseprogress." + names[i] + "..";
    }
    return packages;
  }
}
