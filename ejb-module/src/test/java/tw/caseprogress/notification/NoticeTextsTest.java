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
import tw.caseprogress.casefile.ClosingWords;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.ReferenceData;
import tw.caseprogress.gateway.TextMessageLength;
import tw.caseprogress.organisation.AgencyDefinition;
import tw.caseprogress.organisation.AgencyFile;

class NoticeTextsTest {

  private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
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

  /** The column of the subject takes so much, and a mail has one line of it. */
  @Test
  void aSubjectThatNamesWhatSomebodyTyped_isOneLineThatFits() {
    NoticeTemplate template =
        new NoticeTemplate(Optional.of("【{{agencyShort}}】{{text}}"), "{{text}}");
    NoticeFacts typed = typing(ContactLanguage.ZH_TW, "第一行\r\n第二行\n" + "長".repeat(990));

    NoticeText text = texts.of(new NoticeEdition("T1", template), typed);

    assertThat(text.subject().orElseThrow())
        .hasSize(200)
        .startsWith("【都發局建管處】第一行 第二行 長")
        .endsWith("…");
    assertThat(text.body()).endsWith("長");
  }

  @Test
  void aSentenceThatSomebodyTyped_endsWithOneStop() {
    for (NoticeEvent event : NoticeEvent.values()) {
      for (ContactChannel channel : ContactChannel.values()) {
        NoticeFacts typed = typing(ContactLanguage.ZH_TW, "需要會同現場查驗。");
        assertThat(texts.of(event, channel, typed).body()).doesNotContain("。。");
      }
    }
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

          NoticeTemplate template =
              NoticeTexts.delivered(new NoticeTextKey(event, channel, language));
          String words = NoticeTexts.withPassword(template, evidence, "12345678");
          assertThat(NoticeTexts.withCode(words, typed.code()))
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

  /** Whoever delivers another sentence at the end of mails lets letters leave it out too. */
  @ParameterizedTest
  @EnumSource(NoticeEvent.class)
  void aLetterSaysNothingOfMails(NoticeEvent event) {
    for (ContactLanguage language : ContactLanguage.values()) {
      NoticeText mail = texts.of(event, ContactChannel.EMAIL, facts(language).addressedTo("王小明"));
      assertThat(NoticeLetter.body(mail))
          .hasSizeLessThan(mail.body().length())
          .doesNotContain("系統自動寄發", "sent automatically")
          .doesNotEndWith("\n");
    }
  }

  @Test
  void theSupplementListsEveryMissingPaper() {
    NoticeText text =
        texts.of(
            NoticeEvent.SUPPLEMENT_REQUESTED, ContactChannel.EMAIL, facts(ContactLanguage.ZH_TW));
    assertThat(text.body()).contains("．平面圖", "．結構計算書", "115/11/27 以前（含當天）補齊");
  }

  @Test
  void onlyWhoAgreedIsAskedHowContentTheyWere() {
    for (ContactChannel channel : ContactChannel.values()) {
      assertThat(closing(channel, true)).contains("滿意度");
      assertThat(closing(channel, false)).doesNotContain("滿意度");
    }
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void aClosingSaysWhatItsOutcomeMeans_andWhomToAsk(Outcome outcome) {
    for (ContactLanguage language : ContactLanguage.values()) {
      for (ContactChannel channel : ContactChannel.values()) {
        String body = texts.of(NoticeEvent.CLOSED, channel, ended(outcome, language)).body();
        assertThat(body).contains("1999 轉 8410").containsAnyOf(saidOf(outcome, language));
        assertThat(body.contains("留意領照通知")).isEqualTo(outcome == Outcome.GRANTED);
      }
      assertThat(
              texts.of(NoticeEvent.CLOSED, ContactChannel.EMAIL, ended(outcome, language)).body())
          .contains(ClosingWords.sentence(outcome, language));
    }
  }

  private static String[] saidOf(Outcome outcome, ContactLanguage language) {
    boolean english = language == ContactLanguage.EN;
    return switch (outcome) {
      case GRANTED -> new String[] {english ? "granted" : "核准"};
      case REFUSED -> english ? new String[] {"within 30 days"} : new String[] {"30日內", "30 日內"};
      case WITHDRAWN -> new String[] {english ? "at your request" : "依您的請求撤回"};
      case RETURNED ->
          english ? new String[] {"may apply again"} : new String[] {"可重新申請", "可以重新申請"};
      case TRANSFERRED -> new String[] {english ? "handed over" : "移轉"};
    };
  }

  @Test
  void whatTheOfficerTypedOfARefusal_standsInTheMail() {
    NoticeFacts typed =
        facts(ContactLanguage.ZH_TW, true, "公文另寄。", Optional.of(Outcome.REFUSED), "處", "案");

    assertThat(texts.of(NoticeEvent.CLOSED, ContactChannel.EMAIL, typed).body())
        .contains("\n\n公文另寄。\n\n");
  }

  /** With the longest names that are delivered, the survey and the words of each case type. */
  @ParameterizedTest
  @EnumSource(Outcome.class)
  void aClosingByTextMessage_takesTwoSegmentsAtMost(Outcome outcome) {
    for (AgencyDefinition agency : AgencyFile.delivered()) {
      for (CaseTypeDefinition type : ReferenceData.caseTypes()) {
        KeyStepView end = type.steps().get(type.steps().size() - 1);
        assertTwoSegments(
            facts(
                ContactLanguage.ZH_TW,
                true,
                outcome == Outcome.GRANTED ? end.publicTextZh() : "",
                Optional.of(outcome),
                agency.shortNameZh(),
                type.nameZh()),
            "【" + agency.shortNameZh() + "】");
        assertTwoSegments(
            facts(
                ContactLanguage.EN,
                true,
                outcome == Outcome.GRANTED ? end.publicTextEn() : "",
                Optional.of(outcome),
                agency.shortNameEn(),
                type.nameEn(),
                "1999 ext. 8410"),
            "[" + agency.shortNameEn() + "]");
      }
    }
  }

  private void assertTwoSegments(NoticeFacts facts, String beginning) {
    String body = texts.of(NoticeEvent.CLOSED, ContactChannel.TEXT_MESSAGE, facts).body();
    assertThat(TextMessageLength.of(body).segments()).as(body).isLessThanOrEqualTo(2);
    assertThat(body).startsWith(beginning).doesNotContain("http", "www.", "  ");
  }

  @Test
  void aClosingFromBeforeOutcomesWereKept_namesNone() {
    for (ContactChannel channel : ContactChannel.values()) {
      for (ContactLanguage language : ContactLanguage.values()) {
        NoticeFacts old = facts(language, false, "已結。", Optional.empty(), "處", "案");
        assertThat(texts.of(NoticeEvent.CLOSED, channel, old).body())
            .doesNotContain("（）", "()", "「」", "  ");
      }
    }
  }

  private static NoticeFacts ended(Outcome outcome, ContactLanguage language) {
    String words = outcome == Outcome.GRANTED ? "請留意領照通知。" : "";
    return facts(language, true, words, Optional.of(outcome), "建管處", "室內裝修圖說審核");
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

  @Test
  void ofAgency_saysInEachLanguageWhyTheDateIsAnother() {
    assertThat(texts.ofAgency(ContactLanguage.ZH_TW)).contains("本機關", "預定辦結日期");
    assertThat(texts.ofAgency(ContactLanguage.EN)).contains("Our agency", "due date");
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
    return facts(language, survey, text, Optional.of(Outcome.GRANTED), "都發局建管處", "室內裝修圖說審核");
  }

  private static NoticeFacts facts(
      ContactLanguage language,
      boolean survey,
      String text,
      Optional<Outcome> outcome,
      String agencyShort,
      String caseType) {
    return facts(language, survey, text, outcome, agencyShort, caseType, "1999 轉 8410");
  }

  private static NoticeFacts facts(
      ContactLanguage language,
      boolean survey,
      String text,
      Optional<Outcome> outcome,
      String agencyShort,
      String caseType,
      String phone) {
    return new NoticeFacts(
        language,
        "379130100A",
        new KeyStepName("BUILD-INTERIOR", "書面審查"),
        agencyShort,
        "都市發展局建築管理工程處",
        "施工科",
        phone,
        "王○○",
        caseType,
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
        outcome,
        survey,
        Optional.of(MON_2026_11_09),
        survey ? "ACDE-FGHJ-KLMN" : "");
  }
}
