package tw.caseprogress.listexport;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.tablefile.RowLook;
import tw.caseprogress.tablefile.TableFile;
import tw.caseprogress.tablefile.TableForm;
import tw.caseprogress.worklist.WorklistRow;

/**
 * A list of cases on its way into a file: its heads, then row by row what the worklist shows;
 * applicants are masked as there. Nothing of it is kept in memory.
 */
public final class CaseListFile implements Closeable {

  private final TableFile file;
  private final CaseListWords words;
  private final Function<WorklistRow, String> officers;

  /**
   * Begins a file with the names of officers as they stand with their cases.
   *
   * @param out closed with it
   */
  public CaseListFile(OutputStream out, TableForm form, boolean english) throws IOException {
    this(out, form, new CaseListWords(english), null);
  }

  /**
   * Begins a file.
   *
   * @param officers what it says of the officer of a case
   */
  public CaseListFile(
      OutputStream out, TableForm form, boolean english, Function<WorklistRow, String> officers)
      throws IOException {
    this(out, form, new CaseListWords(english), officers);
  }

  private CaseListFile(
      OutputStream out, TableForm form, CaseListWords words, Function<WorklistRow, String> officers)
      throws IOException {
    this.words = words;
    this.officers = officers == null ? words::officer : officers;
    this.file = form.open(out, words.sheet());
    file.heading();
  }

  /** The name of the file of a list that was made on a day. */
  public static String name(TableForm form, boolean english, LocalDate day) {
    return new CaseListWords(english).fileName(day.toString(), form.ending());
  }

  /** Adds rows. */
  public void add(List<WorklistRow> rows) throws IOException {
    for (WorklistRow row : rows) {
      add(row);
    }
  }

  /** Adds a sentence below the rows, such as that there are more. */
  public void addSentence(String sentence) throws IOException {
    file.begin(RowLook.PLAIN);
    file.text(sentence);
    for (int i = 1; i < words.sheet().columns().size(); i++) {
      file.none();
    }
    file.end();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void add(WorklistRow row) throws IOException {
    file.begin(RowLook.PLAIN);
    file.text(words.standing(row));
    file.text(row.caseNumber());
    file.text(words.choose(row.caseTypeNameZh(), row.caseTypeNameEn()));
    file.text(row.applicantMasked());
    file.text(words.step(row));
    file.text(officers.apply(row));
    file.text(row.handlingUnit());
    file.day(row.receivedOn());
    day(row.dueOn());
    day(row.closedOn());
    if (isClosed(row)) {
      file.none();
    } else {
      file.count(row.workingDaysLeft());
    }
    file.end();
  }

  private void day(Optional<LocalDate> day) throws IOException {
    if (day.isPresent()) {
      file.day(day.get());
    } else {
      file.none();
    }
  }

  private static boolean isClosed(WorklistRow row) {
    return row.standing() == CaseStanding.CLOSED_ON_TIME
        || row.standing() == CaseStanding.CLOSED_LATE;
  }
}
