package tw.caseprogress.task;

import tw.caseprogress.casefile.CaseRuleException;

/** The task is not one of the case's, or was seen to before. */
public class TaskNotOpenException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public TaskNotOpenException(long taskId) {
    super("Task " + taskId + " is not open in this case");
  }

  @Override
  public String code() {
    return "taskNotOpen";
  }
}
