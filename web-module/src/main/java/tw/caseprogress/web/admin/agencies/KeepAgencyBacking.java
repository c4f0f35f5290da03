package tw.caseprogress.web.admin.agencies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tw.caseprogress.audit.AuditEntryView;
import tw.caseprogress.audit.service.AuditQuery;
import tw.caseprogress.calendar.ClosureArea;
import tw.caseprogress.calendar.OfficePlace;
import tw.caseprogress.organisation.AgencyDetails;
import tw.caseprogress.organisation.AgencyLevel;
import tw.caseprogress.organisation.AgencyRefusedException;
import tw.caseprogress.organisation.KeptAgency;
import tw.caseprogress.organisation.service.AgencyQuery;
import tw.caseprogress.organisation.service.AgencyService;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;

/** Adds, changes or ends one agency, on {@code /admin/agency}, and shows who changed what. */
@Named
@ViewScoped
public class KeepAgencyBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AgencyQuery agencyQuery;
  @Inject private AgencyService agencyService;
  @Inject private AuditQuery auditQuery;
  @Inject private CallerDirectory directory;
  @Inject private StaffTexts texts;

  private String asked;
  private int version;
  private boolean active;
  private AgencyForm form = new AgencyForm();
  private transient List<AuditEntryView> history;
  private transient List<KeptAgency> above;

  /** Reads the agency that the address names; without a code a new one is added. */
  public void load() {
    if (asked == null) {
      return;
    }
    Optional<KeptAgency> found = agencyQuery.agency(asked);
    if (found.isEmpty()) {
      Faces.responseSendError(404, "");
      return;
    }
    show(found.get());
  }

  /** Adds the agency, or changes what is kept of it. */
  public void save() {
    AgencyDetails details = form.toDetails();
    if (isKnown()) {
      carryOut(() -> agencyService.change(asked, version, details), "saved");
    } else {
      String code = form.toCode();
      carryOut(
          () -> {
            agencyService.add(code, details);
            asked = code;
          },
          "added");
    }
  }

  public void end() {
    carryOut(() -> agencyService.end(asked, version), "ended");
  }

  public void reopen() {
    carryOut(() -> agencyService.reopen(asked, version), "reopened");
  }

  /** Carries a command out and shows the agency anew; a refusal keeps what was typed. */
  private void carryOut(Runnable command, String done) {
    try {
      command.run();
      show(agencyQuery.agency(asked).orElseThrow());
      texts.tell("admin_agency.message.info." + done, form.getNameZh());
    } catch (AgencyRefusedException e) {
      e.faults().forEach(fault -> texts.refuse("AgencyFault." + fault));
      Faces.validationFailed();
    }
  }

  private void show(KeptAgency found) {
    version = found.version();
    active = found.active();
    form = AgencyForm.of(found.code(), found.details());
    history = null;
  }

  /** Whether the agency is there already. */
  public boolean isKnown() {
    return asked != null;
  }

  public boolean isActive() {
    return active;
  }

  /** The name of the agency, or that a new one is added. */
  public String getTitle() {
    return isKnown() ? form.getNameZh() : texts.get("admin_agency.title");
  }

  /** The district that the address names, by which closures hold; nothing if it names none. */
  public String getDistrict() {
    return form.getAddressZh() == null
        ? ""
        : OfficePlace.districtOf(form.getAddressZh()).map(ClosureArea::name).orElse("");
  }

  public List<AgencyLevel> getLevels() {
    return List.of(AgencyLevel.values());
  }

  /** The agencies below which an office of the second level may stand. */
  public List<KeptAgency> getAbove() {
    if (above == null) {
      above =
          agencyQuery.agencies().stream()
              .filter(KeptAgency::active)
              .filter(agency -> agency.details().level() == AgencyLevel.FIRST_LEVEL)
              .filter(agency -> !agency.code().equals(asked))
              .toList();
    }
    return above;
  }

  /** Who added, changed and ended it, the latest first. */
  public List<AuditEntryView> getHistory() {
    if (history == null) {
      history = isKnown() ? auditQuery.changesOfAgency(asked) : List.of();
    }
    return history;
  }

  /** Lets the history be read anew: something was changed on another part of the page. */
  void forgetHistory() {
    history = null;
  }

  /** What an entry of the history says, by the labels of the form. */
  public List<String> words(AuditEntryView entry) {
    return entry.detail().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(this::word)
        .toList();
  }

  private String word(Map.Entry<String, String> fact) {
    String what = fact.getKey();
    return texts.get(
        "admin_agency.text.change",
        texts.get("admin_agency.label." + what),
        isCoded(what) ? decoded(what, fact.getValue()) : fact.getValue());
  }

  private static boolean isCoded(String what) {
    return Set.of("level", "trackedFrom", "pilot", "slipAttached", "extensionApproval")
        .contains(what);
  }

  /** Both sides of the arrow in words; neither of these can hold an arrow itself. */
  private String decoded(String what, String beforeAndAfter) {
    return Stream.of(beforeAndAfter.split(" → ", -1))
        .map(one -> one.isEmpty() ? "" : decodedOne(what, one))
        .collect(Collectors.joining(" → "));
  }

  private String decodedOne(String what, String value) {
    return switch (what) {
      case "level" -> texts.get("AgencyLevel." + value);
      case "trackedFrom" -> DateText.date(LocalDate.parse(value), Faces.getLocale());
      default -> texts.get("admin_agency.text." + value);
    };
  }

  /** The name of who did it; the login where the account is gone. */
  public String actor(AuditEntryView entry) {
    return directory.nameOf(entry.actor());
  }

  public AgencyForm getForm() {
    return form;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }
}
