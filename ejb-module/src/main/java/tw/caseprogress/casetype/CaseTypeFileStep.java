package tw.caseprogress.casetype;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.typed.FaultList;

/** The lines of one step, while a case type file is read. */
final class CaseTypeFileStep {

  private static final Set<String> CHANNELS = Set.of("EMAIL", "TEXT_MESSAGE");

  private final FileLine start;
  private final Map<String, FileLine> lines = new HashMap<>();

  CaseTypeFileStep(FileLine start) {
    this.start = start;
  }

  int number() {
    return start.number();
  }

  boolean isOptional() {
    return start.key().equals("optional step");
  }

  void add(FileLine line, FaultList faults) {
    if (lines.putIfAbsent(line.key(), line) != null) {
      faults.add(line.number(), "'" + line.key() + "' stands twice in one step");
    }
  }

  /** Makes the step of the given order; empty when something is missing or wrong. */
  Optional<KeyStepView> define(int order, FaultList faults) {
    Optional<List<String>> name = start.parts(2, faults);
    for (String key : List.of("planned days", "text", "text (en)")) {
      if (!lines.containsKey(key)) {
        faults.add(number(), "the step has no '" + key + "'");
        return Optional.empty();
      }
    }
    FileLine planned = lines.get("planned days");
    if (!planned.value().matches("\\d{1,3}")) {
      faults.add(planned.number(), "'" + planned.value() + "' is no number of working days");
      return Optional.empty();
    }
    Set<String> channels = channels(faults);
    return name.map(
        names ->
            new KeyStepView(
                order,
                names.get(0),
                names.get(1),
                lines.get("text").value(),
                lines.get("text (en)").value(),
                isOptional(),
                Integer.parseInt(planned.value()),
                channels.contains("EMAIL"),
                channels.contains("TEXT_MESSAGE")));
  }

  private Set<String> channels(FaultList faults) {
    FileLine notify = lines.get("notify");
    if (notify == null || notify.value().isEmpty()) {
      return Set.of();
    }
    List<String> named = List.of(notify.value().split(" +"));
    for (String channel : named) {
      if (!CHANNELS.contains(channel)) {
        faults.add(notify.number(), "'" + channel + "' is no channel of notices");
      }
    }
    return new HashSet<>(named);
  }
}
