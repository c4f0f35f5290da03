package tw.caseprogress.security.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tw.caseprogress.security.Role;

/**
 * Does work as a case officer who is not there: how the sample is loaded through the same guarded
 * session beans that officers use.
 *
 * <p>The container gives every call made from here the role CASE_OFFICER (by the principal named in
 * {@code META-INF/glassfish-ejb-jar.xml}), and {@link CurrentCaller} the named person. Each session
 * bean called has its own transaction. Refused on an installation without a sample.
 */
@Stateless
@PermitAll
@RunAs(Role.Name.CASE_OFFICER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StandInService {

  private static final String WITHOUT_SAMPLE = "none";

  @Inject private CurrentCaller currentCaller;

  /**
   * Does the work as this staff user, on the calling thread.
   *
   * @param login an active user with the role CASE_OFFICER
   * @throws StandInRefusedException if this installation has no sample, or the user is no officer
   */
  public void workAs(String login, Runnable work) {
    workAs(currentCaller, login, Role.CASE_OFFICER, work);
  }

  static void workAs(CurrentCaller currentCaller, String login, Role role, Runnable work) {
    requireSample();
    currentCaller.standIn(
        login,
        () -> {
          if (!currentCaller.get().has(role)) {
            throw new StandInRefusedException(login + " has not the role " + role);
          }
          work.run();
        });
  }

  static boolean hasSample() {
    return !System.getProperty("caseprogress.sample", WITHOUT_SAMPLE).equals(WITHOUT_SAMPLE);
  }

  static void requireSample() {
    if (!hasSample()) {
      throw new StandInRefusedException("This installation has no sample to load");
    }
  }
}
