package tw.caseprogress.batch.supplement;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.batch.step.CountedReader;
import tw.caseprogress.casefile.service.OverdueSupplementService;

/** Reads the cases whose supplement was due by the end of the date and was not noted yet. */
@Named
@Dependent
public class OverdueSupplementReader extends CountedReader<Long> {

  @Inject private OverdueSupplementService supplements;

  @Inject
  @BatchProperty(name = "businessDate")
  private String businessDate;

  @Override
  protected List<Long> items() {
    return supplements.dueBy(LocalDate.parse(businessDate));
  }

  /** What was noted is not read again: a restart begins with what is left. */
  @Override
  public Serializable checkpointInfo() {
    return 0;
  }
}
