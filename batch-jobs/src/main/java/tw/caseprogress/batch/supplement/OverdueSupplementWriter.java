package tw.caseprogress.batch.supplement;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tw.caseprogress.batch.step.CountedWriter;
import tw.caseprogress.casefile.service.OverdueSupplementService;

/** Has the missing supplement of a case noted, which tells officer and applicant. */
@Named
@Dependent
public class OverdueSupplementWriter extends CountedWriter {

  @Inject private OverdueSupplementService supplements;

  @Inject
  @BatchProperty(name = "businessDate")
  private String businessDate;

  @Override
  protected void workOff(Object caseFileId) {
    supplements.note((Long) caseFileId, LocalDate.parse(businessDate));
  }
}
