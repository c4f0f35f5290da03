package tw.caseprogress.consent;

import java.util.List;
import java.util.Optional;

/**
 * What an administrator finds of the consent form of the city or of an agency.
 *
 * @param cityWide whether it is the city's
 * @param inForce what applicants consent to today; an agency without an own form has the city's
 * @param seen the last edition of the owner; 0 if there is none
 * @param draft what was saved since the last version; empty if nothing was
 * @param mayGiveUp whether the owner has a form of its own that it may give up
 * @param history who did what, the latest first
 */
public record ConsentFormStand(
    boolean cityWide,
    ConsentFormEdition inForce,
    ConsentForm form,
    long seen,
    Optional<ConsentWords> draft,
    boolean mayGiveUp,
    List<ConsentFormHistory> history) {

  /** Whether the form in force is the city's, used by an agency that has none of its own. */
  public boolean isFromCity() {
    return !cityWide && inForce.agencyCode().isEmpty();
  }

  /** With what the next version begins: the draft, else what is in force. */
  public ConsentWords start() {
    return draft.orElse(form.words());
  }
}
