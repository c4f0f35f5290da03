package tw.caseprogress.batch.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import tw.caseprogress.batch.step.SkipJournal;

/** Lists the days that could not be counted anew. */
@Named
@Dependent
public class RecountSkips extends SkipJournal {

  @Override
  protected String name(Object item) {
    return item.toString();
  }
}
