package tw.caseprogress.gateway.smpp.service;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.cloudhopper.smpp.SmppConstants;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverDeadline;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandOverWatch;
import tw.caseprogress.gateway.OutgoingTextMessage;
import tw.caseprogress.gateway.TrustedAuthorities;

/** No hand-over waits longer than it may, whatever it waits for. */
class SmppDeadlineTest {

  private static final int SENDERS = 12;
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Socket> accepted = new CopyOnWriteArrayList<>();
  private SmppGateway gateway;

  @AfterEach
  void close() throws IOException {
    if (gateway != null) {
      gateway.close();
    }
    threads.shutdownNow();
    for (Socket socket : accepted) {
      socket.close();
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"smpp", "smpps"})
  void manyThatWaitForABindThatHangs_failTogether(String scheme) throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      threads.submit(
          () -> {
            while (!silent.isClosed()) {
              accepted.add(silent.accept());
            }
            return null;
          });
      open(scheme + "://city:secret@127.0.0.1:" + silent.getLocalPort() + "?timeout=3000", 7_000);

      List<Callable<FailureCause>> all = Stream.generate(this::send).limit(SENDERS).toList();
      assertTimeout(
          PATIENCE,
          () -> {
            for (Future<FailureCause> one : threads.invokeAll(all)) {
              assertThat(one.get()).isEqualTo(FailureCause.OURS);
            }
          });
      assertThat(accepted).as("binds tried").hasSizeLessThanOrEqualTo(3);
    }
  }

  @Test
  void theAnswerToWhatWasWrittenIsWaitedForLongerThanTheDeadline() throws Exception {
    try (MessageCentre centre = new MessageCentre()) {
      centre.answer(
          submit -> {
            LockSupport.parkNanos(ofMillis(3_000).toNanos());
            return SmppConstants.STATUS_OK;
          });
      open(centre.url("timeout=1000&answer=20000"), 1_000);
      gateway.listen();

      assertThat(gateway.send(message()).messageId()).contains("m1");
    }
  }

  @Test
  void whoComesWhenItsTimeIsOver_leavesTheSessionToTheOthers() throws Exception {
    try (MessageCentre centre = new MessageCentre();
        HandOverWatch brief = new HandOverWatch("brief", ofMillis(1));
        HandOverWatch usual = new HandOverWatch("usual")) {
      GatewayUrl url = GatewayUrl.parse(centre.url(""));
      try (SmppLink link =
              new SmppLink(
                  url,
                  new SmppInbox("h", Optional.empty(), receipt -> {}, received -> {}),
                  TrustedAuthorities.of(Optional.empty()));
          HandOverDeadline inTime = usual.begin();
          HandOverDeadline over = brief.begin()) {
        SmppSession session = link.bound(inTime);
        await().until(over::hasPassed);

        assertThatThrownBy(() -> link.bound(over)).hasMessage(SmppLink.NO_TIME);
        assertThat(link.bound(inTime)).isSameAs(session);
        assertThat(centre.binds()).isEqualTo(1);
      }
    }
  }

  @Test
  void aCentreThatThrottlesForEver_isGivenUpWhileThereIsTimeLeft() throws Exception {
    try (MessageCentre centre = new MessageCentre()) {
      centre.answer(submit -> SmppConstants.STATUS_THROTTLED);
      open(centre.url("timeout=1500"), 7_500);
      gateway.listen();

      assertTimeout(
          PATIENCE,
          () ->
              assertThatThrownBy(() -> gateway.send(message()))
                  .isInstanceOf(HandOverFailedException.class)
                  .hasMessage("command_status 0x58"));
      assertThat(centre.asked()).isGreaterThan(1);
    }
  }

  @Test
  void whoWaitsForAFullWindow_isToldInTime() throws Exception {
    try (MessageCentre centre = new MessageCentre()) {
      centre.answer(submit -> MessageCentre.SILENT);
      open(centre.url("answer=3000&window=1"), 2_000);
      gateway.listen();

      Future<FailureCause> first = threads.submit(send());
      Future<FailureCause> second = threads.submit(send());

      assertTimeout(
          PATIENCE,
          () ->
              assertThat(List.of(first.get(), second.get()))
                  .containsExactlyInAnyOrder(FailureCause.UNCLEAR, FailureCause.OURS));
      assertThat(centre.asked()).as("one had no time left").isEqualTo(1);
    }
  }

  private Callable<FailureCause> send() {
    return () -> {
      try {
        gateway.send(message());
        return null;
      } catch (HandOverFailedException e) {
        return e.failure();
      }
    };
  }

  private void open(String url, long longestMillis) {
    Duration longest = ofMillis(longestMillis);
    gateway =
        new SmppGateway(
            GatewayUrl.parse(url),
            receipt -> {},
            received -> {},
            TrustedAuthorities.of(Optional.empty()),
            longest);
  }

  private static OutgoingTextMessage message() {
    return new OutgoingTextMessage("notice-1", "+886912345678", "Case is due");
  }
}
