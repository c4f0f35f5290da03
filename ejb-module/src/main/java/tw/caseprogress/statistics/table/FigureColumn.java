package tw.caseprogress.statistics.table;

/**
 * A column of a table of figures.
 *
 * @param key its lasting name, for files that machines read
 * @param heading its head as people read it
 * @param kind what its cells hold
 */
public record FigureColumn(String key, String heading, Kind kind) {

  /** What the cells of a column hold. */
  public enum Kind {
    /** Words. */
    TEXT,
    /** Whole numbers of cases, pauses, messages. */
    COUNT,
    /** A part of a whole, 0 to 1, shown in per cent. */
    SHARE,
    /** Whole or broken numbers that are no count: working days, hours, scores, money. */
    MEASURE,
    /** A day. */
    DATE
  }
}
