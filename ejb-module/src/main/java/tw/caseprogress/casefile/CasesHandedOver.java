package tw.caseprogress.casefile;

import java.util.List;

/**
 * Cases went to another officer by one command.
 *
 * @param byLogin who did it
 * @param toLogin the officer who received them
 * @param caseNumbers at least one
 */
public record CasesHandedOver(String byLogin, String toLogin, List<CaseNumber> caseNumbers) {

  public CasesHandedOver {
    caseNumbers = List.copyOf(caseNumbers);
  }
}
