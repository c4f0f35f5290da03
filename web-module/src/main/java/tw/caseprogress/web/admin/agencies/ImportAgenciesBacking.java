package tw.caseprogress.web.admin.agencies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tw.caseprogress.organisation.AgencySheet;
import tw.caseprogress.organisation.service.AgencySheetService;
import tw.caseprogress.typed.SheetLine;
import tw.caseprogress.typed.SheetOutcome;
import tw.caseprogress.typed.SheetRefusedException;
import tw.caseprogress.web.admin.sheet.UploadedSheet;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.staff.StaffTexts;

/** Takes a sheet of agencies over on {@code /admin/agency-sheet}: read, look at, then apply. */
@Named
@ViewScoped
public class ImportAgenciesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  private AgencySheetService sheets;
  private StaffTexts texts;

  private final UploadedSheet sheet = new UploadedSheet();
  private transient Part file;

  protected ImportAgenciesBacking() {}

  @Inject
  ImportAgenciesBacking(AgencySheetService sheets, StaffTexts texts) {
    this.sheets = sheets;
    this.texts = texts;
  }

  /** Reads the file; shows its faults, or what it would do. */
  public void preview() {
    sheet.look(file, sheets::look, texts);
  }

  /** Does what was looked at. */
  public String apply() {
    Optional<SheetOutcome> seen = sheet.seen();
    if (seen.isEmpty()) {
      sheet.show(sheets.look(sheet.content()));
      texts.refuse("admin_sheet.message.error.previewGone");
      return null;
    }
    try {
      sheets.apply(sheet.content(), seen.get());
    } catch (SheetRefusedException e) {
      sheet.show(sheets.look(sheet.content()));
      texts.refuse("admin_sheet.message.error.changedMeanwhile");
      return null;
    }
    texts.tellNext("admin_sheet.message.info.applied", sheet.getAdded(), sheet.getChanged());
    return "/admin/agencies?faces-redirect=true";
  }

  /** What a row changes, in words. */
  public List<String> changes(SheetLine line) {
    AgencyChangeWords words = new AgencyChangeWords(Texts.in(Faces.getLocale()));
    return line.differences().entrySet().stream()
        .map(one -> words.of(one.getKey(), one.getValue()))
        .toList();
  }

  public UploadedSheet getSheet() {
    return sheet;
  }

  public List<String> getColumns() {
    return AgencySheet.columns();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
