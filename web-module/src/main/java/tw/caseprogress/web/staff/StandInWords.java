package tw.caseprogress.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.caseprogress.absence.StandIn;
import tw.caseprogress.absence.service.AbsenceQuery;
import tw.caseprogress.security.Colleague;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.web.i18n.DateText;

/** Says beside an officer's name who stands in today (職務代理人). */
@Named("standIns")
@RequestScoped
public class StandInWords {

  @Inject private AbsenceQuery absences;
  @Inject private CallerDirectory directory;
  @Inject private CurrentCaller currentCaller;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  private Map<String, StandIn> away;

  /** The officer's name; while away with the deputy's. Of a case that nobody has: that it waits. */
  public String officer(String login) {
    return login.isEmpty() ? untaken() : named(login, directory.nameOf(login));
  }

  /** The same of an officer whose name was read with the case; the login of one without. */
  public String officer(String login, Optional<String> name) {
    return login.isEmpty() ? untaken() : named(login, name.orElse(login));
  }

  private String untaken() {
    return texts.get("caseTable.label.toTake");
  }

  /** A colleague as a list to choose from shows them, while away with the deputy. */
  public String colleague(Colleague colleague) {
    return named(colleague.login(), colleague.displayName()) + " " + colleague.unit();
  }

  private String named(String login, String name) {
    return Optional.ofNullable(away().get(login))
        .map(standIn -> texts.get("staff_standIn.text.away", name, standIn.deputyName()))
        .orElse(name);
  }

  /** What the caller is told at the head of the worklist; nothing while nobody is away. */
  public String getNotice() {
    String login = currentCaller.get().login();
    StandIn own = away().get(login);
    if (own != null) {
      return texts.get("staff_standIn.text.own", until(own), own.deputyName());
    }
    String others =
        away().entrySet().stream()
            .filter(one -> one.getValue().deputyLogin().equals(login))
            .map(
                one ->
                    texts.get(
                        "staff_standIn.text.forWhom",
                        directory.nameOf(one.getKey()),
                        until(one.getValue())))
            .sorted()
            .collect(Collectors.joining(texts.get("staff_standIn.text.and")));
    return others.isEmpty() ? "" : texts.get("staff_standIn.text.standsIn", others);
  }

  private String until(StandIn standIn) {
    return DateText.date(standIn.until(), language.locale());
  }

  private Map<String, StandIn> away() {
    if (away == null) {
      away = absences.away();
    }
    return away;
  }
}
