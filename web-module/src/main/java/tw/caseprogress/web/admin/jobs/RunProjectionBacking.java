package tw.caseprogress.web.admin.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.NoSuchElementException;
import org.omnifaces.util.Messages;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.job.JobConsole;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs the start of the job {@code deadline-projection} on {@code /admin/jobs.xhtml}. */
@Named
@RequestScoped
public class RunProjectionBacking {

  @Inject private JobConsole jobConsole;
  @Inject private WorkingDays workingDays;
  @Inject private StaffTexts texts;

  private Long calendarChangeId;

  public void start() {
    try {
      jobConsole.startProjection(calendarChangeId);
      Messages.addGlobalInfo("{0}", texts.get("admin_jobs.message.info.started"));
    } catch (JobUnderWayException e) {
      Messages.addGlobalWarn("{0}", texts.get("admin_jobs.message.warn.underWay"));
    } catch (NoSuchElementException e) {
      texts.refuse("admin_jobs.message.error.noSuchChange");
    }
  }

  /** The change to work for; the latest one is proposed. */
  public Long getCalendarChangeId() {
    return calendarChangeId == null ? Long.valueOf(workingDays.latestChange()) : calendarChangeId;
  }

  public void setCalendarChangeId(Long calendarChangeId) {
    this.calendarChangeId = calendarChangeId;
  }
}
