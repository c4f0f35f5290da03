package tw.caseprogress.consent.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import tw.caseprogress.consent.ConsentForm;
import tw.caseprogress.consent.ConsentFormBook;
import tw.caseprogress.consent.ConsentFormEdition;

/**
 * The versions of the consent form that are, were or will be in force. They are told to everybody:
 * no right is asked for. Drafts are not among them.
 */
@ApplicationScoped
public class ConsentFormCatalogue {

  private final ConsentFormReader reader;

  protected ConsentFormCatalogue() {
    this(null);
  }

  @Inject
  ConsentFormCatalogue(ConsentFormReader reader) {
    this.reader = reader;
  }

  /** The name of the version that applicants of an agency consent to on a day. */
  public Optional<String> versionInForce(Optional<String> agencyCode, LocalDate day) {
    return versionsInForce(agencyCode).apply(day);
  }

  /** The same for as many days as one likes to ask for; all of it is read here and now. */
  public Function<LocalDate, Optional<String>> versionsInForce(Optional<String> agencyCode) {
    ConsentFormBook book = reader.book();
    return day -> book.inForce(agencyCode, day).flatMap(ConsentFormEdition::version);
  }

  /**
   * The version that applicants of an agency consent to on a day.
   *
   * @param agencyCode empty: the city's
   * @return empty only for a day before there was any
   */
  public Optional<ConsentForm> inForce(Optional<String> agencyCode, LocalDate day) {
    return edition(agencyCode, day)
        .map(
            edition ->
                new ConsentForm(edition.version().orElseThrow(), reader.words(edition.id())));
  }

  /** A version by its name, in force or not any more; empty if there is none. */
  public Optional<ConsentForm> version(String version) {
    return reader.words(version).map(words -> new ConsentForm(version, words));
  }

  private Optional<ConsentFormEdition> edition(Optional<String> agencyCode, LocalDate day) {
    return reader.book().inForce(agencyCode, day);
  }
}
