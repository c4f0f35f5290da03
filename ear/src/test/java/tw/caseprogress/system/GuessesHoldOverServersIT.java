package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two servers count guesses together, and none forgets them when it is started anew. */
class GuessesHoldOverServersIT {

  @Test
  void notOneAnswerMore_onTwoServers_norAfterARestart() throws Exception {
    Map<String, String> attacked = SampleFile.fromTheEnd("IN_PROGRESS", 6);
    String number = attacked.get("caseNumber");
    String right = attacked.get("queryPassword");

    try (SecondServer second = new SecondServer()) {
      Map<Integer, Long> guesses =
          Guesser.statuses(
              40,
              which ->
                  which % 2 == 0
                      ? Guesser.ask("100.80.0.1", number, Guesser.wrong(right, which))
                      : Guesser.ask(second, "100.80.0.1", number, Guesser.wrong(right, which)));

      assertThat(guesses).as("on two").containsOnly(Map.entry(404, 5L), Map.entry(429, 35L));
      assertThat(Guesser.ask(second, "100.80.0.1", number, right).statusCode()).isEqualTo(429);
      assertThat(Guesser.ask(second, "100.80.0.2", number, right).statusCode()).isEqualTo(200);
    }
    PilotServer.kill();
    PilotServer.start();

    assertThat(Guesser.ask("100.80.0.1", number, Guesser.wrong(right, 99)).statusCode())
        .as("after a restart")
        .isEqualTo(429);
    assertThat(Guesser.ask("100.80.0.3", number, right).statusCode()).isEqualTo(200);
  }
}
