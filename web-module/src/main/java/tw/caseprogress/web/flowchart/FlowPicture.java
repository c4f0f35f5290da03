package tw.caseprogress.web.flowchart;

import java.util.List;
import java.util.Locale;
import tw.caseprogress.flowchart.FlowChart;

/**
 * A flow chart as a page shows it.
 *
 * @param entries its steps in words, which say all that the drawing says
 * @param drawing the same as a drawing
 */
public record FlowPicture(List<FlowEntry> entries, FlowDrawing drawing) {

  public FlowPicture {
    entries = List.copyOf(entries);
  }

  /** A flow chart in the language of a page. */
  public static FlowPicture of(FlowChart chart, Locale locale) {
    List<FlowEntry> entries = FlowWords.of(chart, locale);
    return new FlowPicture(entries, FlowDrawing.of(entries));
  }
}
