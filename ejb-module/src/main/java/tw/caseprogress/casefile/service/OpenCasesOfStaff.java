package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.StaffEnding;
import tw.caseprogress.security.StaffFault;
import tw.caseprogress.security.StaffRefusedException;

/** Keeps an account from being ended as long as its holder has open cases. */
@ApplicationScoped
public class OpenCasesOfStaff {

  // in whatever agency; account by account, by hand: no index of its own
  private static final String OPEN =
      "select count(*) from case_file where state <> 'CLOSED' and officer_login = ?";

  @Inject private TableReader tables;

  void ending(@Observes StaffEnding ending) {
    if (tables.count(OPEN, ending.login()) > 0) {
      throw new StaffRefusedException(Set.of(StaffFault.OPEN_CASES));
    }
  }
}
