package tw.caseprogress.security.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A password somebody used to have, as its hash. */
@Embeddable
public class OldPassword {

  @Column(name = "password_hash", nullable = false)
  private String passwordHash;

  @Column(name = "replaced_at", nullable = false)
  private Instant replacedAt;

  protected OldPassword() {}

  OldPassword(String passwordHash, Instant replacedAt) {
    this.passwordHash = passwordHash;
    this.replacedAt = replacedAt;
  }

  String passwordHash() {
    return passwordHash;
  }

  Instant replacedAt() {
    return replacedAt;
  }
}
