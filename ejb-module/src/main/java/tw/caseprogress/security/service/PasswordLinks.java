package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/** Keeps by which code a person may set a new password: of each the last one, as a hash. */
@ApplicationScoped
class PasswordLinks {

  /** How long a code holds. */
  static final Duration HOLDS = Duration.ofHours(2);

  private static final String CONTEXT = "password-link";

  // staff_user_login_key
  private static final String KEEP =
      """
      insert into password_link (staff_user_id, code_hash, made_at, expires_at)
      select u.id, ?, ?, ? from staff_user u where u.login = ?
          on conflict (staff_user_id) do update
         set code_hash = excluded.code_hash, made_at = excluded.made_at,
             expires_at = excluded.expires_at
      """;

  private static final String LIVE =
      """
      select l.code_hash from password_link l join staff_user u on u.id = l.staff_user_id
       where u.login = ? and u.active and l.expires_at > ? and l.made_at >= u.password_changed_at
      """;

  private static final String USE =
      """
      delete from password_link
       where staff_user_id = (select id from staff_user where login = ?)
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  /** Keeps a code in the place of any other of the person, and says until when it holds. */
  Instant keep(String login, String code) {
    Instant now = Instant.now(clock);
    Instant until = now.plus(HOLDS);
    writer.update(KEEP, hash(login, code), now, until, login);
    return until;
  }

  /** Whether a person may set a password by a code now. */
  boolean isLive(String login, String code) {
    Optional<byte[]> kept =
        tables.first(LIVE, row -> row.bytes("code_hash"), login, Instant.now(clock));
    boolean right =
        keys.blindIndex().matches(kept.orElseGet(() -> new byte[32]), context(login), code);
    return kept.isPresent() && right;
  }

  /** Lets nobody use the code of a person again. */
  void use(String login) {
    writer.update(USE, login);
  }

  private byte[] hash(String login, String code) {
    return keys.blindIndex().of(context(login), code);
  }

  private static String context(String login) {
    return CONTEXT + ':' + login;
  }
}
