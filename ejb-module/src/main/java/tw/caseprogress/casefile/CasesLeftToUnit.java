package tw.caseprogress.casefile;

import java.util.List;

/**
 * Cases went to a unit by one command, where nobody has them yet.
 *
 * @param byLogin who did it
 * @param agencyId the agency of the unit
 * @param unit its Chinese name
 * @param caseNumbers at least one
 */
public record CasesLeftToUnit(
    String byLogin, long agencyId, String unit, List<CaseNumber> caseNumbers) {

  public CasesLeftToUnit {
    caseNumbers = List.copyOf(caseNumbers);
  }
}
