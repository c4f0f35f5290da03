package tw.caseprogress.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorklistFilterTest {

  @Test
  void kinds_nameWhatItIsNarrowedBy_andNoWords() {
    WorklistFilter filter =
        new WorklistFilter(
            Optional.of(WorklistGroup.OPEN),
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.of("社會救助科"),
            Optional.of("王小明"),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 12, 1)),
            WorklistOrder.RISK,
            false);

    assertThat(filter.kinds()).containsExactly("group", "mine", "unit", "search", "dueTo");
  }
}
