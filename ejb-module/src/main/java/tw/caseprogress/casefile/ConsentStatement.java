package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The applicant's consent to the registration, without which no case may be registered.
 *
 * @param formVersion the version of the consent form that the applicant was shown; empty text where
 *     none was, which the checks answer with a fault
 * @param givenOn the day on which it was given; null where a form left it empty, which the checks
 *     answer with a fault
 * @param survey whether the applicant also agreed to be asked how content they were; a second
 *     purpose needs a consent of its own
 */
public record ConsentStatement(
    String formVersion, ConsentManner manner, LocalDate givenOn, boolean survey) {

  public ConsentStatement {
    Objects.requireNonNull(formVersion, "formVersion");
    Objects.requireNonNull(manner, "manner");
  }
}
