package tw.caseprogress.web.admin.casetypes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeRefusedException;
import tw.caseprogress.casetype.DesignFault;
import tw.caseprogress.casetype.KeptCaseType;
import tw.caseprogress.casetype.PlannedDays;
import tw.caseprogress.casetype.service.CaseTypeDesignQuery;
import tw.caseprogress.casetype.service.CaseTypeService;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.deadline.PausePolicy;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.slip.AcceptanceSlip;
import tw.caseprogress.slip.NoPressFreeException;
import tw.caseprogress.slip.PrintedSlip;
import tw.caseprogress.slip.service.SlipPrinter;
import tw.caseprogress.slip.service.SlipSampleQuery;
import tw.caseprogress.web.staff.PdfAnswer;
import tw.caseprogress.web.staff.StaffTexts;

/** Writes the draft of a case type, on {@code /admin/casetypes/draft}. */
@Named
@ViewScoped
public class WriteDraftBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MOST_ROWS = 50;

  @Inject private CaseTypeDesignQuery query;
  @Inject private CaseTypeService service;
  @Inject private SlipSampleQuery samples;
  @Inject private SlipPrinter printer;
  @Inject private ImportedDesign imported;
  @Inject private DesignWords words;
  @Inject private StaffTexts texts;

  private String code;
  private UUID seen;
  private DraftForm form;
  private int dragged;
  private int droppedOn;
  private transient CaseTypeDefinition kept;

  /** Reads the draft of the case type that the address names. */
  public void load() {
    Optional<KeptCaseType> found =
        Optional.ofNullable(code)
            .flatMap(query::caseType)
            .filter(KeptCaseType::owned)
            .filter(type -> type.draft().isPresent());
    if (found.isEmpty()) {
      Faces.responseSendError(404, "");
      return;
    }
    show(found.get());
  }

  private void show(KeptCaseType type) {
    seen = type.draftMark().orElseThrow();
    kept = type.draft().orElseThrow();
    form = DraftForm.of(kept);
  }

  /** Keeps what was written, complete or not; a refusal keeps it on the screen. */
  public String save() {
    try {
      service.change(code, seen, written());
      texts.tellNext("admin_casetypes_draft.message.info.saved", getOpen().size());
      return "/admin/casetypes/draft?faces-redirect=true&code=" + code;
    } catch (CaseTypeRefusedException e) {
      e.faults().forEach(fault -> texts.refuse("admin_design.text.told", words.fault(fault)));
      Faces.validationFailed();
      return null;
    }
  }

  /** Puts what a file says into the draft, whose code, owner and agencies stay. */
  public String importFile() {
    Optional<CaseTypeDefinition> read = imported.read();
    if (read.isEmpty()) {
      return null;
    }
    form = DraftForm.of(read.get());
    return save();
  }

  /** Opens the slip of an invented case, as it is written now, complete or not. */
  public void previewSlip(ContactLanguage language) throws IOException {
    Optional<AcceptanceSlip> slip = samples.sample(written(), language);
    if (slip.isEmpty()) {
      texts.refuse("admin_casetypes_draft.message.error.noAgency");
      return;
    }
    try {
      PrintedSlip file = printer.print(slip.get(), PdfAnswer.PATIENCE);
      PdfAnswer.send(Faces.getResponse(), file.fileName(), file.pdf());
      Faces.responseComplete();
    } catch (NoPressFreeException e) {
      texts.refuse("admin_casetypes_draft.message.error.busy");
    }
  }

  /** What was discarded meanwhile stays on the screen; only keeping it is refused. */
  private CaseTypeDefinition written() {
    if (kept == null) {
      kept =
          query
              .caseType(code)
              .flatMap(KeptCaseType::draft)
              .orElseGet(() -> CaseTypeDefinition.blank(code, "", LocalDate.EPOCH));
    }
    return form.toDefinition(kept);
  }

  /** What keeps the draft, as it is written now, from being published. */
  public List<DesignFault> getOpen() {
    return query.faults(written());
  }

  /** The planned days as they are written now, beside the limit. */
  public PlannedDays getPlanned() {
    return PlannedDays.of(written());
  }

  /** The flow chart of the steps as they are written now. */
  public FlowChart getFlowChart() {
    return FlowChart.of(written().steps());
  }

  /** Puts a new step before the closing. */
  public void addStep() {
    if (form.getSteps().size() < MOST_ROWS) {
      form.getSteps().add(Math.max(0, form.getSteps().size() - 1), new StepForm());
    }
  }

  public void removeStep(int place) {
    form.getSteps().remove(place);
  }

  /** Moves a step up or down; at an end nothing happens. */
  public void moveStep(int place, int by) {
    move(place, place + by);
  }

  /** Puts the step that was dragged where it was dropped. */
  public void drop() {
    move(dragged, droppedOn);
  }

  private void move(int from, int to) {
    List<StepForm> steps = form.getSteps();
    if (isPlace(from) && isPlace(to)) {
      steps.add(to, steps.remove(from));
    }
  }

  private boolean isPlace(int place) {
    return place >= 0 && place < form.getSteps().size();
  }

  public void addPaper() {
    if (form.getPapers().size() < MOST_ROWS) {
      form.getPapers().add(new PaperForm());
    }
  }

  public void removePaper(int place) {
    form.getPapers().remove(place);
  }

  public List<LimitUnit> getUnits() {
    return List.of(LimitUnit.values());
  }

  public List<ClockStart> getStarts() {
    return List.of(ClockStart.values());
  }

  public List<PausePolicy> getPolicies() {
    return List.of(PausePolicy.values());
  }

  public ImportedDesign getImported() {
    return imported;
  }

  public DraftForm getForm() {
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public int getDragged() {
    return dragged;
  }

  public void setDragged(int dragged) {
    this.dragged = dragged;
  }

  public int getDroppedOn() {
    return droppedOn;
  }

  public void setDroppedOn(int droppedOn) {
    this.droppedOn = droppedOn;
  }
}
