package tw.caseprogress.web.hotline.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.hotline.CallTopic;
import tw.caseprogress.hotline.TopicCount;
import tw.caseprogress.hotline.service.CallTopicQuery;
import tw.caseprogress.web.staff.PrivateFile;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs {@code /hotline/supervision/topics.xhtml}: what calls were about, day by day. */
@Named
@ViewScoped
public class CountTopicsBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int DAYS_AT_FIRST = 14;
  private static final String BYTE_ORDER_MARK = "\uFEFF"; // else Excel reads it as Big5

  @Inject private CallTopicQuery query;
  @Inject private StaffTexts texts;
  @Inject private Clock clock;

  private LocalDate from;
  private LocalDate to;
  private transient List<TopicCount> days;

  /** Begins with the last two weeks. */
  public void load() {
    if (to == null) {
      to = LocalDate.now(clock);
      from = to.minusDays(DAYS_AT_FIRST - 1L);
    }
  }

  /** Counts anew. */
  public void count() {
    days = null;
  }

  /** The days on which somebody called, the latest first. */
  public List<TopicCount> getDays() {
    if (days == null) {
      days = from == null || to == null || from.isAfter(to) ? List.of() : query.topics(from, to);
    }
    return days;
  }

  /** All calls of the days shown. */
  public long getTotal() {
    return getDays().stream().mapToLong(TopicCount::calls).sum();
  }

  /** Hands the table out as a file. */
  public void download() {
    Stream<String> head =
        Stream.of(
                Stream.of(texts.get("hotline_supervision_topics.label.day")),
                Stream.of(CallTopic.values()).map(topic -> texts.get("CallTopic." + topic)),
                Stream.of("without", "callBacks", "calls")
                    .map(name -> texts.get("hotline_supervision_topics.label." + name)))
            .flatMap(part -> part);
    String file =
        Stream.concat(
                Stream.of(head.collect(Collectors.joining(","))),
                getDays().stream().map(CountTopicsBacking::line))
            .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    PrivateFile.send(
        file.getBytes(StandardCharsets.UTF_8), "hotline-topics-" + from + "-" + to + ".csv");
  }

  private static String line(TopicCount day) {
    return Stream.of(
            Stream.of(day.day().toString()),
            Stream.of(CallTopic.values()).map(topic -> Long.toString(day.of(topic))),
            Stream.of(day.withoutTopic(), day.callBacks(), day.calls()).map(Object::toString))
        .flatMap(part -> part)
        .collect(Collectors.joining(","));
  }

  public CallTopic[] getTopics() {
    return CallTopic.values();
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
