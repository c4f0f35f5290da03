package tw.caseprogress.web.staff.worklist;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import tw.caseprogress.worklist.WorklistCounts;
import tw.caseprogress.worklist.WorklistOrder;
import tw.caseprogress.worklist.WorklistRow;
import tw.caseprogress.worklist.service.WorklistQuery;

/** The rows of the worklist, fetched from the database one page at a time. */
public class WorklistRows extends LazyDataModel<WorklistRow> {

  private static final long serialVersionUID = 1L;

  private final WorklistQuery worklistQuery;
  private final WorklistChoice choice;
  private final String words;
  private final transient Runnable whenLoaded;
  private boolean more;

  WorklistRows(
      WorklistQuery worklistQuery, WorklistChoice choice, String words, Runnable whenLoaded) {
    this.worklistQuery = worklistQuery;
    this.choice = choice;
    this.words = words;
    this.whenLoaded = whenLoaded;
  }

  /** How many can be paged through, be there more or not. */
  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    long counted = worklistQuery.count(choice.toFilter(words));
    more = counted > WorklistCounts.MOST;
    return Math.toIntExact(Math.min(counted, WorklistCounts.MOST));
  }

  /** Whether the list has more cases than can be paged through. */
  public boolean isMore() {
    return more;
  }

  @Override
  public List<WorklistRow> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    sortBy.values().stream().filter(SortMeta::isActive).findFirst().ifPresent(this::order);
    choice.setFirst(first);
    choice.setSize(pageSize);
    whenLoaded.run();
    return worklistQuery.rows(choice.toFilter(words), first, pageSize);
  }

  private void order(SortMeta sort) {
    choice.setOrder(WorklistOrder.valueOf(sort.getField()));
    choice.setDescending(sort.getOrder().isDescending());
  }

  @Override
  public String getRowKey(WorklistRow row) {
    return row.caseNumber();
  }
}
