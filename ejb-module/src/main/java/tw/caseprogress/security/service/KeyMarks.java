package tw.caseprogress.security.service;

import java.util.Map;
import java.util.Optional;

/**
 * Which keys the values in the database hang on, by a mark of each key that does not tell the key.
 */
interface KeyMarks {

  /**
   * The keys of a purpose that are in use, by their numbers.
   *
   * @return the mark of each; empty if it is not known which key it was
   */
  Map<Integer, Optional<String>> of(String purpose);

  /** Notes that a key is in use from now on; one that is noted already stays. */
  void note(String purpose, int number, String mark);
}
