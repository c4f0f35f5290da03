package tw.caseprogress.casefile;

import tw.caseprogress.casefile.CaseInputException.Fault;

/**
 * The right name of a party (姓名或名稱更正).
 *
 * @param name as typed; null where a form left it empty
 * @param reason why it was wrong, for the colleagues; 1 to {@value Telling#LONGEST_REASON}
 *     characters
 */
public record NameCorrection(PartyRole role, String name, String reason) {

  /**
   * @throws CaseInputException if it is not said whose it is
   */
  public NameCorrection {
    if (role == null) {
      throw new CaseInputException(Fault.PARTY);
    }
  }

  @Override
  public String toString() {
    return "NameCorrection[role=" + role + "]";
  }
}
