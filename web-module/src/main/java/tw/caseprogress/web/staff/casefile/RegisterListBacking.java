package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.consent.ConsentForm;
import tw.caseprogress.intake.ListColumn;
import tw.caseprogress.intake.ListLook;
import tw.caseprogress.intake.MailRoomList;
import tw.caseprogress.intake.service.BulkIntakeService;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.web.staff.StaffChoices;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.UploadedFile;
import tw.caseprogress.web.staff.ViewLanguage;

/** Backs {@code /staff/casefile/list.xhtml}: a mail-room list is read, looked at and registered. */
@Named
@ViewScoped
public class RegisterListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  /** No listener takes a request of more than a mebibyte. */
  private static final int LONGEST_FILE = 1_000_000;

  @Inject private BulkIntakeService service;
  @Inject private IntakeService intakeService;
  @Inject private BulkDeeds deeds;
  @Inject private StaffChoices choices;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  private final BulkWork work = new BulkWork();
  private String fileName;
  private transient Part file;

  /** Reads the file; shows its faults, and what would become of each row. */
  public synchronized void look() {
    work.forget();
    Optional<UploadedFile> read = UploadedFile.read(file, LONGEST_FILE, texts);
    if (read.isEmpty()) {
      return;
    }
    fileName = read.get().name();
    ListLook look = service.look(read.get().content());
    work.show(look.rows(), look.faults());
  }

  /** Begins to register what was looked at. */
  public synchronized void begin() {
    deeds.begin(work);
  }

  /** Registers the next rows. */
  public synchronized void goOn() {
    deeds.goOn(work);
  }

  /** Sends what became of each row. */
  public synchronized void sendResults() {
    deeds.sendResults(work);
  }

  /** Sends the slips from a place of the opened cases on. */
  public synchronized void sendSlips(int from) {
    deeds.sendSlips(work, from);
  }

  /** Sends a file to begin with. */
  public void sendTemplate() {
    boolean chinese = Boolean.parseBoolean(language.of("true", "false"));
    Optional<CaseTypeView> type = choices.getCaseTypes().stream().findFirst();
    LocalDate today = choices.getToday();
    Faces.sendFile(
        MailRoomList.template(
            chinese, type, today, intakeService.consentForm(today).map(ConsentForm::version)),
        texts.get("staff_casefile_list.text.templateFile"),
        true);
  }

  public BulkWork getWork() {
    return work;
  }

  /** The files that the slips of the opened cases fill. */
  public List<SlipRange> getSlipFiles() {
    return deeds.slipFiles(work);
  }

  public List<ListColumn> getColumns() {
    return List.of(ListColumn.values());
  }

  public int getMostRows() {
    return MailRoomList.MOST_ROWS;
  }

  public String getFileName() {
    return fileName;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
