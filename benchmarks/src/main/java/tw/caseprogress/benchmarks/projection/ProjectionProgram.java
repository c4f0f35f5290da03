package tw.caseprogress.benchmarks.projection;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import tw.caseprogress.benchmarks.ServerDatabase;

/**
 * Fills a server with running cases, closes the offices on a working day that is over, and waits
 * until its job has written the new due date of each. Started by {@code benchmarks/projection}.
 *
 * <p>The argument is the number of running cases. That the applicants are told is the next step of
 * the job and not waited for. Ends with an exception if a case was left out.
 */
public final class ProjectionProgram {

  private static final PrintStream OUT = System.out;
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private ProjectionProgram() {}

  /** Runs the program and prints its figures. */
  public static void main(String[] args) throws Exception {
    int cases = Integer.parseInt(args[0]);
    RunningCasesTable table =
        new RunningCasesTable(
            new ServerDatabase(
                Integer.getInteger("database", 5432), Path.of(System.getProperty("var", "var"))));
    LocalDate day = aWorkingDayThatIsOver();
    table.fill(cases, day);
    ProjectionRun run = await(table, table.close(day));
    OUT.println("| running cases | moved | begun after | written in |");
    OUT.println(run.row());
    if (run.moved() != cases) {
      throw new IllegalStateException("Not every case was moved");
    }
  }

  private static LocalDate aWorkingDayThatIsOver() {
    LocalDate day = LocalDate.now(ZoneId.of("Asia/Taipei")).minusDays(1);
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.minusDays(1);
    }
    return day;
  }

  private static ProjectionRun await(RunningCasesTable table, long change) throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    Optional<ProjectionRun> run = table.run(change);
    while (run.isEmpty() && System.nanoTime() < until) {
      Thread.sleep(200);
      run = table.run(change);
    }
    return run.orElseThrow(() -> new IllegalStateException("Not finished in " + PATIENCE));
  }
}
