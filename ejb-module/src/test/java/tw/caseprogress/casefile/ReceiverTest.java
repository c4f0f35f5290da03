package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceiverTest {

  @Test
  void onlyAColleagueLeavesACaseWithItsUnit() {
    assertThat(Receiver.officer("wang").isOfficerAlone()).isTrue();
    assertThat(Receiver.unit(7, Optional.of("wang")).isOfficerAlone()).isFalse();
    assertThat(Receiver.agency("379150000A", Optional.empty()).isOfficerAlone()).isFalse();
  }

  @Test
  void anotherAgencyChoosesItsOfficerItself_andSomebodyHasToReceive() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Receiver(Optional.of("wang"), Optional.empty(), Optional.of("379150000A")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Receiver(Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
