package tw.caseprogress.consent.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.consent.ConsentFormBook;
import tw.caseprogress.consent.ConsentFormEdition;
import tw.caseprogress.consent.ConsentFormFault;
import tw.caseprogress.consent.ConsentFormFault.Kind;
import tw.caseprogress.consent.ConsentFormRefusedException;
import tw.caseprogress.consent.ConsentWords;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.CurrentCaller;

/**
 * What administrators do to consent forms: the city's for every agency, an agency's for its own.
 * Whose form it is follows from who calls; no other can be named.
 *
 * <p>Every command names the last edition of the owner that the caller has seen, 0 if there was
 * none. Nothing that was saved is ever changed: each command adds an edition.
 */
@Stateless
@RolesAllowed({Role.Name.AGENCY_ADMINISTRATOR, Role.Name.SYSTEM_ADMINISTRATOR})
public class ConsentFormService {

  private static final String ADD =
      """
      insert into consent_form (agency_code, version, in_force_from, saved_by, saved_at)
      values (?, ?, ?, ?, ?) returning id
      """;

  private static final String ADD_TEXT =
      "insert into consent_form_text (form_id, part, language, text) values (?, ?, ?, ?)";

  @Inject private TableWriter writer;
  @Inject private ConsentFormReader reader;
  @Inject private AgencyScope scope;
  @Inject private CurrentCaller caller;
  @Inject private AuditTrail auditTrail;
  @Inject private Clock clock;

  /**
   * Keeps a draft, complete or not.
   *
   * @throws ConsentFormRefusedException if a part is too long, or somebody else saved one
   */
  public void save(long seen, ConsentWords words) {
    refuse(words.lengths());
    locked(seen);
    add(Optional.empty(), Optional.empty(), words);
    audit(AuditAction.CONSENT_FORM_DRAFTED, Map.of());
  }

  /**
   * Puts a version in force from a day on, today or later; from then on it never changes.
   *
   * @param from null if none was given
   * @return the name of the version
   * @throws ConsentFormRefusedException with every part that is missing or too long, and what is
   *     wrong with the day; or if somebody else saved one
   */
  public String putInForce(long seen, ConsentWords words, LocalDate from) {
    List<ConsentFormFault> faults = new ArrayList<>(words.faults());
    day(from).map(ConsentFormFault::of).ifPresent(faults::add);
    refuse(faults);
    ConsentFormBook book = locked(seen);
    String version = book.nextVersion(from);
    add(Optional.of(version), Optional.of(from), words);
    audit(
        AuditAction.CONSENT_FORM_PUT_IN_FORCE, Map.of("version", version, "from", from.toString()));
    return version;
  }

  /**
   * Gives an agency's own form up from a day on: the city's is in force again.
   *
   * @param from null if none was given
   * @throws ConsentFormRefusedException if the agency has none of its own, or the caller is the
   *     city's; if the day is wrong; or if somebody else saved one
   */
  public void giveUp(long seen, LocalDate from) {
    day(from).map(ConsentFormFault::of).map(List::of).ifPresent(ConsentFormService::refuse);
    ConsentFormBook book = locked(seen);
    if (scope.confinedTo().filter(agency -> book.hasOwn(agency, from)).isEmpty()) {
      refuse(List.of(ConsentFormFault.of(Kind.NOTHING_TO_GIVE_UP)));
    }
    add(Optional.empty(), Optional.of(from), ConsentWords.NONE);
    audit(AuditAction.CONSENT_FORM_GIVEN_UP, Map.of("from", from.toString()));
  }

  private Optional<Kind> day(LocalDate from) {
    if (from == null) {
      return Optional.of(Kind.DAY_MISSING);
    }
    return from.isBefore(LocalDate.now(clock)) ? Optional.of(Kind.DAY_PAST) : Optional.empty();
  }

  /** The book as it stands until the transaction ends; versions of all owners are counted in it. */
  private ConsentFormBook locked(long seen) {
    writer.lock("consent_form");
    ConsentFormBook book = reader.wholeBook();
    long last =
        book.own(scope.confinedTo()).stream().findFirst().map(ConsentFormEdition::id).orElse(0L);
    if (last != seen) {
      refuse(List.of(ConsentFormFault.of(Kind.CHANGED_MEANWHILE)));
    }
    return book;
  }

  private void add(Optional<String> version, Optional<LocalDate> from, ConsentWords words) {
    long id =
        writer.insert(
            ADD, scope.confinedTo(), version, from, caller.get().login(), Instant.now(clock));
    writer.batch(
        ADD_TEXT,
        words.texts().entrySet(),
        text -> Parameters.of(id, text.getKey().part(), text.getKey().language(), text.getValue()));
  }

  private void audit(AuditAction action, Map<String, String> facts) {
    auditTrail.recordAt(action, scope.confinedTo(), facts);
  }

  private static void refuse(List<ConsentFormFault> faults) {
    if (!faults.isEmpty()) {
      throw new ConsentFormRefusedException(faults);
    }
  }
}
