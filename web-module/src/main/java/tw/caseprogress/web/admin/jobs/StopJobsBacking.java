package tw.caseprogress.web.admin.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import tw.caseprogress.job.JobConsole;
import tw.caseprogress.job.JobNotStoppableException;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs the buttons on {@code /admin/jobs.xhtml} that stop what is under way. */
@Named
@RequestScoped
public class StopJobsBacking {

  @Inject private JobConsole jobConsole;
  @Inject private RunJobsBacking shown;
  @Inject private StaffTexts texts;

  /** Tells the run to stop that the button names. */
  public void stop() {
    try {
      jobConsole.stop(Long.parseLong(Faces.getRequestParameter("run")));
      Messages.addGlobalInfo("{0}", texts.get("admin_jobs.message.info.stopped"));
    } catch (JobNotStoppableException e) {
      Messages.addGlobalWarn("{0}", texts.get("admin_jobs.message.warn.notStoppable"));
    }
    shown.forget();
  }

  /** Stops the range that the button names. */
  public void stopRange() {
    jobConsole.stopRange(Long.parseLong(Faces.getRequestParameter("range")));
    Messages.addGlobalInfo("{0}", texts.get("admin_jobs.message.info.rangeStopped"));
    shown.forget();
  }
}
