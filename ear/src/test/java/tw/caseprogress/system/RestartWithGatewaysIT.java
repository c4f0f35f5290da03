package tw.caseprogress.system;

import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import tw.caseprogress.attachment.service.ObjectServer;
import tw.caseprogress.gateway.smpp.service.MessageCentre;

/**
 * Citizens text number and password to the running system: by a message centre that is ch-smpp, and
 * by an aggregator whose part WireMock plays. The server is started anew with both set up, and once
 * more without them. What came in is on the administrator's screen of gateways. Officers add
 * attachments, with a scanner for malware and a bucket set up too.
 */
class RestartWithGatewaysIT {

  private static final String KEY = "it-callback";
  private static final Path SETTINGS = SampleFile.folder().resolve("secrets/gateways.properties");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path folder;

  private static List<String> before;
  private static MessageCentre centre;
  private static MalwareScanner scanner;
  private static ObjectServer objects;
  private static WireMockServer aggregator;

  @RegisterExtension final Chromium chromium = new Chromium();

  @BeforeAll
  static void startWithGateways() throws Exception {
    centre = new MessageCentre();
    scanner = new MalwareScanner();
    objects = ObjectServer.start(folder);
    aggregator = new WireMockServer(options().dynamicPort());
    aggregator.start();
    aggregator.stubFor(
        post(urlPathEqualTo("/SmSend"))
            .willReturn(okForContentType("text/plain", "[1]\nmsgid=77\nstatuscode=1\n")));
    before = Files.readAllLines(SETTINGS);
    List<String> gateways =
        List.of(
            "CASEPROGRESS_SMPP_URL=" + centre.url("name=centre&from=1999"),
            "CASEPROGRESS_SMS_HTTP_URL=http://city:secret@127.0.0.1:"
                + aggregator.port()
                + "/SmSend?name=aggregator",
            "CASEPROGRESS_SMS_CALLBACK_KEY=" + KEY,
            "CASEPROGRESS_BOUNCE_URL=imap://bounces:secret@127.0.0.1:1", // nobody listens there
            "CASEPROGRESS_CLAMAV_URL=" + scanner.url(),
            "CASEPROGRESS_ATTACHMENT_S3_URL=" + objects.url());
    Files.write(SETTINGS, Stream.concat(before.stream(), gateways.stream()).toList());
    PilotServer.kill();
    PilotServer.start();
    await().atMost(PATIENCE).until(centre::isBound);
  }

  @AfterAll
  static void startWithoutThem() throws Exception {
    Files.write(SETTINGS, before);
    PilotServer.kill();
    PilotServer.start();
    centre.close();
    scanner.close();
    objects.close();
    aggregator.stop();
  }

  @Test
  void aTextByTheMessageCentre_isAnsweredByItInOneSegment_andOnceHoweverOftenItIsBrought()
      throws Exception {
    Map<String, String> sample = aCase("IN_PROGRESS", 0);
    String words = "案號" + sample.get("caseNumber") + "\n密碼：" + fullWidth(password(sample));

    assertThat(centre.text("886912000001", words)).as("the session does not wait").isLessThan(5000);
    String said = awaitAnswer("886912000001");
    centre.text("886912000001", words);
    centre.text("886912000001", "案號 " + sample.get("caseNumber") + " 密碼 " + password(sample));

    awaitOutcomes("0912***001", "FOUND", "REPEATED", "FOUND");
    await().atMost(PATIENCE).until(() -> centre.sentTo("886912000001").size() == 2);
    assertThat(said)
        .startsWith("【")
        .contains("尾碼" + end(sample), "步")
        .doesNotContain(password(sample), "http", "核准", "准予");
    assertThat(said.length()).isLessThanOrEqualTo(70);
    assertThat(centre.sentTo("886912000001").get(1)).isEqualTo(said);
  }

  @Test
  void aWrongPasswordAndAnUnknownNumber_areAnsweredInTheSameWords() throws Exception {
    Map<String, String> sample = aCase("IN_PROGRESS", 1);
    centre.text("886912000002", sample.get("caseNumber") + " " + wrong(sample));
    centre.text("886912000003", "115-4826-1903-59 12345678");

    String wrongPassword = awaitAnswer("886912000002");
    assertThat(awaitAnswer("886912000003")).isEqualTo(wrongPassword).contains("查無此案件");
  }

  @Test
  void guessesByWebAndByText_areCountedTogether_andWhoAsksTooOftenIsToldOnce() throws Exception {
    Map<String, String> sample = aCase("CLOSED", 2);
    // As many as a case bears from all over; four from each place, which is less than one place may
    for (int i = 0; i < 20; i++) {
      Client guesser = new Client("203.0.113." + (181 + i / 4));
      HttpResponse<String> answer =
          guesser.postJson(
              Zone.PUBLIC.at("/api/public/v1/case-progress"),
              "{\"caseNumber\":\"%s\",\"queryPassword\":\"%s\"}"
                  .formatted(sample.get("caseNumber"), wrong(sample)));
      assertThat(answer.statusCode()).isEqualTo(404);
    }

    String right = sample.get("caseNumber") + " " + password(sample);
    centre.text("886912000004", right);
    assertThat(awaitAnswer("886912000004")).contains("查詢次數過多", ":");
    centre.text("886912000004", right + " ?");
    centre.text("886912000004", "115-4826-1903-59 12345678");

    awaitOutcomes("0912***004", "TOO_MANY", "SILENT", "NOT_FOUND");
    await().atMost(PATIENCE).until(() -> centre.sentTo("886912000004").size() == 2);
    assertThat(centre.sentTo("886912000004").get(1)).contains("查無此案件");
  }

  @Test
  void whatIsNoQuestion_isAnsweredWithWhatToSend_aFewTimes() throws Exception {
    for (int i = 1; i <= 5; i++) {
      centre.text("886912000005", "你好，第" + i + "次");
    }
    centre.text("886912000005", "115-4826-1903-59 12345678");

    awaitOutcomes(
        "0912***005", "UNREADABLE", "UNREADABLE", "UNREADABLE", "SILENT", "SILENT", "NOT_FOUND");
    await().atMost(PATIENCE).until(() -> centre.sentTo("886912000005").size() == 4);
    assertThat(centre.sentTo("886912000005")).filteredOn(t -> t.contains("請傳13碼")).hasSize(3);
  }

  @Test
  void aTextByCallback_isAnsweredByThatAggregator_andOnceForOneId() {
    Map<String, String> sample = aCase("CLOSED", 0);
    String words = sample.get("caseNumber") + "," + password(sample);

    HttpResponse<String> answer = callIn(KEY, "mo-1", "0912000006", words);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("magicid=sms_gateway_rpack\nmsgid=mo-1\n");
    await().atMost(PATIENCE).until(() -> answersByHttp("0912000006").size() == 1);
    callIn(KEY, "mo-1", "0912000006", words + " 再一次");
    callIn(KEY, "mo-2", "0912000006", "你好");

    awaitOutcomes("0912***006", "FOUND", "REPEATED", "UNREADABLE");
    await().atMost(PATIENCE).until(() -> answersByHttp("0912000006").size() == 2);
    assertThat(answersByHttp("0912000006"))
        .allSatisfy(said -> assertThat(said).startsWith("【").doesNotContain(password(sample)))
        .anySatisfy(said -> assertThat(said).contains("尾碼" + end(sample), "結果請看機關的通知"))
        .anySatisfy(said -> assertThat(said).contains("請傳13碼"));
  }

  @Test
  void withoutTheKey_nothingIsThere() {
    assertThat(callIn("guess", "mo-9", "0912000007", "1154826190359 12345678").statusCode())
        .isEqualTo(404);
  }

  @Test
  void theScreenOfGateways_showsSettingsWithoutSecrets_whatCameIn_andSendsATest() throws Exception {
    centre.text("886912000008", "115-4826-1903-59 12345678");
    awaitOutcomes("0912***008", "NOT_FOUND");
    ChromeDriver window = chromium.open("zh-TW", new Dimension(1366, 2000));
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(window, "/admin/gateways");
    OfficerDesk screen = new OfficerDesk(window);

    assertThat(screen.text("settings"))
        .contains("smpp://city:●●●@127.0.0.1", "/SmSend", "off・關閉", "0.85", "已設定，閘道可以回報")
        .doesNotContain("secret", KEY, "00:00");
    assertThat(screen.text("inbound")).contains("centre");
    Chromium.picture(window, "gateways");

    By address = By.cssSelector("[id$=':work:address']");
    List<WebElement> addresses = window.findElements(address);
    assertThat(addresses).hasSize(3);
    addresses.get(2).sendKeys("0912-000-099");
    window.findElements(By.cssSelector("[id$=':work:tryOut']")).get(2).click();
    screen.shows("已送出，對方的編號是");
    await().atMost(PATIENCE).until(() -> centre.sentTo("886912000099").size() == 1);

    window.findElements(By.cssSelector("[id$=':work:switch']")).get(2).click();
    assertThat(screen.text("confirm")).contains("要停用「centre」嗎");
    Chromium.picture(window, "gateways-switch");
    screen.press("confirmYes").shows("已停用");
    window.findElements(By.cssSelector("[id$=':work:switch']")).get(2).click();
    assertThat(screen.text("confirm")).contains("要啟用「centre」嗎");
    screen.press("confirmYes");
    await().atMost(PATIENCE).until(() -> !screen.page().contains("已停用"));

    window.get(Zone.INTRANET.at("/admin/gateways?lang=en").toString());
    screen.shows("Settings in force", "no quiet hours");
    Chromium.picture(window, "gateways-en");
    window.manage().window().setSize(new Dimension(500, 3400));
    window.get(Zone.INTRANET.at("/admin/gateways?lang=zh-TW").toString());
    screen.shows("現行設定");
    Chromium.picture(window, "gateways-phone");
    assertThat(
            (Boolean)
                window.executeScript(
                    "return document.documentElement.scrollWidth <= window.innerWidth"))
        .isTrue();
  }

  @Test
  void aMailboxOfBouncesThatCannotBeRead_isToldOnTheScreenAndToTheMonitor() {
    await()
        .atMost(Duration.ofMinutes(5)) // it is looked into every two minutes
        .untilAsserted(
            () ->
                assertThat(
                        new Client("203.0.113.191")
                            .get(Zone.OPERATIONS.at("/metrics"), "Accept", "text/plain")
                            .body())
                    .containsPattern(
                        "(?m)^caseprogress_bounce_mailbox_failing(\\{[^}]*})? 1\\.0$"));

    ChromeDriver window = chromium.open("zh-TW", new Dimension(1366, 2000));
    DemoSignIn.withRole("SYSTEM_ADMINISTRATOR").open(window, "/admin/gateways");
    assertThat(new OfficerDesk(window).text("mailbox"))
        .contains("退信信箱", "讀不到", "Connection refused")
        .doesNotContain("secret");
  }

  @Test
  void aFileIsCheckedBeforeItIsKept_andLiesSealedInTheBucket() throws Exception {
    ChromeDriver window = chromium.open();
    OfficerDesk desk = OfficerDesk.atIntake(window, "welfare.officer").fillIntake("附件檢查");
    desk.press("intake:register");
    String number = desk.text("caseNumber");
    window.get(Zone.INTRANET.at("/staff/casefile/attachments?caseNumber=" + number).toString());

    attach(desk, "%PDF-1.7 " + MalwareScanner.MALWARE);
    desk.showsAt("attach:fileFault", ".*含有惡意程式（Test.Malware）.*");
    Chromium.picture(window, "attachment-infected");
    assertThat(objects.keys()).isEmpty();
    attach(desk, "%PDF-1.7 harmless");
    desk.shows("已加入附件。", "惡意程式檢查：" + MalwareScanner.VERSION);
    assertThat(objects.keys()).hasSize(1);
    desk.type("occasion:purpose", "審查").press("occasion:show");
    String scan = desk.await(By.linkText("開啟")).getDomProperty("href");
    assertThat(SlipPaper.open(window, URI.create(scan)).getInputStream().readAllBytes())
        .isEqualTo("%PDF-1.7 harmless".getBytes(StandardCharsets.UTF_8));
    scanner.pause();
    attach(desk, "%PDF-1.7 harmless too");
    desk.showsAt("attach:fileFault", ".*檢查現在沒有回應.*稍後再試.*");
    assertThat(objects.keys()).hasSize(1);
    desk.openCase(number).shows("不收含惡意程式的附件");
  }

  private static void attach(OfficerDesk desk, String content) throws IOException {
    Path file = Files.writeString(folder.resolve("letter.pdf"), content);
    desk.choose("attach:what", 3);
    desk.await(By.id("attach:file")).sendKeys(file.toAbsolutePath().toString());
    desk.press("attach:add");
  }

  private static HttpResponse<String> callIn(String key, String id, String from, String words) {
    return new Client("203.0.113.190")
        .postForm(
            Zone.PUBLIC.at("/api/public/v1/text-messages?gateway=aggregator&key=" + key),
            Map.of("msgid", id, "srcaddr", from, "smbody", words));
  }

  /** Waits until the log says this of a sender's messages, in whatever order. */
  private static void awaitOutcomes(String senderMasked, String... outcomes) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              try (PilotDatabase database = new PilotDatabase()) {
                assertThat(database.textQueries(senderMasked)).containsExactlyInAnyOrder(outcomes);
              }
            });
  }

  private static String awaitAnswer(String number) {
    await().atMost(PATIENCE).until(() -> !centre.sentTo(number).isEmpty());
    return centre.sentTo(number).get(0);
  }

  private static List<String> answersByHttp(String number) {
    return aggregator.getAllServeEvents().stream()
        .map(event -> event.getRequest().getBodyAsString())
        .filter(body -> body.contains("dstaddr=" + number))
        .flatMap(body -> Stream.of(body.split("&")))
        .filter(field -> field.startsWith("smbody="))
        .map(field -> URLDecoder.decode(field.substring(7), StandardCharsets.UTF_8))
        .toList();
  }

  private static Map<String, String> aCase(String state, int skipped) {
    return SampleFile.cases(state).skip(skipped).findFirst().orElseThrow();
  }

  private static String password(Map<String, String> sample) {
    return sample.get("queryPassword");
  }

  private static String wrong(Map<String, String> sample) {
    return password(sample).equals("12345678") ? "87654321" : "12345678";
  }

  private static String end(Map<String, String> sample) {
    String digits = sample.get("caseNumber").replace("-", "");
    return digits.substring(digits.length() - 4);
  }

  private static String fullWidth(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }
}
