package tw.caseprogress.web.admin.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import tw.caseprogress.casefile.CaseRuleException;
import tw.caseprogress.casefile.HandOver;
import tw.caseprogress.casefile.service.HandOverService;
import tw.caseprogress.security.Colleague;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffMember;
import tw.caseprogress.security.service.ColleagueQuery;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.security.service.StaffKeepingService;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.staff.StaffTexts;

/** Ends an account on {@code /admin/people/person}, after its open cases went to a colleague. */
@Named
@ViewScoped
public class EndPersonBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepPersonBacking person;
  @Inject private StaffKeepingService keeping;
  @Inject private HandOverService handOvers;
  @Inject private ColleagueQuery colleagues;
  @Inject private CurrentCaller currentCaller;
  @Inject private StaffTexts texts;

  private String receiver;
  private String reason;
  private transient Long openCases;

  /** Hands the open cases over, then ends the account. */
  public void end() {
    StaffMember member = person.getMember();
    try {
      handOverAll(member.login());
    } catch (CaseRuleException e) {
      openCases = null;
      texts.refuse("CaseRule." + e.code());
      Faces.validationFailed();
      return;
    }
    openCases = null;
    person.carryOut(
        () -> {
          keeping.end(member.login(), member.version());
          return null;
        },
        "admin_people_person.message.info.ended");
  }

  private void handOverAll(String login) {
    long left = getOpenCases();
    while (left > 0) {
      left = handOvers.handOverAllOf(login, new HandOver(receiver, TypedLine.text(reason)));
    }
  }

  /**
   * How many open cases the person has; 0 for a caller who belongs to no agency, whom the command
   * itself tells if there are any.
   */
  public long getOpenCases() {
    if (openCases == null) {
      openCases = keepsAgency() ? handOvers.openOf(person.getMember().login()) : 0;
    }
    return openCases;
  }

  /** The officers to whom the cases may go. */
  public List<Colleague> getReceivers() {
    String login = person.getMember().login();
    return keepsAgency()
        ? colleagues.officers().stream().filter(one -> !one.login().equals(login)).toList()
        : List.of();
  }

  private boolean keepsAgency() {
    return currentCaller.get().has(Role.AGENCY_ADMINISTRATOR);
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
