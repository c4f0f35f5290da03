package tw.caseprogress.gateway.http.service;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverDeadline;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.OutgoingTextMessage;
import tw.caseprogress.gateway.TrustedAuthorities;

/** Against WireMock in the part of an aggregator of Mitake's kind. */
class HttpSmsGatewayTest {

  private static final String PATH = "/api/mtk/SmSend?CharsetURL=UTF8";
  private static final String TEXT = "【建管處】案件已受理，預定115/12/04前辦結。";

  @RegisterExtension
  private final WireMockExtension aggregator =
      WireMockExtension.newInstance().options(options().dynamicPort()).build();

  private HttpSmsGateway gateway;

  @BeforeEach
  void open() {
    gateway = new HttpSmsGateway(address(), TrustedAuthorities.of(Optional.empty()));
  }

  private GatewayUrl address() {
    return GatewayUrl.parse(
        "http://city:s%26cret@127.0.0.1:"
            + aggregator.getPort()
            + "/api/mtk/SmSend?response=http%3A%2F%2Fcity.example%2Freceipt");
  }

  @Test
  void aMessageIsPostedWithItsKey_andTheAnswerNamesItsId() {
    answer("[1]\r\nmsgid=#000000013\r\nstatuscode=1\r\nAccountPoint=126\r\n");

    assertThat(gateway.send(message()).messageId()).contains("#000000013");
    aggregator.verify(
        postRequestedFor(urlEqualTo(PATH))
            .withHeader("Content-Type", equalTo("application/x-www-form-urlencoded"))
            .withRequestBody(containing("username=city&password=s%26cret&dstaddr=0912345678"))
            .withRequestBody(
                containing("smbody=" + URLEncoder.encode(TEXT, StandardCharsets.UTF_8)))
            .withRequestBody(containing("clientid=notice-7"))
            .withRequestBody(
                containing(
                    "response=http%3A%2F%2Fcity.example%2Freceipt"
                        + "%3Fgateway%3Dhttp%253A127.0.0.1%253A"
                        + aggregator.getPort())));
  }

  /** So it is with the application after each undeployment. */
  @Test
  void ofAGatewayThatNobodyHolds_noSelectorStays() {
    answer("[1]\r\nmsgid=#000000013\r\nstatuscode=1\r\n");
    Set<Thread> others = selectors();
    gateway = new HttpSmsGateway(address(), TrustedAuthorities.of(Optional.empty()));
    gateway.send(message());
    Set<Thread> its = selectors();
    its.removeAll(others);
    assertThat(its).hasSize(1);

    gateway = null;

    await()
        .atMost(Duration.ofSeconds(120))
        .untilAsserted(
            () -> {
              System.gc();
              assertThat(its).noneMatch(Thread::isAlive);
            });
  }

  private static Set<Thread> selectors() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("HttpClient-\\d+-SelectorManager"))
        .collect(Collectors.toSet());
  }

  @Test
  void aMessageThatIsThereAlreadyIsTaken() {
    answer("[1]\r\nmsgid=#000000013\r\nstatuscode=1\r\nDuplicate=Y\r\n");

    assertThat(gateway.send(message())).isEqualTo(gateway.send(message()));
  }

  @ParameterizedTest(name = "statuscode {0}: {1}")
  @CsvSource({"6, ADDRESS", "5, CONTENT", "8, RECEIVER", "k, OURS", "Q, UNCLEAR"})
  void aRefusalIsNamedByCause(String code, FailureCause cause) {
    answer("[1]\r\nstatuscode=" + code + "\r\nError=x\r\n");

    assertFails(cause, "statuscode " + code);
  }

  @ParameterizedTest(name = "HTTP {0}: {1}")
  @CsvSource({
    "401, OURS",
    "302, OURS",
    "404, OURS",
    "503, OURS", // refused
    "500, UNCLEAR",
    "502, UNCLEAR",
    "504, UNCLEAR" // it may have come through
  })
  void anythingButOkIsJudgedByWhetherItMayHaveComeThrough(int status, FailureCause cause) {
    aggregator.stubFor(post(urlEqualTo(PATH)).willReturn(aResponse().withStatus(status)));

    assertFails(cause, "HTTP " + status);
  }

  @Test
  void whatWasNotAnsweredIsAskedOnceMoreUnderItsKey_andThenNobodyKnows() {
    aggregator.stubFor(
        post(urlEqualTo(PATH)).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

    assertThatThrownBy(() -> gateway.send(message()))
        .isInstanceOfSatisfying(
            HandOverFailedException.class,
            e -> assertThat(e.failure()).isEqualTo(FailureCause.UNCLEAR));
    aggregator.verify(
        2, postRequestedFor(urlEqualTo(PATH)).withRequestBody(containing("clientid=notice-7")));
  }

  @Test
  void whatIsAnsweredWhenItIsAskedAgainIsKnown() {
    aggregator.stubFor(
        post(urlEqualTo(PATH))
            .inScenario("flaky")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE))
            .willSetStateTo("well"));
    aggregator.stubFor(
        post(urlEqualTo(PATH))
            .inScenario("flaky")
            .whenScenarioStateIs("well")
            .willReturn(
                okForContentType(
                    "text/plain", "[1]\r\nmsgid=5\r\nstatuscode=1\r\nDuplicate=Y\r\n")));

    assertThat(gateway.send(message()).messageId()).contains("5");
  }

  @Test
  void whoIsNotThereHasTakenNothing() {
    HttpSmsGateway toNobody =
        new HttpSmsGateway(
            GatewayUrl.parse("http://a:b@127.0.0.1:1/send"),
            TrustedAuthorities.of(Optional.empty()));

    assertThatThrownBy(() -> toNobody.send(message()))
        .isInstanceOfSatisfying(
            HandOverFailedException.class,
            e -> assertThat(e.failure()).isEqualTo(FailureCause.OURS));
  }

  @Test
  void aMessageThatIsTakenWithoutAnIdIsTaken() {
    answer("[1]\r\nstatuscode=1\r\n");

    assertThat(gateway.send(message()).messageId()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "t", "k", "*"})
  void whatMayHaveBeenTakenAtFirst_isUnclearHoweverTheSecondIsPutOff(String code) {
    aggregator.stubFor(
        post(urlEqualTo(PATH))
            .inScenario("twice")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
            .willSetStateTo("again"));
    aggregator.stubFor(
        post(urlEqualTo(PATH))
            .inScenario("twice")
            .whenScenarioStateIs("again")
            .willReturn(aResponse().withBody("[1]\r\nstatuscode=" + code + "\r\n")));

    assertFails(FailureCause.UNCLEAR, "statuscode " + code);
  }

  @Test
  void aNewLineIsWrittenAsTheGatewayWantsIt() {
    answer("[1]\r\nmsgid=1\r\nstatuscode=1\r\n");

    gateway.send(new OutgoingTextMessage("notice-7", "+886912345678", "one\ntwo\r\nthree"));

    aggregator.verify(
        postRequestedFor(urlEqualTo(PATH)).withRequestBody(containing("smbody=one%06two%06three")));
  }

  @Test
  void anAnswerThatNeverEndsIsLeftAtTheDeadline() {
    gateway =
        new HttpSmsGateway(
            address(), TrustedAuthorities.of(Optional.empty()), Duration.ofMillis(500));
    aggregator.stubFor(
        post(urlEqualTo(PATH))
            .willReturn(
                aResponse()
                    .withBody("[1]\r\nmsgid=1\r\nstatuscode=1\r\n".repeat(10))
                    .withChunkedDribbleDelay(100, 20_000)));

    assertTimeout(
        Duration.ofSeconds(15), () -> assertFails(FailureCause.UNCLEAR, HandOverDeadline.PASSED));
  }

  private void answer(String body) {
    aggregator.stubFor(post(urlEqualTo(PATH)).willReturn(okForContentType("text/plain", body)));
  }

  private void assertFails(FailureCause cause, String reply) {
    assertThatThrownBy(() -> gateway.send(message()))
        .isInstanceOfSatisfying(
            HandOverFailedException.class, e -> assertThat(e.failure()).isEqualTo(cause))
        .hasMessage(reply);
  }

  private static OutgoingTextMessage message() {
    return new OutgoingTextMessage("notice-7", "+886912345678", TEXT);
  }
}
