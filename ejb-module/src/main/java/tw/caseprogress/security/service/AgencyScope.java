package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.OutsideAgencyException;

/** The one place that confines rows to the agency of the caller. */
@ApplicationScoped
public class AgencyScope {

  @Inject private CurrentCaller currentCaller;

  /**
   * The agency with whose cases alone the caller may work.
   *
   * @throws tw.caseprogress.security.NobodySignedInException if nobody is signed in
   * @throws OutsideAgencyException if the caller belongs to no agency
   */
  public String ownAgency() {
    return currentCaller.get().ownAgency();
  }

  /**
   * The agency whose audit entries alone the caller may read; empty when they may read all.
   *
   * @throws tw.caseprogress.security.NobodySignedInException if nobody is signed in
   * @throws OutsideAgencyException if the caller is confined but belongs to no agency
   */
  public Optional<String> agencyCode() {
    return currentCaller.get().confinedTo();
  }

  /**
   * Refuses a case of another agency.
   *
   * @throws OutsideAgencyException if the caller belongs to another agency than this, or to none
   */
  public void requireAgency(String agencyCode) {
    Caller caller = currentCaller.get();
    if (!caller.ownAgency().equals(agencyCode)) {
      throw new OutsideAgencyException(caller.login(), agencyCode);
    }
  }
}
