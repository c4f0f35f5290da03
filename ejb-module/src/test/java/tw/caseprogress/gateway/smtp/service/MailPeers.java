package tw.caseprogress.gateway.smtp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * A real Postfix and a real Dovecot of the tests' own ({@code ear/src/test/peers/mail-peers}); who
 * has none is told how to get them, and the tests are left out.
 *
 * <p>The people of {@code city.example} have mailboxes; {@code outside.example} is somewhere else
 * and takes everything.
 */
public final class MailPeers implements AutoCloseable {

  /** The password of everybody, as it stands in an address. */
  static final String PASSWORD = "p%40ss%3Aword";

  private static final Path SCRIPTS = Path.of("..", "ear", "src", "test", "peers");
  private static final Path FOLDER = Path.of("target", "mail-peers").toAbsolutePath().normalize();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MOST_STARTS = 3;

  // below those that the system gives to whoever asks for any
  private static final int LOWEST_PORT = 20_000;
  private static final int HIGHEST_PORT = 32_000;
  private static final int PORTS = 20;

  private final Path folder;
  private final PolicyService policy;
  private final int firstPort;
  private final Process process;

  /** The ports, in the order of the script. */
  public enum Service {
    /** Takes mails for the city's people, and relays those of others. */
    MX,
    /** Another city's. */
    FAR,
    /** Wants a full name in the greeting, and says so at the receiver. */
    HELO,
    HELO_AT_ONCE,
    /** Asks Dovecot whether the mailbox is full before it takes a mail. */
    QUOTA,
    /** Takes nothing before STARTTLS. */
    TLS,
    /** Takes mails of those only who sign in. */
    SUBMISSION,
    /** Takes small mails only. */
    SMALL,
    /** Relays for nobody, and asks the {@link PolicyService}. */
    ASKING,
    SMTPS,
    IMAP,
    IMAPS,
    /** Does not know the name in the greeting, and asks at the receiver to try again later. */
    HELO_UNKNOWN
  }

  private MailPeers(Path folder, PolicyService policy, int firstPort, Process process) {
    this.folder = folder;
    this.policy = policy;
    this.firstPort = firstPort;
    this.process = process;
  }

  /**
   * Starts both.
   *
   * @param name the folder below {@code target/mail-peers}; its logs stay
   */
  public static MailPeers start(String name) throws Exception {
    assumeCanRun();
    Path folder = FOLDER.resolve(name);
    PolicyService policy = new PolicyService();
    Path said = FOLDER.resolve(name + ".log");
    for (int i = 0; i < MOST_STARTS; i++) {
      run("rm", "-rf", folder.toString());
      int firstPort = freePorts();
      Process process = run(folder, policy.port(), firstPort, said);
      BufferedReader words =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      if ("ready".equals(words.readLine())) {
        return new MailPeers(folder, policy, firstPort, process);
      }
      process.waitFor(); // the ports were taken meanwhile, or it does not work at all
    }
    policy.close();
    throw new IOException("Postfix and Dovecot do not start: " + Files.readString(said));
  }

  private static void assumeCanRun() throws IOException {
    assumeTrue(
        isInstalled("postfix") && isInstalled("dovecot"),
        "No Postfix and Dovecot: " + SCRIPTS.resolve("install-mail-peers") + " installs them");
    assumeTrue(
        Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid")),
        "Postfix and Dovecot need root to start");
    assumeTrue(
        isOpenToAll(Files.createDirectories(FOLDER)),
        "Postfix and Dovecot need a folder without blanks that every user may pass: " + FOLDER);
  }

  private static boolean isInstalled(String program) {
    return Files.isExecutable(Path.of("/usr/sbin", program));
  }

  private static boolean isOpenToAll(Path folder) throws IOException {
    for (Path part = folder; part != null; part = part.getParent()) {
      if (!Files.getPosixFilePermissions(part).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        return false;
      }
    }
    return folder.toString().matches("\\S+");
  }

  private static int freePorts() throws IOException {
    while (true) {
      int first = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT - PORTS);
      if (areFree(first)) {
        return first;
      }
    }
  }

  private static boolean areFree(int first) {
    for (int port = first; port < first + PORTS; port++) {
      try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        assertThat(free.isBound()).isTrue();
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }

  private static Process run(Path folder, int policyPort, int firstPort, Path said)
      throws IOException {
    return new ProcessBuilder(
            SCRIPTS.resolve("mail-peers").toString(),
            folder.toString(),
            Integer.toString(policyPort),
            Integer.toString(firstPort))
        .redirectError(said.toFile())
        .start();
  }

  private static void run(String... command) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  /** The address of a service, by the name in its certificate. */
  public String url(Service service) {
    String start =
        switch (service) {
          case SMTPS -> "smtps://";
          case IMAP -> "imap://bounces%40city.example:" + PASSWORD + "@";
          case IMAPS -> "imaps://bounces%40city.example:" + PASSWORD + "@";
          default -> "smtp://";
        };
    return start + "localhost:" + port(service);
  }

  int port(Service service) {
    return firstPort + service.ordinal();
  }

  /** What Postfix asks at {@link Service#ASKING}. */
  public PolicyService policy() {
    return policy;
  }

  /** The certificate of the authority that signed theirs. */
  Path authority() {
    return folder.resolve("authority.pem");
  }

  /** Waits for the mail of an id in a person's inbox, and reads it. */
  MimeMessage mail(String person, String id) {
    return await(id + " for " + person)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> mails(person, "INBOX", "Message-ID", id), mails -> !mails.isEmpty())
        .get(0);
  }

  /** The mails in a folder that have these words in a line of their head, in whatever case. */
  List<MimeMessage> mails(String person, String folder, String name, String words)
      throws MessagingException {
    Session session = Session.getInstance(new Properties());
    try (Store store = session.getStore("imap")) {
      store.connect("127.0.0.1", port(Service.IMAP), person + "@city.example", "p@ss:word");
      Folder mailbox = store.getFolder(folder);
      return mailbox.exists() ? mails(mailbox, name, words.toLowerCase(Locale.ROOT)) : List.of();
    }
  }

  private static List<MimeMessage> mails(Folder folder, String name, String words)
      throws MessagingException {
    List<MimeMessage> found = new ArrayList<>();
    try (folder) {
      folder.open(Folder.READ_ONLY);
      for (Message message : folder.getMessages()) {
        String[] lines = message.getHeader(name);
        if (lines != null && String.join("\n", lines).toLowerCase(Locale.ROOT).contains(words)) {
          found.add(new MimeMessage((MimeMessage) message));
        }
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    policy.close();
    process.getOutputStream().close(); // they end with its standard input
    try {
      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
          .as("They ended: " + folder)
          .isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    assertThat(process.exitValue()).isZero();
  }
}
