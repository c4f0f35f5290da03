package tw.caseprogress.security.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.caseprogress.security.NewStaffUser;

/** Makes the accounts of the sample; refused on an installation without one. */
@Stateless
@PermitAll // the sample is loaded by nobody; see the refusal
public class SampleAccountService {

  @Inject private StaffAccounts accounts;

  /**
   * Makes those accounts that are not there yet.
   *
   * <p>Accounts with the same initial password share one hash: the passwords of a demonstration are
   * on the screen, and hashing each of a hundred would take half a minute.
   *
   * @throws StandInRefusedException if this installation has no sample
   * @throws tw.caseprogress.security.PasswordRefusedException if a password breaks the rule: 12
   *     characters of three kinds
   */
  public void createMissing(List<NewStaffUser> users) {
    StandInService.requireSample();
    Map<String, String> hashes = new HashMap<>();
    for (NewStaffUser user : users) {
      if (!accounts.exists(user.person().login())) {
        accounts.make(
            user, hashes.computeIfAbsent(user.initialPassword(), password -> accounts.hash(user)));
      }
    }
  }
}
