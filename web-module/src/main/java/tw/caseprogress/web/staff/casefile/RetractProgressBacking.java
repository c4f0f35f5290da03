package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.caseprogress.casefile.service.CaseFileService;

/** Backs the retraction of a wrong progress entry; the entry itself is never deleted. */
@Named
@ViewScoped
public class RetractProgressBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseFileService caseFileService;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private ToldOfEntry toldOfEntry;

  private Long entryId;
  private String reason;

  /** Takes the entry back; where somebody was told of it, the message that says so comes next. */
  public String retract() {
    boolean told = toldOfEntry.isTold(entryId);
    String next =
        actOnCase.carryOut(
            (number, version) -> caseFileService.retractProgress(number, version, entryId, reason),
            "staff_casefile_view.message.info.progressRetracted");
    return next != null && told ? next + "&do=message&corrected=" + entryId : next;
  }

  public Long getEntryId() {
    return entryId;
  }

  public void setEntryId(Long entryId) {
    this.entryId = entryId;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
