package tw.caseprogress.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.gateway.GatewaySettings;
import tw.caseprogress.gateway.GatewayShare;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.service.GatewaySettingsFile;
import tw.caseprogress.gateway.service.MailRoutes;
import tw.caseprogress.gateway.service.TextMessageRoutes;
import tw.caseprogress.notification.BounceRow;
import tw.caseprogress.notification.GatewayState;
import tw.caseprogress.notification.NoticeBacklog;
import tw.caseprogress.notification.SegmentBill;
import tw.caseprogress.notification.UnmatchedReceipts;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;

/** Shows the gateways to a system administrator: state, backlog, cost, settings in force. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
public class GatewayQuery {

  private static final String RATES =
      """
      select gateway,
             count(*) filter (where outcome = 'SENT' and attempted_at > ?),
             count(*) filter (where outcome = 'SENT' and attempted_at > ?),
             count(*) filter (where outcome in ('TECHNICAL_FAILURE', 'UNCLEAR') and attempted_at > ?),
             count(*) filter (where outcome in ('PERMANENT_FAILURE', 'TEMPORARY_FAILURE')
                                and attempted_at > ?),
             max(attempted_at) filter (where outcome <> 'SENT'),
             (array_agg(reply order by attempted_at desc) filter (where outcome <> 'SENT'))[1]
        from notice_attempt
       where attempted_at > ?
       group by gateway
      """;

  private static final String BILL =
      """
      select a.name_zh, a.name_en, count(*), sum(n.segments)
        from notice n
        join case_file f on f.id = n.case_file_id
        join agency a on a.id = f.handling_agency_id
       where n.channel = 'TEXT_MESSAGE' and n.sent_at >= ? and n.sent_at < ?
       group by a.id, a.name_zh, a.name_en
       order by sum(n.segments) desc, a.id
      """;

  @Inject private TableReader tables;
  @Inject private NoticeBacklogQuery backlogs;
  @Inject private BounceRowQuery bounceRows;
  @Inject private UnmatchedReceiptQuery unmatched;
  @Inject private MailRoutes mails;
  @Inject private TextMessageRoutes textMessages;
  @Inject private GatewaySettingsFile settings;
  @Inject private Clock clock;

  private record Rate(
      String gateway,
      long lastMinute,
      long lastHour,
      long failed,
      long refused,
      Optional<Instant> lastFailureAt,
      Optional<String> reply) {}

  /** All gateways, mail first. */
  public List<GatewayState> states() {
    Map<String, Rate> rates =
        rates().stream().collect(Collectors.toMap(Rate::gateway, rate -> rate));
    List<String> off =
        tables.rows("select gateway from gateway_switch where switched_off", r -> r.text(1));
    List<GatewayState> states = new ArrayList<>();
    List<UnmatchedReceipts> gaps = unmatched.ofLastDay();
    mails
        .shares()
        .forEach(share -> states.add(state(share, ContactChannel.EMAIL, rates, off, gaps)));
    textMessages
        .shares()
        .forEach(share -> states.add(state(share, ContactChannel.TEXT_MESSAGE, rates, off, gaps)));
    return states;
  }

  private GatewayState state(
      GatewayShare share,
      ContactChannel channel,
      Map<String, Rate> rates,
      List<String> off,
      List<UnmatchedReceipts> gaps) {
    Rate rate =
        rates.getOrDefault(
            share.name(), new Rate(share.name(), 0, 0, 0, 0, Optional.empty(), Optional.empty()));
    return new GatewayState(
        share.name(),
        channel,
        setting(share.name()),
        share.weight(),
        share.percent(),
        off.contains(share.name()),
        rate.lastMinute(),
        rate.lastHour(),
        rate.failed(),
        rate.refused(),
        rate.lastFailureAt(),
        rate.reply(),
        gaps.stream().filter(gap -> gap.gateway().equals(share.name())).findFirst());
  }

  private String setting(String name) {
    GatewaySettings inForce = settings.inForce();
    return Stream.of(inForce.smtp().stream(), inForce.smpp().stream(), inForce.http().stream())
        .flatMap(urls -> urls)
        .filter(url -> url.name().equals(name))
        .findFirst()
        .map(GatewayUrl::shown)
        .orElse("");
  }

  private List<Rate> rates() {
    Instant now = Instant.now(clock);
    Instant minute = now.minus(Duration.ofMinutes(1));
    Instant hour = now.minus(Duration.ofHours(1));
    Instant day = now.minus(Duration.ofDays(1));
    return tables.rows(
        RATES,
        row ->
            new Rate(
                row.text(1),
                row.number(2),
                row.number(3),
                row.number(4),
                row.number(5),
                row.momentIfAny(6),
                row.textIfAny(7)),
        minute,
        hour,
        hour,
        hour,
        day);
  }

  /** What waits, by channel. */
  public List<NoticeBacklog> backlog() {
    return backlogs.backlog();
  }

  /** The mails of the last hour that came back one after the other for a reason of ours. */
  public Optional<BounceRow> bounceRow() {
    return bounceRows.ofLastHour();
  }

  /** What the text messages of a month cost each agency, the dearest first. */
  public List<SegmentBill> bill(YearMonth month) {
    int price = settings.inForce().segmentPrice();
    return tables.rows(
        BILL,
        row ->
            new SegmentBill(
                row.text(1), row.text(2), row.number(3), row.number(4), row.number(4) * price),
        month.atDay(1).atStartOfDay(clock.getZone()).toInstant(),
        month.plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant());
  }

  /** The settings that hold for all gateways; no secrets are shown. */
  public GatewaySettings settings() {
    return settings.inForce();
  }
}
