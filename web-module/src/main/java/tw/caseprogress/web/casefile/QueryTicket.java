package tw.caseprogress.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.security.BrokenSealException;
import tw.caseprogress.security.service.KeyRing;

/**
 * A sealed text that stands for number and password for half an hour, so that the answer page can
 * ask again (in the other language, or with the survey) without a session and without showing the
 * password.
 */
@ApplicationScoped
public class QueryTicket {
  private static final Duration VALID = Duration.ofMinutes(30);
  private static final String PURPOSE = "query-ticket";
  private static final String SEPARATOR = "|";
  private static final int PARTS = 4;

  private final KeyRing keys;
  private final Clock clock;

  protected QueryTicket() {
    this(null, null);
  }

  @Inject
  public QueryTicket(KeyRing keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** Seals number and password; the text is safe in a form's field. */
  public String issue(CaseCredentials credentials) {
    String text =
        String.join(
            SEPARATOR,
            PURPOSE,
            Instant.now(clock).plus(VALID).toString(),
            credentials.caseNumber().digits(),
            credentials.queryPassword().digits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.queryPasswords().seal(text));
  }

  /** Opens a ticket; empty when it is forged, damaged or too old. */
  public Optional<CaseCredentials> open(String ticket) {
    try {
      String text = keys.queryPasswords().open(Base64.getUrlDecoder().decode(ticket));
      String[] parts = text.split("\\" + SEPARATOR);
      if (parts.length != PARTS
          || !parts[0].equals(PURPOSE)
          || Instant.parse(parts[1]).isBefore(Instant.now(clock))) {
        return Optional.empty();
      }
      return Optional.of(
          new CaseCredentials(new CaseNumber(parts[2]), new QueryPassword(parts[3])));
    } catch (BrokenSealException | IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
