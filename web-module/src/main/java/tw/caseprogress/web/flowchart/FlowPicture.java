package tw.caseprogress.web.flowchart;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

  /**
   * Steps that are no case's, in the words of a page.
   *
   * @param names of the steps in order
   * @param meanings what each means to the reader, as many
   */
  public static FlowPicture told(List<String> names, List<String> meanings) {
    List<FlowEntry> entries =
        IntStream.range(0, names.size())
            .mapToObj(step -> FlowEntry.told(step + 1, names.get(step), meanings.get(step)))
            .toList();
    return new FlowPicture(entries, FlowDrawing.of(entries));
  }

  /** A flow chart in the language of a page. */
  public static FlowPicture of(FlowChart chart, Locale locale) {
    List<FlowEntry> entries = FlowWords.of(chart, locale);
    return new FlowPicture(entries, FlowDrawing.of(entries));
  }
}
