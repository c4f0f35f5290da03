package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every refusal, and every search, is in the audit trail: who, from where, at which zone, why. */
class RefusalsIT {

  private PilotDatabase database;

  @BeforeEach
  void open() throws Exception {
    database = new PilotDatabase();
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  @Test
  void aCaseOfAnotherAgency() throws Exception {
    Client officer = SignedIn.at(Zone.INTRANET, "welfare.officer", "100.90.0.1");
    String number = aCaseOf("379130100A").replace("-", "");

    for (String page : new String[] {"view", "notices", "registered", "slip.pdf"}) {
      officer.get(Zone.INTRANET.at("/staff/casefile/" + page + "?caseNumber=" + number));
    }

    assertThat(database.refusals("100.90.0.1"))
        .as("four looks of one minute are an entry and a count, of two minutes two")
        .first()
        .isEqualTo("OTHER_AGENCY INTRANET welfare.officer " + number);
  }

  @Test
  void aPageThatTheRoleDoesNotAllow() throws Exception {
    Client officer = SignedIn.at(Zone.INTRANET, "welfare.officer", "100.90.0.2");

    assertThat(officer.get(Zone.INTRANET.at("/admin/jobs")).statusCode()).isEqualTo(403);

    assertThat(database.refusals("100.90.0.2"))
        .containsExactly("WRONG_ROLE INTRANET welfare.officer");
  }

  @Test
  void aPageOfAnotherZone() throws Exception {
    assertThat(new Client("100.90.0.3").get(Zone.PUBLIC.at("/staff/worklist")).statusCode())
        .isEqualTo(404);
    new Client("100.90.0.4").get(Zone.PUBLIC.at("/no-such-page"));

    assertThat(database.refusals("100.90.0.3")).containsExactly("OTHER_ZONE PUBLIC -");
    assertThat(database.refusals("100.90.0.4")).as("a page that is nowhere").isEmpty();
  }

  @Test
  void formsThatNoPageOfOursMade() throws Exception {
    Client officer = SignedIn.at(Zone.INTRANET, "welfare.officer", "100.90.0.5");
    officer.postForm(
        Zone.INTRANET.at("/sign-out"), Map.of(), "Origin", "https://elsewhere.example");
    assertThat(database.refusals("100.90.0.5"))
        .containsExactly("FORGED_FORM INTRANET welfare.officer");

    Client other = SignedIn.at(Zone.INTRANET, "welfare.officer", "100.90.0.6");
    URI register = Zone.INTRANET.at("/staff/casefile/register");
    other.postForm(register, Map.of("jakarta.faces.ViewState", "-1:-1"));
    assertThat(database.refusals("100.90.0.6"))
        .containsExactly("FORGED_FORM INTRANET welfare.officer");

    Client third = SignedIn.at(Zone.INTRANET, "welfare.officer", "2001:db8:90::7");
    third.postForm(
        register, Map.of("jakarta.faces.ViewState", "-1:-1", "primefaces.nonce", SignedIn.NONCE));
    assertThat(database.refusals("2001:db8:90::7"))
        .containsExactly("FORGED_FORM INTRANET welfare.officer");
  }

  @Test
  void wrongQueryPasswords_andWhoTriedTooOften() throws Exception {
    Map<String, String> sample = SampleFile.fromTheEnd("IN_PROGRESS", 7);
    String number = sample.get("caseNumber");
    for (int i = 0; i < 7; i++) {
      Guesser.ask("100.90.0.8", number, Guesser.wrong(sample.get("queryPassword"), i));
    }

    assertThat(database.refusals("100.90.0.8"))
        .contains(
            "WRONG_SECRET PUBLIC - " + number.replace("-", ""),
            "LOCKED PUBLIC - " + number.replace("-", ""));
  }

  @Test
  void whoAsksTooOften() throws Exception {
    Map<String, String> sample = SampleFile.fromTheEnd("IN_PROGRESS", 8);
    Guesser.statuses(
        60,
        which -> Guesser.ask("100.90.0.9", sample.get("caseNumber"), sample.get("queryPassword")));

    assertThat(database.refusals("100.90.0.9"))
        .contains("LIMIT PUBLIC - " + sample.get("caseNumber").replace("-", ""));
  }

  @Test
  void aSignInThatFailed_withoutWhatMayBeAPassword() throws Exception {
    SignedIn.tryAt(
        Zone.INTRANET, new DemoSignIn("My-Secret-In-The-Wrong-Field-7", "x"), "100.90.0.10");
    SignedIn.tryAt(Zone.INTRANET, new DemoSignIn("health.officer", "wrong"), "100.90.0.10");
    SignedIn.tryAt(Zone.HOTLINE, DemoSignIn.of("health.officer"), "100.90.0.11");

    assertThat(database.refusals("100.90.0.10"))
        .containsExactly("SIGN_IN INTRANET ?", "SIGN_IN INTRANET health.officer");
    assertThat(database.refusals("100.90.0.11")).containsExactly("SIGN_IN HOTLINE health.officer");
    assertThat(database.isAudited("my-secret-in-the-wrong-field-7")).isFalse();
    assertThat(database.isAudited("My-Secret-In-The-Wrong-Field-7")).isFalse();
  }

  @Test
  void aWrongPasswordOfOnesOwn_whereItIsChanged() throws Exception {
    URI page = Zone.INTRANET.at("/change-password");
    Client officer = SignedIn.at(Zone.INTRANET, "health.officer", "100.90.0.15");
    String form = officer.get(page).body();
    officer.postForm(
        page,
        Map.of(
            "changePassword", "changePassword",
            "changePassword:submit", "x",
            "changePassword:current", "Not-her-password-1",
            "changePassword:new", "Kuai-yi-cha-999-new",
            "changePassword:repeated", "Kuai-yi-cha-999-new",
            "jakarta.faces.ViewState", SignedIn.valueOf("jakarta.faces.ViewState", form),
            "primefaces.nonce", SignedIn.valueOf("primefaces.nonce", form)));

    assertThat(database.refusals("100.90.0.15")).containsExactly("SIGN_IN INTRANET health.officer");
  }

  @Test
  void callbacksAndFeedsWithoutTheirKey() throws Exception {
    new Client("100.90.0.12")
        .get(Zone.PUBLIC.at("/api/public/v1/text-message-receipts?key=guessed&msgid=1"));
    new Client("100.90.0.13")
        .get(Zone.INTRANET.at("/api/staff/v1/calendars/" + "A".repeat(43) + ".ics"));

    assertThat(database.refusals("100.90.0.12")).containsExactly("BAD_KEY PUBLIC -");
    assertThat(database.refusals("100.90.0.13")).containsExactly("BAD_KEY INTRANET -");
  }

  @Test
  void whoSignsInAndWhoSearchesLeavesAnAddressToo_neverTheWords() throws Exception {
    Client officer = SignedIn.at(Zone.INTRANET, "welfare.officer", "100.90.0.14");
    String page = officer.get(Zone.INTRANET.at("/staff/worklist")).body();
    officer.postForm(
        Zone.INTRANET.at("/staff/worklist"),
        Map.of(
            "find", "find",
            "find:words", "王偵探測試",
            "find:search", "x",
            "jakarta.faces.ViewState", SignedIn.valueOf("jakarta.faces.ViewState", page),
            "primefaces.nonce", SignedIn.nonce(page)));
    officer.get(Zone.INTRANET.at("/staff/worklist?searching=true&officer=all"));

    assertThat(database.deeds("SIGNED_IN", "100.90.0.14"))
        .singleElement()
        .asString()
        .startsWith("INTRANET welfare.officer");
    assertThat(database.deeds("CASES_SEARCHED", "100.90.0.14"))
        .first()
        .asString()
        .contains("INTRANET welfare.officer CASE_OFFICER", "NAME_OR_DOCUMENT", "\"found\": \"0\"");
    assertThat(database.isAudited("王偵探測試")).isFalse();
  }

  private static String aCaseOf(String agencyCode) {
    return SampleFile.cases("IN_PROGRESS")
        .filter(row -> row.containsValue(agencyCode))
        .findFirst()
        .orElseThrow()
        .get("caseNumber");
  }
}
