package tw.caseprogress.hotline;

import java.util.List;
import tw.caseprogress.typed.TypedFault;

/** How many calls back may wait for the officer of one case: more say nothing that he knows not. */
public final class CallBackLimit {

  /** Asked for and not answered yet. */
  public static final int MOST_OPEN = 3;

  private CallBackLimit() {}

  /**
   * Whether one more may be asked for.
   *
   * @param latest the latest of the case, {@value #MOST_OPEN} of them if there are as many
   * @throws CallBackRefusedException if all of them wait
   */
  public static void check(List<CallBackState> latest) {
    long open = latest.stream().filter(asked -> asked.answeredAt().isEmpty()).count();
    if (open >= MOST_OPEN) {
      throw new CallBackRefusedException(
          new TypedFault("callBacksOpen", List.of(Integer.toString(MOST_OPEN))));
    }
  }
}
