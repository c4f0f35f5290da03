package tw.caseprogress.absence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.StaffEnding;
import tw.caseprogress.security.StaffFault;
import tw.caseprogress.security.StaffRefusedException;

/** Keeps an account from being ended as long as its holder is to stand in for somebody. */
@ApplicationScoped
public class DeputiesOfStaff {

  // staff_absence_of_deputy
  private static final String STANDING =
      """
      select count(*) from staff_absence
       where deputy_login = ? and withdrawn_at is null and until_on >= ?
      """;

  @Inject private TableReader tables;
  @Inject private Clock clock;

  void ending(@Observes StaffEnding ending) {
    if (tables.count(STANDING, ending.login(), LocalDate.now(clock)) > 0) {
      throw new StaffRefusedException(Set.of(StaffFault.STANDS_IN));
    }
  }
}
