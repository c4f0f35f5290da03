package tw.caseprogress.hotline;

import java.time.LocalDate;
import java.util.Map;

/**
 * The calls of a day by what they were about.
 *
 * @param byTopic a topic that nobody asked about is missing
 * @param withoutTopic those of which no topic was noted
 * @param callBacks those in which a call back was asked for
 */
public record TopicCount(
    LocalDate day, Map<CallTopic, Long> byTopic, long withoutTopic, long callBacks) {

  public TopicCount {
    byTopic = Map.copyOf(byTopic);
  }

  /** The calls about a topic. */
  public long of(CallTopic topic) {
    return byTopic.getOrDefault(topic, 0L);
  }

  /** All calls of the day. */
  public long calls() {
    return withoutTopic + byTopic.values().stream().mapToLong(Long::longValue).sum();
  }
}
