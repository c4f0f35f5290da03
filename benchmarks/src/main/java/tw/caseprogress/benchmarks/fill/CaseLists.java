package tw.caseprogress.benchmarks.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import tw.caseprogress.casefile.CaseNumber;

/**
 * Numbers and passwords of some of the cases, to be asked for: two files, of closed and of running
 * ones, a line each.
 */
final class CaseLists {

  private static final int CLOSED = 200_000;
  private static final int RUNNING = 50_000;

  private final ConcurrentLinkedQueue<String> closed = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> running = new ConcurrentLinkedQueue<>();
  private final long eachClosed;

  /** Lists of none yet, of so many cases. */
  CaseLists(long cases) {
    this.eachClosed = Math.max(1, cases / CLOSED);
  }

  void add(FilledCase filled, CaseNumber number) {
    if (filled.closing().isEmpty()) {
      running.add(line(filled, number));
    } else if (filled.which() % eachClosed == 0) {
      closed.add(line(filled, number));
    }
  }

  private static String line(FilledCase filled, CaseNumber number) {
    return number.digits() + "," + filled.password().digits();
  }

  /** How many are running. */
  int running() {
    return running.size();
  }

  void write(Path folder) throws IOException {
    Files.write(folder.resolve("closed.csv"), List.copyOf(closed));
    Files.write(folder.resolve("running.csv"), running.stream().limit(RUNNING).toList());
  }
}
