package tw.caseprogress.casetype.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.CaseTypeFixture;
import tw.caseprogress.casetype.CaseTypeSnapshot;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.Publication;
import tw.caseprogress.casetype.VersionState;

class HeldCaseTypesTest {

  private static final CaseTypeView TYPE = CaseTypeFixture.interiorReview();
  private static final Publication PUBLISHED =
      new Publication(1, VersionState.PUBLISHED, LocalDate.of(2026, 12, 1));

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5); // it may run over
  private final Tables tables = new Tables();
  private final HeldCaseTypes held = new HeldCaseTypes(tables, nanos::get);

  @Test
  void withinAMinute_nothingIsAskedOfTheDatabase() {
    CaseTypeSnapshot first = held.snapshot();
    pass(Duration.ofSeconds(59));

    assertThat(held.snapshot()).isSameAs(first);
    assertThat(tables.asked).hasValue(0);
    assertThat(tables.read).hasValue(1);
  }

  @Test
  void afterAMinute_theyAreReadAnew_onlyIfAnythingMoved() {
    CaseTypeSnapshot first = held.snapshot();
    pass(Duration.ofSeconds(61));
    assertThat(held.snapshot()).isSameAs(first);
    assertThat(held.snapshot()).isSameAs(first);
    assertThat(tables.asked).hasValue(1);
    assertThat(tables.read).hasValue(1);

    tables.revisions++;
    pass(Duration.ofSeconds(61));
    assertThat(held.snapshot()).isNotSameAs(first);
    assertThat(tables.read).hasValue(2);
  }

  @Test
  void afterAnHour_theyAreReadAnew_movedOrNot() {
    CaseTypeSnapshot first = held.snapshot();
    for (int minute = 0; minute < 60; minute++) {
      pass(Duration.ofSeconds(61));
      held.snapshot();
    }

    assertThat(held.snapshot()).isNotSameAs(first);
    assertThat(tables.read).hasValue(2);
  }

  @Test
  void whileOneReads_theOthersGoOnWithWhatIsHeld() throws Exception {
    CaseTypeSnapshot first = held.snapshot();
    tables.revisions++;
    pass(Duration.ofSeconds(61));
    tables.pauseNext();
    CompletableFuture<CaseTypeSnapshot> reading = CompletableFuture.supplyAsync(held::snapshot);
    tables.begun.await();

    assertThat(held.snapshot()).isSameAs(first);
    assertThat(held.snapshot()).isSameAs(first);
    tables.end.countDown();

    assertThat(reading.get()).isNotSameAs(first).isSameAs(held.snapshot());
    assertThat(tables.asked).hasValue(1);
    assertThat(tables.read).hasValue(2);
  }

  @Test
  void aFailingReading_leavesTheOneOfBefore_andIsTriedAgain() {
    CaseTypeSnapshot first = held.snapshot();
    tables.revisions++;
    tables.down = true;
    pass(Duration.ofSeconds(61));
    assertThat(held.snapshot()).isSameAs(first);
    assertThat(held.snapshot()).isSameAs(first);
    assertThat(tables.asked).hasValue(1);

    tables.down = false;
    pass(Duration.ofSeconds(6));
    assertThat(held.snapshot()).isNotSameAs(first);
  }

  @Test
  void afterAChange_theNextReaderGetsTheNewOnes_orTheFailure() {
    CaseTypeSnapshot first = held.snapshot();
    held.forget();
    assertThat(held.snapshot()).isNotSameAs(first);

    held.forget();
    tables.down = true;
    assertThatThrownBy(held::snapshot).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatWasBeingReadBeforeAChange_isNotKept() throws Exception {
    held.snapshot();
    tables.revisions++;
    pass(Duration.ofSeconds(61));
    tables.pauseNext();
    CompletableFuture<CaseTypeSnapshot> before = CompletableFuture.supplyAsync(held::snapshot);
    tables.begun.await();

    held.forget();
    CompletableFuture<CaseTypeSnapshot> after = CompletableFuture.supplyAsync(held::snapshot);
    tables.end.countDown();

    assertThat(after.get()).isNotSameAs(before.get()).isSameAs(held.snapshot());
  }

  @Test
  void aVersionThatIsNotHeld_isLookedForAtOnce() {
    CaseTypeSnapshot first = held.snapshot();
    assertThat(held.snapshotWith(TYPE.versionId())).isSameAs(first);

    assertThat(held.snapshotWith(TYPE.versionId() + 1)).isNotSameAs(first);
    assertThat(tables.read).hasValue(2);
  }

  @Test
  void anEmptyOneIsKeptLikeAnyOther() {
    tables.empty = true;
    CaseTypeSnapshot nothing = held.snapshot();

    assertThat(held.snapshot()).isSameAs(nothing);
    assertThat(tables.read).hasValue(1);
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  /** The tables without a database; each reading of them is a snapshot of its own. */
  private static final class Tables extends CaseTypeReader {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger read = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile long revisions;
    private volatile boolean down;
    private volatile boolean empty;
    private volatile boolean pausing;

    private void pauseNext() {
      pausing = true;
    }

    @Override
    Reading read() {
      if (down) {
        throw new IllegalStateException("no database");
      }
      read.incrementAndGet();
      Mark mark = new Mark(1, revisions, 1);
      if (pausing) {
        pausing = false;
        pause();
      }
      return new Reading(
          mark, new CaseTypeSnapshot(empty ? List.of() : List.of(Map.of(PUBLISHED, TYPE))));
    }

    @Override
    Optional<Reading> readIfMoved(Mark since) {
      asked.incrementAndGet();
      if (down) {
        throw new IllegalStateException("no database");
      }
      return since.equals(new Mark(1, revisions, 1)) ? Optional.empty() : Optional.of(read());
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
