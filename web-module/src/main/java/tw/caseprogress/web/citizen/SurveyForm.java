package tw.caseprogress.web.citizen;

import java.util.Optional;

/** Reads the form of the satisfaction question. */
final class SurveyForm {

  private SurveyForm() {}

  /** The score as a number; empty when none was chosen, or it is no digit. */
  static Optional<Integer> score(String posted) {
    return Optional.ofNullable(posted).filter(text -> text.matches("\\d")).map(Integer::valueOf);
  }
}
