package tw.caseprogress.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.caseprogress.statistics.FigureScope;
import tw.caseprogress.statistics.StepWait;

/** How long open cases have been at their steps, as the last night found them. */
@ApplicationScoped
public class StepWaits {

  /** The steps at which the open cases of a scope have been longest, the longest median first. */
  public List<StepWait> longest(FigureScope scope, int limit) {
    return List.of();
  }
}
