package tw.caseprogress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class FewAtOnceTest {

  private final FewAtOnce<String> few = new FewAtOnce<>(2);

  @Test
  void few_andNoneTwice() {
    assertThat(few.begin("a")).isTrue();
    assertThat(few.begin("a")).as("is being asked").isFalse();
    assertThat(few.begin("b")).isTrue();
    assertThat(few.begin("c")).as("enough").isFalse();

    few.end("a");
    assertThat(few.begin("c")).isTrue();
    few.end("b");
    assertThat(few.begin("a")).isTrue();
  }

  @Test
  void ofManyWhoComeTogether_oneAsks() throws Exception {
    List<Callable<Boolean>> callers = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      callers.add(() -> few.begin("a"));
    }
    ExecutorService threads = Executors.newFixedThreadPool(callers.size());
    int begun = 0;
    try {
      for (Future<Boolean> caller : threads.invokeAll(callers)) {
        begun += caller.get() ? 1 : 0;
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(begun).isEqualTo(1);
  }
}
