package tw.caseprogress.consent.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.consent.ConsentForm;
import tw.caseprogress.consent.ConsentFormEdition;

/**
 * The versions of the consent form that are, were or will be in force. They are told to everybody:
 * no right is asked for. Drafts are not among them.
 */
@ApplicationScoped
public class ConsentFormCatalogue {

  @Inject private ConsentFormReader reader;

  /** The name of the version that applicants of an agency consent to on a day. */
  public Optional<String> versionInForce(Optional<String> agencyCode, LocalDate day) {
    return edition(agencyCode, day).flatMap(ConsentFormEdition::version);
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
