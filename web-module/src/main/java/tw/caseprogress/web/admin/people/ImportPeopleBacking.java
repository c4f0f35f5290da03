package tw.caseprogress.web.admin.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tw.caseprogress.security.FirstPassword;
import tw.caseprogress.security.StaffSheet;
import tw.caseprogress.security.service.StaffSheetService;
import tw.caseprogress.typed.SheetLine;
import tw.caseprogress.typed.SheetOutcome;
import tw.caseprogress.typed.SheetRefusedException;
import tw.caseprogress.web.admin.sheet.UploadedSheet;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Takes a sheet of people over on {@code /admin/people/sheet}: read, look at, then apply.
 *
 * <p>The passwords of those who are new are kept by this view alone: whoever sends the same form
 * again, because the answer did not come or by a second click, is shown them and does nothing. The
 * second waits for the first.
 */
@Named
@ViewScoped
public class ImportPeopleBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  private StaffSheetService sheets;
  private StaffTexts texts;

  private final UploadedSheet sheet = new UploadedSheet();
  private transient Part file;
  private transient List<FirstPassword> passwords;

  protected ImportPeopleBacking() {}

  @Inject
  ImportPeopleBacking(StaffSheetService sheets, StaffTexts texts) {
    this.sheets = sheets;
    this.texts = texts;
  }

  /** Reads the file; shows its faults, or what it would do. */
  public synchronized void preview() {
    passwords = null;
    sheet.look(file, sheets::look, texts);
  }

  /** Does what was looked at. */
  public synchronized void apply() {
    if (passwords != null) {
      return;
    }
    Optional<SheetOutcome> seen = sheet.seen();
    if (seen.isEmpty()) {
      sheet.show(sheets.look(sheet.content()));
      texts.refuse("admin_sheet.message.error.previewGone");
      return;
    }
    try {
      passwords = sheets.apply(sheet.content(), seen.get());
    } catch (SheetRefusedException e) {
      sheet.show(sheets.look(sheet.content()));
      texts.refuse("admin_sheet.message.error.changedMeanwhile");
      return;
    }
    texts.tell("admin_sheet.message.info.applied", sheet.getAdded(), sheet.getChanged());
    sheet.done();
  }

  /** The passwords of those who are new, until another file is read. */
  public List<FirstPassword> getPasswords() {
    return passwords == null ? List.of() : passwords;
  }

  /** What a row changes, in words. */
  public List<String> changes(SheetLine line) {
    PersonChangeWords words = new PersonChangeWords(Texts.in(Faces.getLocale()));
    return line.differences().entrySet().stream()
        .map(one -> words.of(one.getKey(), one.getValue()))
        .toList();
  }

  public UploadedSheet getSheet() {
    return sheet;
  }

  public List<String> getColumns() {
    return StaffSheet.columns();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
