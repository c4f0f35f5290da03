package tw.caseprogress.casetype;

import java.util.List;

/**
 * What is wrong with one place of a case type that is being designed.
 *
 * @param pointer the place, a JSON pointer (RFC 6901) into its document such as {@code
 *     /steps/2/nameZh}; empty for the whole
 * @param kind which rule it breaks; the text is looked up by it
 * @param arguments what the text names, in order
 */
public record DesignFault(String pointer, Kind kind, List<String> arguments) {

  /** The rules that a document or a design may break, and why a command is refused. */
  public enum Kind {
    /** It is no JSON from a line and column on. */
    NOT_JSON,
    /** Larger than a case type can be. */
    TOO_LARGE,
    /** A value of another kind stands where an object has to. */
    OBJECT_EXPECTED,
    /** The same for a list. */
    LIST_EXPECTED,
    /** The same for a text. */
    TEXT_EXPECTED,
    /** The same for {@code true} or {@code false}. */
    YES_NO_EXPECTED,
    /** No whole number between two bounds. */
    WHOLE_NUMBER_EXPECTED,
    /** No day of the form 2027-01-31. */
    DAY_EXPECTED,
    /** None of the words that may stand here. */
    ONE_OF,
    /** A member that has to be there is not. */
    MISSING,
    /** A member that nobody knows. */
    UNKNOWN,
    /** It stands there twice. */
    TWICE,
    /** No code of a case type: capital letters, digits and hyphens, 2 to 40 of them. */
    CODE,
    /** Nothing was written. */
    EMPTY,
    /** More characters than a number of them. */
    TOO_LONG,
    /** Shorter than the city follows; names the minimum in days. */
    LIMIT_TOO_SHORT,
    /** Less than a receipt and a closing. */
    TOO_FEW_STEPS,
    /** The receipt and the closing cannot be optional. */
    END_OPTIONAL,
    /** The steps that no case passes by are planned to take longer than the limit. */
    PLANNED_OVER_LIMIT,
    /** No agency offers it. */
    NOT_OFFERED,
    /** There is no agency in use of this code. */
    NO_SUCH_AGENCY,
    /** There is a case type of this code. */
    CODE_TAKEN,
    /** Somebody else changed it meanwhile, or it does not exist. */
    CHANGED_MEANWHILE,
    /** A draft is there already. */
    DRAFT_THERE,
    /** No draft is there. */
    NO_DRAFT,
    /** A version cannot be published from a day that is over. */
    DAY_OVER,
    /** A version already waits for its day. */
    ANOTHER_WAITS,
    /** Only the version in force, or one that waits for its day, is retired. */
    NOT_PUBLISHED,
    /** A case type that was published keeps an agency that offers it. */
    LAST_OFFERING,
    /** No address of the web, which begins with https. */
    WEB_ADDRESS
  }

  public DesignFault {
    arguments = List.copyOf(arguments);
  }

  public static DesignFault of(String pointer, Kind kind, Object... arguments) {
    return new DesignFault(
        pointer, kind, List.of(arguments).stream().map(String::valueOf).toList());
  }
}
