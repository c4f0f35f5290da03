package tw.caseprogress.calendar.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.calendar.CalendarChanged;
import tw.caseprogress.job.UnbrokenTimer;

/**
 * Notices changes of the calendar: those of this server after their commit, those of others within
 * five seconds.
 */
@Singleton
@Startup
@DependsOn("CalendarImport")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CalendarWatch {

  private static final Logger LOG = Logger.getLogger(CalendarWatch.class.getName());

  @Inject private WorkingDays workingDays;

  @Resource private ManagedExecutorService executor;

  /** Takes a change of this server over; not in the transaction that is just ending. */
  public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged event) {
    executor.submit(this::look);
  }

  /** Looks whether the calendar was changed. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void look() {
    UnbrokenTimer.run(
        LOG,
        Level.WARNING,
        "The calendar could not be read; the one in memory stays",
        workingDays::refreshIfChanged);
  }
}
