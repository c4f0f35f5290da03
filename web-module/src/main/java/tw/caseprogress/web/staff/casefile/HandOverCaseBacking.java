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

/** Backs the dialog by which a case goes to another officer. */
@Named
@ViewScoped
public class HandOverCaseBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private HandOverService handOvers;
  @Inject private ColleagueQuery colleagues;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private ViewCaseBacking viewCase;

  private transient List<Colleague> receivers;
  private String receiver;
  private String reason;

  public String handOver() {
    return actOnCase.carryOut(
        (number, version) -> handOvers.handOver(number, version, new HandOver(receiver, reason)),
        "staff_casefile_view.message.info.handedOver");
  }

  /** The officers of the agency but the one who has the case. */
  public List<Colleague> getReceivers() {
    if (receivers == null) {
      String has = viewCase.getShown().officerLogin();
      receivers = colleagues.officers().stream().filter(one -> !one.login().equals(has)).toList();
    }
    return receivers;
  }

  public String getReceiver() {
    return receiver;
  }

  public void setReceiver(String receiver) {
    this.receiver = receiver;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
