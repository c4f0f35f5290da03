package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.CaseNumber;

/**
 * Query passwords are guessed at, and the owner and all others are answered; what each address may
 * try is exact, however the guesses come.
 */
class GuessingIT {

  private static final Duration THE_WAIT = Duration.ofSeconds(90);
  private static final int MACHINES = 200;

  @Test
  void oneMachineGetsFiveAnswers_andKeepsNobodyElseOut() throws Exception {
    Map<String, String> attacked = SampleFile.fromTheEnd("IN_PROGRESS", 1);
    String number = attacked.get("caseNumber");
    String right = attacked.get("queryPassword");

    Map<Integer, Long> guesses =
        Guesser.statuses(
            24, which -> Guesser.ask("100.64.0.1", number, Guesser.wrong(right, which)));

    assertThat(guesses).containsOnly(Map.entry(404, 5L), Map.entry(429, 19L));
    HttpResponse<String> rightFromThere = Guesser.ask("100.64.0.1", number, right);
    assertThat(rightFromThere.statusCode()).as("the right one too, from there").isEqualTo(429);
    assertThat(Guesser.ticket(rightFromThere)).as("no wait helps").isEmpty();
    assertThat(Guesser.ask("100.64.0.2", number, right).statusCode())
        .as("the owner")
        .isEqualTo(200);
  }

  @Test
  void manyMachinesGetTwentyAnswers_andTheOwnerWaitsHalfAMinuteAtMost() throws Exception {
    Map<String, String> attacked = SampleFile.fromTheEnd("IN_PROGRESS", 2);
    String number = attacked.get("caseNumber");
    String right = attacked.get("queryPassword");
    assertThat(Guesser.ask("100.64.9.9", number, right).statusCode()).as("at home").isEqualTo(200);

    Map<Integer, Long> guesses =
        Guesser.statuses(
            MACHINES, which -> Guesser.ask(machine(1, which), number, Guesser.wrong(right, which)));

    assertThat(guesses)
        .as("each may try five times, all together twenty times without a wait")
        .containsOnly(Map.entry(404, 20L), Map.entry(429, MACHINES - 20L));
    assertThat(Guesser.ask("100.64.9.9", number, right).statusCode())
        .as("the owner at home, who was right before")
        .isEqualTo(200);

    HttpResponse<String> elsewhere = Guesser.ask("100.64.9.10", number, right);
    assertThat(elsewhere.statusCode()).isEqualTo(429);
    assertThat(elsewhere.body()).contains("answer-put-off").doesNotContain(right);
    assertThat(elsewhere.headers().firstValueAsLong("Retry-After").orElse(-1)).isBetween(1L, 30L);
    String ticket = Guesser.ticket(elsewhere);
    assertThat(Guesser.ask("100.64.9.10", number, right, ticket).statusCode())
        .as("before the wait is over")
        .isEqualTo(429);
    await()
        .atMost(THE_WAIT)
        .pollInterval(Duration.ofSeconds(2))
        .until(() -> Guesser.ask("100.64.9.10", number, right, ticket).statusCode() == 200);
    assertThat(Guesser.ask("100.64.9.11", number, right, ticket).statusCode())
        .as("the ticket of another machine")
        .isEqualTo(429);

    String stolen = Guesser.ticket(Guesser.ask("100.64.9.12", number, Guesser.wrong(right, 999)));
    await()
        .atMost(THE_WAIT)
        .pollInterval(Duration.ofSeconds(2))
        .until(
            () ->
                Guesser.ask("100.64.9.12", number, Guesser.wrong(right, 999), stolen).statusCode()
                    == 404);
    assertThat(Guesser.ask("100.64.9.12", number, right, stolen).statusCode())
        .as("a ticket is good once")
        .isEqualTo(429);
  }

  @Test
  void numbersThatDoNotExistAreCountedInTheSameWay() throws Exception {
    String number = CaseNumber.of(1912, 77_001).shown();

    Map<Integer, Long> ofOne =
        Guesser.statuses(12, which -> Guesser.ask("100.64.0.3", number, "%08d".formatted(which)));
    Map<Integer, Long> ofMany =
        Guesser.statuses(
            MACHINES, which -> Guesser.ask(machine(2, which), number, "%08d".formatted(which)));

    assertThat(ofOne).containsOnly(Map.entry(404, 5L), Map.entry(429, 7L));
    assertThat(ofMany).containsOnly(Map.entry(404, 15L), Map.entry(429, MACHINES - 15L));
    assertThat(Guesser.ask("100.64.9.20", number, "12345678").body()).contains("answer-put-off");
  }

  @Test
  void aFloodOfMadeUpNumbersForgetsNothing_andStopsNobody() throws Exception {
    Map<String, String> attacked = SampleFile.fromTheEnd("IN_PROGRESS", 3);
    String number = attacked.get("caseNumber");
    String right = attacked.get("queryPassword");
    Guesser.statuses(8, which -> Guesser.ask("100.64.0.4", number, Guesser.wrong(right, which)));

    Guesser.statuses(
        400,
        which ->
            Guesser.ask(
                machine(3, which), CaseNumber.of(1912, 80_000 + which).shown(), "12345678"));

    assertThat(Guesser.ask("100.64.0.4", number, right).statusCode()).isEqualTo(429);
    assertThat(Guesser.ask("100.64.0.5", number, right).statusCode()).isEqualTo(200);
  }

  @Test
  void rightQueriesSentTogetherAllPass_evenAfterFailuresOfTheSameMachine() throws Exception {
    Map<String, String> asked = SampleFile.fromTheEnd("IN_PROGRESS", 4);
    String number = asked.get("caseNumber");
    String right = asked.get("queryPassword");
    for (int i = 0; i < 3; i++) {
      Guesser.ask("100.64.0.6", number, Guesser.wrong(right, i));
    }

    assertThat(Guesser.statuses(20, which -> Guesser.ask("100.64.0.6", number, right)))
        .containsOnly(Map.entry(200, 20L));
  }

  @Test
  void thePageKeepsWhatWasTyped_andAnswersAfterTheWait() throws Exception {
    Map<String, String> attacked = SampleFile.fromTheEnd("IN_PROGRESS", 5);
    String number = attacked.get("caseNumber");
    String right = attacked.get("queryPassword");
    Guesser.statuses(
        40, which -> Guesser.ask(machine(4, which), number, Guesser.wrong(right, which)));
    Client owner = new Client("2001:db8:77:1::5");

    HttpResponse<String> page =
        owner.postForm(Zone.PUBLIC.at("/"), Map.of("caseNumber", number, "queryPassword", right));

    assertThat(page.statusCode()).isEqualTo(429);
    assertThat(page.body()).contains("請等", "秒", "value=\"" + number + "\"", right);
    Map<String, String> again =
        Map.of(
            "caseNumber", number,
            "queryPassword", right,
            "waitTicket", SignedIn.valueOf("waitTicket", page.body()));
    await()
        .atMost(THE_WAIT)
        .pollInterval(Duration.ofSeconds(2))
        .until(() -> owner.postForm(Zone.PUBLIC.at("/"), again).statusCode() == 200);
    assertThat(
            owner
                .postForm(Zone.PUBLIC.at("/"), Map.of("caseNumber", number, "queryPassword", right))
                .body())
        .as("known now")
        .contains(number)
        .doesNotContain("請等");
  }

  @Test
  void oneCustomersIpv6NetworksAreOne() throws Exception {
    String number = CaseNumber.of(1912, 77_002).shown();

    Map<Integer, Long> guesses =
        Guesser.statuses(
            60,
            which -> Guesser.ask("2001:db8:99:" + which + "::1", number, "%08d".formatted(which)));

    assertThat(guesses).containsOnly(Map.entry(404, 20L), Map.entry(429, 40L));
    assertThat(Guesser.ticket(Guesser.ask("2001:db8:99:999::1", number, "12345678")))
        .as("no wait helps")
        .isEmpty();
  }

  private static String machine(int network, int which) {
    return "100.%d.%d.%d".formatted(64 + network, which / 250, 1 + which % 250);
  }
}
