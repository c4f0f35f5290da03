package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A case is flooded with wrong passwords, and its owner is served by work: at once, in the browser
 * and by the interface; without JavaScript after the wait that is told.
 */
class ProofOfWorkIT {

  private static final int MACHINES = 200;

  @RegisterExtension final Chromium chromium = new Chromium();

  @Test
  void whileManyMachinesGuess_theOwnerIsServedByWork_onceForEach() throws Exception {
    Map<String, String> attacked = SampleFile.fromTheEnd("IN_PROGRESS", 9);
    String number = attacked.get("caseNumber");
    String right = attacked.get("queryPassword");
    flood(10, number, right);

    HttpResponse<String> putOff = Guesser.ask("100.64.9.30", number, right);
    assertThat(putOff.statusCode()).isEqualTo(429);
    assertThat(Guesser.ticket(putOff)).as("whoever cannot work may wait").isNotEmpty();
    Riddle riddle = Riddle.of(putOff).orElseThrow();
    assertThat(riddle.most()).as("the owner's work has an end").isBetween(1 << 17, 1 << 21);
    String proof = riddle.solved();

    assertThat(Guesser.askWithProof("100.64.9.31", number, right, proof).statusCode())
        .as("the work of another machine")
        .isEqualTo(429);
    assertThat(Guesser.askWithProof("100.64.9.30", number, right, proof).statusCode())
        .isEqualTo(200);

    String wrong = Guesser.wrong(right, 999);
    String theirs = Riddle.of(Guesser.ask("100.64.9.32", number, wrong)).orElseThrow().solved();
    assertThat(Guesser.askWithProof("100.64.9.32", number, wrong, theirs).statusCode())
        .isEqualTo(404);
    assertThat(Guesser.askWithProof("100.64.9.32", number, right, theirs).statusCode())
        .as("a proof is good once")
        .isEqualTo(429);
    assertThat(Guesser.askWithProof("100.64.9.33", number, right, "bm8gcHJvb2Y=").statusCode())
        .as("no proof at all")
        .isEqualTo(429);
  }

  @Test
  void whileTheOwnAddressIsFull_workGrowsDearer_andOpensAFewTriesOnly() throws Exception {
    Map<String, String> attacked = SampleFile.fromTheEnd("IN_PROGRESS", 10);
    String number = attacked.get("caseNumber");
    String right = attacked.get("queryPassword");
    for (int i = 0; i < 5; i++) {
      assertThat(Guesser.ask("100.64.9.40", number, Guesser.wrong(right, i)).statusCode())
          .isEqualTo(404);
    }

    List<Integer> prices = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String wrong = Guesser.wrong(right, 10 + i);
      Riddle riddle = Riddle.of(Guesser.ask("100.64.9.40", number, wrong)).orElseThrow();
      prices.add(riddle.most());
      assertThat(Guesser.askWithProof("100.64.9.40", number, wrong, riddle.solved()).statusCode())
          .isEqualTo(404);
    }
    assertThat(prices).containsExactly(1 << 17, 1 << 18, 1 << 19);

    Riddle last = Riddle.of(Guesser.ask("100.64.9.40", number, right)).orElseThrow();
    assertThat(Guesser.askWithProof("100.64.9.40", number, right, last.solved()).statusCode())
        .as("the owner behind the same address")
        .isEqualTo(200);
  }

  @Test
  void thePageDoesTheWork_andShowsTheAnswerByItself() throws Exception {
    Map<String, String> attacked = SampleFile.fromTheEnd("IN_PROGRESS", 11);
    flood(11, attacked.get("caseNumber"), attacked.get("queryPassword"));
    ChromeDriver owner = chromium.open();

    String answer = CitizenPage.open(owner).ask(attacked);

    assertThat(answer).contains(attacked.get("caseNumber"));
    assertThat(owner.getCurrentUrl()).doesNotContain(attacked.get("queryPassword"));
  }

  @Test
  void thePageSaysWhatItDoes_andWithoutJavaScriptHowLongToWait() throws Exception {
    Map<String, String> attacked = SampleFile.fromTheEnd("IN_PROGRESS", 12);
    String number = attacked.get("caseNumber");
    flood(12, number, attacked.get("queryPassword"));
    Map<String, Object> without = Map.of("profile.managed_default_content_settings.javascript", 2);
    ChromeDriver owner = chromium.open("zh-TW", Chromium.PHONE, List.of(), without);

    CitizenPage.open(owner);
    owner.findElement(By.name("caseNumber")).sendKeys(number);
    owner.findElement(By.name("queryPassword")).sendKeys("12345678");
    owner.findElement(By.cssSelector("form.ask button")).click();
    String told =
        Patience.with(owner)
            .until(
                page ->
                    page.findElements(By.id("proof-box")).isEmpty()
                        ? null
                        : page.findElement(By.tagName("main")).getText());

    assertThat(told).contains("請等", "秒").doesNotContain("算一道題");
    assertThat(owner.findElement(By.id("proof-box")).isDisplayed()).isFalse();
    assertThat(owner.findElement(By.name("caseNumber")).getAttribute("value")).isEqualTo(number);
    assertThat(owner.findElement(By.name("queryPassword")).getAttribute("value"))
        .isEqualTo("12345678");
    Chromium.picture(owner, "proof-without-script");

    ChromeDriver seen = chromium.open("zh-TW", Chromium.PHONE);
    hold(seen);
    CitizenPage.open(seen);
    seen.findElement(By.name("caseNumber")).sendKeys(number);
    seen.findElement(By.name("queryPassword")).sendKeys("12345678");
    seen.findElement(By.cssSelector("form.ask button")).click();
    Patience.with(seen)
        .until(page -> page.findElement(By.id("proof-told")).getText().contains("算一道題"));
    Chromium.picture(seen, "proof-at-work");
    assertThat(Axe.faults(seen)).isEmpty();
  }

  // So that the work can be looked at: the page never gets a number
  private static void hold(ChromeDriver window) {
    window.executeCdpCommand(
        "Page.addScriptToEvaluateOnNewDocument",
        Map.of("source", "window.Worker = class { postMessage() {} };"));
  }

  private static void flood(int network, String number, String right) throws Exception {
    Map<Integer, Long> guesses =
        Guesser.statuses(
            MACHINES,
            which ->
                Guesser.ask(
                    "100.%d.%d.%d".formatted(64 + network, which / 250, 1 + which % 250),
                    number,
                    Guesser.wrong(right, which)));
    assertThat(guesses).containsOnly(Map.entry(404, 20L), Map.entry(429, MACHINES - 20L));
  }
}
