package tw.caseprogress.attachment.service;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.attachment.CheckAwayException;
import tw.caseprogress.attachment.ClamAddress;

/** Against a real clamd with one signature of our own, and against peers that fail it. */
class ClamDaemonTest {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Path PROGRAM = Path.of("/usr/sbin/clamd");

  /** The test file of EICAR, in two parts: as a whole it would set off the scanners of others. */
  private static final byte[] MALWARE =
      ("%PDF-1.7\nX5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
          .getBytes(US_ASCII);

  @TempDir Path folder;

  @Test
  void aRealDaemonFindsMalware_overBothKindsOfSockets() throws Exception {
    assumeTrue(
        Files.isExecutable(PROGRAM), "No clamd: ../ear/src/test/peers/install-clamd installs it");
    int port = freePort();
    Process clamd = start(port);
    try {
      for (String address :
          List.of("tcp://127.0.0.1:" + port, "unix:" + folder.resolve("clamd.ctl"))) {
        ClamDaemon daemon = new ClamDaemon(ClamAddress.of(address), LONG);
        await().atMost(LONG).ignoreExceptions().until(() -> !daemon.version().isEmpty());

        assertThat(daemon.version()).startsWith("ClamAV ");
        assertThat(daemon.find(MALWARE)).contains("Test.Eicar.UNOFFICIAL");
        assertThat(daemon.find("%PDF-1.7".getBytes(US_ASCII))).isEmpty();
        assertThat(daemon.find(new byte[900_000])).isEmpty();
        assertThatThrownBy(() -> daemon.find(new byte[3_000_000]))
            .as("more than it takes, which it says before it has heard all")
            .isInstanceOf(CheckAwayException.class);
      }
    } finally {
      clamd.destroy();
      clamd.waitFor();
    }
  }

  private Process start(int port) throws IOException {
    Path signatures = Files.createDirectory(folder.resolve("signatures"));
    byte[] mark = Arrays.copyOfRange(MALWARE, "%PDF-1.7\n".length(), MALWARE.length);
    Files.writeString(
        signatures.resolve("test.ndb"), "Test.Eicar:0:*:" + HexFormat.of().formatHex(mark) + "\n");
    Path settings =
        Files.write(
            folder.resolve("clamd.conf"),
            List.of(
                "Foreground yes",
                "DatabaseDirectory " + signatures,
                "TCPSocket " + port,
                "TCPAddr 127.0.0.1",
                "LocalSocket " + folder.resolve("clamd.ctl"),
                "TemporaryDirectory " + folder,
                "StreamMaxLength 1M",
                "LogFile " + folder.resolve("clamd.log")));
    return new ProcessBuilder(PROGRAM.toString(), "--config-file=" + settings)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSTREAM size limit exceeded. ERROR\0",
        "stream: Can't open file ERROR\0",
        "",
        "OK"
      })
  void whatIsNoAnswer_isNoLeaveToKeepTheFile(String reply) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread peer = new Thread(() -> answer(server, reply));
      peer.start();

      assertThatThrownBy(() -> at(server.getLocalPort(), LONG).find(MALWARE))
          .isInstanceOf(CheckAwayException.class);

      peer.join();
    }
  }

  @Test
  void aDaemonThatSaysNothing_isAwayAfterTheTimeThatItHas() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(
              () -> at(silent.getLocalPort(), Duration.ofMillis(200)).find(new byte[9_000_000]))
          .isInstanceOf(CheckAwayException.class);
    }
  }

  @Test
  void whereNothingListens_isNoDaemon() throws Exception {
    int port = freePort();
    ClamAddress missing = new ClamAddress("", 0, Optional.of(folder.resolve("missing.ctl")));

    assertThatThrownBy(() -> at(port, LONG).find(MALWARE)).isInstanceOf(CheckAwayException.class);
    assertThatThrownBy(() -> new ClamDaemon(missing, LONG).find(MALWARE))
        .isInstanceOf(CheckAwayException.class);
    assertThatThrownBy(
            () -> new ClamDaemon(ClamAddress.of("tcp://no.such.invalid"), LONG).find(MALWARE))
        .isInstanceOf(CheckAwayException.class);
  }

  private static ClamDaemon at(int port, Duration longest) {
    return new ClamDaemon(ClamAddress.of("tcp://127.0.0.1:" + port), longest);
  }

  private static void answer(ServerSocket server, String reply) {
    try (Socket client = server.accept()) {
      client.getInputStream().readNBytes(MALWARE.length);
      client.getOutputStream().write(reply.getBytes(US_ASCII));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
