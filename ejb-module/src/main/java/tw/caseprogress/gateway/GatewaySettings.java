package tw.caseprogress.gateway;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How mails and text messages leave the product; all of it is optional. What has no way out waits,
 * or becomes a file where files are wanted.
 *
 * @param smtp the mail server
 * @param smpp gateways by SMPP
 * @param http gateways by HTTP
 * @param bounces the mailbox into which mails that did not arrive come back
 * @param mailFrom the address in which mails are sent
 * @param quietHours when no text message leaves
 * @param segmentPrice what one segment costs, in hundredths of an NTD
 * @param callbackKey what a gateway has to know to tell of receipts by HTTP; empty for nobody
 * @param helo the name by which mail servers are greeted
 * @param authorities a file with the certificates of authorities that are trusted beside the usual
 * @param outbox whether messages that have no other way out become files
 * @param outboxKept how long such files stay
 */
public record GatewaySettings(
    Optional<GatewayUrl> smtp,
    List<GatewayUrl> smpp,
    List<GatewayUrl> http,
    Optional<GatewayUrl> bounces,
    String mailFrom,
    QuietHours quietHours,
    int segmentPrice,
    Optional<String> callbackKey,
    Optional<String> helo,
    Optional<Path> authorities,
    boolean outbox,
    Duration outboxKept) {

  /** The name of every setting begins with it. */
  public static final String PREFIX = "CASEPROGRESS_";

  private static final String MAIL_FROM = "no-reply@caseprogress.example";
  private static final int PRICE = 85;
  private static final Duration OUTBOX_KEPT = Duration.ofDays(30);
  private static final int MOST_DAYS = 3650;

  public GatewaySettings {
    smpp = List.copyOf(smpp);
    http = List.copyOf(http);
    Set<String> names = new HashSet<>();
    Stream.concat(smpp.stream(), http.stream())
        .map(GatewayUrl::name)
        .filter(name -> !names.add(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  "Two gateways are called " + name + "; give one another name: ?name=...");
            });
  }

  /**
   * Reads the settings by their names.
   *
   * @throws IllegalArgumentException if one is not what it should be; the message names it and
   *     tells no password
   */
  public static GatewaySettings of(Map<String, String> settings) {
    return new GatewaySettings(
        urls(settings, "SMTP_URL", "smtp", "smtps").stream().findFirst(),
        urls(settings, "SMPP_URL", "smpp", "smpps"),
        urls(settings, "SMS_HTTP_URL", "http", "https"),
        urls(settings, "BOUNCE_URL", "imap", "imaps").stream().findFirst(),
        value(settings, "MAIL_FROM").orElse(MAIL_FROM),
        value(settings, "QUIET_HOURS").map(GatewaySettings::quietHours).orElse(QuietHours.STANDARD),
        value(settings, "SMS_SEGMENT_PRICE").map(GatewaySettings::price).orElse(PRICE),
        value(settings, "SMS_CALLBACK_KEY"),
        value(settings, "SMTP_HELO").map(name -> helo("SMTP_HELO", name)),
        value(settings, "CA_FILE").map(file -> absolute("CA_FILE", file)),
        value(settings, "OUTBOX").map(text -> isOn("OUTBOX", text)).orElse(false),
        value(settings, "OUTBOX_DAYS").map(GatewaySettings::days).orElse(OUTBOX_KEPT));
  }

  private static String helo(String name, String text) {
    if (!HeloName.isOne(text)) {
      throw new IllegalArgumentException(
          PREFIX + name + ": greet by a name with a dot, such as mail.city.example");
    }
    return text;
  }

  private static Path absolute(String name, String text) {
    Path file = Path.of(text);
    if (!file.isAbsolute()) {
      // the server's own folder is made anew now and then, and is nobody's to look into
      throw new IllegalArgumentException(PREFIX + name + ": a path from the root on");
    }
    return file;
  }

  private static List<GatewayUrl> urls(
      Map<String, String> settings, String name, String... schemes) {
    return value(settings, name).stream()
        .flatMap(text -> Stream.of(text.split(",")))
        .filter(text -> !text.isBlank())
        .map(text -> url(name, text, List.of(schemes)))
        .toList();
  }

  private static GatewayUrl url(String name, String text, List<String> schemes) {
    try {
      GatewayUrl url = GatewayUrl.parse(text);
      if (!schemes.contains(url.scheme())) {
        throw new IllegalArgumentException("it begins with one of " + schemes);
      }
      if (url.name().length() > GatewayUrl.LONGEST_NAME) {
        throw new IllegalArgumentException(
            "its name has more than 60 characters; give it a shorter one: ?name=...");
      }
      if (!url.name().matches("[\\x21-\\x7e]+")) {
        throw new IllegalArgumentException("its name is of letters, digits and signs of ASCII");
      }
      if (url.scheme().startsWith("smtp") && url.options().containsKey("helo")) {
        helo(name, url.options().get("helo"));
      }
      return url;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(PREFIX + name + ": " + e.getMessage());
    }
  }

  private static QuietHours quietHours(String text) {
    return isOn("QUIET_HOURS", text) ? QuietHours.STANDARD : QuietHours.NONE;
  }

  private static boolean isOn(String name, String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new IllegalArgumentException(PREFIX + name + ": it is on or off");
    };
  }

  private static Duration days(String text) {
    if (text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= MOST_DAYS) {
      return Duration.ofDays(Integer.parseInt(text));
    }
    throw new IllegalArgumentException(
        PREFIX + "OUTBOX_DAYS: it is a whole number of days, 1 to " + MOST_DAYS);
  }

  private static int price(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          PREFIX + "SMS_SEGMENT_PRICE: it is a whole number, in hundredths of an NTD");
    }
  }

  private static Optional<String> value(Map<String, String> settings, String name) {
    return Optional.ofNullable(settings.get(PREFIX + name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** Whether mails have a way out, be it as files. */
  public boolean hasWayForMails() {
    return smtp.isPresent() || outbox;
  }

  /** Whether text messages have a way out, be it as files. */
  public boolean hasWayForTextMessages() {
    return hasSmsGateway() || outbox;
  }

  /** Whether text messages leave by a gateway and not as files. */
  private boolean hasSmsGateway() {
    return !smpp.isEmpty() || !http.isEmpty();
  }

  /** The gateway by HTTP of a name; without a name the only one, if there is but one. */
  public Optional<GatewayUrl> httpGateway(Optional<String> name) {
    if (name.isEmpty()) {
      return http.size() == 1 ? Optional.of(http.get(0)) : Optional.empty();
    }
    return http.stream().filter(gateway -> gateway.name().equals(name.get())).findFirst();
  }

  @Override
  public String toString() {
    return "GatewaySettings[smtp=" + smtp + ", smpp=" + smpp + ", http=" + http + "]";
  }
}
