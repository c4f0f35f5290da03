package tw.caseprogress.security.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tw.caseprogress.security.Role;

/**
 * Does work as an operator of the hotline who is not there, as {@link StandInService} does it as an
 * officer: how the sample takes calls. Refused on an installation without a sample.
 */
@Stateless
@PermitAll
@RunAs(Role.Name.HOTLINE_OPERATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperatorStandInService {

  @Inject private CurrentCaller currentCaller;

  /**
   * Does the work as this staff user, on the calling thread.
   *
   * @param login an active user with the role HOTLINE_OPERATOR
   * @throws StandInRefusedException if this installation has no sample, or the user has no such
   *     role
   */
  public void workAs(String login, Runnable work) {
    StandInService.workAs(currentCaller, login, Role.HOTLINE_OPERATOR, work);
  }
}
