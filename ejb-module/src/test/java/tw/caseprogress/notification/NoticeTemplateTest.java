package tw.caseprogress.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeTextFault.Kind;
import tw.caseprogress.notification.NoticeTextFault.Part;

class NoticeTemplateTest {

  private static final Set<String> NAMES = Set.of("建管處");

  @ParameterizedTest
  @EnumSource(NoticeEvent.class)
  void everyDeliveredTextMayBeSaved(NoticeEvent event) {
    for (Locale locale : List.of(Locale.TAIWAN, Locale.ENGLISH)) {
      ResourceBundle bundle = ResourceBundle.getBundle("tw.caseprogress.i18n.NoticeTexts", locale);
      for (ContactChannel channel : ContactChannel.values()) {
        String key = event + "." + channel;
        Optional<String> subject =
            channel == ContactChannel.EMAIL
                ? Optional.of(bundle.getString(key + ".subject"))
                : Optional.empty();
        NoticeTemplate text = new NoticeTemplate(subject, bundle.getString(key));

        assertThat(text.faults(event, channel, Set.of())).as("%s %s", key, locale).isEmpty();
      }
    }
  }

  /** However many names with dots it holds: neither the stack nor the patience of anybody ends. */
  @ParameterizedTest
  @ValueSource(strings = {"a.", "a", ".a", "{{", "a-", "1."})
  void aTextOfAnyLengthIsJudged(String part) {
    String fits = part.repeat(1900);

    assertThat(faults(NoticeEvent.CLOSED, "【{{agencyShort}}】" + fits)).isNotNull();
    assertThat(
            new NoticeTemplate(Optional.of("【{{agencyShort}}】"), part.repeat(60_000))
                .faults(NoticeEvent.CLOSED, ContactChannel.EMAIL, Set.of()))
        .extracting(NoticeTextFault::kind)
        .contains(Kind.TOO_LONG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // after 【{{agencyShort}}】                       | fault            | shown
        "{{caseNo}}                                        | UNKNOWN_VARIABLE | caseNo",
        "{{#nothing}}a{{/nothing}}                         | UNKNOWN_VARIABLE | nothing",
        "{{casenumber}}                                    | UNKNOWN_VARIABLE | casenumber",
        "{{supplementDueOn}}                               | OTHER_EVENT      | supplementDueOn",
        "{{survey}}                                        | MISUSED_VARIABLE | survey",
        "{{.}}                                             | MISUSED_VARIABLE | .",
        "{{ caseNumber }}                                  | BRACES           | {{ caseNumber }}",
        "{{caseNumber                                      | BRACES           | {{caseNumber",
        "{{caseNumber}                                     | BRACES           | {{caseNumber}",
        "caseNumber}}                                      | BRACES           | }}",
        "{{{caseNumber}}}                                  | BRACES           | {{{caseNumber}}}",
        "{{&caseNumber}}                                   | BRACES           | {{&caseNumber}}",
        "{{>file}}                                         | BRACES           | {{>file}}",
        "{{!note}}                                         | BRACES           | {{!note}}",
        "{{=<% %>=}}                                       | BRACES           | {{=<% %>=}}",
        "{{caseNumber.class}}                              | BRACES           | {{caseNumber.class}}",
        "{{#dueOn}}a                                       | UNEVEN_PART      | dueOn",
        "{{^dueOn}}a                                       | UNEVEN_PART      | dueOn",
        "a{{/dueOn}}                                       | UNEVEN_PART      | dueOn",
        "{{queryPassword}}                                 | PASSWORD_PLACE   | queryPassword",
        "{{text}}                                          | PASSWORD_PLACE   | text",
      })
  void whatIsNoTextOfAClosing_isRefusedByName(String words, Kind kind, String shown) {
    String before = kind == Kind.PASSWORD_PLACE ? "{{queryPassword}}" : "";

    assertThat(faults(NoticeEvent.CLOSED, "【{{agencyShort}}】\n" + before + words))
        .contains(new NoticeTextFault(kind, Part.BODY, 2, shown));
  }

  @Test
  void thePasswordStandsInNoPart_forItsPlaceIsFoundAgain() {
    assertThat(
            faults(NoticeEvent.CLOSED, "【{{agencyShort}}】{{#survey}}{{queryPassword}}{{/survey}}"))
        .extracting(NoticeTextFault::kind)
        .containsExactly(Kind.PASSWORD_PLACE);
  }

  @Test
  void anItemOfNoList_isNoFact() {
    String text = "【{{agencyShort}}】{{supplementDueOn}}";

    assertThat(faults(NoticeEvent.SUPPLEMENT_REQUESTED, text + "{{#items}}{{.}}{{/items}}"))
        .isEmpty();
    assertThat(faults(NoticeEvent.SUPPLEMENT_REQUESTED, text + "{{^items}}{{.}}{{/items}}"))
        .extracting(NoticeTextFault::kind)
        .containsExactly(Kind.MISUSED_VARIABLE);
  }

  @Test
  void whatANoticeIsFor_mayNotBeMissing() {
    assertThat(faults(NoticeEvent.OPENED, "【{{agencyShort}}】已受理。"))
        .extracting(NoticeTextFault::shown)
        .containsExactly("caseNumber", "queryPassword");
    assertThat(faults(NoticeEvent.OFFICER_MESSAGE, "【{{agencyShort}}】請來電。"))
        .extracting(NoticeTextFault::kind)
        .containsExactly(Kind.NEEDED_VARIABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "【{{agencyShort}}】已結案, true",
    "[{{agency}}] closed, true",
    "{{agencyShort}}：已結案, true",
    "【建管處】已結案, true",
    "【工務局】已結案, false",
    "您好，【{{agencyShort}}】已結案, false",
    "【{{phone}}】已結案, false"
  })
  void aTextMessageBeginsWithTheAgency(String text, boolean taken) {
    assertThat(faults(NoticeEvent.CLOSED, text).isEmpty()).isEqualTo(taken);
  }

  @Test
  void aMailBeginsWithTheAgencyInItsSubject_whichIsOneLine() {
    NoticeTemplate mail = new NoticeTemplate(Optional.of("結案\n通知"), "您好：\n\n已結案。");

    assertThat(mail.faults(NoticeEvent.CLOSED, ContactChannel.EMAIL, NAMES))
        .extracting(NoticeTextFault::kind, NoticeTextFault::part)
        .containsExactly(
            tuple(Kind.UNPRINTABLE, Part.SUBJECT), tuple(Kind.BEGINNING, Part.SUBJECT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.gov.tw.evil.com/a",
        "https://evilgov.tw",
        "https://evil.com/gov.tw",
        "https://gov.tw@evil.com",
        "https://www.gov.tw:x@evil.com",
        "HTTPS://EVIL.COM",
        "Evil.Com",
        "請至evil.com查詢",
        "https://xn--gov-tw.gov.tw",
        "ｅｖｉｌ．ｃｏｍ",
        "ｇｏｖ．ｔｗ",
        "evil。com",
        "gоv.tw", // the o is Cyrillic
        "https://{{text}}.gov.tw",
        "https://{{text}}",
        "{{caseType}}.com",
        "假冒.com",
        "市政府.台灣",
        "www.gov.taipei.tw",
        "bit.ly/abc",
        "http:\\\\evil",
        "http://2130706433/",
        "192.168.1.1",
        "ftp://my.gov.tw",
        "line://ti/p",
        "javascript:alert",
        "office@example.com",
        "https://www.gov.taipei查詢" // who reads it as one host goes elsewhere
      })
  void aLinkToElsewhereIsRefused(String link) {
    assertThat(faults(NoticeEvent.CLOSED, "【{{agencyShort}}】請看 " + link + " 。"))
        .extracting(NoticeTextFault::kind)
        .contains(Kind.LINK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://my.gov.tw/case?a=b.c",
        "請至 https://www.gov.taipei 查詢",
        "請至my.gov.tw查詢",
        "gov.tw",
        "MY.GOV.TW",
        "office@mail.gov.taipei",
        "第 1.5 頁。",
        "洽1999…請稍候",
        "at 3 p.m. on 2026.11.27",
        "案件編號：{{caseNumber}}。"
      })
  void aLinkToTheGovernment_andWhatIsNoLink_isTaken(String words) {
    assertThat(faults(NoticeEvent.CLOSED, "【{{agencyShort}}】" + words)).isEmpty();
  }

  @Test
  void emptyTooLongAndUnseen_areNamed() {
    assertThat(faults(NoticeEvent.CLOSED, " "))
        .extracting(NoticeTextFault::kind)
        .containsExactly(Kind.MISSING);
    assertThat(faults(NoticeEvent.CLOSED, "【{{agencyShort}}】" + "字".repeat(500)))
        .extracting(NoticeTextFault::shown)
        .containsExactly("500");
    assertThat(faults(NoticeEvent.CLOSED, "【{{agencyShort}}】a\u200Bb\u202E"))
        .extracting(NoticeTextFault::shown)
        .containsExactly("U+200B");
  }

  private static List<NoticeTextFault> faults(NoticeEvent event, String text) {
    return new NoticeTemplate(Optional.empty(), text)
        .faults(event, ContactChannel.TEXT_MESSAGE, NAMES);
  }
}
