package tw.caseprogress.statistics.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tw.caseprogress.statistics.table.FigureColumn.Kind;
import tw.caseprogress.tablefile.RowLook;
import tw.caseprogress.tablefile.TableFile;
import tw.caseprogress.tablefile.TableForm;
import tw.caseprogress.tablefile.TableSheet;

/**
 * A table of figures as a file for spreadsheets. ODS and XLSX say what it is above the table and
 * what its words mean below; CSV has the table alone, from its heads to its total, with period and
 * cut in columns of their own, so that programs read it.
 */
public final class FigureSheet {

  private static final int WIDE = 62;
  private static final int NARROW = 24;

  private final FigureTable table;
  private final FigureWords words;

  private FigureSheet(FigureTable table) {
    this.table = table;
    this.words = FigureWords.of(table.language());
  }

  /** The bytes of the file. */
  public static byte[] of(FigureTable table, TableForm form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FigureSheet sheet = new FigureSheet(table);
    boolean alone = form == TableForm.CSV;
    try (TableFile file = form.open(bytes, sheet.sheet(alone))) {
      if (alone) {
        sheet.table(file, List.of(table.period(), table.cut()));
      } else {
        sheet.whole(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private TableSheet sheet(boolean alone) {
    List<TableSheet.Column> columns =
        new ArrayList<>(
            table.columns().stream()
                .map(one -> new TableSheet.Column(one.heading(), width(one.kind())))
                .toList());
    if (alone) {
      columns.add(new TableSheet.Column(words.say("period.label"), NARROW));
      columns.add(new TableSheet.Column(words.say("cut.label"), NARROW));
    }
    return new TableSheet(table.title(), columns, table.language());
  }

  private static int width(Kind kind) {
    return kind == Kind.TEXT ? WIDE : NARROW;
  }

  private void whole(TableFile file) throws IOException {
    line(file, RowLook.TITLE, table.title());
    line(file, RowLook.PLAIN, words.say("period.label") + " " + table.period());
    line(file, RowLook.PLAIN, table.cut());
    line(file, RowLook.PLAIN, "");
    table(file, List.of());
    line(file, RowLook.PLAIN, "");
    line(file, RowLook.TITLE, words.say("definitions"));
    for (String definition : table.definitions()) {
      line(file, RowLook.PLAIN, definition);
    }
  }

  private void table(TableFile file, List<String> behind) throws IOException {
    file.heading();
    for (FigureRow row : table.rows()) {
      row(file, RowLook.PLAIN, row, behind);
    }
    if (table.total().isPresent()) {
      row(file, RowLook.TOTAL, table.total().get(), behind);
    }
  }

  private static void row(TableFile file, RowLook look, FigureRow row, List<String> behind)
      throws IOException {
    file.begin(look);
    for (FigureCell cell : row.cells()) {
      write(file, cell);
    }
    for (String text : behind) {
      file.text(text);
    }
    file.end();
  }

  private static void line(TableFile file, RowLook look, String text) throws IOException {
    file.begin(look);
    file.text(text);
    file.end();
  }

  private static void write(TableFile file, FigureCell cell) throws IOException {
    if (cell instanceof FigureCell.Words words) {
      file.text(words.text());
    } else if (cell instanceof FigureCell.Count count) {
      file.count(count.number());
    } else if (cell instanceof FigureCell.Share share) {
      file.share(share.part());
    } else if (cell instanceof FigureCell.Measure measure) {
      file.measure(measure.number());
    } else if (cell instanceof FigureCell.Day day) {
      file.day(day.date());
    } else {
      file.none();
    }
  }
}
