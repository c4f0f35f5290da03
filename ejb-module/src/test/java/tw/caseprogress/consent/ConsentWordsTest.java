package tw.caseprogress.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.consent.ConsentFormFault.Kind;

class ConsentWordsTest {

  private static final ConsentWords DELIVERED = DeliveredForm.words();

  @ParameterizedTest
  @CsvSource({"ZH_TW, 115-1.zh.txt", "EN, 115-1.en.txt"})
  void whatIsDeliveredSaysWordForWordWhatApplicantsHaveConsentedTo(
      ContactLanguage language, String file) {
    assertThat(DELIVERED.text(language)).isEqualTo(DeliveredForm.resource(file).strip());
  }

  @Test
  void whatIsDeliveredMayBePutInForce() {
    assertThat(DELIVERED.faults()).isEmpty();
    assertThat(ConsentPart.items()).hasSize(6);
  }

  @Test
  void bothLanguagesHaveTheSameLabels() {
    assertThat(ConsentWords.bundle(ContactLanguage.EN).keySet())
        .isEqualTo(ConsentWords.bundle(ContactLanguage.ZH_TW).keySet());
    assertThat(ConsentWords.bundle(ContactLanguage.EN).getString("version")).isEqualTo("Version");
  }

  @ParameterizedTest
  @EnumSource
  void aFormLacksWhatIsEmptyInEitherLanguage_andSaysWhat(ConsentPart part) {
    for (ContactLanguage language : ContactLanguage.values()) {
      for (String nothing : List.of("", " \n\u3000", "\u200b")) {
        ConsentWords words = DeliveredForm.with(part, language, nothing);

        assertThat(words.faults())
            .containsExactly(ConsentFormFault.at(new ConsentPlace(part, language), Kind.EMPTY));
        assertThat(words.lengths()).as("a draft may have holes").isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPartThatIsTooLong_isRefusedOfADraftToo(ConsentPart part) {
    ConsentWords most = DeliveredForm.with(part, ContactLanguage.EN, "a".repeat(part.most()));
    ConsentWords more = DeliveredForm.with(part, ContactLanguage.EN, "a".repeat(part.most() + 1));

    assertThat(most.faults()).isEmpty();
    assertThat(more.lengths())
        .containsExactly(
            ConsentFormFault.at(new ConsentPlace(part, ContactLanguage.EN), Kind.TOO_LONG));
    assertThat(more.faults()).isEqualTo(more.lengths());
  }

  @Test
  void whatNobodySeesIsNotKept_andLinesAre() {
    ConsentWords words =
        DeliveredForm.with(ConsentPart.LEAD, ContactLanguage.ZH_TW, "\u200b 第一行\r\n第二行　\n");

    assertThat(words.at(ConsentPart.LEAD, ContactLanguage.ZH_TW)).isEqualTo("第一行\n第二行");
    assertThat(words.differences(DELIVERED))
        .containsExactly(new ConsentPlace(ConsentPart.LEAD, ContactLanguage.ZH_TW));
  }
}
