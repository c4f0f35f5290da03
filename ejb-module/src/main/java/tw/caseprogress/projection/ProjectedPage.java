package tw.caseprogress.projection;

import java.util.List;

/**
 * What came of projecting some running cases.
 *
 * @param moved how many due dates became others
 * @param leftOut those whose due date could not be derived, with the reason
 */
public record ProjectedPage(int moved, List<LeftOut> leftOut) {

  /** A case that was left out; its due date stays as it was. */
  public record LeftOut(String caseNumber, String reason) {}

  public ProjectedPage {
    leftOut = List.copyOf(leftOut);
  }
}
