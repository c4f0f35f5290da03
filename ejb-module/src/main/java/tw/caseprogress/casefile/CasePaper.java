package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.casetype.PaperView;

/** One paper of the case's type and whether it was handed in. */
public record CasePaper(
    int order, String nameZh, String nameEn, boolean mandatory, Optional<LocalDate> receivedOn) {

  /**
   * The papers of a type and which of them a case has.
   *
   * @param received the day of each paper that came, by its order
   */
  public static List<CasePaper> of(List<PaperView> papers, Map<Integer, LocalDate> received) {
    return papers.stream()
        .map(
            paper ->
                new CasePaper(
                    paper.order(),
                    paper.nameZh(),
                    paper.nameEn(),
                    paper.mandatory(),
                    Optional.ofNullable(received.get(paper.order()))))
        .toList();
  }
}
