package tw.caseprogress.web.staff.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
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

  /** Sends all rows of the list in its order, and not only those of the page. */
  public void export() throws IOException {
    WorklistChoice choice = worklist.getChoice();
    String searched = choice.isSearching() ? place.getWords() : null;
    CsvTable table = new CsvTable();
    table.add(heads().toList());
    List<WorklistRow> rows =
        worklistQuery.export(
            choice.toFilter(searched), WorklistQuery.LONGEST_EXPORT, ExportForm.FILE);
    rows.forEach(row -> table.add(cells(row).toList()));
    if (rows.size() == WorklistQuery.LONGEST_EXPORT) {
      table.add(List.of(texts.get("caseTable.text.cut", WorklistQuery.LONGEST_EXPORT)));
    }
    Faces.sendFile(
        table.toString().getBytes(StandardCharsets.UTF_8),
        texts.get("staff_worklist.text.fileName", LocalDate.now(clock).toString()),
        true);
  }

  private Stream<String> heads() {
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

  private Stream<String> cells(WorklistRow row) {
    return Stream.of(
        words.standing(row),
        row.caseNumber(),
        language.of(row.caseTypeNameZh(), row.caseTypeNameEn()),
        row.applicantMasked(),
        words.step(row),
        standIns.officer(row.officerLogin(), row.officerName()),
        row.handlingUnit(),
        row.receivedOn().toString(),
        row.dueOn().map(LocalDate::toString).orElse(""),
        words.left(row));
  }
}
