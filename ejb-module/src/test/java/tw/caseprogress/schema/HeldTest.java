package tw.caseprogress.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeldTest {

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5); // it may run over
  private final Table table = new Table();
  private final Held<String> held = new Held<>(table, Duration.ofMinutes(1), nanos::get);

  @Test
  void withinItsTime_nothingIsRead() {
    assertThat(held.get()).isEqualTo("1st");
    pass(Duration.ofSeconds(59));
    assertThat(held.get()).isEqualTo("1st");
  }

  @Test
  void whenTheTimeIsOver_oneReads_andTheOthersGoOnWithWhatIsHeld() throws Exception {
    held.get();
    pass(Duration.ofSeconds(61));
    table.pausing = true;
    CompletableFuture<String> reading = CompletableFuture.supplyAsync(held::get);
    table.begun.await();

    assertThat(held.get()).isEqualTo("1st");
    assertThat(held.get()).isEqualTo("1st");
    table.end.countDown();

    assertThat(reading.get()).isEqualTo("2nd");
    assertThat(held.get()).isEqualTo("2nd");
  }

  @Test
  void whileTheDatabaseIsAway_theOneOfBeforeWillDo_andItIsTriedAgain() {
    held.get();
    table.down = true;
    pass(Duration.ofSeconds(61));
    assertThat(held.get()).isEqualTo("1st");

    table.down = false;
    assertThat(held.get()).as("not at once").isEqualTo("1st");
    pass(Duration.ofSeconds(6));
    assertThat(held.get()).isEqualTo("2nd");
  }

  @Test
  void whatIsForgottenJustAsTheTimeIsLookedAt_doesNotComeBack_whileTheDatabaseIsAway() {
    AtomicInteger looks = new AtomicInteger();
    List<Held<String>> one = new ArrayList<>();
    one.add(
        new Held<>(
            table,
            Duration.ofMinutes(1),
            () -> {
              if (looks.incrementAndGet() == 2) {
                one.get(0).forget();
              }
              return looks.get() == 1 ? 0 : Duration.ofMinutes(2).toNanos();
            }));
    one.get(0).get();
    table.down = true;
    one.get(0).get();

    assertThatThrownBy(one.get(0)::get).as("it was forgotten").isInstanceOf(RuntimeException.class);
  }

  @Test
  void whatIsForgotten_isReadByTheNext_orRefused() {
    held.get();
    held.forget();
    assertThat(held.get()).isEqualTo("2nd");

    held.forget();
    table.down = true;
    assertThatThrownBy(held::get).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatWasBeingReadWhenItWasForgotten_isNotKept() throws Exception {
    held.get();
    pass(Duration.ofSeconds(61));
    table.pausing = true;
    CompletableFuture<String> before = CompletableFuture.supplyAsync(held::get);
    table.begun.await();

    held.forget();
    CompletableFuture<String> after = CompletableFuture.supplyAsync(held::get);
    table.end.countDown();

    assertThat(before.get()).isEqualTo("2nd");
    assertThat(after.get()).isEqualTo("3rd");
    assertThat(held.get()).isEqualTo("3rd");
  }

  @Test
  void whatIsNotEnoughOrNotWorthIt_isReadEachTime() {
    held.get();
    assertThat(held.get("1st"::equals)).isEqualTo("1st");
    assertThat(held.get("2nd"::equals)).isEqualTo("2nd");

    held.forget();
    table.worthNothing = true;
    assertThat(held.get()).isEqualTo("3rd");
    assertThat(held.get()).isEqualTo("4th");
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  /** A table without a database, whose readings are counted. */
  private static final class Table implements Held.Source<String> {

    private static final String[] READINGS = {"1st", "2nd", "3rd", "4th"};

    private final AtomicInteger read = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean down;
    private volatile boolean pausing;
    private volatile boolean worthNothing;

    @Override
    public String read() {
      if (down) {
        throw new IllegalStateException("no database");
      }
      String reading = READINGS[read.getAndIncrement()];
      if (pausing) {
        pausing = false;
        pause();
      }
      return reading;
    }

    @Override
    public String readAgain(String before) {
      return read();
    }

    @Override
    public boolean isWorthKeeping(String reading) {
      return !worthNothing;
    }

    private void pause() {
      begun.countDown();
      try {
        end.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
