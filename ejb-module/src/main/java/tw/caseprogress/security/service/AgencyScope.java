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
   * The agency whose rows alone the caller may see; empty when they may see those of all.
   *
   * @throws tw.caseprogress.security.NobodySignedInException if nobody is signed in
   * @throws OutsideAgencyException if the caller is confined but belongs to no agency
   */
  public Optional<String> agencyCode() {
    return currentCaller.get().confinedTo();
  }

  /**
   * Refuses a row of another agency.
   *
   * @throws OutsideAgencyException if the caller is confined to another agency than this
   */
  public void requireAgency(String agencyCode) {
    Caller caller = currentCaller.get();
    if (!caller.confinedTo().map(agencyCode::equals).orElse(true)) {
      throw new OutsideAgencyException(caller.login(), agencyCode);
    }
  }
}
