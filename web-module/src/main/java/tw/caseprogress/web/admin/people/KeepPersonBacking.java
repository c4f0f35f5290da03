package tw.caseprogress.web.admin.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.KeptUnit;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.organisation.service.UnitQuery;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffDetails;
import tw.caseprogress.security.StaffKeeping;
import tw.caseprogress.security.StaffMember;
import tw.caseprogress.security.StaffRefusedException;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.security.service.StaffKeepingService;
import tw.caseprogress.security.service.StaffQuery;
import tw.caseprogress.typed.TypedFault;
import tw.caseprogress.web.security.Zone;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Makes or changes one account, on {@code /admin/people/person}.
 *
 * <p>A password for the first sign-in is shown on the answer to the command that made it, and
 * nowhere again.
 */
@Named
@ViewScoped
public class KeepPersonBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StaffQuery staffQuery;
  @Inject private StaffKeepingService keeping;
  @Inject private AgencyCatalogue agencies;
  @Inject private UnitQuery unitQuery;
  @Inject private CurrentCaller currentCaller;
  @Inject private AgencyScope agencyScope;
  @Inject private StaffTexts texts;

  private String asked;
  private String agencyOfNew;
  private PersonForm form = new PersonForm();
  private transient StaffMember member;
  private transient String oneTimePassword;

  /** Reads the person that the address names; without a name a new account is made. */
  public void load() {
    if (asked == null) {
      form.setAgencyCode(agencyScope.ownAgencyIfAny().orElse(agencyOfNew));
      form.setRoles(rolesOfNew());
      return;
    }
    Optional<StaffMember> found = staffQuery.person(asked);
    if (found.isEmpty()) {
      Faces.responseSendError(404, "");
      return;
    }
    show(found.get());
  }

  /** Whom the city makes for an agency is its administrator. */
  private List<Role> rolesOfNew() {
    return isCity() && agencyOfNew != null ? List.of(Role.AGENCY_ADMINISTRATOR) : List.of();
  }

  /** Makes the account, or changes what it says. */
  public void save() {
    Optional<TypedFault> mail = form.mailFault();
    if (mail.isPresent()) {
      Messages.addError(
          "details:email",
          "{0}",
          texts.get("fault." + mail.get().code(), mail.get().arguments().toArray()));
      Faces.validationFailed();
      return;
    }
    StaffDetails details = form.toDetails();
    if (isKnown()) {
      carryOut(
          () -> {
            keeping.change(member().login(), member().version(), details);
            return null;
          },
          "admin_people_person.message.info.saved");
    } else {
      String login = form.toLogin();
      carryOut(
          () -> {
            String password = keeping.create(login, details);
            asked = login;
            return password;
          },
          "admin_people_person.message.info.created");
    }
  }

  public void resetPassword() {
    carryOut(
        () -> keeping.resetPassword(member().login(), member().version()),
        "admin_people_person.message.info.reset");
  }

  /** Sends the person a mail by which a forgotten password is set. */
  public void sendPasswordLink() {
    carryOut(
        () -> {
          keeping.sendPasswordLink(
              member().login(), member().version(), Faces.getRequestBaseURL() + "reset-password");
          return null;
        },
        "admin_people_person.message.info.linkSent");
  }

  /** Whether a mail would lead the person to a page that is there where they work. */
  public boolean isMailed() {
    return member().details().email().isPresent()
        && member().details().roles().stream().anyMatch(Zone.INTRANET.roles()::contains);
  }

  public void reopen() {
    carryOut(
        () -> keeping.reopen(member().login(), member().version()),
        "admin_people_person.message.info.reopened");
  }

  /** Carries a command out and shows the account anew; a refusal keeps what was typed. */
  void carryOut(Supplier<String> command, String doneKey) {
    try {
      oneTimePassword = command.get();
      show(staffQuery.person(asked).orElseThrow());
      texts.tell(doneKey, member.details().displayName());
    } catch (StaffRefusedException e) {
      e.faults().forEach(fault -> texts.refuse("StaffFault." + fault));
      Faces.validationFailed();
    }
  }

  private void show(StaffMember found) {
    member = found;
    form = PersonForm.of(found.login(), found.details(), offered());
  }

  private StaffMember member() {
    if (member == null) {
      member = staffQuery.person(asked).orElseThrow();
    }
    return member;
  }

  /** Whether the account is there already. */
  public boolean isKnown() {
    return asked != null;
  }

  public StaffMember getMember() {
    return member();
  }

  /** The name of the person, or that a new account is made. */
  public String getTitle() {
    return isKnown() ? member().details().displayName() : texts.get("admin_people_person.title");
  }

  public List<Role> getRoles() {
    return offered().stream().sorted().toList();
  }

  private Set<Role> offered() {
    return new StaffKeeping(currentCaller.get()).roles();
  }

  public List<AgencyView> getAgencies() {
    return agencies.agencies();
  }

  /**
   * The names of the units of the chosen agency, and the one that the person is of already; none
   * where the agency keeps no units, so that the unit is typed.
   */
  public List<String> getUnits() {
    List<String> names =
        Optional.ofNullable(form.getAgencyCode()).stream()
            .flatMap(code -> unitQuery.units(code).stream())
            .filter(KeptUnit::active)
            .map(unit -> unit.details().nameZh())
            .toList();
    Stream<String> own = Stream.ofNullable(form.getUnit()).filter(unit -> !unit.isEmpty());
    return names.isEmpty() ? names : Stream.concat(names.stream(), own).distinct().toList();
  }

  /** Whether the caller keeps the people of the city rather than those of an agency. */
  public boolean isCity() {
    return currentCaller.get().has(Role.SYSTEM_ADMINISTRATOR);
  }

  /** The password for the next sign-in; null but in the answer to the command that made it. */
  public String getOneTimePassword() {
    return oneTimePassword;
  }

  public PersonForm getForm() {
    return form;
  }

  /** The agency with which the form of a new account begins; null if the address names none. */
  public String getAgencyOfNew() {
    return agencyOfNew;
  }

  public void setAgencyOfNew(String agencyOfNew) {
    this.agencyOfNew = agencyOfNew;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }
}
