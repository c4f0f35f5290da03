package tw.caseprogress.web.staff.absence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import tw.caseprogress.absence.Absence;
import tw.caseprogress.absence.AbsenceRefusedException;
import tw.caseprogress.absence.AbsenceRule.Objection;
import tw.caseprogress.absence.AbsenceView;
import tw.caseprogress.absence.service.AbsenceQuery;
import tw.caseprogress.absence.service.AbsenceService;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.Colleague;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.security.service.ColleagueQuery;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;

/** Enters absences and takes them back: the officer's own, or those of the agency one keeps. */
@Named
@ViewScoped
public class EnterAbsenceBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AbsenceService absences;
  @Inject private AbsenceQuery absenceQuery;
  @Inject private ColleagueQuery colleagues;
  @Inject private CallerDirectory directory;
  @Inject private CurrentCaller currentCaller;
  @Inject private StaffTexts texts;

  private String officer;
  private String deputy;
  private LocalDate from;
  private LocalDate until;
  private transient List<AbsenceView> list;
  private transient List<Colleague> officers;

  /** Begins with the caller; who neither works cases nor keeps an agency has nothing to do here. */
  public void load() {
    Caller caller = currentCaller.get();
    if (!isKeeper() && !caller.has(Role.CASE_OFFICER)) {
      Faces.responseSendError(HttpServletResponse.SC_FORBIDDEN, "");
      return;
    }
    officer = isKeeper() ? null : caller.login();
  }

  /** Enters what was typed; a refusal keeps it. */
  public void enter() {
    String away = isKeeper() ? officer : currentCaller.get().login();
    carryOut(() -> absences.enter(new Absence(away, deputy, from, until)), "entered", away);
  }

  /** Takes one back. */
  public void withdraw(AbsenceView view) {
    carryOut(() -> absences.withdraw(view.id()), "withdrawn", view.absence().login());
  }

  private void carryOut(Runnable command, String done, String login) {
    list = null;
    try {
      command.run();
      deputy = null;
      from = null;
      until = null;
      texts.tell("staff_standIn.message.info." + done, directory.nameOf(login));
    } catch (AbsenceRefusedException e) {
      e.objections().forEach(this::refuse);
      Faces.validationFailed();
    }
  }

  private void refuse(Objection objection) {
    String key = "AbsenceFault." + objection.fault();
    objection
        .because()
        .ifPresentOrElse(
            other ->
                texts.refuse(
                    key,
                    directory.nameOf(other.login()),
                    directory.nameOf(other.deputyLogin()),
                    DateText.date(other.from(), Faces.getLocale()),
                    DateText.date(other.until(), Faces.getLocale())),
            () -> texts.refuse(key));
  }

  /** Whether the caller keeps the absences of the whole agency. */
  public boolean isKeeper() {
    return currentCaller.get().has(Role.AGENCY_ADMINISTRATOR);
  }

  /** The absences that the caller keeps, the latest first. */
  public List<AbsenceView> getList() {
    if (list == null) {
      list = isKeeper() ? absenceQuery.ofAgency() : absenceQuery.own();
    }
    return list;
  }

  /** The officers of the agency. */
  public List<Colleague> getOfficers() {
    if (officers == null) {
      officers = colleagues.officers();
    }
    return officers;
  }

  /** Those who may stand in: everybody but an officer who enters the own absence. */
  public List<Colleague> getDeputies() {
    String own = currentCaller.get().login();
    return isKeeper()
        ? getOfficers()
        : getOfficers().stream().filter(one -> !one.login().equals(own)).toList();
  }

  /** The look of a state. */
  public String kind(AbsenceView view) {
    return switch (view.state()) {
      case RUNNING -> "warn";
      case COMING -> "wait";
      case OVER, WITHDRAWN -> "calm";
    };
  }

  public String getOfficer() {
    return officer;
  }

  public void setOfficer(String officer) {
    this.officer = officer;
  }

  public String getDeputy() {
    return deputy;
  }

  public void setDeputy(String deputy) {
    this.deputy = deputy;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
