package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door of the intranet, as an attacker and a hasty colleague handle it. */
class SignInIT {

  private static final URI SIGN_IN = Zone.INTRANET.at("/sign-in");
  private static final URI WORKLIST = Zone.INTRANET.at("/staff/worklist");
  private static final URI CHANGE_PASSWORD = Zone.INTRANET.at("/change-password");
  private static final String REFUSED = "帳號或密碼不正確，或帳號暫停使用。";

  /** Nobody else signs in as this one: the lock-out would keep them out. */
  private static final String LOCKED_OUT = "works.officer";

  private static final String ATTACKED = "environment.officer";
  private static final URI ACCOUNTS = Zone.INTRANET.at("/admin/accounts");

  @Test
  void theRightPasswordLeadsToThePageAskedFor() {
    Client officer = client(1);

    HttpResponse<String> answer = signIn(officer, DemoSignIn.of("education.officer"));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(officer.get(WORKLIST).statusCode()).isEqualTo(200);
  }

  @Test
  void aWrongPasswordAndAnUnknownLoginAreRefusedInTheSameWords() {
    HttpResponse<String> wrong =
        signIn(client(2), new DemoSignIn("education.officer", "Not-her-password-1"));
    HttpResponse<String> unknown = signIn(client(2), new DemoSignIn("nobody", "Not-a-password-1"));

    assertThat(wrong.statusCode()).isEqualTo(200);
    assertThat(wrong.body()).contains(REFUSED);
    assertThat(unknown.body()).contains(REFUSED);
  }

  @Test
  void fiveFailuresLockTheAccountWhereTheyCameFrom_andNowhereElse() {
    DemoSignIn person = DemoSignIn.of(LOCKED_OUT);
    for (int i = 1; i <= 5; i++) {
      signIn(client(3), new DemoSignIn(LOCKED_OUT, "Not-her-password-" + i));
    }

    HttpResponse<String> answer = signIn(client(3), person);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(REFUSED);
    assertThat(signIn(client(33), person).statusCode()).as("her own desk").isEqualTo(302);
  }

  @Test
  void theRightPasswordAtTheWrongDoorIsAWrongOne_inTheSameWords() {
    for (String login : List.of("tourism.officer", "hotline.1")) {
      Zone wrongDoor = login.startsWith("hotline") ? Zone.INTRANET : Zone.HOTLINE;
      HttpResponse<String> right = SignedIn.tryAt(wrongDoor, DemoSignIn.of(login), "203.0.113.40");
      HttpResponse<String> wrong =
          SignedIn.tryAt(wrongDoor, new DemoSignIn(login, "Not-a-password-1"), "203.0.113.40");

      assertThat(right.statusCode()).isEqualTo(200);
      assertThat(right.body()).contains(REFUSED).doesNotContain("權限");
      assertThat(right.body().replaceAll("nonce[^>]*>", ""))
          .isEqualTo(wrong.body().replaceAll("nonce[^>]*>", ""));
    }
  }

  @Test
  void whoeverIsAttackedFromEverywhereWaitsHalfAMinute_orIsUnlocked() throws Exception {
    DemoSignIn person = DemoSignIn.of(ATTACKED);
    Guesser.statuses(
        40,
        which ->
            SignedIn.tryAt(
                Zone.INTRANET, new DemoSignIn(ATTACKED, "wrong"), "100.85.0." + (1 + which)));

    HttpResponse<String> putOff = SignedIn.tryAt(Zone.INTRANET, person, "203.0.113.50");
    assertThat(putOff.statusCode()).isEqualTo(200);
    assertThat(putOff.body()).contains("請等");
    HttpResponse<String> madeUp =
        SignedIn.tryAt(Zone.INTRANET, new DemoSignIn("nobody.at.all", "x"), "203.0.113.51");
    assertThat(madeUp.body()).contains(REFUSED);
    String ticket = SignedIn.valueOf("waitTicket", putOff.body());
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofSeconds(3))
        .until(
            () ->
                SignedIn.tryAt(Zone.INTRANET, person, "203.0.113.50", ticket).statusCode() == 302);

    Client administrator =
        SignedIn.at(
            Zone.INTRANET, DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").login(), "203.0.113.52");
    String page = administrator.get(ACCOUNTS).body();
    assertThat(page).contains(ATTACKED, "帳號鎖定");
    administrator.postForm(
        ACCOUNTS,
        Map.of(
            "locked",
            "locked",
            buttonBeside(ATTACKED, page),
            "x",
            "jakarta.faces.ViewState",
            SignedIn.valueOf("jakarta.faces.ViewState", page),
            "primefaces.nonce",
            SignedIn.nonce(page)));
    assertThat(SignedIn.tryAt(Zone.INTRANET, person, "203.0.113.53").statusCode())
        .as("unlocked: no wait from anywhere")
        .isEqualTo(302);
    try (PilotDatabase database = new PilotDatabase()) {
      assertThat(database.deeds("ACCOUNT_UNLOCKED", "203.0.113.52"))
          .singleElement()
          .asString()
          .contains(ATTACKED, "SYSTEM_ADMINISTRATOR");
    }
  }

  @ParameterizedTest
  @CsvSource({"signIn:login", "signIn:password"})
  void aFormWithoutAFieldIsRefusedAndBreaksNothing(String missing) {
    Map<String, String> form = SignedIn.form(new DemoSignIn("nobody", "Not-a-password-1"));
    form.remove(missing);

    HttpResponse<String> answer = client(4).postForm(SIGN_IN, form);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("請填寫這一欄").doesNotContain(REFUSED);
  }

  @Test
  void aControlCharacterBreaksNothing() {
    HttpResponse<String> answer = signIn(client(4), new DemoSignIn("no\u0000body", "\u0000"));

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void aForgedFormWithoutAViewStateDoesNothing() {
    Client officer = client(5);
    signIn(officer, DemoSignIn.of("education.officer"));
    Map<String, String> forged = new HashMap<>();
    forged.put("intake", "intake");
    forged.put("intake:applicant_name", "偽造");
    forged.put("intake:register", "intake:register");

    HttpResponse<String> without =
        officer.postForm(Zone.INTRANET.at("/staff/casefile/register"), forged);
    forged.put("jakarta.faces.ViewState", "-1:-1");
    assertThat(officer.postForm(Zone.INTRANET.at("/staff/casefile/register"), forged).statusCode())
        .isEqualTo(400);
    forged.put("primefaces.nonce", SignedIn.NONCE);
    HttpResponse<String> guessed =
        officer.postForm(Zone.INTRANET.at("/staff/casefile/register"), forged);

    assertThat(without.statusCode()).isEqualTo(200);
    assertThat(without.body()).doesNotContain("偽造", "請填寫這一欄");
    assertThat(guessed.body()).contains("畫面已逾時").doesNotContain("請填寫這一欄");
  }

  @Test
  void aFormOfAnotherSiteIsRefused_andTheSessionGoesOn() {
    Client officer = client(6);
    signIn(officer, DemoSignIn.of("education.officer"));
    URI signOut = Zone.INTRANET.at("/sign-out");

    assertThat(
            officer.postForm(signOut, Map.of(), "Origin", "https://elsewhere.example").statusCode())
        .isEqualTo(403);
    assertThat(officer.postForm(signOut, Map.of(), "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);

    assertThat(officer.get(WORKLIST).statusCode()).isEqualTo(200);
  }

  @Test
  void whoSignsOutIsLedToTheSignInAgain() {
    Client officer = client(7);
    signIn(officer, DemoSignIn.of("education.officer"));

    officer.postForm(Zone.INTRANET.at("/sign-out"), Map.of());

    HttpResponse<String> answer = officer.get(WORKLIST);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).contains("/sign-in?to="));
  }

  @Test
  void anAjaxRequestIsLedToTheSignInInItsOwnWay() {
    HttpResponse<String> answer =
        client(7).postForm(WORKLIST, Map.of(), "Faces-Request", "partial/ajax");

    assertThat(answer.body()).contains("<partial-response><redirect url=\"/sign-in\"/>");
  }

  @Test
  void aNewPasswordNeedsTheOldOne_andEveryField() {
    Client officer = client(8);
    signIn(officer, DemoSignIn.of("economy.officer"));
    String page = officer.get(CHANGE_PASSWORD).body();
    Map<String, String> form = new HashMap<>();
    form.put("changePassword", "changePassword");
    form.put("changePassword:submit", "x");
    form.put("jakarta.faces.ViewState", SignedIn.valueOf("jakarta.faces.ViewState", page));
    form.put("primefaces.nonce", SignedIn.NONCE);
    assertThat(officer.postForm(CHANGE_PASSWORD, form).statusCode())
        .as("a nonce of another page")
        .isEqualTo(400);
    form.put("primefaces.nonce", SignedIn.valueOf("primefaces.nonce", page));

    HttpResponse<String> empty = officer.postForm(CHANGE_PASSWORD, form);
    form.put("changePassword:current", "Not-her-password-1");
    form.put("changePassword:new", "Kuai-yi-cha-999-new");
    form.put("changePassword:repeated", "Kuai-yi-cha-999-new");
    HttpResponse<String> wrong = officer.postForm(CHANGE_PASSWORD, form);

    assertThat(empty.statusCode()).isEqualTo(200);
    assertThat(wrong.body()).contains("目前的密碼不正確。");
    assertThat(signIn(client(8), DemoSignIn.of("economy.officer")).statusCode()).isEqualTo(302);
  }

  private static String buttonBeside(String login, String page) {
    String row = page.substring(page.indexOf(login));
    return row.replaceAll("(?s).*?<button id=\"([^\"]+unlock)\".*", "$1");
  }

  private static HttpResponse<String> signIn(Client client, DemoSignIn person) {
    return client.postForm(SIGN_IN, SignedIn.form(person));
  }

  private static Client client(int number) {
    return new Client("203.0.113." + number);
  }
}
