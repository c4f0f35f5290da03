package tw.caseprogress.benchmarks.fill;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/** Rows in the text format of PostgreSQL's COPY: fields parted by tabs, {@code \N} for null. */
final class CopyText {

  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder rows = new StringBuilder();
  private boolean begun;

  /** The next field of the row; null and empty values of any kind are null. */
  CopyText field(Object value) {
    Object given = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
    if (begun) {
      rows.append('\t');
    }
    begun = true;
    if (given == null) {
      rows.append("\\N");
    } else if (given instanceof byte[] bytes) {
      rows.append("\\\\x");
      HEX.formatHex(rows, bytes);
    } else if (given instanceof Number || given instanceof LocalDate || given instanceof Instant) {
      rows.append(given);
    } else {
      escape(given.toString());
    }
    return this;
  }

  /** All fields of a row. */
  CopyText row(Object... values) {
    for (Object value : values) {
      field(value);
    }
    return end();
  }

  /** The row is complete. */
  CopyText end() {
    rows.append('\n');
    begun = false;
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(c);
      }
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** What was written, and begins anew. */
  byte[] take() {
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    rows.setLength(0);
    return bytes;
  }
}
