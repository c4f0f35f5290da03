package tw.caseprogress.web.admin.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffMember;
import tw.caseprogress.security.StaffState;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.security.service.StaffQuery;
import tw.caseprogress.typed.NameFold;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.staff.ViewLanguage;

/** Lists the people whose accounts the caller keeps, on {@code /admin/people/list}. */
@Named
@ViewScoped
public class BrowsePeopleBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StaffQuery staffQuery;
  @Inject private AgencyCatalogue agencies;
  @Inject private CurrentCaller currentCaller;
  @Inject private ViewLanguage language;

  private String words;
  private boolean ended;
  private transient List<StaffMember> people;

  /** Those who fit the words; ended accounts only if they are asked for. */
  public List<StaffMember> getPeople() {
    if (people == null) {
      boolean all = TypedLine.isBlank(words);
      String wanted = NameFold.of(words);
      people =
          staffQuery.people().stream()
              .filter(person -> ended || person.state() != StaffState.ENDED)
              .filter(person -> all || fits(person, wanted))
              .toList();
    }
    return people;
  }

  private boolean fits(StaffMember person, String wanted) {
    return Stream.of(
            person.login(),
            person.details().displayName(),
            person.details().unit(),
            person.details().phone(),
            agencyName(person))
        .anyMatch(text -> !wanted.isEmpty() && NameFold.of(text).contains(wanted));
  }

  /** The name of the person's agency; nothing for staff of the whole city. */
  public String agencyName(StaffMember person) {
    return person
        .details()
        .agencyCode()
        .flatMap(agencies::agency)
        .map(agency -> language.of(agency.nameZh(), agency.nameEn()))
        .orElseGet(() -> person.details().agencyCode().orElse(""));
  }

  /** The person's roles in their usual order. */
  public List<Role> roles(StaffMember person) {
    return person.details().roles().stream().sorted().toList();
  }

  /** The look of the account's state. */
  public String kind(StaffMember person) {
    return switch (person.state()) {
      case ACTIVE -> "ok";
      case FIRST_PASSWORD -> "wait";
      case LOCKED -> "late";
      case ENDED -> "calm";
    };
  }

  /** Whether the caller keeps the people of the city rather than those of an agency. */
  public boolean isCity() {
    return currentCaller.get().has(Role.SYSTEM_ADMINISTRATOR);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public boolean isEnded() {
    return ended;
  }

  public void setEnded(boolean ended) {
    this.ended = ended;
  }
}
