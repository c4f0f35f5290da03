package tw.caseprogress.batch.supplement;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;

/** Writes nothing more: each case was noted in a transaction of its own. */
@Named
@Dependent
public class OverdueSupplementWriter extends AbstractItemWriter {

  @Override
  public void writeItems(List<Object> caseFileIds) {
    // the step needs a writer; its count is the number of cases noted
  }
}
