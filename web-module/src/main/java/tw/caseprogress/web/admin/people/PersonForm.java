package tw.caseprogress.web.admin.people;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffDetails;
import tw.caseprogress.typed.EmailAddress;
import tw.caseprogress.typed.Reading;
import tw.caseprogress.typed.TypedFault;
import tw.caseprogress.typed.TypedLine;

/** An account as the administrator types it. */
public class PersonForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String login;
  private String name;
  private String unit;
  private String phone;
  private String email;
  private String agencyCode;
  private List<Role> roles = List.of();
  private List<Role> rolesOfOthers = List.of();

  /**
   * The form of an account as it stands.
   *
   * @param offered the roles that the caller may give; the others stay as they are
   */
  static PersonForm of(String login, StaffDetails details, Set<Role> offered) {
    PersonForm form = new PersonForm();
    form.login = login;
    form.name = details.displayName();
    form.unit = details.unit();
    form.phone = details.phone();
    form.email = details.email().map(EmailAddress::shown).orElse(null);
    form.agencyCode = details.agencyCode().orElse(null);
    form.roles = details.roles().stream().filter(offered::contains).sorted().toList();
    form.rolesOfOthers = details.roles().stream().filter(role -> !offered.contains(role)).toList();
    return form;
  }

  /** The address as it was read; empty if none was typed. */
  private Optional<Reading<String>> mail() {
    return TypedLine.isBlank(email) ? Optional.empty() : Optional.of(EmailAddress.read(email));
  }

  /** What is wrong with the address. */
  Optional<TypedFault> mailFault() {
    return mail().flatMap(Reading::fault);
  }

  /** What was typed, each on one line. */
  StaffDetails toDetails() {
    Set<Role> all = new HashSet<>(roles);
    all.addAll(rolesOfOthers);
    return new StaffDetails(
        text(name),
        Optional.ofNullable(agencyCode),
        text(unit),
        mail().flatMap(Reading::value),
        text(phone),
        all);
  }

  /** The login in small letters. */
  String toLogin() {
    return TypedLine.technical(login).toLowerCase(Locale.ROOT);
  }

  private static String text(String typed) {
    return TypedLine.text(typed);
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getAgencyCode() {
    return agencyCode;
  }

  public void setAgencyCode(String agencyCode) {
    this.agencyCode = agencyCode;
  }

  public List<Role> getRoles() {
    return roles;
  }

  public void setRoles(List<Role> roles) {
    this.roles = roles;
  }
}
