package tw.caseprogress.consent.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.consent.ConsentForm;
import tw.caseprogress.consent.ConsentFormBook;
import tw.caseprogress.consent.ConsentFormEdition;
import tw.caseprogress.consent.ConsentFormHistory;
import tw.caseprogress.consent.ConsentFormHistory.Change;
import tw.caseprogress.consent.ConsentFormStand;
import tw.caseprogress.consent.ConsentWords;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;

/**
 * Shows administrators the consent form that is theirs to write: the city's to the system
 * administrators, the own agency's to an agency's. Whose it is follows from who calls.
 */
@Stateless
@RolesAllowed({Role.Name.AGENCY_ADMINISTRATOR, Role.Name.SYSTEM_ADMINISTRATOR})
public class ConsentFormDesignQuery {

  @Inject private ConsentFormReader reader;
  @Inject private AgencyScope scope;
  @Inject private Clock clock;

  /** What is in force at the caller's, what was done to it, and with what the next one begins. */
  public ConsentFormStand stand() {
    Optional<String> owner = scope.confinedTo();
    LocalDate today = LocalDate.now(clock);
    ConsentFormBook book = reader.wholeBook();
    ConsentFormEdition inForce = book.inForce(owner, today).orElseThrow();
    ConsentWords words = reader.words(inForce.id());
    List<ConsentFormEdition> own = book.own(owner);
    Map<Long, ConsentWords> written = reader.wordsOf(owner);
    Optional<ConsentWords> draft =
        own.stream()
            .findFirst()
            .filter(last -> last.inForceFrom().isEmpty())
            .map(last -> written.getOrDefault(last.id(), ConsentWords.NONE));
    return new ConsentFormStand(
        owner.isEmpty(),
        inForce,
        new ConsentForm(inForce.version().orElseThrow(), words),
        own.stream().findFirst().map(ConsentFormEdition::id).orElse(0L),
        draft,
        owner.filter(agency -> book.hasOwnSince(agency, today)).isPresent(),
        history(book, own, written, today));
  }

  /** Each edition with what it changed of the one before; an agency's first, of the city's. */
  private List<ConsentFormHistory> history(
      ConsentFormBook book,
      List<ConsentFormEdition> own,
      Map<Long, ConsentWords> written,
      LocalDate today) {
    List<ConsentFormHistory> history = new ArrayList<>();
    ConsentWords before = own.isEmpty() ? ConsentWords.NONE : below(book, own.get(own.size() - 1));
    for (int place = own.size() - 1; place >= 0; place--) {
      ConsentFormEdition edition = own.get(place);
      ConsentWords after = written.getOrDefault(edition.id(), before);
      history.add(
          0, new ConsentFormHistory(edition, book.phase(edition, today), changes(before, after)));
      before = after;
    }
    return history;
  }

  /** What stood before the first edition of an owner. */
  private ConsentWords below(ConsentFormBook book, ConsentFormEdition first) {
    LocalDate day = LocalDate.ofInstant(first.savedAt(), clock.getZone());
    return first
        .agencyCode()
        .flatMap(agency -> book.inForce(Optional.empty(), day))
        .map(city -> reader.words(city.id()))
        .orElse(ConsentWords.NONE);
  }

  private static List<Change> changes(ConsentWords before, ConsentWords after) {
    return after.differences(before).stream()
        .map(
            place ->
                new Change(
                    place,
                    before.at(place.part(), place.language()),
                    after.at(place.part(), place.language())))
        .toList();
  }
}
