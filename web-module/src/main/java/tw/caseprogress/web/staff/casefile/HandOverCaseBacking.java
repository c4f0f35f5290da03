package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.caseprogress.casefile.HandOver;
import tw.caseprogress.casefile.service.HandOverService;
import tw.caseprogress.security.Colleague;
import tw.caseprogress.security.service.ColleagueQuery;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.staff.ReceiverForm;
import tw.caseprogress.web.staff.ViewLanguage;

/** Backs the dialogs by which a case goes to somebody else, is taken, and is sent back. */
@Named
@ViewScoped
public class HandOverCaseBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String WORKLIST = "/staff/worklist?faces-redirect=true";

  @Inject private HandOverService handOvers;
  @Inject private ColleagueQuery colleagues;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private TellOfHandOverBacking tellOfHandOver;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ViewLanguage language;

  private final ReceiverForm to = new ReceiverForm();
  private String reason;
  private String backReason;
  private transient List<Colleague> officers;

  /** Hands the case over; from another agency's case the way leads back to the worklist. */
  public String handOver() {
    boolean leaves = to.isToAgency();
    String next =
        actOnCase.carryOut(
            tellOfHandOver,
            (number, version) ->
                handOvers.handOver(
                    number,
                    version,
                    new HandOver(to.required(), TypedLine.text(reason), tellOfHandOver.chosen())),
            "staff_casefile_view.message.info.handedOver");
    return leaves && next != null ? WORKLIST : next;
  }

  /** Takes a case that nobody has. */
  public String take() {
    return actOnCase.carryOut(handOvers::take, "staff_casefile_view.message.info.taken");
  }

  /** Sends a case that nobody has taken back to the agency it came from. */
  public String sendBack() {
    String next =
        actOnCase.carryOut(
            (number, version) -> handOvers.sendBack(number, version, TypedLine.text(backReason)),
            "staff_casefile_view.message.info.sentBack");
    return next == null ? null : WORKLIST;
  }

  /** The agency to which the case may be sent back; empty text if it may not. */
  public String getCameFrom() {
    return viewCase
        .screen()
        .waysBack()
        .cameFrom()
        .map(agency -> language.of(agency.nameZh(), agency.nameEn()))
        .orElse("");
  }

  /** The officers of the agency but the one who has the case. */
  public List<Colleague> getOfficers() {
    if (officers == null) {
      String has = viewCase.getShown().officerLogin();
      officers = colleagues.officers().stream().filter(one -> !one.login().equals(has)).toList();
    }
    return officers;
  }

  public ReceiverForm getTo() {
    return to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getBackReason() {
    return backReason;
  }

  public void setBackReason(String backReason) {
    this.backReason = backReason;
  }
}
