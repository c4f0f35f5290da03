package tw.caseprogress.consent;

import java.util.Optional;

/**
 * Why a consent form is not saved or not put in force.
 *
 * @param place where; empty if it is not about the words
 */
public record ConsentFormFault(Kind kind, Optional<ConsentPlace> place) {

  /** What is wrong. */
  public enum Kind {
    /** Nothing is written there. */
    EMPTY,
    /** More is written there than the part may have. */
    TOO_LONG,
    /** No day is given from which it is to be in force. */
    DAY_MISSING,
    /** That day is over: consents of that day name another form. */
    DAY_PAST,
    /** Somebody else saved, or put one in force, since the caller looked. */
    CHANGED_MEANWHILE,
    /** The agency has no form of its own then; the city's cannot be given up at all. */
    NOTHING_TO_GIVE_UP
  }

  static ConsentFormFault at(ConsentPlace place, Kind kind) {
    return new ConsentFormFault(kind, Optional.of(place));
  }

  /** A fault that is not about the words. */
  public static ConsentFormFault of(Kind kind) {
    return new ConsentFormFault(kind, Optional.empty());
  }
}
