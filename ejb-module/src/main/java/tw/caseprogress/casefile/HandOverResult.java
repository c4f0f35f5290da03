package tw.caseprogress.casefile;

import java.util.List;

/**
 * What became of cases that were to be handed over at once.
 *
 * @param handedOver those that went
 * @param left those that stayed: closed meanwhile, or the receiver's already
 */
public record HandOverResult(List<CaseNumber> handedOver, List<CaseNumber> left) {

  public HandOverResult {
    handedOver = List.copyOf(handedOver);
    left = List.copyOf(left);
  }
}
