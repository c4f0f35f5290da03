package tw.caseprogress.benchmarks;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.objectlab.kit.datecalc.common.DateCalculator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.HandlingLimit;

/**
 * What one due date costs: receipt on any working day from 2008 to 2026, limits of 5 to 30 working
 * days, no pause.
 *
 * <p>Figures are per due date. {@code caseClock} is the full derivation that a single case gets;
 * the others answer the same question and nothing else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DueDateBenchmark {

  private static final int CASES = 1024;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 30;

  private WorkingDayCalendar ours;
  private ImmutableHolidayCalendar strata;
  private DateCalculator<LocalDate> objectLab;

  private LocalDate[] receivedOn;
  private int[] workingDays;
  private DeadlineRule[] rules;

  /** Draws the cases, the same in every run. */
  @Setup
  public void drawCases() {
    SameCalendar calendar = new SameCalendar();
    ours = calendar.ours();
    strata = calendar.strata();
    objectLab = calendar.objectLab();
    Random random = new Random(20081231);
    long days = calendar.last().minusYears(1).toEpochDay() - calendar.first().toEpochDay();
    receivedOn =
        random
            .ints(CASES, 0, (int) days)
            .mapToObj(calendar.first()::plusDays)
            .map(ours::nextWorkingDayOrSame)
            .toArray(LocalDate[]::new);
    workingDays = random.ints(CASES, SHORTEST, LONGEST + 1).toArray();
    DeadlineRule[] byLength =
        IntStream.rangeClosed(0, LONGEST)
            .mapToObj(length -> DeadlineRule.of(HandlingLimit.workingDays(Math.max(1, length))))
            .toArray(DeadlineRule[]::new);
    rules =
        IntStream.of(workingDays).mapToObj(length -> byLength[length]).toArray(DeadlineRule[]::new);
  }

  /** Ours: the rule of a case type, asked for the due date of a case without pause. */
  @Benchmark
  @OperationsPerInvocation(CASES)
  public void rule(Blackhole sink) {
    for (int i = 0; i < CASES; i++) {
      sink.consume(rules[i].dueOn(receivedOn[i], ours));
    }
  }

  /** Ours: the same through all that may happen to a case, with its state. */
  @Benchmark
  @OperationsPerInvocation(CASES)
  public void caseClock(Blackhole sink) {
    for (int i = 0; i < CASES; i++) {
      CaseClock clock = CaseClock.receivedOn(receivedOn[i]);
      sink.consume(rules[i].dueDate(clock, ours, receivedOn[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(CASES)
  public void strata(Blackhole sink) {
    for (int i = 0; i < CASES; i++) {
      sink.consume(strata.shift(receivedOn[i], workingDays[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(CASES)
  public void objectLab(Blackhole sink) {
    for (int i = 0; i < CASES; i++) {
      sink.consume(
          objectLab
              .setStartDate(receivedOn[i])
              .moveByBusinessDays(workingDays[i])
              .getCurrentBusinessDate());
    }
  }
}
