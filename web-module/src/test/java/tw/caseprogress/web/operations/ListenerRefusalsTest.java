package tw.caseprogress.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tw.caseprogress.web.operations.ListenerRefusals.Count;

/** On a server that is not guarded; what a guarded one counts is in SlowClientsIT. */
class ListenerRefusalsTest {

  @Test
  void withoutOurListenersThereIsNothingToCount() {
    assertThat(new ListenerRefusals().all()).isEmpty();
  }

  @Test
  void aCountIsNamedByItsListenerAndItsCause() {
    Count count = Count.of("PUBLIC.TOO_LARGE");

    assertThat(count).isEqualTo(new Count("PUBLIC", "TOO_LARGE"));
    assertThat(count.attribute()).isEqualTo("PUBLIC.TOO_LARGE");
  }
}
