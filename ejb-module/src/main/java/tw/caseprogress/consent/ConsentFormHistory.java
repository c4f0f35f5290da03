package tw.caseprogress.consent;

import java.util.List;
import java.util.Optional;
import tw.caseprogress.consent.ConsentFormBook.Phase;

/**
 * An entry of who did what to a consent form.
 *
 * @param phase where it stands today; empty for a draft
 * @param changes what it says otherwise than what stood before
 */
public record ConsentFormHistory(
    ConsentFormEdition edition, Optional<Phase> phase, List<Change> changes) {

  /** Words before and after; empty text where there were none. */
  public record Change(ConsentPlace place, String before, String after) {}
}
