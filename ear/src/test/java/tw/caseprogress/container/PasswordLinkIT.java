package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.security.GuessOutcome;
import tw.caseprogress.security.PasswordFault;
import tw.caseprogress.security.PasswordRefusedException;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffDetails;
import tw.caseprogress.security.StaffFault;
import tw.caseprogress.security.StaffRefusedException;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.security.service.PasswordLinkService;
import tw.caseprogress.security.service.StaffKeepingService;

/** A forgotten password is set by a code that came by mail: once, in time, and by nobody else. */
@ExtendWith(ArquillianExtension.class)
class PasswordLinkIT {

  private static final String AGENCY = "379130100A";
  private static final String ADMINISTRATOR = "link.admin";
  private static final String CODE = "k7mQ-9rTz-bdhw-4Xfa-aB7";
  private static final String PAGE = "https://staff.city.example/reset-password";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private StaffKeepingService keeping;
  @Inject private PasswordLinkService links;
  @Inject private CallerDirectory directory;
  @Inject private KeyRing keys;

  private String login;
  private String password;

  @BeforeEach
  void putPeople() throws Exception {
    rows.put(ADMINISTRATOR, AGENCY, Role.AGENCY_ADMINISTRATOR);
    login = "link." + UUID.randomUUID().toString().substring(0, 8);
    password = "Kuai-yi-cha-" + UUID.randomUUID();
    rows.put(login, AGENCY, Role.CASE_OFFICER);
    rows.change(
        "update staff_user set password_hash = 'PBKDF2WithHmacSHA512:1:AAAA:AAAA' where login = '"
            + login
            + "'");
    int version = version();
    staff.as(
        ADMINISTRATOR,
        Role.AGENCY_ADMINISTRATOR,
        () -> keeping.resetPassword(login, version)); // a real one, beside which others are judged
    rows.change(
        "update staff_user set email = 'link@example.org',"
            + " password_changed_at = now() - interval '1 hour' where login = '"
            + login
            + "'");
  }

  /** Nobody of these is a supervisor to whom the night of another test mails its report. */
  @AfterEach
  void takeTheirRoles() throws Exception {
    rows.change(
        "delete from staff_user_role where staff_user_id in"
            + " (select id from staff_user where login like 'link.%')");
  }

  @Test
  void theCodeSetsThePassword_once_andEndsWhatWasBegunBefore() throws Exception {
    send();
    assertThat(letters()).isEqualTo(1);
    assertThat(deeds("PASSWORD_LINK_SENT", "detail ->> 'login'")).isEqualTo(1);
    know();
    Optional<Instant> before = directory.passwordSetAt(login);

    assertThat(give(CODE, password).opened()).contains(login);

    assertThat(directory.passwordSetAt(login).orElseThrow()).isAfter(before.orElseThrow());
    assertThat(give(CODE, password + "x").opened()).as("used").isEmpty();
    assertThat(deeds("PASSWORD_SET_BY_LINK", "actor")).isEqualTo(1);
  }

  @Test
  void nothingOfTheCodeIsKept_butAHash_andALaterOneReplacesIt() throws Exception {
    send();
    know();
    send();

    assertThat(give(CODE, password).opened()).as("replaced").isEmpty();
    assertThat(letters()).as("one a day").isEqualTo(daysOfLetters());
  }

  @Test
  void aCodeEndsWithTheMailAddressTheRolesAndTheAgency_butNotWithThePhone() throws Exception {
    send();
    know();
    change("link@example.org", "1999", Role.CASE_OFFICER);
    assertThat(codes()).as("another phone").isEqualTo(1);

    change("right@example.org", "1999", Role.CASE_OFFICER);
    assertThat(give(CODE, password).opened()).as("another address").isEmpty();
    assertThat(codes()).isZero();

    send();
    change("right@example.org", "1999", Role.SUPERVISOR);
    assertThat(codes()).as("other roles").isZero();
  }

  @Test
  void aPasswordAgainstTheRuleIsRefused_andTheCodeStillHolds() throws Exception {
    send();
    know();

    assertThatThrownBy(() -> give(CODE, "short"))
        .isInstanceOfSatisfying(
            PasswordRefusedException.class,
            refusal -> assertThat(refusal.faults()).contains(PasswordFault.TOO_SHORT));
    assertThat(give(CODE, password).opened()).contains(login);
  }

  @Test
  void aCodeEndsAfterItsTime_withAnotherPassword_andWithTheAccount() throws Exception {
    send();
    know();
    rows.change("update password_link set expires_at = now() - interval '1 second'" + ofPerson());
    assertThat(give(CODE, password).opened()).as("too late").isEmpty();

    send();
    know();
    rows.change(
        "update staff_user set password_changed_at = now() + interval '1 second' where login = '"
            + login
            + "'");
    assertThat(give(CODE, password).opened()).as("changed meanwhile").isEmpty();
  }

  @Test
  void wrongCodesAreBoundedLikeWrongPasswords() throws Exception {
    send();
    know();
    for (int i = 0; i < 5; i++) {
      assertThat(give("wrong-" + i, password).opened()).isEmpty();
    }

    GuessOutcome<String> outcome = give(CODE, password);

    assertThat(outcome.opened()).isEmpty();
    assertThat(outcome.isJudged()).isFalse();
  }

  @Test
  void whoHasNoMailAddressIsSentNothing() throws Exception {
    rows.change("update staff_user set email = null where login = '" + login + "'");

    assertThatThrownBy(this::send)
        .isInstanceOfSatisfying(
            StaffRefusedException.class,
            refusal -> assertThat(refusal.faults()).containsExactly(StaffFault.NO_MAIL));
  }

  private void send() throws Exception {
    int version = version();
    staff.as(
        ADMINISTRATOR,
        Role.AGENCY_ADMINISTRATOR,
        () -> keeping.sendPasswordLink(login, version, PAGE));
  }

  private void change(String email, String phone, Role role) throws Exception {
    int version = version();
    StaffDetails details =
        new StaffDetails(
            "測試人員", Optional.of(AGENCY), "", Optional.of(email), phone, EnumSet.of(role));
    staff.as(
        ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, () -> keeping.change(login, version, details));
  }

  private long codes() throws Exception {
    return rows.count("select count(*) from password_link" + ofPerson());
  }

  private int version() throws Exception {
    return (int) rows.count("select version from staff_user where login = '" + login + "'");
  }

  /** Puts a code that the test knows into the place of the one that was sent. */
  private void know() throws Exception {
    byte[] hash = keys.blindIndex().of("password-link:" + login, CODE);
    rows.change(
        "update password_link set code_hash = decode('"
            + HexFormat.of().formatHex(hash)
            + "', 'hex')"
            + ofPerson());
  }

  private String ofPerson() {
    return " where staff_user_id = (select id from staff_user where login = '" + login + "')";
  }

  private GuessOutcome<String> give(String code, String newPassword) {
    return links.setPassword(login, code, newPassword, Optional.empty());
  }

  private long letters() throws Exception {
    return letters("*");
  }

  private long daysOfLetters() throws Exception {
    return letters("distinct business_date");
  }

  private long letters(String counted) throws Exception {
    return rows.count(
        "select count("
            + counted
            + ") from staff_letter where kind = 'PASSWORD_LINK' and addressee_login = '"
            + login
            + "'");
  }

  private long deeds(String action, String whose) throws Exception {
    return rows.count(
        "select count(*) from audit_entry where action = '"
            + action
            + "' and "
            + whose
            + " = '"
            + login
            + "'");
  }
}
