package tw.caseprogress.hotline.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tw.caseprogress.hotline.TopicCount;
import tw.caseprogress.hotline.entity.CallLog;
import tw.caseprogress.security.Role;

/** What the calls to 1999 were about, day by day, for whoever supervises the hotline. */
@Stateless
@RolesAllowed(Role.Name.HOTLINE_SUPERVISOR)
public class CallTopicQuery {

  /** So many days are counted at once, at most. */
  public static final int MOST_DAYS = 366;

  @Inject private CallLog calls;
  @Inject private Clock clock;

  /**
   * The counts of the days on which somebody called, the latest first; both days are counted, and
   * of a longer time the last {@value #MOST_DAYS} days.
   */
  public List<TopicCount> topics(LocalDate from, LocalDate to) {
    LocalDate first =
        ChronoUnit.DAYS.between(from, to) < MOST_DAYS ? from : to.minusDays(MOST_DAYS - 1L);
    return calls.topics(
        first.atStartOfDay(clock.getZone()).toInstant(),
        to.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
        clock.getZone());
  }
}
