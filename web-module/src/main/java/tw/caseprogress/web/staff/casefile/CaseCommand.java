package tw.caseprogress.web.staff.casefile;

import tw.caseprogress.casefile.CaseNumber;

/** One command on the case that is open on the screen. */
@FunctionalInterface
interface CaseCommand {

  /**
   * Carries the command out.
   *
   * @param expectedVersion the version of the case that the officer has seen
   */
  void on(CaseNumber caseNumber, int expectedVersion);
}
