package tw.caseprogress.typed;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a row of a sheet does, or would do.
 *
 * @param row the row as a spreadsheet counts it
 * @param key what the row is of
 * @param name its name for people
 * @param differences what is another, before → after, by its name
 */
public record SheetLine(
    int row, String key, String name, Kind kind, Map<String, String> differences) {

  /** Whether anything is done. */
  public enum Kind {
    ADDED,
    CHANGED,
    SAME
  }

  public SheetLine {
    differences = new TreeMap<>(differences);
  }

  /** Of something that was there before. */
  public static SheetLine of(int row, String key, String name, Map<String, String> differences) {
    return new SheetLine(
        row, key, name, differences.isEmpty() ? Kind.SAME : Kind.CHANGED, differences);
  }

  /** Of something new. */
  public static SheetLine added(int row, String key, String name) {
    return new SheetLine(row, key, name, Kind.ADDED, Map.of());
  }
}
