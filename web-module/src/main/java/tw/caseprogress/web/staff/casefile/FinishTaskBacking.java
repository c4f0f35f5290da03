package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.caseprogress.task.service.OfficerTaskService;

/** Backs the end of a task on the case screen, with a note of what was done. */
@Named
@ViewScoped
public class FinishTaskBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OfficerTaskService officerTaskService;
  @Inject private ActOnCaseBacking actOnCase;

  private Long taskId;
  private String note;

  public String finish() {
    return actOnCase.carryOut(
        (number, version) -> officerTaskService.done(number, taskId, note),
        "staff_casefile_view.message.info.taskDone");
  }

  public Long getTaskId() {
    return taskId;
  }

  public void setTaskId(Long taskId) {
    this.taskId = taskId;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
