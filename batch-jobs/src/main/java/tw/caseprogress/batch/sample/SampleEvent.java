package tw.caseprogress.batch.sample;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Outcome;

/** What happens to an application after its receipt; each is one command to the product. */
sealed interface SampleEvent {

  SampleDay day();

  /** The case reaches a key step; the parties are told by the channels, if by any. */
  record Step(SampleDay day, int order, Set<ContactChannel> notifyBy) implements SampleEvent {

    @Override
    public String toString() {
      return (day + " step " + order + " " + channels(notifyBy)).strip();
    }
  }

  /** The applicant is asked for missing papers, named by their orders. */
  record Ask(SampleDay day, List<Integer> papers) implements SampleEvent {

    @Override
    public String toString() {
      return day + " ask " + papers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
  }

  /** All papers that were asked for arrive. */
  record Got(SampleDay day) implements SampleEvent {

    @Override
    public String toString() {
      return day + " got";
    }
  }

  /** The case is closed. */
  record Close(SampleDay day, Outcome outcome) implements SampleEvent {

    @Override
    public String toString() {
      return day + " close " + outcome;
    }
  }

  /** The applicant says how content they were. */
  record Answer(SampleDay day, int score) implements SampleEvent {

    @Override
    public String toString() {
      return day + " answer " + score;
    }
  }

  /** Reads an event of the form in which {@link #toString} writes it. */
  static SampleEvent parse(String text) {
    List<String> words = List.of(text.strip().split(" +"));
    SampleDay day = SampleDay.parse(words.get(0));
    List<String> rest = words.subList(2, words.size());
    return switch (words.get(1)) {
      case "step" ->
          new Step(day, Integer.parseInt(rest.get(0)), channels(rest.subList(1, rest.size())));
      case "ask" -> new Ask(day, rest.stream().map(Integer::valueOf).toList());
      case "got" -> new Got(day);
      case "close" -> new Close(day, Outcome.valueOf(rest.get(0)));
      case "answer" -> new Answer(day, Integer.parseInt(rest.get(0)));
      default -> throw new IllegalArgumentException("No event of a sample: " + text);
    };
  }

  /** Writes channels in their fixed order, between blanks. */
  static String channels(Set<ContactChannel> channels) {
    return new TreeSet<>(channels)
        .stream().map(ContactChannel::name).collect(Collectors.joining(" "));
  }

  /** Reads channels. */
  static Set<ContactChannel> channels(List<String> names) {
    return names.stream().map(ContactChannel::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  /** Reads channels that stand between blanks; none from an empty text. */
  static Set<ContactChannel> channels(String text) {
    return channels(Stream.of(text.split(" +")).filter(name -> !name.isEmpty()).toList());
  }
}
