package tw.caseprogress.benchmarks.notices;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads the dispatch of a server, disturbs it, and counts at peers that are not ours what arrived.
 * Started by {@code benchmarks/notices}, which sets the server up.
 *
 * <p>Each argument is a program, {@code name} or {@code name=number}, run in this order:
 *
 * <ul>
 *   <li>{@code fill=N}: N old notices, so that the table is as long as after years.
 *   <li>{@code rate=N}: N mails and N text messages at once; how many a minute.
 *   <li>{@code latency=N}: N of both at 100 a second; the time from commit to hand-over.
 *   <li>{@code gateway=S}: a burst with both peers dead for S seconds. {@code
 *       gateway=S:compressed}: dead for 10 seconds, then all rows are made older by the rest, and
 *       failed notices do not wait for their next try.
 *   <li>{@code server-killed}, {@code database-restarted}, {@code two-servers}: what their names
 *       say, in a burst; claims of a dead server are ended after 20 seconds, and failed notices do
 *       not wait.
 * </ul>
 *
 * <p>Ends with 1 if anything was lost, or doubled beyond what may be in flight.
 */
public final class NoticePrograms {

  private static final PrintStream OUT = System.out;

  private NoticePrograms() {}

  /** Runs the programs and prints their figures. */
  public static void main(String[] args) {
    boolean good = false;
    try {
      good = run(args);
    } catch (Exception e) {
      e.printStackTrace();
    }
    System.exit(good ? 0 : 1); // the peers have threads that would stay
  }

  private static boolean run(String... args) throws Exception {
    Setting setting =
        new Setting(
            Integer.getInteger("smtp", 2525),
            Integer.getInteger("smpp", 2775),
            Integer.getInteger("database", 5432),
            Path.of(System.getProperty("var", "var")));
    NoticeQueue.ensureCase(setting);
    List<Outcome> outcomes = new ArrayList<>();
    for (String program : args) {
      OUT.println("… " + program);
      int before = outcomes.size();
      String[] words = program.split("[=:]");
      int number = words.length > 1 ? Integer.parseInt(words[1]) : 0;
      switch (words[0]) {
        case "fill" -> NoticeQueue.fill(setting, number);
        case "rate" -> outcomes.add(new Rates(setting).rate(number));
        case "latency" -> outcomes.add(new Rates(setting).latency(number));
        case "gateway" -> outcomes.add(new Outages(setting).gatewayDead(number, words.length > 2));
        case "server-killed" -> outcomes.add(new Outages(setting).serverKilled());
        case "database-restarted" -> outcomes.add(new Outages(setting).databaseRestarted());
        case "two-servers" -> outcomes.add(new Outages(setting).twoServers());
        default -> throw new IllegalArgumentException(program);
      }
      outcomes.stream().skip(before).forEach(outcome -> OUT.println(outcome.row()));
    }
    return outcomes.stream().allMatch(Outcome::isGood);
  }
}
