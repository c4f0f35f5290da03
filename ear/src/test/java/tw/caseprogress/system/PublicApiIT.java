package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.casefile.CaseNumber;

/** The public interface as other programs use it, on the loaded pilot. */
class PublicApiIT {

  private static final URI PROGRESS = Zone.PUBLIC.at("/api/public/v1/case-progress");
  private static final URI SATISFACTION = Zone.PUBLIC.at("/api/public/v1/satisfaction");
  private static final URI CALCULATIONS = Zone.PUBLIC.at("/api/public/v1/deadline-calculations");
  private static final String PILOT = "/api/public/v1/statistics?from=2008-06-02&to=2008-09-30";

  @Test
  void progressIsTold_toWhoeverHasNumberAndPassword() {
    Map<String, String> sample = SampleFile.aCase("IN_PROGRESS");

    HttpResponse<String> answer =
        client(1)
            .postJson(PROGRESS, credentials("案件編號：" + sample.get("caseNumber") + "\u200E", sample));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "\"caseNumber\":\"" + sample.get("caseNumber") + "\"",
            "\"state\":\"IN_PROGRESS\"",
            "\"standing\":\"",
            "\"dueOn\":\"",
            "\"dueDateLedger\":{",
            "\"surveyOpen\":false")
        .doesNotContain(sample.get("queryPassword"));
  }

  @Test
  void aWrongPasswordAndAnUnknownNumberGetTheSameAnswer_byteForByte() {
    Map<String, String> sample = SampleFile.aCase("IN_PROGRESS");

    HttpResponse<String> wrongPassword =
        client(2).postJson(PROGRESS, credentials(sample.get("caseNumber"), wrongPassword(sample)));
    HttpResponse<String> unknown =
        client(2).postJson(PROGRESS, credentials(unknown(1), "12345678"));

    assertThat(wrongPassword.statusCode()).isEqualTo(404);
    assertThat(wrongPassword.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body())
        .isEqualTo(wrongPassword.body())
        .contains("urn:problem-type:caseprogress:case-not-found");
    assertThat(unknown.headers().firstValue("Content-Type"))
        .isEqualTo(wrongPassword.headers().firstValue("Content-Type"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "{}",
        "{\"caseNumber\":\"115-4826-1903-58\",\"queryPassword\":\"12345678\"}",
        "{\"caseNumber\":7,\"queryPassword\":{}}"
      })
  void whatIsMalformedIsRefused_beforeAnythingIsLookedUp(String body) {
    HttpResponse<String> answer = client(3).postJson(PROGRESS, body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("urn:problem-type:caseprogress:");
  }

  @Test
  void everyWrongFieldIsNamed() {
    HttpResponse<String> answer =
        client(3).postJson(PROGRESS, credentials("115-4826-1903-5A", "34"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"caseNumber\"", "請去掉「A」", "\"queryPassword\"");
  }

  @Test
  void whoGuessesIsToldToWait() {
    HttpResponse<String> answer = null;
    for (int i = 0; i < 20 && (answer == null || answer.statusCode() == 404); i++) {
      answer = client(4).postJson(PROGRESS, credentials(unknown(100 + i), "12345678"));
    }

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
    assertThat(answer.headers().firstValueAsLong("Retry-After").getAsLong()).isBetween(1L, 60L);
    assertThat(client(5).postJson(PROGRESS, credentials(unknown(200), "12345678")).statusCode())
        .as("somebody else")
        .isEqualTo(404);
  }

  @Test
  void aClosedCaseIsAnsweredForOnce_byWhoAgreedToTheSurvey() {
    Map<String, String> sample = aCaseWithAnOpenSurvey();
    String answer =
        "{\"caseNumber\":\"%s\",\"queryPassword\":\"%s\",\"score\":5,\"comment\":\"好\\u0000\"}"
            .formatted(sample.get("caseNumber"), sample.get("queryPassword"));

    assertThat(client(6).postJson(SATISFACTION, answer).statusCode()).isEqualTo(201);
    HttpResponse<String> again = client(6).postJson(SATISFACTION, answer);

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("urn:problem-type:caseprogress:already-answered");
  }

  @Test
  void aCaseThatWasRefused_isToldOfTheRefusal_notToCollectAnything() {
    List<Map<String, String>> closed = SampleFile.cases("CLOSED").toList();
    String refused =
        IntStream.range(0, closed.size())
            .mapToObj(at -> answer(client(30 + at / 20), closed.get(at)))
            .filter(answer -> answer.contains("\"outcome\":\"REFUSED\""))
            .findFirst()
            .orElseThrow();

    assertThat(refused).contains("訴願法第 14 條").doesNotContain("辦理完成");
  }

  @Test
  void anOpenCaseIsNotAnsweredForYet() {
    Map<String, String> sample = SampleFile.aCase("IN_PROGRESS");
    HttpResponse<String> answer =
        client(6)
            .postJson(
                SATISFACTION,
                "{\"caseNumber\":\"%s\",\"queryPassword\":\"%s\",\"score\":5}"
                    .formatted(sample.get("caseNumber"), sample.get("queryPassword")));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("urn:problem-type:caseprogress:case-not-closed");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "workingDays, 85",
    "agencies, 33",
    "caseTypes, 25",
    "consentingApplicants, 782",
    "emailsSent, 319",
    "textMessagesSent, 1287",
    "surveyAnswers, 10"
  })
  void thePilotHasTheFiguresOfTheCitysProposal(String figure, int value) {
    HttpResponse<String> answer = client(7).get(Zone.PUBLIC.at(PILOT));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).containsPattern("\"" + figure + "\":" + value + "[,}]");
  }

  @Test
  void theStatisticsComeAsATableToo() {
    HttpResponse<String> answer = client(7).get(Zone.PUBLIC.at(PILOT), "Accept", "text/csv");

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
    String[] lines = answer.body().replace("\uFEFF", "").split("\\R");
    assertThat(lines).hasSizeGreaterThanOrEqualTo(2);
    assertThat(lines[0]).contains("workingDays", "surveyAnswers");
    assertThat(lines[1]).contains("85", "782", "1287");
  }

  @Test
  void daysLeftAgreeWithTheStanding_andTextsSayTheirLanguage() {
    // At some of them others guess, which makes strangers wait
    List<Map<String, String>> running = SampleFile.cases("IN_PROGRESS").limit(60).toList();
    List<String> answers =
        IntStream.range(0, running.size())
            .mapToObj(at -> answer(client(40 + at / 10), running.get(at)))
            .filter(answer -> answer.contains("\"standing\""))
            .toList();

    assertThat(answers)
        .hasSizeGreaterThan(30)
        .allSatisfy(
            answer -> {
              int left = Integer.parseInt(answer.replaceAll("(?s).*\"left\":(-?\\d+).*", "$1"));
              String standing = answer.replaceAll("(?s).*\"standing\":\"(\\w+)\".*", "$1");
              switch (standing) {
                case "OVERDUE" -> assertThat(left).isNegative();
                case "DUE_TODAY" -> assertThat(left).isZero();
                case "ON_TIME", "DUE_SOON" -> assertThat(left).isPositive();
                default -> assertThat(standing).isIn("AWAITING_OTHERS", "NOT_STARTED");
              }
            });
    assertThat(answers).anyMatch(answer -> answer.contains("\"textLanguage\":\"zh-TW\""));
  }

  @Test
  void aLimitInHoursAsksWhenThePaperCameIn_andRunsAtOnce() {
    String question =
        "{\"receivedOn\":\"2026-11-20\"%s,\"limit\":{\"length\":4,\"unit\":\"HOUR\"}}";

    HttpResponse<String> without = client(8).postJson(CALCULATIONS, question.formatted(""));
    HttpResponse<String> with =
        client(8).postJson(CALCULATIONS, question.formatted(",\"receivedAt\":\"09:30\""));

    assertThat(without.statusCode()).isEqualTo(400);
    assertThat(without.body()).contains("\"field\":\"receivedAt\"");
    assertThat(with.statusCode()).isEqualTo(200);
    assertThat(with.body()).contains("\"dueOn\":\"2026-11-20\"", "09:30").doesNotContain("次日");
  }

  @ParameterizedTest
  @CsvSource({"[null], 200", "[{}], 200", "'[{\"from\":\"2026-11-23\"}]', 400", "[7], 400"})
  void anEmptyPauseIsNone_aHalfOneIsAWrongField(String pauses, int status) {
    HttpResponse<String> answer =
        client(8)
            .postJson(
                CALCULATIONS,
                "{\"receivedOn\":\"2026-11-20\",\"limit\":{\"length\":5},\"pauses\":%s}"
                    .formatted(pauses));

    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void aYearWithoutACalendarIsNamed() {
    HttpResponse<String> answer =
        client(8)
            .postJson(CALCULATIONS, "{\"receivedOn\":\"2031-01-02\",\"limit\":{\"length\":5}}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("2031");
  }

  private static String answer(Client citizen, Map<String, String> sample) {
    return citizen.postJson(PROGRESS, credentials(sample.get("caseNumber"), sample)).body();
  }

  private static Client client(int number) {
    return new Client("198.51.100." + number);
  }

  /** Looks through the closed cases of today's year: those of the pilot keep their ten answers. */
  private static Map<String, String> aCaseWithAnOpenSurvey() {
    Client citizen = client(6);
    return SampleFile.cases("CLOSED")
        .filter(row -> !row.get("caseNumber").startsWith("097"))
        .filter(row -> answer(citizen, row).contains("\"surveyOpen\":true"))
        .findFirst()
        .orElseThrow();
  }

  private static String unknown(int inner) {
    return CaseNumber.of(1912, inner).shown(); // nobody registered anything in that year
  }

  private static String wrongPassword(Map<String, String> sample) {
    return sample.get("queryPassword").equals("12345678") ? "87654321" : "12345678";
  }

  private static String credentials(String number, Map<String, String> sample) {
    return credentials(number, sample.get("queryPassword"));
  }

  private static String credentials(String number, String password) {
    return "{\"caseNumber\":\"%s\",\"queryPassword\":\"%s\"}".formatted(number, password);
  }
}
