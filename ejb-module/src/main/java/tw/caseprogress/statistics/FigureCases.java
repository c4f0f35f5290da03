package tw.caseprogress.statistics;

import java.util.List;

/**
 * A page of the cases behind a figure.
 *
 * @param count how many there are in all, as of now; one more than can be paged through if there
 *     are more
 * @param cases those of the page
 */
public record FigureCases(long count, List<FigureCase> cases) {

  /** Keeps its own copy. */
  public FigureCases {
    cases = List.copyOf(cases);
  }
}
