package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import tw.caseprogress.absence.service.Deputies;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;

/** Says which cases of the own agency the caller may give away from their unit. */
@ApplicationScoped
class HandingRights {

  @Inject private CurrentCaller currentCaller;
  @Inject private Deputies deputies;
  @Inject private Clock clock;

  /**
   * By the officer of a case: a supervisor may all; others may what they have, what those have for
   * whom they stand in today, and what nobody has taken.
   */
  Predicate<String> ofOfficer() {
    Caller caller = currentCaller.get();
    if (caller.has(Role.SUPERVISOR)) {
      return officer -> true;
    }
    Set<String> mine = new HashSet<>(deputies.standsInFor(caller.login(), LocalDate.now(clock)));
    mine.add(caller.login());
    return officer -> officer.isEmpty() || mine.contains(officer);
  }
}
