package tw.caseprogress.benchmarks.fill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows as PostgreSQL's COPY reads them. */
class CopyTextTest {

  @Test
  void fieldsArePartedByTabs_rowsByLines() {
    CopyText text =
        new CopyText().row(1, "王", true).row(2L, LocalDate.of(2026, 11, 30), Instant.EPOCH);

    assertThat(text.take())
        .asString(UTF_8)
        .isEqualTo("1\t王\ttrue\n2\t2026-11-30\t1970-01-01T00:00:00Z\n");
  }

  @Test
  void nothing_isNull() {
    assertThat(new CopyText().row(null, Optional.empty(), Optional.of("x"), "").take())
        .asString(UTF_8)
        .isEqualTo("\\N\t\\N\tx\t\n");
  }

  @Test
  void bytesAreHexadecimal_andSignsOfTheFormatEscaped() {
    assertThat(new CopyText().row(new byte[] {0, -1}, "a\tb\\c\nd").take())
        .asString(UTF_8)
        .isEqualTo("\\\\x00ff\ta\\tb\\\\c\\nd\n");
  }

  @Test
  void taken_itIsEmpty() {
    CopyText text = new CopyText().row(1);
    text.take();

    assertThat(text.isEmpty()).isTrue();
  }
}
