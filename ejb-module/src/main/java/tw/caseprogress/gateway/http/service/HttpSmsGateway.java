package tw.caseprogress.gateway.http.service;

import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLHandshakeException;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverDeadline;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandOverWatch;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.OutgoingTextMessage;
import tw.caseprogress.gateway.SmsGateway;
import tw.caseprogress.gateway.TrustedAuthorities;

/**
 * A gateway that takes messages by HTTP POST, of Mitake's kind ({@code SmSend}).
 *
 * <p>The key of a message is its clientid: sent again within half a day, it is recognised there and
 * not sent twice. So a request that went out and was not answered is put once more, if there is
 * time; without an answer to that either nobody knows whether the message was taken. Connections
 * are kept. Safe for concurrent use.
 *
 * <p>Nothing closes it: the client of Java 17 cannot be closed. Once nobody holds it any more, as
 * after an undeployment, its selector ends within seconds and closes the connections, and its idle
 * workers end within a minute; so no thread of an old deployment stays.
 *
 * <p>Options of its address: {@code weight}, {@code response} (where receipts are to be called
 * back; our name of the gateway is added to it, so that two gateways may give the same id).
 */
public final class HttpSmsGateway implements SmsGateway {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final String COUNTRY = "+886";
  private static final String NEW_LINE = "\u0006"; // what begins a new line there
  private static final int OK = 200;

  // given where the one who answers had handed the request on, or broke off in the middle of it
  private static final Set<Integer> ANSWERS_OF_NOBODY = Set.of(500, 502, 504);

  private final GatewayUrl gateway;
  private final URI address;
  private final Duration longest;
  private final HttpClient client;

  /**
   * A gateway; connects with the first message.
   *
   * @param trusted whose certificates it may show, where the address is one of TLS
   */
  public HttpSmsGateway(GatewayUrl gateway, TrustedAuthorities trusted) {
    this(gateway, trusted, HandOverWatch.LONGEST);
  }

  HttpSmsGateway(GatewayUrl gateway, TrustedAuthorities trusted, Duration longest) {
    this.gateway = gateway;
    this.longest = longest;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .sslContext(trusted.context())
            .build();
    String port = gateway.port() == -1 ? "" : ":" + gateway.port();
    this.address =
        URI.create(
            gateway.scheme() + "://" + gateway.host() + port + gateway.path() + "?CharsetURL=UTF8");
  }

  @Override
  public HandedOver send(OutgoingTextMessage message) {
    long until = System.nanoTime() + longest.toNanos();
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(longest)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(message)))
            .build();
    try {
      return answered(request, until);
    } catch (HandOverFailedException e) {
      boolean again =
          e.failure() == FailureCause.UNCLEAR && left(until).compareTo(longest.dividedBy(2)) > 0;
      if (!again) {
        throw e;
      }
    }
    try {
      return answered(request, until);
    } catch (HandOverFailedException e) {
      // the first may have been taken, whatever kept the second from it
      boolean putOff = e.failure() == FailureCause.OURS || e.failure() == FailureCause.RECEIVER;
      throw putOff ? new HandOverFailedException(FailureCause.UNCLEAR, e.getMessage(), e) : e;
    }
  }

  private HandedOver answered(HttpRequest request, long until) {
    HttpResponse<String> response = response(request, until);
    int status = response.statusCode();
    if (status != OK) {
      throw new HandOverFailedException(
          ANSWERS_OF_NOBODY.contains(status) ? FailureCause.UNCLEAR : FailureCause.OURS,
          "HTTP " + status,
          null);
    }
    Map<String, String> answer = lines(response.body());
    String code = answer.getOrDefault("statuscode", "");
    Optional<FailureCause> refusal = SmsStatusCode.refusal(code);
    if (refusal.isPresent()) {
      throw new HandOverFailedException(refusal.get(), "statuscode " + code, null);
    }
    return new HandedOver(gateway.name(), answer.get("msgid"));
  }

  /** The whole answer: the time of a request ends with the head of it, however long the rest. */
  private HttpResponse<String> response(HttpRequest request, long until) {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    try {
      return answer.get(left(until).toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true); // closes the connection
      throw new HandOverFailedException(FailureCause.UNCLEAR, HandOverDeadline.PASSED, e);
    } catch (ExecutionException e) {
      throw new HandOverFailedException(
          hasLeft(e.getCause()) ? FailureCause.UNCLEAR : FailureCause.OURS,
          "no answer: " + e.getCause().getClass().getSimpleName(),
          e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new HandOverFailedException(FailureCause.UNCLEAR, "interrupted", e);
    }
  }

  /** Whether the request may have reached the other side: not if there was no connection. */
  private static boolean hasLeft(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException
          || cause instanceof HttpConnectTimeoutException
          || cause instanceof UnresolvedAddressException
          || cause instanceof SSLHandshakeException) {
        return false;
      }
    }
    return true;
  }

  private static Duration left(long until) {
    return Duration.ofNanos(Math.max(0, until - System.nanoTime()));
  }

  private String form(OutgoingTextMessage message) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("username", gateway.user().orElse(""));
    fields.put("password", gateway.password().orElse(""));
    fields.put("dstaddr", local(message.to()));
    fields.put("smbody", message.text().replaceAll("\\R", NEW_LINE));
    fields.put("clientid", message.key());
    Optional.ofNullable(gateway.options().get("response"))
        .filter(callback -> message.receipt())
        .ifPresent(callback -> fields.put("response", naming(callback)));
    return fields.entrySet().stream()
        .map(field -> field.getKey() + '=' + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private String naming(String callback) {
    String separator = callback.contains("?") ? "&" : "?";
    return callback + separator + "gateway=" + encoded(gateway.name());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Numbers of Taiwan as people dial them. */
  private static String local(String number) {
    return number.startsWith(COUNTRY) ? '0' + number.substring(COUNTRY.length()) : number;
  }

  private static Map<String, String> lines(String body) {
    return body.lines()
        .map(line -> line.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(p -> p[0].strip(), p -> p[1].strip(), (first, next) -> first));
  }
}
