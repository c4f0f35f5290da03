package tw.caseprogress.statistics.table;

/**
 * A table of figures as a file.
 *
 * @param name of the file, which any file system takes
 * @param mediaType of the content
 * @param content its bytes, not to be changed
 */
public record FigureFile(String name, String mediaType, byte[] content) {

  private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}\\s]+";

  /** A file of a table. */
  public static FigureFile of(FigureTable table, FigureForm form, byte[] content) {
    return new FigureFile(name(table, form), form.mediaType(), content);
  }

  /** The name of a table's file: what it is, and of which days. */
  public static String name(FigureTable table, FigureForm form) {
    return name(table.title() + " " + table.period(), form);
  }

  /** A name that any file system takes. */
  public static String name(String words, FigureForm form) {
    return words.replaceAll(NOT_IN_NAMES, "-") + "." + form.ending();
  }
}
