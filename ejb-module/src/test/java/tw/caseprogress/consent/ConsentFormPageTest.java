package tw.caseprogress.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.slip.SlipPage;
import tw.caseprogress.slip.SlipPdf;

class ConsentFormPageTest {

  private static final ConsentFormPage PAGE = new ConsentFormPage();
  private static final SlipPdf PDF = new SlipPdf(List.of());

  @Test
  void thePaperHasAllSixItems_theVersion_theSurvey_andLinesToSignOn() throws IOException {
    ConsentForm form = new ConsentForm("115-1", DeliveredForm.words());

    String chinese = text(form, ContactLanguage.ZH_TW);
    assertThat(chinese)
        .contains("個人資料蒐集告知事項暨同意書", "版本115-1", "一、蒐集機關：", "六、不提供資料的影響：")
        .contains("電子郵件信箱", "□我另外同意", "立同意書人（簽名或蓋章）", "民國")
        .doesNotContain("草稿", "〓", "朗讀", "您好");
    String english = text(form, ContactLanguage.EN);
    assertThat(english)
        .contains("Version115-1", "6.Ifyoudonotprovidethedata:", "□Ialsoagree", "Date:")
        .doesNotContain("〓");
    assertThat(PAGE.fileName(form, ContactLanguage.ZH_TW)).isEqualTo("同意書-115-1.pdf");
  }

  @Test
  void aDraftSaysThatItIsOne_andWhatWasTypedIsNoMarkup() throws IOException {
    ConsentForm draft =
        new ConsentForm(
            "",
            DeliveredForm.with(ConsentPart.PURPOSE, ContactLanguage.ZH_TW, "第一段<b>&\ufffe\n第二段"));

    assertThat(text(draft, ContactLanguage.ZH_TW))
        .contains("草稿請勿使用", "第一段<b>&〓", "第二段")
        .doesNotContain("版本");
    assertThat(PAGE.fileName(draft, ContactLanguage.EN)).isEqualTo("consent-form-draft.pdf");
  }

  /** What a reader finds in the file, without blanks and line breaks. */
  private static String text(ConsentForm form, ContactLanguage language) throws IOException {
    byte[] pdf =
        PDF.of(PAGE.document(form, language, PDF.fontFamilies()), SlipPage.languageTag(language));
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(file.getDocumentInformation().getTitle())
          .isEqualTo(form.words().at(ConsentPart.TITLE, language));
      assertThat(file.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(file).replaceAll("[\\s\\h]", "");
    }
  }
}
