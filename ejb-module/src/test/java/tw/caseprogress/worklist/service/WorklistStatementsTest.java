package tw.caseprogress.worklist.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.worklist.WorklistCounts;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistGroup;
import tw.caseprogress.worklist.WorklistOrder;
import tw.caseprogress.worklist.service.WorklistStatements.Asked;

/** That no list which is shown can be asked for in a way that no index answers. */
class WorklistStatementsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final KeyedHash HASH =
      new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256"));

  private final WorklistStatements statements =
      new WorklistStatements(1, Set.of("officer"), MONDAY, MONDAY.plusDays(3), false, HASH);

  @Test
  void everyStatementHasAValueForEachQuestionMark() {
    for (WorklistGroup group : WorklistGroup.values()) {
      for (WorklistOrder order : WorklistOrder.values()) {
        for (Optional<String> text : texts()) {
          WorklistFilter filter = filter(Optional.of(group), order, false, text);
          complete(statements.page(filter, 12, 12));
          complete(statements.count(filter));
          complete(statements.counts(filter));
        }
      }
    }
    complete(statements.counts(WorklistFilter.OWN));
    complete(statements.count(WorklistFilter.OWN.of(WorklistGroup.WITH_TASKS)));
  }

  @Test
  void nothingIsCountedWithoutABound() {
    for (WorklistGroup group : WorklistGroup.values()) {
      Asked count = statements.count(filter(Optional.of(group), WorklistOrder.RISK, false));

      assertThat(count.sql()).endsWith(" limit ?) counted");
      assertThat(count.parameters()).endsWith(WorklistCounts.MOST + 1);
    }
    assertThat(statements.counts(WorklistFilter.OWN).sql().split("count\\(\\*\\)", -1))
        .hasSameSizeAs(
            statements.counts(WorklistFilter.OWN).sql().split("limit \\?\\) counted", -1));
  }

  @Test
  void closedCases_areAskedForByTheDayOfTheirClosingAlone() {
    for (WorklistOrder order : WorklistOrder.values()) {
      Asked page = statements.page(filter(Optional.of(WorklistGroup.CLOSED), order, false), 0, 12);

      assertThat(page.sql())
          .contains("c.closed_on between ? and ?", "order by c.closed_on desc, c.id desc")
          .doesNotContain("c.due_on", "offset 0");
    }
  }

  @Test
  void whatIsSortedElsewhere_isChosenBeforeItIsSorted() {
    Asked page =
        statements.page(filter(Optional.of(WorklistGroup.OPEN), WorklistOrder.NUMBER, true), 0, 12);

    assertThat(page.sql())
        .contains("select c.id, c.case_number from case_file c", " offset 0) c order by");
  }

  @Test
  void withoutAGroup_theOpenCasesAreAskedFor() {
    Asked page = statements.page(filter(Optional.empty(), WorklistOrder.RISK, false), 0, 12);

    assertThat(page.sql()).contains("c.state <> 'CLOSED'");
  }

  @Test
  void supervisorsTasks_areCountedForSupervisorsOnly() {
    WorklistStatements ofSupervisor =
        new WorklistStatements(1, Set.of("chief"), MONDAY, MONDAY, true, HASH);
    WorklistFilter tasks = WorklistFilter.OWN.of(WorklistGroup.WITH_TASKS);

    assertThat(statements.count(tasks).sql()).contains("t.kind <> 'EXTENSION_TO_APPROVE'");
    assertThat(ofSupervisor.count(tasks).sql()).doesNotContain("t.kind");
  }

  private static Iterable<Optional<String>> texts() {
    return List.of(Optional.empty(), Optional.of("王小明"), Optional.of("0912345678"));
  }

  private static void complete(Asked asked) {
    assertThat(asked.sql().chars().filter(one -> one == '?').count())
        .as(asked.sql())
        .isEqualTo(asked.parameters().size());
  }

  private static WorklistFilter filter(
      Optional<WorklistGroup> group, WorklistOrder order, boolean descending) {
    return filter(group, order, descending, Optional.empty());
  }

  private static WorklistFilter filter(
      Optional<WorklistGroup> group,
      WorklistOrder order,
      boolean descending,
      Optional<String> text) {
    return new WorklistFilter(
        group,
        Optional.of("TYPE"),
        true,
        Optional.empty(),
        Optional.of("社會救助科"),
        text,
        Optional.of(MONDAY),
        Optional.of(MONDAY.plusDays(9)),
        order,
        descending);
  }
}
