package tw.caseprogress.web.staff.worklist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.omnifaces.util.Faces;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.worklist.ExportForm;
import tw.caseprogress.worklist.WorklistRow;
import tw.caseprogress.worklist.service.WorklistQuery;

/** Backs {@code /staff/worklist-print.xhtml}: the list of an address, for paper. */
@Named
@RequestScoped
public class PrintCasesBacking {

  /** More than anybody takes along on paper. */
  private static final int MOST = 1_000;

  @Inject private WorklistQuery worklistQuery;
  @Inject private WorklistPlace place;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  private WorklistChoice choice;
  private List<WorklistRow> rows;

  /** Reads the list that the address names. */
  @PostConstruct
  public void read() {
    choice = WorklistChoice.of(Faces::getRequestParameter);
    choice.complete(currentCaller.get().has(Role.CASE_OFFICER), place.getWords() != null);
    rows = worklistQuery.export(choice.toFilter(searched()), MOST, ExportForm.PRINT);
  }

  private String searched() {
    return choice.isSearching() ? place.getWords() : null;
  }

  public WorklistChoice getChoice() {
    return choice;
  }

  public List<WorklistRow> getRows() {
    return rows;
  }

  /** The most rows that are printed, where there are as many; null where all are. */
  public Integer getMost() {
    return rows.size() == MOST ? MOST : null;
  }

  public String getQuery() {
    return choice.toQuery();
  }

  public Instant getNow() {
    return Instant.now(clock);
  }

  /** The name of who prints. */
  public String getPrintedBy() {
    return currentCaller.get().displayName();
  }
}
