package tw.caseprogress.casefile;

import java.util.List;

/**
 * What became of cases that were to be handed over at once.
 *
 * @param handedOver those that went
 * @param left those that stayed, each with its reason
 */
public record HandOverResult(List<CaseNumber> handedOver, List<Left> left) {

  /** A case that stayed with its officer. */
  public record Left(CaseNumber number, HandOverRefusal reason) {}

  public HandOverResult {
    handedOver = List.copyOf(handedOver);
    left = List.copyOf(left);
  }
}
