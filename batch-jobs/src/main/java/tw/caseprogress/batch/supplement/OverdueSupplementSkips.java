package tw.caseprogress.batch.supplement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import tw.caseprogress.batch.step.SkipJournal;

/** Lists the cases whose supplement could not be noted. */
@Named
@Dependent
public class OverdueSupplementSkips extends SkipJournal {

  @Override
  protected String name(Object item) {
    return "case file " + item;
  }
}
