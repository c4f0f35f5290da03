package tw.caseprogress.casefile;

import java.util.List;
import java.util.Set;

/**
 * What became of several cases of which somebody was to be reminded.
 *
 * @param reminded of which somebody was
 * @param withoutMail the names of those who were reminded and have no mail address
 * @param left those of which nobody was
 */
public record RemindResult(List<CaseNumber> reminded, Set<String> withoutMail, List<Left> left) {

  /** A case of which nobody was reminded. */
  public record Left(CaseNumber number, RemindRefusal reason) {}

  public RemindResult {
    reminded = List.copyOf(reminded);
    withoutMail = Set.copyOf(withoutMail);
    left = List.copyOf(left);
  }
}
