package tw.caseprogress.retention.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import tw.caseprogress.retention.KeepingTimes;
import tw.caseprogress.security.InstallationSettings;

/**
 * How long things are kept, as it was set when the server started. A product for which that is set
 * wrong does not start, and the cause names the setting.
 */
@Singleton
@Startup
@PermitAll // holds nothing but numbers
@Lock(LockType.READ)
public class KeepingTimesAtStart {

  private KeepingTimes times;

  @PostConstruct
  void read() {
    times = KeepingTimes.of(InstallationSettings.read());
  }

  /** What holds since the server started. */
  public KeepingTimes inForce() {
    return times;
  }
}
