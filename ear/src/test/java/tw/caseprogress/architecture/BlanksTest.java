package tw.caseprogress.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a blank is, {@link tw.caseprogress.typed.TypedLine} says alone: to Java's own methods a
 * no-break space, a filler or a sign of no width is something that somebody typed.
 */
@AnalyzeClasses(packages = "tw.caseprogress", importOptions = ImportOption.DoNotIncludeTests.class)
class BlanksTest {

  /** Who reads texts of programs, in which a blank is what their protocol or file says. */
  private static final Set<String> TECHNICAL =
      Set.of(
          "tw.caseprogress.attachment.AttachmentLimits", // settings
          "tw.caseprogress.attachment.AttachmentSettings",
          "tw.caseprogress.attachment.service.AttachmentsAtStart",
          "tw.caseprogress.attachment.service.TimedConversation", // words of a scanner
          "tw.caseprogress.intake.IntakeFingerprint", // goes into hashes that are kept
          "tw.caseprogress.notification.service.ReceiptCallback", // the id that a gateway gave
          "tw.caseprogress.retention.KeepingTimes", // settings
          "tw.caseprogress.security.InstallationFolder",
          "tw.caseprogress.security.service.KeyFiles",
          "tw.caseprogress.security.LatinName", // lists in its own source
          "tw.caseprogress.web.api.AcceptHeader", // headers of requests
          "tw.caseprogress.web.api.OpenData",
          "tw.caseprogress.web.api.RequestBody",
          "tw.caseprogress.web.i18n.Language",
          "tw.caseprogress.web.security.ClientAddress",
          "tw.caseprogress.web.security.ClientAddresses");

  private static final DescribedPredicate<JavaClass> TYPED_TEXT =
      DescribedPredicate.not(
              resideInAnyPackage(
                  "tw.caseprogress.typed", // the reader itself
                  "tw.caseprogress.gateway..", // settings and protocols
                  "tw.caseprogress.batch.sample.."))
          .as("classes that may read what people type");

  private static final DescribedPredicate<JavaAccess<?>> JAVAS_OWN_IDEA_OF_A_BLANK =
      DescribedPredicate.describe(
          "ask String what a blank is",
          access ->
              access.getTargetOwner().isEquivalentTo(String.class)
                  && access
                      .getTarget()
                      .getName()
                      .matches("isBlank|trim|strip|stripLeading|stripTrailing|stripIndent"));

  @ArchTest
  static void what_people_type_is_read_by_the_one_reader(JavaClasses classes) {
    noClasses()
        .that(TYPED_TEXT)
        .and(
            DescribedPredicate.describe(
                "read no text of programs", type -> !TECHNICAL.contains(type.getName())))
        .should()
        .accessTargetWhere(JAVAS_OWN_IDEA_OF_A_BLANK)
        .check(classes);
  }

  @ArchTest
  static void no_exception_is_out_of_use(JavaClasses classes) {
    assertThat(
            classes.stream()
                .filter(TYPED_TEXT)
                .filter(
                    type -> type.getAccessesFromSelf().stream().anyMatch(JAVAS_OWN_IDEA_OF_A_BLANK))
                .map(JavaClass::getName)
                .collect(Collectors.toSet()))
        .isEqualTo(TECHNICAL);
  }
}
