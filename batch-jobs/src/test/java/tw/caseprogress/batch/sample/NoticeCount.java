package tw.caseprogress.batch.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Party;

/**
 * Counts the notices that applications give rise to by a channel between two days, both included:
 * at opening, at a supplement request and its receipt, and at closing, to applicant and agent by
 * every channel they chose; at a key step by those of them that the officer chose too.
 */
record NoticeCount(ContactChannel channel, LocalDate from, LocalDate to) {

  int of(List<SampleApplication> applications) {
    return applications.stream().mapToInt(this::of).sum();
  }

  int of(SampleApplication application) {
    return of(application.applicant(), application)
        + application.agent().map(agent -> of(agent, application)).orElse(0);
  }

  private int of(Party party, SampleApplication application) {
    if (!party.notifyBy().contains(channel)) {
      return 0;
    }
    int opening = counts(application.received()) ? 1 : 0;
    return opening + (int) application.course().stream().filter(this::tells).count();
  }

  private boolean tells(SampleEvent event) {
    Optional<Set<ContactChannel>> chosen =
        event instanceof SampleEvent.Step step ? Optional.of(step.notifyBy()) : Optional.empty();
    return counts(event.day())
        && !(event instanceof SampleEvent.Answer)
        && chosen.map(channels -> channels.contains(channel)).orElse(true);
  }

  boolean counts(SampleDay day) {
    return !day.date().isBefore(from) && !day.date().isAfter(to);
  }
}
