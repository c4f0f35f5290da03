package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A form that lacks a part is answered in words, whichever part it is and whether it is empty,
 * absent or nonsense. The forms and their fields are read from the pages themselves.
 */
class WholeFormsIT {

  private static final String LOGIN = "construction.officer";
  private static final List<String> AFTER_WHICH_LITTLE_IS_LEFT =
      List.of("message", "handOver", "consent", "forget", "close");
  private static final List<String> NEITHER_FIELD_NOR_BUTTON =
      List.of("jakarta.faces.ViewState", "jakarta.faces.ClientWindow", "primefaces.nonce");

  @RegisterExtension final Chromium chromium = new Chromium();

  private Client client = SignedIn.at(Zone.INTRANET, LOGIN, "100.93.1.1");
  private final SoftAssertions soft = new SoftAssertions();
  private Document seen;

  @Test
  void everyDialogOfACaseAnswersInWordsWhateverItLacks() {
    URI open = caseOf("少了一部分");
    Set<String> tried = new HashSet<>();
    for (String form : formsOf(page(open))) {
      tried.addAll(tryAllOf(open, form));
    }
    soft.assertAll();
    assertThat(tried)
        .contains("rename:role", "change:place", "forget:role", "message:submissionKey");
  }

  @Test
  void theIntakeAnswersInWordsWhateverItLacks() {
    Set<String> tried = tryAllOf(Zone.INTRANET.at("/staff/casefile/register"), "intake");

    soft.assertAll();
    assertThat(tried).contains("intake:submissionKey", "intake:consent_formVersion");
  }

  /** Of the administration those that do nothing with what is filled in here. */
  @ParameterizedTest
  @CsvSource({
    "construction.officer, /staff/worklist, narrow",
    "construction.officer, /staff/worklist, find",
    "sysadmin, /admin/closures, closure",
    "sysadmin, /admin/people/person, details",
    "sysadmin, /admin/agency, details",
    "sysadmin, /admin/casetypes/library, blank",
    "sysadmin, /admin/gateways, bill"
  })
  void otherFormsAnswerInWordsWhateverTheyLack(String login, String page, String form) {
    client = SignedIn.at(Zone.INTRANET, login, "100.93.1.2");

    Set<String> tried = tryAllOf(Zone.INTRANET.at(page), form);

    soft.assertAll();
    assertThat(tried).isNotEmpty();
  }

  private URI caseOf(String applicant) {
    OfficerDesk desk = OfficerDesk.atIntake(chromium.open(), LOGIN).fillIntake(applicant);
    desk.press("intake:register");
    return Zone.INTRANET.at("/staff/casefile/view?caseNumber=" + desk.text("caseNumber"));
  }

  private static List<String> formsOf(Document page) {
    List<String> forms = new ArrayList<>(page.select("form.guarded").eachAttr("id"));
    forms.sort(Comparator.comparing(AFTER_WHICH_LITTLE_IS_LEFT::indexOf));
    return forms;
  }

  private Set<String> tryAllOf(URI address, String form) {
    Set<String> tried = new HashSet<>();
    Document page = page(address);
    for (String field : filled(page, form).keySet()) {
      if (!field.equals(form) && !NEITHER_FIELD_NOR_BUTTON.contains(field)) {
        tried.add(field);
        for (Optional<String> sent : wrongWays(page, field)) {
          trySent(address, form, field, sent);
        }
      }
    }
    return tried;
  }

  /** What is typed may be empty and strange, which other tests see to; what is chosen never is. */
  private static List<Optional<String>> wrongWays(Document page, String field) {
    boolean typed =
        page.getElementsByAttributeValue("name", field).stream()
            .anyMatch(e -> e.normalName().equals("textarea") || e.attr("type").equals("text"));
    return typed
        ? List.of(Optional.empty())
        : List.of(Optional.empty(), Optional.of(""), Optional.of("{[\u0001不是"));
  }

  /**
   * Sends the form whole but for one field; where the form is gone by what came before, nothing.
   */
  private void trySent(URI address, String form, String field, Optional<String> sent) {
    if (seen == null) {
      seen = page(address);
    }
    Map<String, String> fields = filled(seen, form);
    if (fields.remove(field) == null) {
      return;
    }
    sent.ifPresent(value -> fields.put(field, value));
    HttpResponse<String> answer = client.postForm(address, fields);
    if (answer.statusCode() != 200) {
      seen = null; // something was done: the page is another now
    }
    soft.assertThat(answer.statusCode())
        .as("%s, %s = %s", form, field, sent.orElse("not there"))
        .isIn(200, 302);
  }

  private Document page(URI address) {
    return Jsoup.parse(client.get(address).body());
  }

  /** What a browser sends of a form in which everything is filled in; empty without the form. */
  private static Map<String, String> filled(Document page, String id) {
    Map<String, String> fields = new HashMap<>();
    Element form = page.getElementById(id);
    if (form == null) {
      return fields;
    }
    fields.put(id, id);
    fields.put("primefaces.nonce", SignedIn.nonce(page.html()));
    for (Element field : form.select("input[name], select[name], textarea[name]")) {
      fields.putIfAbsent(field.attr("name"), valueOf(field));
    }
    form.select("button[name]").eachAttr("name").stream()
        .reduce((first, last) -> last)
        .ifPresent(button -> fields.put(button, ""));
    return fields;
  }

  private static String valueOf(Element field) {
    if (field.normalName().equals("select")) {
      return field.select("option[value]:not([value=''])").stream()
          .findFirst()
          .map(option -> option.attr("value"))
          .orElse("");
    }
    if (!field.val().isEmpty()) {
      return field.val();
    }
    if (field.attr("type").equals("checkbox")) {
      return "on";
    }
    String about = field.attr("data-from");
    return switch (about) {
      case "role" -> "APPLICANT";
      case "channel" -> "TEXT_MESSAGE";
      case "" -> field.hasClass("day") ? today() : "欄位內容";
      default -> "1";
    };
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Asia/Taipei")).toString();
  }
}
