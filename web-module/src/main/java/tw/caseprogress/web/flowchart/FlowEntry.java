package tw.caseprogress.web.flowchart;

import java.util.List;
import java.util.stream.Stream;
import tw.caseprogress.flowchart.StepState;

/**
 * A step of a flow chart in the words of a language.
 *
 * @param became what became of it
 * @param mark what stands in its circle: its place, or what became of it
 * @param state the same in words, with its day; empty of a case type without a case
 * @param days its planned and its real days; may be empty
 * @param optional that not every case goes through it; empty where that does not matter
 * @param meaning what the step means to the applicant; may be empty
 * @param remarks what else is to be told of its days
 * @param supplement how often papers were asked for at it; empty if they never were
 * @param loops when, and when they came
 * @param awaiting whether papers are awaited
 */
public record FlowEntry(
    StepState became,
    String mark,
    String name,
    String state,
    String days,
    String optional,
    String meaning,
    List<String> remarks,
    String supplement,
    List<String> loops,
    boolean awaiting) {

  public FlowEntry {
    remarks = List.copyOf(remarks);
    loops = List.copyOf(loops);
  }

  /** A step that is no case's, of which there is nothing but what it means. */
  static FlowEntry told(int place, String name, String meaning) {
    return new FlowEntry(
        StepState.PLANNED,
        String.valueOf(place),
        name,
        "",
        "",
        "",
        meaning,
        List.of(),
        "",
        List.of(),
        false);
  }

  /** What the list says below its name, without what it means. */
  public List<String> facts() {
    return Stream.of(Stream.of(optional, days), remarks.stream(), loops.stream())
        .flatMap(facts -> facts)
        .filter(fact -> !fact.isEmpty())
        .toList();
  }

  /** Whether the case is there. */
  public boolean current() {
    return became == StepState.CURRENT;
  }

  /** The class of the stylesheet by which it is drawn. */
  public String look() {
    return switch (became) {
      case PLANNED -> "planned";
      case DONE -> "done";
      case CURRENT -> "now";
      case TO_COME -> "ahead";
      case PASSED_BY -> "passed";
      case REACHED -> "reached";
      case NOT_REACHED -> "unreached";
      case ENDED -> "ended";
    };
  }
}
