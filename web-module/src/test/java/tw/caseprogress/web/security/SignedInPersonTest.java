package tw.caseprogress.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CallerDirectory;

class SignedInPersonTest {

  private static final Instant SET = Instant.parse("2026-11-20T01:00:00Z");

  private static final Instant SIGNED_IN = SET.plusSeconds(30);

  private Instant now = SIGNED_IN;
  private final Accounts accounts = new Accounts();
  private final SignedInPerson signedIn = new SignedInPerson(accounts, new Counting());
  private final Browser browser = new Browser();

  @Test
  void whoSignedInIsThere_inThatZoneAlone() {
    signedIn.bind(browser.request(), Zone.INTRANET, "wang");

    assertThat(signedIn.find(browser.request(), Zone.INTRANET)).map(Caller::login).hasValue("wang");
    assertThat(signedIn.find(browser.request(), Zone.HOTLINE)).isEmpty();
  }

  @Test
  void signingInOverALiveSessionLeavesNothingOfIt() {
    signedIn.bind(browser.request(), Zone.INTRANET, "wang");
    browser.attributes.put("words", "陳先生");

    signedIn.bind(browser.request(), Zone.INTRANET, "lee");

    assertThat(browser.attributes).doesNotContainKey("words").hasSize(1);
    assertThat(signedIn.find(browser.request(), Zone.INTRANET)).map(Caller::login).hasValue("lee");
  }

  @Test
  void signingInToAnotherZoneLeavesThisOneSignedIn() {
    signedIn.bind(browser.request(), Zone.INTRANET, "wang");

    signedIn.bind(browser.request(), Zone.HOTLINE, "lee");

    assertThat(signedIn.find(browser.request(), Zone.INTRANET)).map(Caller::login).hasValue("wang");
    assertThat(signedIn.find(browser.request(), Zone.HOTLINE)).map(Caller::login).hasValue("lee");
  }

  @Test
  void anotherPasswordEndsTheSessionsThatBeganWithTheOneBefore() {
    Browser elsewhere = new Browser();
    signedIn.bind(browser.request(), Zone.INTRANET, "wang");
    signedIn.bind(elsewhere.request(), Zone.INTRANET, "wang");

    accounts.passwordSetAt = SET.plusSeconds(60);
    signedIn.renew(browser.request(), Zone.INTRANET, "wang");

    assertThat(signedIn.find(browser.request(), Zone.INTRANET)).isPresent();
    assertThat(signedIn.find(elsewhere.request(), Zone.INTRANET)).isEmpty();
  }

  @Test
  void afterTwelveHoursTheSessionEnds_howeverOftenItWasUsed() {
    signedIn.bind(browser.request(), Zone.INTRANET, "wang");
    for (int half = 1; half < 24; half++) {
      now = SIGNED_IN.plus(Duration.ofMinutes(30L * half));
      assertThat(signedIn.find(browser.request(), Zone.INTRANET)).isPresent();
    }

    now = SIGNED_IN.plus(Duration.ofHours(12));
    assertThat(signedIn.find(browser.request(), Zone.INTRANET)).isEmpty();
    signedIn.bind(browser.request(), Zone.INTRANET, "wang");
    assertThat(signedIn.find(browser.request(), Zone.INTRANET)).isPresent();
  }

  private final class Counting extends Clock {

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** Everybody is there, with one password each. */
  private static final class Accounts extends CallerDirectory {

    private Instant passwordSetAt = SET;

    @Override
    public Optional<Caller> find(String login) {
      return Optional.of(new Caller(login, login, Optional.empty(), "", Set.of(Role.AUDITOR)));
    }

    @Override
    public Optional<Instant> passwordSetAt(String login) {
      return Optional.of(passwordSetAt);
    }
  }

  /** Keeps one session, as a container does. */
  private static final class Browser {

    private Map<String, Object> attributes;

    HttpServletRequest request() {
      return proxy(
          HttpServletRequest.class,
          (method, arguments) ->
              switch (method) {
                case "getSession" -> session(arguments.length == 0 || (Boolean) arguments[0]);
                case "changeSessionId" -> "new";
                default -> throw new UnsupportedOperationException(method);
              });
    }

    private HttpSession session(boolean create) {
      if (attributes == null && !create) {
        return null;
      }
      attributes = attributes == null ? new HashMap<>() : attributes;
      return proxy(
          HttpSession.class,
          (method, arguments) ->
              switch (method) {
                case "getAttribute" -> attributes.get(arguments[0]);
                case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                case "invalidate" -> attributes = null;
                default -> throw new UnsupportedOperationException(method);
              });
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (self, method, arguments) ->
                  answers.to(method.getName(), arguments == null ? new Object[0] : arguments)));
    }
  }

  private interface Answers {
    Object to(String method, Object[] arguments);
  }
}
