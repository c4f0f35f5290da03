package tw.caseprogress.calendarfeed.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.calendarfeed.FeedToken;
import tw.caseprogress.calendarfeed.FeedView;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.CurrentCaller;

/** Each officer's own feed: at most one, made, renewed and revoked by nobody else. */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class CalendarFeedService {

  private static final String FEED =
      """
      select f.made_at, f.last_used_at from calendar_feed f
        join staff_user u on u.id = f.staff_user_id
       where u.login = ?
      """;

  private static final String MAKE =
      """
      insert into calendar_feed (staff_user_id, token_hash, made_at)
      select id, ?, ? from staff_user where login = ?
      on conflict (staff_user_id) do update
        set token_hash = excluded.token_hash, made_at = excluded.made_at, last_used_at = null
      """;

  private static final String REVOKE =
      "delete from calendar_feed"
          + " where staff_user_id = (select id from staff_user where login = ?)";

  private final SecureRandom random = new SecureRandom();

  @Inject private TableWriter writer;
  @Inject private TableReader tables;
  @Inject private CurrentCaller currentCaller;
  @Inject private AgencyScope agencyScope;
  @Inject private AuditTrail auditTrail;
  @Inject private Clock clock;

  /** The caller's feed; empty if there is none. */
  public Optional<FeedView> feed() {
    return tables.first(
        FEED, row -> new FeedView(row.moment(1), row.momentIfAny(2)), currentCaller.get().login());
  }

  /**
   * Makes the caller's feed, or gives it another secret: the one before opens nothing any more.
   *
   * @return the secret, which can never be asked for again
   */
  public FeedToken make() {
    FeedToken token = FeedToken.random(random);
    writer.update(MAKE, token.hash(), Instant.now(clock), currentCaller.get().login());
    record(AuditAction.CALENDAR_FEED_MADE);
    return token;
  }

  /** Ends the caller's feed, if there is one. */
  public void revoke() {
    if (writer.update(REVOKE, currentCaller.get().login()) > 0) {
      record(AuditAction.CALENDAR_FEED_REVOKED);
    }
  }

  private void record(AuditAction action) {
    auditTrail.recordAt(action, agencyScope.ownAgencyIfAny(), Map.of());
  }
}
