package tw.caseprogress.web.staff.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import tw.caseprogress.web.staff.PrivateFile;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.StandInWords;
import tw.caseprogress.web.staff.ViewLanguage;
import tw.caseprogress.worklist.ExportForm;
import tw.caseprogress.worklist.WorklistRow;
import tw.caseprogress.worklist.service.WorklistQuery;

/** Hands the list that is shown out as a file for a spreadsheet. */
@Named
@RequestScoped
public class ExportCasesBacking {

  @Inject private WorklistQuery worklistQuery;
  @Inject private BrowseWorklistBacking worklist;
  @Inject private WorklistPlace place;
  @Inject private WorklistWords words;
  @Inject private StandInWords standIns;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;
  @Inject private Clock clock;

  /** Sends all rows of the list in its order, and not only those of the page, as CSV. */
  public void export() {
    CsvTable table = new CsvTable();
    rows().forEach(row -> table.add(row.stream().map(Object::toString).toList()));
    send(table.toString().getBytes(StandardCharsets.UTF_8), "csv");
  }

  /** The same as an OpenDocument spreadsheet. */
  public void exportSpreadsheet() throws IOException {
    send(OdsTable.of(texts.get("staff_worklist.title"), rows()), "ods");
  }

  private void send(byte[] file, String ending) {
    String day = LocalDate.now(clock).toString();
    PrivateFile.send(file, texts.get("staff_worklist.text.fileName", day, ending));
  }

  /** The heading, the cases, and that there are more, where it is so. */
  private List<List<Object>> rows() {
    WorklistChoice choice = worklist.getChoice();
    String searched = choice.isSearching() ? place.getWords() : null;
    List<WorklistRow> cases =
        worklistQuery.export(
            choice.toFilter(searched), WorklistQuery.LONGEST_EXPORT, ExportForm.FILE);
    List<List<Object>> rows = new ArrayList<>();
    rows.add(heads().toList());
    cases.forEach(one -> rows.add(cells(one).toList()));
    if (cases.size() == WorklistQuery.LONGEST_EXPORT) {
      rows.add(lastRow(rows.get(0).size()));
    }
    return rows;
  }

  private List<Object> lastRow(int cells) {
    List<Object> row = new ArrayList<>(Collections.nCopies(cells, ""));
    row.set(0, texts.get("caseTable.text.cut", WorklistQuery.LONGEST_EXPORT));
    return row;
  }

  private Stream<Object> heads() {
    return Stream.of(
            "state",
            "caseNumber",
            "caseType",
            "applicant",
            "step",
            "officerName",
            "unit",
            "receivedOn",
            "dueOn",
            "left")
        .map(head -> texts.get("caseTable.label." + head));
  }

  private Stream<Object> cells(WorklistRow row) {
    return Stream.of(
        words.standing(row),
        row.caseNumber(),
        language.of(row.caseTypeNameZh(), row.caseTypeNameEn()),
        row.applicantMasked(),
        words.step(row),
        standIns.officer(row.officerLogin(), row.officerName()),
        row.handlingUnit(),
        row.receivedOn(),
        row.dueOn().map(Object.class::cast).orElse(""),
        words.left(row));
  }
}
