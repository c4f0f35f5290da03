package tw.caseprogress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.NoticeEvent;

/** What holds of any text and any fact. */
class NoticeTextPropertiesTest {

  private static final NoticeTextKey KEY =
      new NoticeTextKey(
          NoticeEvent.OFFICER_MESSAGE, ContactChannel.TEXT_MESSAGE, ContactLanguage.ZH_TW);

  private final NoticeTexts texts = new NoticeTexts();

  @Provide
  Arbitrary<String> braces() {
    return Arbitraries.of(
            "{",
            "}",
            "{{",
            "}}",
            "#",
            "^",
            "/",
            ".",
            "text",
            "phone",
            "caseNumber",
            "案",
            " ",
            "\n",
            "=",
            "<%",
            "%>",
            ">",
            "!",
            "&")
        .list()
        .ofMaxSize(12)
        .map(signs -> String.join("", signs));
  }

  @Property
  void aFactStandsInTheNoticeAsItIs_whateverBracesItHas(@ForAll @From("braces") String fact) {
    NoticeFacts facts = NoticeSample.facts(ContactLanguage.ZH_TW, "", fact, fact);

    String body = fill("【{{agencyShort}}】{{caseNumber}}；{{agency}}", facts);

    assertThat(body).isEqualTo("【" + fact + "】115-4826-1903-57；" + fact);
  }

  @Property
  void aTextThatIsTaken_canBeFilled_andLeavesNoBraceUnread(@ForAll @From("braces") String words) {
    String text = "【{{agencyShort}}】{{text}}" + words;
    NoticeTemplate template = new NoticeTemplate(Optional.empty(), text);
    boolean taken = template.faults(KEY.event(), KEY.channel(), Set.of()).isEmpty();

    if (taken) {
      NoticeFacts facts = NoticeSample.facts(ContactLanguage.ZH_TW, "", "處", "處");
      assertThat(fill(text, facts)).startsWith("【處】").doesNotContain("{{", "}}");
    }
  }

  @Example
  void theAgencysTextIsUsed_elseTheCitys_elseTheDelivered() {
    NoticeTextSnapshot texts =
        new NoticeTextSnapshot(
            List.of(
                kept(3, Optional.of("A"), Optional.of("own")),
                kept(4, Optional.of("B"), Optional.empty()),
                kept(5, Optional.empty(), Optional.of("city"))));
    NoticeTextSnapshot none = new NoticeTextSnapshot(List.of());

    assertThat(texts.inUse("A", KEY).name()).isEqualTo("T3");
    assertThat(texts.inUse("B", KEY).name()).isEqualTo("T5");
    assertThat(texts.inUse("C", KEY).template().body()).isEqualTo("city");
    assertThat(texts.below(Optional.empty(), KEY).name()).isEqualTo(NoticeTexts.VERSION);
    assertThat(none.inUse("A", KEY).template()).isEqualTo(NoticeTexts.delivered(KEY));
    assertThat(KeptNoticeText.idIn("T3")).contains(3L);
    assertThat(KeptNoticeText.idIn(NoticeTexts.VERSION)).isEmpty();
  }

  @Example
  void aStepHasTextsOfItsOwn_elseThoseOfAllSteps_ofTheAgencyBeforeTheCitys() {
    NoticeTextKey all =
        new NoticeTextKey(
            NoticeEvent.KEY_STEP_REACHED, ContactChannel.TEXT_MESSAGE, ContactLanguage.ZH_TW);
    NoticeTextKey review = at(all, new KeyStepName("BIZ-REG", "書面審查"));
    NoticeTextKey visit = at(all, new KeyStepName("BIZ-REG", "會勘"));
    NoticeTextSnapshot texts =
        new NoticeTextSnapshot(
            List.of(
                kept(1, Optional.of("A"), review, Optional.of("own, of the step")),
                kept(2, Optional.of("A"), all, Optional.of("own, of all")),
                kept(3, Optional.empty(), visit, Optional.of("city, of the step")),
                kept(4, Optional.of("C"), visit, Optional.empty())));

    assertThat(texts.inUse("A", review).name()).isEqualTo("T1");
    assertThat(texts.inUse("A", visit).name()).isEqualTo("T2");
    assertThat(texts.inUse("B", visit).name()).isEqualTo("T3");
    assertThat(texts.inUse("C", visit).name()).isEqualTo("T3");
    assertThat(texts.inUse("C", review).name()).isEqualTo(NoticeTexts.VERSION);
    assertThat(texts.below(Optional.of("A"), review).name()).isEqualTo("T2");
    assertThat(texts.below(Optional.of("A"), all).name()).isEqualTo(NoticeTexts.VERSION);
    assertThat(texts.below(Optional.empty(), visit).name()).isEqualTo(NoticeTexts.VERSION);
    assertThat(at(KEY, new KeyStepName("BIZ-REG", "會勘"))).isEqualTo(KEY);
  }

  private static NoticeTextKey at(NoticeTextKey all, KeyStepName step) {
    return NoticeTextKey.at(all.event(), all.channel(), all.language(), step);
  }

  private static KeptNoticeText kept(long id, Optional<String> agency, Optional<String> body) {
    return kept(id, agency, KEY, body);
  }

  private static KeptNoticeText kept(
      long id, Optional<String> agency, NoticeTextKey key, Optional<String> body) {
    return new KeptNoticeText(
        id,
        agency,
        key,
        body.map(text -> new NoticeTemplate(Optional.empty(), text)),
        "somebody",
        Instant.EPOCH);
  }

  private String fill(String body, NoticeFacts facts) {
    NoticeTemplate template = new NoticeTemplate(Optional.empty(), body);
    return texts.of(new NoticeEdition("", template), facts).body();
  }
}
