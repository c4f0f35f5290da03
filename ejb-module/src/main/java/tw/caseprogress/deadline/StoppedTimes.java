package tw.caseprogress.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The times a clock stands still: the pauses of a case joined where they overlap, in order.
 *
 * <p>So a day is taken out once, however many pauses cover it.
 */
final class StoppedTimes {

  /** Days that are not counted, both included. */
  record Span(LocalDate from, LocalDate to) {}

  private final List<ClockPause> pauses;
  private final List<Span> spans;

  private StoppedTimes(List<ClockPause> pauses, List<Span> spans) {
    this.pauses = pauses;
    this.spans = spans;
  }

  /** The pauses as known on a day: open ones reach to it, and not before their own first day. */
  static StoppedTimes of(List<ClockPause> pauses, LocalDate asOf) {
    if (pauses.isEmpty()) {
      return new StoppedTimes(List.of(), List.of());
    }
    List<ClockPause> begun =
        pauses.stream()
            .filter(pause -> !pause.isOpen() || !pause.from().isAfter(asOf))
            .sorted(Comparator.comparing(ClockPause::from))
            .toList();
    List<Span> spans = new ArrayList<>();
    for (ClockPause pause : begun) {
      join(spans, new Span(pause.from(), pause.until().orElse(asOf)));
    }
    return new StoppedTimes(begun, List.copyOf(spans));
  }

  private static void join(List<Span> spans, Span next) {
    Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (last == null || next.from().isAfter(last.to().plusDays(1))) {
      spans.add(next);
    } else if (next.to().isAfter(last.to())) {
      spans.set(spans.size() - 1, new Span(last.from(), next.to()));
    }
  }

  List<Span> spans() {
    return spans;
  }

  /** The pauses that had begun, by their first day. */
  List<ClockPause> pauses() {
    return pauses;
  }

  Optional<Span> spanAt(LocalDate day) {
    return spans.stream()
        .filter(span -> !day.isBefore(span.from()) && !day.isAfter(span.to()))
        .findFirst();
  }
}
