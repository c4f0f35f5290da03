package tw.caseprogress.web.staff.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.statistics.OwnClosings;
import tw.caseprogress.statistics.service.OwnClosingsQuery;
import tw.caseprogress.statistics.table.FigureCell;
import tw.caseprogress.worklist.WorklistCounts;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.service.WorklistQuery;

/** An officer's own cases beside the agency's figures: what is open now, what was closed. */
@Named
@RequestScoped
public class ShowOwnFiguresBacking {

  @Inject private ShowFiguresBacking shown;
  @Inject private WorklistQuery worklist;
  @Inject private OwnClosingsQuery query;
  @Inject private FigureReader reader;

  private WorklistCounts counts;
  private OwnClosings closings;

  /** What is open now. */
  public WorklistCounts getCounts() {
    if (counts == null) {
      counts = worklist.counts(WorklistFilter.OWN);
    }
    return counts;
  }

  /** What was closed in the period. */
  public OwnClosings getClosings() {
    if (closings == null) {
      closings = query.closings(shown.getChoice().period());
    }
    return closings;
  }

  public String getRate() {
    return reader
        .words()
        .shown(
            getClosings().rate().isPresent()
                ? new FigureCell.Share(getClosings().rate().getAsDouble())
                : new FigureCell.None());
  }
}
