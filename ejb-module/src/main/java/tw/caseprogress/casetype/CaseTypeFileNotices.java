package tw.caseprogress.casetype;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.typed.FaultList;

/** The lines that say by which channels events are told, while a case type file is read. */
final class CaseTypeFileNotices {

  private static final Pattern FORM = Pattern.compile("([A-Z_]+) by (none|[A-Z_]+(?: [A-Z_]+)?)");
  private static final List<String> CHANNELS = List.of("EMAIL", "TEXT_MESSAGE");

  private final Set<NoticeEvent> named = EnumSet.noneOf(NoticeEvent.class);
  private NoticeTerms terms = NoticeTerms.STANDARD;

  void add(FileLine line, FaultList faults) {
    Matcher notice = FORM.matcher(line.value());
    if (!notice.matches()) {
      faults.add(
          line.number(),
          "'" + line.value() + "' is not of the form 'CLOSED by EMAIL TEXT_MESSAGE' or 'by none'");
      return;
    }
    Optional<NoticeEvent> event =
        faults.constant(NoticeEvent.class, notice.group(1), line.number());
    event.ifPresent(known -> set(known, notice.group(2), line, faults));
  }

  private void set(NoticeEvent event, String channels, FileLine line, FaultList faults) {
    List<String> chosen = channels.equals("none") ? List.of() : List.of(channels.split(" "));
    chosen.stream()
        .filter(channel -> !CHANNELS.contains(channel))
        .forEach(odd -> faults.add(line.number(), "'" + odd + "' is no channel of notices"));
    if (event == NoticeEvent.KEY_STEP_REACHED) {
      faults.add(line.number(), "each step says for itself by which channels it is told");
    }
    if (NoticeEvent.OF_NO_TYPE.contains(event)) {
      faults.add(line.number(), event + " is told whatever a case type says");
    }
    if (!named.add(event)) {
      faults.add(line.number(), event + " stands twice");
    }
    terms = terms.with(event, chosen.contains("EMAIL"), chosen.contains("TEXT_MESSAGE"));
  }

  NoticeTerms terms() {
    return terms;
  }
}
