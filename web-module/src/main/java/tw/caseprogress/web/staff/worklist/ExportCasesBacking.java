package tw.caseprogress.web.staff.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tw.caseprogress.listexport.CaseListFile;
import tw.caseprogress.tablefile.TableForm;
import tw.caseprogress.web.staff.PrivateFile;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.StandInWords;
import tw.caseprogress.web.staff.ViewLanguage;
import tw.caseprogress.worklist.ExportForm;
import tw.caseprogress.worklist.WorklistRow;
import tw.caseprogress.worklist.service.WorklistQuery;

/**
 * Hands the list that is shown out as a file, all rows in its order and not only those of the page.
 * Longer lists than that are ordered ({@code /staff/exports}).
 */
@Named
@RequestScoped
public class ExportCasesBacking {

  @Inject private WorklistQuery worklistQuery;
  @Inject private BrowseWorklistBacking worklist;
  @Inject private WorklistPlace place;
  @Inject private StandInWords standIns;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;
  @Inject private Clock clock;

  /** Sends it as CSV. */
  public void export() throws IOException {
    send(TableForm.CSV);
  }

  /** The same as an OpenDocument spreadsheet. */
  public void exportSpreadsheet() throws IOException {
    send(TableForm.ODS);
  }

  /** The same as a workbook of Office Open XML. */
  public void exportWorkbook() throws IOException {
    send(TableForm.XLSX);
  }

  private void send(TableForm form) throws IOException {
    boolean english = Locale.ENGLISH.getLanguage().equals(language.locale().getLanguage());
    List<WorklistRow> cases = cases();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CaseListFile file =
        new CaseListFile(
            bytes, form, english, row -> standIns.officer(row.officerLogin(), row.officerName()))) {
      file.add(cases);
      if (cases.size() == WorklistQuery.LONGEST_EXPORT) {
        file.addSentence(texts.get("caseTable.text.cut", WorklistQuery.LONGEST_EXPORT));
      }
    }
    PrivateFile.send(bytes.toByteArray(), CaseListFile.name(form, english, LocalDate.now(clock)));
  }

  private List<WorklistRow> cases() {
    WorklistChoice choice = worklist.getChoice();
    String searched = choice.isSearching() ? place.getWords() : null;
    return worklistQuery.export(
        choice.toFilter(searched), WorklistQuery.LONGEST_EXPORT, ExportForm.FILE);
  }
}
