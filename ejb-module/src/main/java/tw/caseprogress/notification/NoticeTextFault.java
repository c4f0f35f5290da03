package tw.caseprogress.notification;

import java.util.Objects;

/**
 * Why the text of a notice is not taken, and where.
 *
 * @param line from 1
 * @param shown what is wrong as it stands in the text; what is missing; or how much is allowed
 */
public record NoticeTextFault(Kind kind, Part part, int line, String shown) {

  /** What is wrong. */
  public enum Kind {
    MISSING,
    /** Nothing else is looked for in such a text. */
    TOO_LONG,
    /** A subject of several lines, or a sign that nobody sees. */
    UNPRINTABLE,
    /** Braces that are no variable. */
    BRACES,
    UNKNOWN_VARIABLE,
    /** A variable that notices of this event do not know. */
    OTHER_EVENT,
    /** A condition or list that is written like a value, or the other way round. */
    MISUSED_VARIABLE,
    /** A part that is not ended, or ended without having begun. */
    UNEVEN_PART,
    /** The password: once, in the body, in no part, before what somebody types. */
    PASSWORD_PLACE,
    NEEDED_VARIABLE,
    /** The subject of a mail or the text message does not begin with the agency. */
    BEGINNING,
    /** A link to elsewhere than gov.tw and gov.taipei. */
    LINK;

    /** Whether a text with it cannot be filled at all. */
    public boolean isUnreadable() {
      return switch (this) {
        case TOO_LONG, BRACES, UNKNOWN_VARIABLE, OTHER_EVENT, MISUSED_VARIABLE, UNEVEN_PART -> true;
        default -> false;
      };
    }
  }

  /** Of which of the two fields. */
  public enum Part {
    SUBJECT,
    BODY
  }

  public NoticeTextFault {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(shown, "shown");
  }
}
