package tw.caseprogress.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.caseprogress.attachment.AttachmentRefusal;
import tw.caseprogress.attachment.AttachmentRefusedException;

class FilesInWorkTest {

  private final Semaphore places = new Semaphore(1, true);
  private final FilesInWork files = new FilesInWork(places, Duration.ofMillis(20));

  @AfterEach
  void isNoLongerInterrupted() {
    Thread.interrupted();
  }

  @Test
  void whoeverFindsNoPlaceIsAskedToComeAgain_andIsServedOnceOneIsFree() {
    places.acquireUninterruptibly();
    isBusy();

    places.release();
    assertThat(files.one(() -> "done")).isEqualTo("done");
    assertThat(places.availablePermits()).isEqualTo(1);
  }

  @Test
  void aPlaceIsFreeAgainWhenItsWorkFails() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                files.one(
                    () -> {
                      throw new IllegalStateException();
                    }));

    assertThat(places.availablePermits()).isEqualTo(1);
  }

  @Test
  void whoeverIsInterruptedWhileWaitingDoesNothing_andNoPlaceIsLost() {
    places.acquireUninterruptibly();
    Thread.currentThread().interrupt();

    isBusy();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(places.availablePermits()).isZero();
  }

  private void isBusy() {
    assertThatThrownBy(() -> files.one(() -> "done"))
        .isInstanceOfSatisfying(
            AttachmentRefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(AttachmentRefusal.BUSY));
  }
}
