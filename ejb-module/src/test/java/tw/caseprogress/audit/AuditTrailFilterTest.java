package tw.caseprogress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditTrailFilterTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = FROM.plusDays(AuditTrailFilter.MOST_DAYS - 1L);

  @Test
  void isTooWide_onlyIfNeitherACaseNorAPersonIsNamed() {
    Optional<String> none = Optional.empty();
    assertThat(asked(LAST, none, none).isTooWide()).isFalse();
    assertThat(asked(LAST.plusDays(1), none, none).isTooWide()).isTrue();
    assertThat(asked(LAST.plusDays(1), Optional.of("auditor"), none).isTooWide()).isFalse();
    assertThat(asked(LAST.plusDays(1), none, Optional.of("1154826190358")).isTooWide()).isFalse();
  }

  private static AuditTrailFilter asked(
      LocalDate to, Optional<String> actor, Optional<String> caseNumber) {
    return new AuditTrailFilter(
        FROM, to, actor, Optional.empty(), Optional.of("welfare"), caseNumber, Optional.empty());
  }

  @Test
  void whatIsWrittenDown_namesOnlyWhomTheTrailHas() {
    AuditTrailFilter filter =
        new AuditTrailFilter(
            LocalDate.of(2026, 11, 29),
            LocalDate.of(2026, 11, 30),
            Optional.of("王小明"),
            Optional.of(AuditAction.TRAIL_READ),
            Optional.of("A123456789"),
            Optional.empty(),
            Optional.empty());

    assertThat(filter.asked(false).values()).doesNotContain("王小明", "A123456789");
    assertThat(filter.asked(false))
        .containsEntry("actor", "unknown")
        .containsEntry("agency", "unknown")
        .containsEntry("action", "TRAIL_READ")
        .containsEntry("from", "2026-11-29");
    assertThat(filter.asked(true)).containsEntry("actor", "王小明");
  }
}
