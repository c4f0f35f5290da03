package tw.caseprogress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The arrows between the concepts of the trade are those of the table in docs/architecture.md, all
 * of them and no others.
 */
@AnalyzeClasses(packages = "tw.caseprogress", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

  private static final String BASE = "tw.caseprogress.";
  private static final Set<String> WAYS_IN = Set.of("web", "batch", "benchmarks");

  private final ConceptTable table = ConceptTable.read();

  @Test
  void aConceptUsesOnlyWhatStandsAboveItSoThatThereIsNoCircle() {
    Set<String> above = new HashSet<>();
    for (ConceptTable.Row row : table.rows()) {
      assertThat(above).as(row.concept()).containsAll(row.mayUse());
      assertThat(above.add(row.concept())).as(row.concept() + " stands twice").isTrue();
    }
  }

  @ArchTest
  void each_concept_stands_in_a_row_and_each_row_is_a_concept(JavaClasses classes) {
    Set<String> built = new TreeSet<>();
    classes.forEach(type -> conceptOf(type).ifPresent(built::add));

    assertThat(new TreeSet<>(table.concepts())).isEqualTo(built);
  }

  @ArchTest
  void the_arrows_are_those_of_the_table(JavaClasses classes) {
    Map<String, Map<String, String>> drawn = drawn(classes);
    List<String> wrong = new ArrayList<>();
    for (ConceptTable.Row row : table.rows()) {
      Map<String, String> uses = drawn.getOrDefault(row.concept(), Map.of());
      uses.forEach(
          (concept, example) -> {
            if (!row.mayUse().contains(concept)) {
              wrong.add(row.concept() + " may not use " + concept + ": " + example);
            }
          });
      row.mayUse().stream()
          .filter(concept -> !uses.containsKey(concept))
          .forEach(concept -> wrong.add(row.concept() + " does not use " + concept + " any more"));
    }

    assertThat(wrong).isEmpty();
  }

  /** By concept: each other one that it uses, with one place where it does. */
  private static Map<String, Map<String, String>> drawn(JavaClasses classes) {
    Map<String, Map<String, String>> drawn = new TreeMap<>();
    for (JavaClass type : classes) {
      Optional<String> from = conceptOf(type);
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        Optional<String> to = conceptOf(dependency.getTargetClass());
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
          drawn
              .computeIfAbsent(from.get(), concept -> new TreeMap<>())
              .putIfAbsent(to.get(), dependency.getDescription());
        }
      }
    }
    return drawn;
  }

  /** The concept of a class; empty for what is none of the trade: screens, jobs, libraries. */
  private static Optional<String> conceptOf(JavaClass type) {
    String name = type.getPackageName() + ".";
    if (!name.startsWith(BASE) || name.length() == BASE.length()) {
      return Optional.empty();
    }
    String concept = name.substring(BASE.length(), name.indexOf('.', BASE.length()));
    return WAYS_IN.contains(concept) ? Optional.empty() : Optional.of(concept);
  }
}
