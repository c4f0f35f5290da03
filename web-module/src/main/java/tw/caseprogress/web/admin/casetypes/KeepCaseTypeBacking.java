package tw.caseprogress.web.admin.casetypes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tw.caseprogress.audit.AuditEntryView;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeRefusedException;
import tw.caseprogress.casetype.DesignFault;
import tw.caseprogress.casetype.KeptCaseType;
import tw.caseprogress.casetype.KeptVersion;
import tw.caseprogress.casetype.VersionPhase;
import tw.caseprogress.casetype.service.CaseTypeDesignQuery;
import tw.caseprogress.casetype.service.CaseTypeJson;
import tw.caseprogress.casetype.service.CaseTypeService;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Publishes, retires and exports the versions of one case type, on {@code /admin/casetypes/type},
 * and shows who changed what.
 */
@Named
@ViewScoped
public class KeepCaseTypeBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String LIST = "/admin/casetypes/list?faces-redirect=true";

  @Inject private CaseTypeDesignQuery query;
  @Inject private CaseTypeService service;
  @Inject private CallerDirectory directory;
  @Inject private DesignWords words;
  @Inject private StaffTexts texts;
  @Inject private Clock clock;

  private String code;
  private LocalDate from;
  private int seen;
  private transient KeptCaseType caseType;
  private transient List<AuditEntryView> history;

  /** Reads the case type that the address names. */
  public void load() {
    Optional<KeptCaseType> found = Optional.ofNullable(code).flatMap(query::caseType);
    if (found.isEmpty()) {
      Faces.responseSendError(404, "");
      return;
    }
    show(found.get());
    from = LocalDate.now(clock);
  }

  private void show(KeptCaseType found) {
    caseType = found;
    seen = found.revision();
    history = null;
  }

  /** The case type as it is now; commands name the revision that was shown before. */
  public KeptCaseType getCaseType() {
    if (caseType == null) {
      caseType = query.caseType(code).orElse(null);
    }
    return caseType;
  }

  /** Begins the draft of the next version, and opens it. */
  public String beginDraft() {
    return carryOut(
        () -> service.draft(code, seen),
        "drafted",
        "/admin/casetypes/draft?faces-redirect=true&code=" + code);
  }

  /** Publishes the draft from the day that was typed. */
  public String publish() {
    return carryOut(() -> service.publish(code, seen, from), "published", null);
  }

  /** Throws the draft away; of a type that was never published nothing is left. */
  public String discard() {
    boolean last = getCaseType().versions().isEmpty();
    return carryOut(() -> service.discard(code, seen), "discarded", last ? LIST : null);
  }

  public String retire(int number) {
    return carryOut(() -> service.retire(code, seen, number), "retired", null);
  }

  /** Carries a command out and goes on to the next page; without one it shows the type anew. */
  private String carryOut(Runnable command, String done, String next) {
    try {
      command.run();
    } catch (CaseTypeRefusedException e) {
      return refuse(e);
    }
    String told = "admin_casetypes_type.message.info." + done;
    if (next != null) {
      texts.tellNext(told, code);
    } else {
      texts.tell(told, code);
      load();
    }
    return next;
  }

  /** Tells why a command was refused; what is no more leads to the list. */
  private String refuse(CaseTypeRefusedException refusal) {
    boolean gone = query.caseType(code).isEmpty();
    for (DesignFault fault : refusal.faults()) {
      if (gone) {
        texts.refuseNext("admin_design.text.told", words.fault(fault));
      } else {
        texts.refuse("admin_design.text.told", words.fault(fault));
      }
    }
    Faces.validationFailed();
    return gone ? LIST : null;
  }

  /** Sends the draft as a file. */
  public void exportDraft() throws IOException {
    send(getCaseType().draft().orElseThrow(), "draft");
  }

  /** Sends a published version as a file. */
  public void export(int number) throws IOException {
    send(getCaseType().version(number).orElseThrow().definition(), String.valueOf(number));
  }

  private static void send(CaseTypeDefinition definition, String version) throws IOException {
    byte[] text = CaseTypeJson.write(definition).getBytes(StandardCharsets.UTF_8);
    Faces.sendFile(text, definition.code() + "-" + version + ".json", true);
  }

  /** The flow chart of what the case type says now. */
  public FlowChart getFlowChart() {
    return FlowChart.of(getCaseType().shown().steps());
  }

  /** What keeps the draft from being published; nothing without a draft. */
  public List<DesignFault> getOpen() {
    return getCaseType().draft().map(query::faults).orElse(List.of());
  }

  /** The draft; null if there is none. */
  public CaseTypeDefinition getDraft() {
    return getCaseType().draft().orElse(null);
  }

  /** Whether the version that is written would replace one that waits: one of them is too many. */
  public boolean isWaiting() {
    return getCaseType().waiting().isPresent();
  }

  /** Whether a version can be taken out of use. */
  public boolean isStanding(KeptVersion version) {
    return version.phase() == VersionPhase.IN_FORCE || version.phase() == VersionPhase.WAITING;
  }

  /** The look of what a version is. */
  public String kind(KeptVersion version) {
    return switch (version.phase()) {
      case IN_FORCE -> "ok";
      case WAITING -> "wait";
      case REPLACED, RETIRED -> "calm";
    };
  }

  /** Who did what, the latest first. */
  public List<AuditEntryView> getHistory() {
    if (history == null) {
      history = query.history(code);
    }
    return history;
  }

  /** What an entry of the history says, by the names of the places. */
  public List<String> changes(AuditEntryView entry) {
    return entry.detail().entrySet().stream()
        .filter(fact -> fact.getKey().startsWith("/"))
        .sorted(Map.Entry.comparingByKey())
        .map(words::change)
        .toList();
  }

  /** The name of who did it; the login where the account is gone. */
  public String actor(AuditEntryView entry) {
    return directory.nameOf(entry.actor());
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  /** The revision that is shown, which commands name. */
  public int getSeen() {
    return seen;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
