package tw.caseprogress.casefile;

import tw.caseprogress.typed.IdentityKind;

/**
 * Somebody who applies together with the applicant (共同申請人), as typed. The applicant, who stands
 * first, is told for all (Administrative Procedure Act art. 27).
 *
 * @param name null where a form left it empty
 * @param identityNumber null when not asked for
 * @param identityKind what the identity number was said to be; null if its form is to tell
 */
public record CoApplicant(String name, String identityNumber, IdentityKind identityKind) {

  /** How many there may be beside the applicant. */
  public static final int MOST = 9;

  @Override
  public String toString() {
    return "CoApplicant"; // nothing of it is for a log
  }
}
