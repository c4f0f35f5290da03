package tw.caseprogress.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.casefile.CaseClosedException;
import tw.caseprogress.casefile.CaseNumber;

class PerseveranceTest {

  private int tries;
  private boolean stopped;

  private final Perseverance perseverance = new Perseverance(Duration.ofNanos(1), () -> stopped);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 19})
  void whatFailsForAWhileIsDoneInTheEnd(int failures) {
    perseverance.with("it", () -> failFor(failures));

    assertThat(tries).isEqualTo(failures + 1);
  }

  @Test
  void whatFailsForEverIsGivenUp() {
    assertThatThrownBy(() -> perseverance.with("it", () -> failFor(1000)))
        .hasMessage("no connection");

    assertThat(tries).isEqualTo(20);
  }

  @Test
  void whoStopsTheLoadingIsNotKeptWaiting() {
    stopped = true;

    assertThatThrownBy(() -> perseverance.with("it", () -> failFor(1000)))
        .hasMessage("no connection");

    assertThat(tries).isEqualTo(1);
  }

  @Test
  void whatARuleRefusesIsNotTriedAgain() {
    assertThatThrownBy(
            () ->
                perseverance.with(
                    "it",
                    () -> {
                      tries++;
                      throw new CaseClosedException(CaseNumber.of(2026, 42));
                    }))
        .isInstanceOf(CaseClosedException.class);

    assertThat(tries).isEqualTo(1);
  }

  private void failFor(int failures) {
    tries++;
    if (tries <= failures) {
      throw new IllegalStateException("no connection");
    }
  }
}
