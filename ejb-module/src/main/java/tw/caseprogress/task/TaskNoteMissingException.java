package tw.caseprogress.task;

import tw.caseprogress.casefile.CaseRuleException;

/** A task is done with a note of 1 to {@value #LONGEST} characters that says what was done. */
public class TaskNoteMissingException extends CaseRuleException {

  /** A note is at most this long. */
  public static final int LONGEST = 500;

  private static final long serialVersionUID = 1L;

  public TaskNoteMissingException() {
    super("A task is done with a note of at most " + LONGEST + " characters");
  }

  @Override
  public String code() {
    return "taskNoteMissing";
  }
}
