package tw.caseprogress.web.admin.gateways;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.caseprogress.gateway.GatewaySettings;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.letter.LetterBacklog;
import tw.caseprogress.letter.service.LetterQuery;
import tw.caseprogress.notification.BounceMailboxState;
import tw.caseprogress.notification.BounceRow;
import tw.caseprogress.notification.GatewayState;
import tw.caseprogress.notification.NoticeBacklog;
import tw.caseprogress.notification.SegmentBill;
import tw.caseprogress.notification.service.BounceIntake;
import tw.caseprogress.notification.service.GatewayQuery;
import tw.caseprogress.textquery.TextQueryTally;
import tw.caseprogress.textquery.service.TextQueryTallyQuery;

/**
 * Backs what {@code /admin/gateways.xhtml} shows: gateways, backlog, mailbox of bounces, letters
 * that did not leave, what citizens texted today, the bill of a month, the settings in force.
 */
@Named
@RequestScoped
public class WatchGatewaysBacking {

  private static final int MONTHS = 12;

  @Inject private GatewayQuery gateways;
  @Inject private BounceIntake bounces;
  @Inject private LetterQuery letters;
  @Inject private TextQueryTallyQuery textQueries;
  @Inject private Clock clock;

  private String month;
  private List<GatewayState> states;
  private List<TextQueryTally> today;
  private LetterBacklog backlog;

  /** Begins with this month. */
  @PostConstruct
  public void begin() {
    month = YearMonth.now(clock).toString();
  }

  public List<GatewayState> getStates() {
    if (states == null) {
      states = gateways.states();
    }
    return states;
  }

  public List<NoticeBacklog> getBacklog() {
    return gateways.backlog();
  }

  /**
   * The row of mails that came back within the hour for a reason of ours; null if there is none.
   */
  public BounceRow getBounceRow() {
    return gateways.bounceRow().orElse(null);
  }

  /** How this server's look into the mailbox of bounces went; null where none is set up. */
  public BounceMailboxState getMailbox() {
    return bounces.state().orElse(null);
  }

  /** The letters to staff that did not leave. */
  public LetterBacklog getLetters() {
    if (backlog == null) {
      backlog = letters.backlog();
    }
    return backlog;
  }

  public List<SegmentBill> getBill() {
    try {
      return gateways.bill(YearMonth.parse(month));
    } catch (DateTimeParseException e) {
      return List.of();
    }
  }

  /** The text messages of citizens of today, by gateway. */
  public List<TextQueryTally> getTextQueries() {
    if (today == null) {
      today = textQueries.today();
    }
    return today;
  }

  /**
   * The settings in force that name an address or a file, with the setting's name; secrets are
   * hidden.
   */
  public List<Setting> getAddresses() {
    GatewaySettings settings = getSettings();
    return Stream.of(
            shown("CASEPROGRESS_SMTP_URL", settings.smtp().stream().toList()),
            shown("CASEPROGRESS_SMPP_URL", settings.smpp()),
            shown("CASEPROGRESS_SMS_HTTP_URL", settings.http()),
            shown("CASEPROGRESS_BOUNCE_URL", settings.bounces().stream().toList()),
            new Setting("CASEPROGRESS_SMTP_HELO", settings.helo().stream().toList()),
            new Setting(
                "CASEPROGRESS_CA_FILE",
                settings.authorities().stream().map(Path::toString).toList()))
        .toList();
  }

  private static Setting shown(String name, List<GatewayUrl> urls) {
    return new Setting(name, urls.stream().map(GatewayUrl::shown).toList());
  }

  /** A setting and its values; none where it is not set. */
  public record Setting(String name, List<String> values) {}

  /** An amount in NTD. */
  public BigDecimal amount(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }

  public GatewaySettings getSettings() {
    return gateways.settings();
  }

  /** The months to choose from, this one first. */
  public List<String> getMonths() {
    YearMonth now = YearMonth.now(clock);
    return IntStream.range(0, MONTHS).mapToObj(i -> now.minusMonths(i).toString()).toList();
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }
}
