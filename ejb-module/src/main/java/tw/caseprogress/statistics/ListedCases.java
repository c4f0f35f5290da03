package tw.caseprogress.statistics;

import java.util.List;

/**
 * A list of cases as far as a mail can hold it.
 *
 * @param cases the earliest due dates first
 * @param inAll how many there are, those that are not listed included
 */
public record ListedCases(List<ListedCase> cases, long inAll) {

  /** The most cases that one mail lists. */
  public static final int LONGEST = 100;

  /** No case. */
  public static final ListedCases NONE = new ListedCases(List.of(), 0);

  /** Keeps its own copy. */
  public ListedCases {
    cases = List.copyOf(cases);
  }

  /** How many are not listed. */
  public long unlisted() {
    return inAll - cases.size();
  }
}
