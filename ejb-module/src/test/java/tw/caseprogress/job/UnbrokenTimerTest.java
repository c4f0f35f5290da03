package tw.caseprogress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class UnbrokenTimerTest {

  private final List<LogRecord> logged = new ArrayList<>();
  private final Logger log = logInto(logged);

  @Test
  void aFailureIsLogged_andGoesNoFurther() {
    IllegalStateException fault = new IllegalStateException("the database is away");

    UnbrokenTimer.run(
        log,
        Level.SEVERE,
        "The reminders could not be started",
        () -> {
          throw fault;
        });

    assertThat(logged).hasSize(1);
    assertThat(logged.get(0).getLevel()).isEqualTo(Level.SEVERE);
    assertThat(logged.get(0).getMessage()).isEqualTo("The reminders could not be started");
    assertThat(logged.get(0).getThrown()).isSameAs(fault);
  }

  @Test
  void whatGoesWellIsNotLogged() {
    List<String> done = new ArrayList<>();

    UnbrokenTimer.run(log, Level.SEVERE, "Not now", () -> done.add("work"));

    assertThat(done).containsExactly("work");
    assertThat(logged).isEmpty();
  }

  @Test
  void anErrorOfTheMachineIsNotHidden() {
    OutOfMemoryError error = new OutOfMemoryError();

    assertThatThrownBy(
            () ->
                UnbrokenTimer.run(
                    log,
                    Level.SEVERE,
                    "Not now",
                    () -> {
                      throw error;
                    }))
        .isSameAs(error);
  }

  private static Logger logInto(List<LogRecord> logged) {
    Logger log = Logger.getAnonymousLogger();
    log.setUseParentHandlers(false);
    log.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            logged.add(entry);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
    return log;
  }
}
