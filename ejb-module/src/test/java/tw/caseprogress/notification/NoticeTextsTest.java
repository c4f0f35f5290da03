package tw.caseprogress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casetype.NoticeEvent;

class NoticeTextsTest {

  private static final LocalDate FRI_2026_11_27 = LocalDate.of(2026, 11, 27);

  private final NoticeTexts texts = new NoticeTexts();

  @Test
  void theFirstNoticeNamesNumberPasswordAndDueDate() {
    NoticeText text =
        texts.of(NoticeEvent.OPENED, ContactChannel.TEXT_MESSAGE, facts(ContactLanguage.ZH_TW));
    assertThat(text.body())
        .startsWith("【都發局建管處】")
        .contains("115-4826-1903-57", "12345678", "115/11/27");
  }

  @Test
  void theEvidenceHoldsNoPassword() {
    for (NoticeEvent event : NoticeEvent.values()) {
      for (ContactChannel channel : ContactChannel.values()) {
        NoticeText text = texts.of(event, channel, facts(ContactLanguage.EN).withoutPassword());
        assertThat(text.body()).doesNotContain("12345678");
      }
    }
  }

  @Test
  void theEvidenceWithThePasswordIsWhatWasSent_evenIfSomebodyTypedEightDots() {
    for (NoticeEvent event : NoticeEvent.values()) {
      for (ContactChannel channel : ContactChannel.values()) {
        for (ContactLanguage language : ContactLanguage.values()) {
          NoticeFacts typed = typing(language, NoticeFacts.BLACKED_OUT);
          String evidence = texts.of(event, channel, typed.withoutPassword()).body();

          assertThat(texts.withPassword(event, channel, language, evidence, "12345678"))
              .isEqualTo(texts.of(event, channel, typed).body());
        }
      }
    }
  }

  @Test
  void everyTextMessageBeginsWithTheAgencyAndHoldsNoLink() {
    for (NoticeEvent event : NoticeEvent.values()) {
      for (ContactLanguage language : ContactLanguage.values()) {
        String body = texts.of(event, ContactChannel.TEXT_MESSAGE, facts(language)).body();
        assertThat(body).matches("(?s)[【\\[]都發局建管處.*").doesNotContain("http", "www.");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(NoticeEvent.class)
  void nothingIsLeftUnfilled(NoticeEvent event) {
    for (ContactLanguage language : ContactLanguage.values()) {
      for (ContactChannel channel : EnumSet.allOf(ContactChannel.class)) {
        NoticeText text = texts.of(event, channel, facts(language));
        assertThat(text.body()).doesNotContain("{{", "}}").isNotBlank();
        assertThat(text.subject().isPresent()).isEqualTo(channel == ContactChannel.EMAIL);
      }
    }
  }

  @Test
  void theSupplementListsEveryMissingPaper() {
    NoticeText text =
        texts.of(
            NoticeEvent.SUPPLEMENT_REQUESTED, ContactChannel.EMAIL, facts(ContactLanguage.ZH_TW));
    assertThat(text.body()).contains("．平面圖", "．結構計算書", "115/11/27 前補齊");
  }

  @Test
  void onlyWhoAgreedIsAskedHowContentTheyWere() {
    for (ContactChannel channel : ContactChannel.values()) {
      assertThat(closing(channel, true)).contains("滿意度");
      assertThat(closing(channel, false)).doesNotContain("滿意度");
    }
  }

  private String closing(ContactChannel channel, boolean survey) {
    return texts.of(NoticeEvent.CLOSED, channel, facts(ContactLanguage.ZH_TW, survey)).body();
  }

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.TAIWAN));
  }

  private static TreeSet<String> keys(Locale locale) {
    ResourceBundle bundle = ResourceBundle.getBundle("tw.caseprogress.i18n.NoticeTexts", locale);
    TreeSet<String> keys = new TreeSet<>();
    bundle.getKeys().asIterator().forEachRemaining(keys::add);
    return keys;
  }

  private static NoticeFacts facts(ContactLanguage language) {
    return facts(language, true);
  }

  private static NoticeFacts facts(ContactLanguage language, boolean survey) {
    return facts(language, survey, "審查中。");
  }

  private static NoticeFacts typing(ContactLanguage language, String text) {
    return facts(language, true, text);
  }

  private static NoticeFacts facts(ContactLanguage language, boolean survey, String text) {
    return new NoticeFacts(
        language,
        "都發局建管處",
        "都市發展局建築管理工程處",
        "施工科",
        "1999 轉 8410",
        "王○○",
        "室內裝修圖說審核",
        "115-4826-1903-57",
        "12345678",
        Optional.of(FRI_2026_11_27),
        "書面審查",
        3,
        5,
        text,
        List.of("平面圖", "結構計算書"),
        Optional.of(FRI_2026_11_27),
        true,
        Optional.of(Outcome.GRANTED),
        survey);
  }
}
