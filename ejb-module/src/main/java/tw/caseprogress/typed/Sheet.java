package tw.caseprogress.typed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The form in which staff exchange many rows with a spreadsheet: CSV whose first row names the
 * columns, in any order.
 *
 * <p>What was written can be read again unchanged. No cell is a formula, see {@link SheetCell}.
 *
 * @param columns the names of the columns in the order in which they are written
 * @param optional those that a file may lack; their cells are then empty
 * @param otherNames what else a file may call a column, and which one is meant
 * @param key the column that is in no two rows the same
 * @param mostRows how many rows may be read at once
 */
public record Sheet(
    List<String> columns,
    Set<String> optional,
    Map<String, String> otherNames,
    String key,
    int mostRows) {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();

  public Sheet {
    columns = List.copyOf(columns);
    optional = Set.copyOf(optional);
    otherNames = Map.copyOf(otherNames);
  }

  /** A sheet whose files have every column by its one name. */
  public Sheet(List<String> columns, String key, int mostRows) {
    this(columns, Set.of(), Map.of(), key, mostRows);
  }

  /** The bytes of a file: UTF-8 with a byte order mark, without which Excel takes it for Big5. */
  public byte[] write(List<List<String>> rows) {
    StringBuilder text = new StringBuilder().append(FileText.BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(columns);
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(SheetCell::written).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a file; all that is wrong is said at once.
   *
   * @param reader makes a value of a row, or nothing after noting why
   */
  public <T> SheetReading<T> read(byte[] content, Function<SheetRow, Optional<T>> reader) {
    List<SheetFault> faults = new ArrayList<>();
    List<T> values = new ArrayList<>();
    Optional<String> text = FileText.decode(content);
    if (text.isEmpty()) {
      faults.add(SheetFault.of(1, "", SheetFault.Code.UNREADABLE_TEXT));
      return new SheetReading<>(List.of(), faults);
    }
    for (SheetRow row : rows(text.get(), faults)) {
      Optional<T> value = reader.apply(row);
      if (faults.stream().noneMatch(fault -> fault.row() == row.number())) {
        value.ifPresent(values::add);
      }
    }
    return new SheetReading<>(values, faults);
  }

  private List<SheetRow> rows(String text, List<SheetFault> faults) {
    List<CSVRecord> records = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      for (CSVRecord record : parser) {
        records.add(record);
        if (records.size() > mostRows + 1) {
          faults.add(SheetFault.of(mostRows + 2, "", SheetFault.Code.TOO_MANY_ROWS, mostRows));
          return List.of();
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      faults.add(SheetFault.of(records.size() + 1, "", SheetFault.Code.MALFORMED));
      return List.of();
    }
    return rows(records, faults);
  }

  private List<SheetRow> rows(List<CSVRecord> records, List<SheetFault> faults) {
    List<String> header =
        records.isEmpty()
            ? List.of()
            : records.get(0).stream().map(TypedLine::technical).map(this::column).toList();
    checkHeader(header, faults);
    if (faults.isEmpty() && records.size() < 2) {
      faults.add(SheetFault.of(1, "", SheetFault.Code.NO_ROWS));
    }
    if (!faults.isEmpty()) {
      return List.of();
    }
    List<SheetRow> rows = new ArrayList<>();
    Map<String, Integer> keys = new LinkedHashMap<>();
    for (CSVRecord record : records.subList(1, records.size())) {
      row(record, header, faults).ifPresent(row -> add(row, rows, keys));
    }
    return rows;
  }

  private String column(String name) {
    return columns.stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .orElseGet(() -> otherNames.getOrDefault(name, name));
  }

  private void checkHeader(List<String> header, List<SheetFault> faults) {
    Set<String> seen = new HashSet<>();
    for (String name : header) {
      if (!columns.contains(name) || !seen.add(name)) {
        faults.add(SheetFault.of(1, name, SheetFault.Code.COLUMN_UNKNOWN));
      }
    }
    List<String> needed = columns.stream().filter(name -> !optional.contains(name)).toList();
    needed.stream()
        .filter(name -> !seen.contains(name))
        .forEach(
            name ->
                faults.add(
                    SheetFault.of(
                        1, name, SheetFault.Code.COLUMN_MISSING, String.join(",", needed))));
  }

  private Optional<SheetRow> row(CSVRecord record, List<String> header, List<SheetFault> faults) {
    int number = Math.toIntExact(record.getRecordNumber());
    if (record.size() != header.size()) {
      faults.add(
          SheetFault.of(
              number, "", SheetFault.Code.WRONG_CELL_COUNT, record.size(), header.size()));
      return Optional.empty();
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int place = 0; place < header.size(); place++) {
      cells.put(header.get(place), SheetCell.read(record.get(place)));
    }
    return Optional.of(new SheetRow(number, cells, faults::add));
  }

  private void add(SheetRow row, List<SheetRow> rows, Map<String, Integer> keys) {
    rows.add(row);
    String own = row.required(key);
    Integer above =
        own.isEmpty() ? null : keys.putIfAbsent(own.toUpperCase(Locale.ROOT), row.number());
    if (above != null) {
      row.wrong(key, SheetFault.Code.REPEATED, above);
    }
  }
}
