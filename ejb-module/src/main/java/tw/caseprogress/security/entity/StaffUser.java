package tw.caseprogress.security.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffDetails;

/** Somebody who may sign in: an officer, a supervisor, an administrator, a hotline operator. */
@Entity
@Table(name = "staff_user")
public class StaffUser {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, updatable = false)
  private String login;

  @Column(name = "display_name", nullable = false)
  private String displayName;

  @Column(name = "agency_code")
  private String agencyCode;

  @Column(nullable = false)
  private String unit;

  private String email;

  @Column(nullable = false)
  private String phone;

  @Column(name = "last_signed_in_at")
  private Instant lastSignedInAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "password_hash", nullable = false)
  private String passwordHash;

  @Column(name = "password_changed_at", nullable = false)
  private Instant passwordChangedAt;

  @Column(name = "must_change_password", nullable = false)
  private boolean mustChangePassword;

  @Column(nullable = false)
  private boolean active;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "staff_user_role", joinColumns = @JoinColumn(name = "staff_user_id"))
  @Column(name = "role", nullable = false)
  @Enumerated(EnumType.STRING)
  private Set<Role> roles;

  @ElementCollection
  @CollectionTable(
      name = "staff_user_old_password",
      joinColumns = @JoinColumn(name = "staff_user_id"))
  @OrderBy("replacedAt DESC")
  private List<OldPassword> oldPasswords;

  @Version private int version;

  protected StaffUser() {}

  /**
   * A new account.
   *
   * @param passwordHash the hash of the initial password
   * @param mustChangePassword whether the first sign-in leads to a new password, as it should for
   *     every password that somebody else has seen
   */
  public StaffUser(
      Caller person, String email, String passwordHash, boolean mustChangePassword, Instant now) {
    this.login = person.login();
    this.displayName = person.displayName();
    this.agencyCode = person.agencyCode().orElse(null);
    this.unit = person.unit();
    this.email = email;
    this.phone = "";
    this.passwordHash = passwordHash;
    this.passwordChangedAt = now;
    this.mustChangePassword = mustChangePassword;
    this.active = true;
    this.roles = EnumSet.copyOf(person.roles());
    this.oldPasswords = new ArrayList<>();
  }

  /** The person as the rest of the product knows them, with all that they may do. */
  public Caller toCaller() {
    return new Caller(
        login, displayName, Optional.ofNullable(agencyCode), unit, Role.withBroughtAlong(roles));
  }

  /** Says of the holder what an administrator wants it to say. */
  public void describe(StaffDetails details) {
    displayName = details.displayName();
    agencyCode = details.agencyCode().orElse(null);
    unit = details.unit();
    email = details.email().orElse(null);
    phone = details.phone();
    roles.clear();
    roles.addAll(details.roles());
  }

  /** What the account says of its holder. */
  public StaffDetails details() {
    return new StaffDetails(
        displayName,
        Optional.ofNullable(agencyCode),
        unit,
        Optional.ofNullable(email),
        phone,
        roles);
  }

  /** Lets nobody sign in by the account any more. */
  public void end(Instant now) {
    active = false;
    endedAt = now;
  }

  /** Takes the account into use again, with a password that must be changed. */
  public void reopen(String initialPasswordHash, Instant now) {
    active = true;
    endedAt = null;
    resetPassword(initialPasswordHash, now);
  }

  /** Replaces a password that was forgotten, by one that must be changed at the next sign-in. */
  public void resetPassword(String initialPasswordHash, Instant now) {
    changePassword(initialPasswordHash, now);
    mustChangePassword = true;
  }

  /** Notes that the holder signed in. */
  public void noteSignIn(Instant now) {
    lastSignedInAt = now;
  }

  public int version() {
    return version;
  }

  /** Replaces the password; the one before is remembered so that it is not used again soon. */
  public void changePassword(String newPasswordHash, Instant now) {
    oldPasswords.add(new OldPassword(passwordHash, now));
    passwordHash = newPasswordHash;
    passwordChangedAt = now.truncatedTo(ChronoUnit.MICROS); // as the table keeps it
    mustChangePassword = false;
  }

  /** Stores the same password in a stronger hash. */
  public void strengthenPasswordHash(String strongerHash) {
    passwordHash = strongerHash;
  }

  public String login() {
    return login;
  }

  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public String passwordHash() {
    return passwordHash;
  }

  public Instant passwordChangedAt() {
    return passwordChangedAt;
  }

  public boolean mustChangePassword() {
    return mustChangePassword;
  }

  public boolean isActive() {
    return active;
  }

  /** The hashes of the latest passwords, the current one first. */
  public List<String> latestPasswordHashes(int count) {
    List<String> hashes = new ArrayList<>();
    hashes.add(passwordHash);
    oldPasswords.stream()
        .sorted((one, other) -> other.replacedAt().compareTo(one.replacedAt()))
        .limit(Math.max(0, count - 1L))
        .forEach(old -> hashes.add(old.passwordHash()));
    return hashes;
  }
}
