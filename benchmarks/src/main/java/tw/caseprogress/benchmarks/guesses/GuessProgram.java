package tw.caseprogress.benchmarks.guesses;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tw.caseprogress.benchmarks.ServerDatabase;
import tw.caseprogress.casefile.CaseNumber;

/**
 * Sends 10,000 guesses in each of several ways and counts the answers that the rule does not allow,
 * while owner and strangers ask with their right passwords. Started by {@code benchmarks/guesses};
 * ends with 1 if there was one answer too many, or one of them was kept out.
 */
public final class GuessProgram {

  private static final PrintStream OUT = System.out;
  private static final int GUESSES = 10_000;
  private static final int ADDRESSES = 500;
  private static final int MADE_UP_YEAR = 1912;

  private static final int OF_AN_ADDRESS = 5;
  private static final int OF_A_CASE = 20;
  private static final int OF_AN_ADDRESS_OVER_ALL = 100;
  private static final int OVER_ALL = 3_000;
  private static final int OF_AN_ADDRESS_AFTER_A_WAIT = 2;
  private static final long WAIT_MILLIS = 27_000;

  private final ServerDatabase database =
      new ServerDatabase(
          Integer.getInteger("database", 5432), Path.of(System.getProperty("var", "var")));
  private final int first = Integer.getInteger("public");
  private final int second = Integer.getInteger("public.twin");
  private final Credentials owner;
  private final Credentials stranger;
  private final Asker asker = new Asker();
  private int elsewhere;
  private boolean good = true;

  private GuessProgram() throws IOException {
    List<Credentials> cases = cases(database.var().resolve("sample-cases.csv"));
    owner = cases.get(0);
    stranger = cases.get(1);
  }

  /** A way of guessing. */
  private interface Way {
    void guess(Flood flood, Bystanders bystanders) throws Exception;
  }

  /** Runs the program and prints its figures. */
  public static void main(String[] args) throws Exception {
    System.exit(new GuessProgram().run() ? 0 : 1);
  }

  private boolean run() throws Exception {
    OUT.println(
        "| way | sent | by status | allowed | judged | too many | owner at home | stranger at home"
            + " | newcomers | owner from elsewhere, afterwards | seconds |");
    atACase("from one address", OF_AN_ADDRESS, 1, first, first);
    atACase("from 500 addresses", OF_A_CASE, ADDRESSES, first, first);
    overMadeUpNumbers("over made-up numbers, from one address", OF_AN_ADDRESS_OVER_ALL, 1);
    overMadeUpNumbers("over made-up numbers, from 500 addresses", OVER_ALL, ADDRESSES);
    afterARestart();
    atACase("on two servers, from one address", OF_AN_ADDRESS, 1, first, second);
    atACase("on two servers, from 500 addresses", OF_A_CASE, ADDRESSES, first, second);
    withPatience();
    return good;
  }

  private void atACase(String name, int allowed, int addresses, int... ports) throws Exception {
    way(
        name,
        allowed,
        (flood, bystanders) ->
            flood.send(
                0,
                GUESSES,
                i ->
                    new Flood.Guess(
                        ports[i / addresses % ports.length],
                        address(i % addresses),
                        owner.wrong(i))));
  }

  private void overMadeUpNumbers(String name, int allowed, int addresses) throws Exception {
    way(
        name,
        allowed,
        (flood, bystanders) ->
            flood.send(
                0,
                GUESSES,
                i ->
                    new Flood.Guess(
                        first,
                        address(i % addresses),
                        new Credentials(CaseNumber.of(MADE_UP_YEAR, i).shown(), "12345678"))));
  }

  private void afterARestart() throws Exception {
    Flood.Guesses guesses = i -> new Flood.Guess(first, address(i % ADDRESSES), owner.wrong(i));
    way(
        "the server killed and started again after half of them, from 500 addresses",
        OF_A_CASE,
        (flood, bystanders) -> {
          flood.send(0, GUESSES / 2, guesses);
          bystanders.pause(true);
          command("kill-server");
          command("start-server");
          bystanders.pause(false);
          flood.send(GUESSES / 2, GUESSES, guesses);
        });
  }

  private void withPatience() throws Exception {
    way(
        "from 500 addresses, which wait and bring their tickets",
        OF_A_CASE + OF_AN_ADDRESS_AFTER_A_WAIT * ADDRESSES,
        (flood, bystanders) -> {
          flood.send(
              0, GUESSES / 2, i -> new Flood.Guess(first, address(i % ADDRESSES), owner.wrong(i)));
          List<Flood.Guess> later = new ArrayList<>();
          for (Map.Entry<String, List<String>> held : flood.tickets().entrySet()) {
            for (String ticket : held.getValue()) {
              later.add(
                  new Flood.Guess(
                      first, held.getKey(), owner.wrong(20_000 + later.size()), ticket));
            }
          }
          Thread.sleep(WAIT_MILLIS);
          flood.send(0, Math.min(later.size(), GUESSES / 2), later::get);
        });
  }

  private void way(String name, int allowed, Way way) throws Exception {
    forgetGuesses();
    Flood flood = new Flood();
    long began = System.nanoTime();
    Bystanders bystanders = new Bystanders(first, owner, stranger);
    try {
      way.guess(flood, bystanders);
    } finally {
      bystanders.end();
    }
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    int tooMany = Math.max(0, flood.judged() - allowed);
    good &= tooMany == 0 && bystanders.isServedAtHome() && bystanders.areNewcomersServed();
    OUT.printf(
        "| %s | %,d | %s | %,d | %,d | %d | %s | %s | %d |%n",
        name,
        flood.sent(),
        flood,
        allowed,
        flood.judged(),
        tooMany,
        bystanders,
        fromElsewhere(),
        seconds);
  }

  /** The owner, from a network that knew nothing: at once, or after the wait. */
  private String fromElsewhere() throws Exception {
    String address = "172.30.0." + ++elsewhere;
    Asker.Answer answer = asker.ask(first, address, owner);
    if (answer.status() == 200) {
      return "answered at once";
    }
    Thread.sleep(WAIT_MILLIS);
    Asker.Answer after = asker.ask(first, address, owner, answer.ticket());
    good &= after.status() == 200;
    return after.status() == 200 ? "answered after the wait" : "REFUSED " + after.status();
  }

  private void forgetGuesses() throws IOException, SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from guess_count");
      statement.execute("delete from guess_known");
      statement.execute("delete from guess_ticket");
    }
  }

  private void command(String name) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("bash", database.var().resolve(name).toString())
            .redirectErrorStream(true)
            .redirectOutput(database.var().resolve("log/" + name + ".log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(name + " failed");
    }
  }

  private static String address(int which) {
    return "100.70.%d.%d".formatted(which / 250, 1 + which % 250);
  }

  private static List<Credentials> cases(Path sample) throws IOException {
    return Files.readAllLines(sample).stream()
        .map(line -> List.of(line.replace("\"", "").split(",")))
        .filter(fields -> fields.get(2).equals("IN_PROGRESS"))
        .map(fields -> new Credentials(fields.get(0), fields.get(1)))
        .toList();
  }
}
