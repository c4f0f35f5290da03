package tw.caseprogress.casefile;

/** A command on a case lacks something or names something that does not fit. */
public class CaseInputException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  /** What does not fit. */
  public enum Fault {
    /** The key step is not one of the type's, lies behind the current one, or is the closing. */
    STEP_NOT_AHEAD,
    /** A text for the citizen is missing or longer than 1,000 characters. */
    TEXT,
    /** A supplement names no missing paper. */
    NO_ITEMS,
    /** The supplement's own deadline is not after today. */
    SUPPLEMENT_DUE_ON,
    /** A letter lacks its number or its day, or lies ahead. */
    LETTER,
    /**
     * The letter about the end lacks its number or its day, or lies ahead or before the receipt.
     */
    CLOSING_LETTER,
    /** The office that is waited for, or the day since when, is missing. */
    OTHER_OFFICE,
    /** The day of the other office's answer lies before the question or after today. */
    WAIT_ENDED_ON,
    /** The day on which the clock starts lies before receipt, or ahead where it must not. */
    CLOCK_STARTED_ON,
    /** An extension of no days. */
    EXTENSION_DAYS,
    /** The day of receipt lies before the request or after today. */
    SUPPLEMENT_RECEIVED_ON,
    /** A paper that was not asked for, or none at all. */
    SUPPLEMENT_ITEMS,
    /** An entry that is not there, was taken back before, or may not be taken back. */
    NOT_RETRACTABLE,
    /** Nobody is told of an event though somebody could be, and no reason is given. */
    REASON_FOR_NONE,
    /** A message that no channel carries to anybody. */
    MESSAGE_REACHES_NOBODY,
    /** No outcome was chosen. */
    OUTCOME,
    /** A reason is missing, or longer than 200 characters. */
    REASON,
    /** What is to be put right is the same as before. */
    NOTHING_CORRECTED,
    /** The day of receipt is missing, or lies after what is known of the case since. */
    RECEIVED_ON,
    /** The day of receipt lies before the first one that the agency takes in. */
    BEFORE_TRACKING,
    /** The time of receipt that a limit in hours needs is missing. */
    RECEIVED_AT,
    /** No channel was chosen. */
    CHANNEL,
    /** The application was not mailed, or its postmark lies after the receipt or long before it. */
    POSTMARKED_ON,
    /** No case type was chosen, or none that the case's agency registers cases of today. */
    CASE_TYPE,
    /** Something was entered that belongs to the case type that is wrong. */
    TYPE_IN_USE,
    /** The right case type counts from the end of an intake window, which is not known. */
    TYPE_NEEDS_WINDOW,
    /** It is not said whose name, or which address of whom, is meant. */
    PARTY,
    /** The case has no agent. */
    NO_SUCH_PARTY,
    /** Nobody of that place applies together with the applicant. */
    NO_SUCH_CO_APPLICANT,
    /** As many apply together with the applicant as there may be. */
    TOO_MANY_CO_APPLICANTS,
    /** The case is the receiving officer's already. */
    SAME_OFFICER,
    /** The receiver is no officer of the case's agency whose account is in use. */
    NOT_AN_OFFICER,
    /** It is not said who is to receive the case. */
    NO_RECEIVER,
    /** The unit that is to receive the case is none of its agency that is in use. */
    NOT_A_UNIT,
    /** The case is the receiving unit's already. */
    SAME_UNIT,
    /** The agency that is to receive the case is not in use, or has it already. */
    NOT_ANOTHER_AGENCY,
    /** The receiving agency does not take in the type of the case, and no unit is named. */
    NO_UNIT,
    /** Only its officer, who stands in, or a supervisor gives a case away from its unit. */
    NOT_YOURS,
    /** An officer has the case already. */
    TAKEN,
    /** The case did not come from another agency, or an officer has taken it. */
    NOT_TO_BE_SENT_BACK,
    /** The unit that the case came from has ended meanwhile. */
    UNIT_ENDED,
    /** Nobody has the case who could be reminded or instructed. */
    NO_OFFICER,
    /** The officer was reminded of the case today. */
    REMINDED_TODAY,
    /** No case was chosen to be handed over. */
    NO_CASES,
    /** More cases were chosen than one command hands over. */
    TOO_MANY_CASES,
    /** The version that cases are to be moved to is not in force, or none of their type. */
    VERSION_NOT_IN_FORCE,
    /** Steps changed places, or one became a step that is none. */
    STEP_MAPPING,
    /** Something was entered since the case was moved to another version, or it was not moved. */
    NOT_MOVED_LAST
  }

  private final Fault fault;

  public CaseInputException(Fault fault) {
    super("Command refused: " + fault);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }

  @Override
  public String code() {
    return "caseInput." + fault;
  }
}
