package tw.caseprogress.web.chart;

import java.util.List;

/**
 * One of the parts that the columns of a chart are made of, from the ground up.
 *
 * @param look the class of the stylesheet by which it is drawn
 * @param name what its legend says
 * @param hatched whether it is hatched besides its colour: no state is told by colour alone
 * @param values of the columns from the left, 0 or more
 */
public record ColumnSeries(String look, String name, boolean hatched, List<Long> values) {

  /** Keeps its own copy. */
  public ColumnSeries {
    values = List.copyOf(values);
  }
}
