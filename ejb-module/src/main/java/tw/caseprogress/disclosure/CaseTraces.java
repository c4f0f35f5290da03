package tw.caseprogress.disclosure;

import java.util.List;

/**
 * What was done with a case beside working it, the latest first.
 *
 * @param notices what its parties were sent
 * @param looks who looked at it
 */
public record CaseTraces(List<NoticeTold> notices, List<CaseLook> looks) {

  public CaseTraces {
    notices = List.copyOf(notices);
    looks = List.copyOf(looks);
  }
}
