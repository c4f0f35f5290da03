package tw.caseprogress.web.admin.own;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import tw.caseprogress.audit.AuditEntryView;
import tw.caseprogress.audit.service.AuditQuery;
import tw.caseprogress.organisation.AgencyRefusedException;
import tw.caseprogress.organisation.AgencySettings;
import tw.caseprogress.organisation.service.AgencySettingService;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.web.staff.StaffTexts;

/** Keeps what the agency decides for itself, on {@code /admin/own/settings}. */
@Named
@ViewScoped
public class KeepSettingsBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String APPROVAL = "extensionApproval";
  private static final String PAPERS = "papersByPhone";

  @Inject private AgencySettingService settingService;
  @Inject private AuditQuery auditQuery;
  @Inject private CallerDirectory directory;
  @Inject private StaffTexts texts;

  private boolean extensionApproval;
  private boolean papersByPhone;
  private int supervisors;
  private int version;
  private transient List<AuditEntryView> history;

  /** Reads what the caller's agency decided. */
  public void load() {
    AgencySettings settings = settingService.get();
    extensionApproval = settings.extensionApproval();
    papersByPhone = settings.papersByPhone();
    supervisors = settings.supervisors();
    version = settings.version();
    history = null;
  }

  /** Decides anew; a refusal keeps what was chosen. */
  public void save() {
    try {
      settingService.askForApproval(version, extensionApproval);
      load();
      texts.tell(
          extensionApproval
              ? "admin_own_settings.message.info.approvalOn"
              : "admin_own_settings.message.info.approvalOff");
    } catch (AgencyRefusedException e) {
      e.faults().forEach(fault -> texts.refuse("AgencyFault." + fault));
      Faces.validationFailed();
    }
  }

  /** Decides anew whether the hotline names missing papers; a refusal keeps what was chosen. */
  public void savePapers() {
    try {
      settingService.tellPapersByPhone(version, papersByPhone);
      load();
      texts.tell(
          papersByPhone
              ? "admin_own_settings.message.info.papersOn"
              : "admin_own_settings.message.info.papersOff");
    } catch (AgencyRefusedException e) {
      e.faults().forEach(fault -> texts.refuse("AgencyFault." + fault));
      Faces.validationFailed();
    }
  }

  /** Who decided what, the latest first. */
  public List<AuditEntryView> getHistory() {
    if (history == null) {
      history =
          auditQuery.changesOfOwnAgency().stream()
              .filter(
                  entry ->
                      entry.detail().containsKey(APPROVAL) || entry.detail().containsKey(PAPERS))
              .toList();
    }
    return history;
  }

  /** What an entry decided, in words. */
  public String words(AuditEntryView entry) {
    if (entry.detail().containsKey(PAPERS)) {
      return texts.get(
          entry.detail().get(PAPERS).endsWith("true")
              ? "admin_own_settings.text.papersOn"
              : "admin_own_settings.text.papersOff");
    }
    return texts.get(
        entry.detail().get(APPROVAL).endsWith("true")
            ? "admin_own_settings.text.approvalOn"
            : "admin_own_settings.text.approvalOff");
  }

  /** The name of who did it; the login where the account is gone. */
  public String actor(AuditEntryView entry) {
    return directory.nameOf(entry.actor());
  }

  public boolean isExtensionApproval() {
    return extensionApproval;
  }

  public void setExtensionApproval(boolean extensionApproval) {
    this.extensionApproval = extensionApproval;
  }

  public boolean isPapersByPhone() {
    return papersByPhone;
  }

  public void setPapersByPhone(boolean papersByPhone) {
    this.papersByPhone = papersByPhone;
  }

  /** How many could approve. */
  public int getSupervisors() {
    return supervisors;
  }
}
