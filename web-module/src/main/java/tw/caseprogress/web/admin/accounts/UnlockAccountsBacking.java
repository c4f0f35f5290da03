package tw.caseprogress.web.admin.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.security.LockedAccount;
import tw.caseprogress.security.service.StaffLockService;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs {@code /admin/accounts.xhtml}: accounts that somebody may not try any more. */
@Named
@RequestScoped
public class UnlockAccountsBacking {

  @Inject private StaffLockService locks;
  @Inject private StaffTexts texts;

  private List<LockedAccount> locked;

  public List<LockedAccount> getLocked() {
    if (locked == null) {
      locked = locks.locked();
    }
    return locked;
  }

  /** Forgets the failures at an account. */
  public String unlock(String login) {
    locks.unlock(login);
    texts.tellNext("admin_accounts.message.info.unlocked", login);
    return "/admin/accounts?faces-redirect=true";
  }
}
