package tw.caseprogress.tablefile;

/** How a row is set apart from the others, where a file can show that. */
public enum RowLook {
  /** One of many. */
  PLAIN,
  /** A sum, or what else closes the table. */
  TOTAL,
  /** What the table is. */
  TITLE
}
