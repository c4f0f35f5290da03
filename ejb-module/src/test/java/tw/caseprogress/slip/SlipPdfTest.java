package tw.caseprogress.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.SlipField;
import tw.caseprogress.casetype.SlipPaper;
import tw.caseprogress.casetype.SlipTerms;

class SlipPdfTest {

  private static final SlipPage PAGE = new SlipPage("https://case.gov.example/");
  private static final SlipPdf PDF = new SlipPdf(List.of());

  @Test
  void theFileTellsWhatTheSlipTells_inTheLanguageOfTheCase() throws IOException {
    String chinese = text(pdf(AcceptanceSlipFixture.slip(ContactLanguage.ZH_TW, "王小明")));
    assertThat(chinese)
        .contains(AcceptanceSlipFixture.NUMBER.shown(), "48261903", "116/01/04", "115/11/23")
        .contains("人民申請案件受理憑單", "臺北市建築管理工程處", "建築物室內裝修許可申請", "王小明")
        .contains("自收件次日起算 30 個工作天", "室內裝修圖說", "消防安全設備證明", "02-2720-8889")
        .contains("https://case.gov.example/");

    String english = text(pdf(AcceptanceSlipFixture.slip(ContactLanguage.EN, "John O'Neil")));
    assertThat(english)
        .contains(
            "Acceptance slip",
            "2027-01-04",
            "30 working days",
            "02-2720-8889 ext. 8397",
            "John O'Neil")
        .doesNotContain("受理");
  }

  @Test
  void theFileHasATitleAndALanguage_andItsFontsInside() throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf(slip("王小明")))) {
      assertThat(file.getDocumentInformation().getTitle())
          .isEqualTo("人民申請案件受理憑單 " + AcceptanceSlipFixture.NUMBER.shown());
      assertThat(file.getDocumentInformation().getAuthor()).isEqualTo("臺北市建築管理工程處");
      assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("zh-Hant-TW");
      assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      PDPage page = file.getPage(0);
      assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansTC.*");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void asTheAgencyDesignedIt_onItsPaper_withACodeThatReadsBack(SlipPaper paper) throws Exception {
    SlipTerms terms =
        new SlipTerms(
            "室內裝修收件證明",
            "Receipt",
            Set.of(SlipField.STEPS, SlipField.UNIT),
            "請攜帶本憑單領件。\n領件時間：上班日 8:30 至 17:00",
            "Bring this slip.",
            true,
            paper);
    AcceptanceSlip slip =
        AcceptanceSlipFixture.slip(ContactLanguage.ZH_TW, terms)
            .printed(new SlipPrint(3, LocalDate.of(2026, 12, 1)));

    byte[] pdf = pdf(slip);

    assertThat(text(pdf, 1))
        .contains("室內裝修收件證明", "補發", "第 2 次", "115/12/01", "審查", "預計 5 個工作天", "請攜帶本憑單領件。")
        .contains("領件時間", "使用科", AcceptanceSlipFixture.NUMBER.shown())
        .doesNotContain("48261903", "王小明", "陳怡君", "消防安全設備證明", "人民申請案件受理憑單");
    assertThat(text(pdf, 2)).contains("48261903", AcceptanceSlipFixture.NUMBER.shown());
    assertThat(SlipQr.of(pdf))
        .isEqualTo("https://case.gov.example/?caseNumber=" + AcceptanceSlipFixture.NUMBER.digits());
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(file.getNumberOfPages()).isEqualTo(2);
      PDRectangle sheet = paper == SlipPaper.A5 ? PDRectangle.A5 : PDRectangle.A4;
      assertThat(file.getPage(0).getMediaBox().getWidth()).isCloseTo(sheet.getWidth(), within(1f));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFlowChartOfManySteps_fitsThePaper_inBothLanguages(SlipPaper paper) throws Exception {
    SlipTerms terms = new SlipTerms("", "", EnumSet.allOf(SlipField.class), "", "", false, paper);
    for (ContactLanguage language : ContactLanguage.values()) {
      byte[] pdf = pdf(AcceptanceSlipFixture.slipOfManySteps(language, terms));
      boolean english = language == ContactLanguage.EN;
      String text = text(pdf).replaceAll("\\s+", english ? " " : "");
      assertThat(text)
          .contains(english ? "Flow chart" : "辦理流程圖")
          .contains(english ? "The case is here 2026-11-23" : "目前在這一步115/11/23")
          .contains(english ? "Planned: 11 working days" : "預計11個工作天")
          .contains(english ? "Only if needed" : "視案情需要");
      assertThat(text.split(english ? "joint inspection on site" : "會同主管機關現場勘查並核對圖說"))
          .hasSizeGreaterThan(24);
      assertThat(SlipQr.of(pdf)).endsWith(AcceptanceSlipFixture.NUMBER.digits());
      assertThat(outside(pdf, paper == SlipPaper.A5 ? 11 : 20)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anOrdinarySlipWithItsFlowChart_isOnePage(SlipPaper paper) throws Exception {
    SlipTerms terms = new SlipTerms("", "", EnumSet.allOf(SlipField.class), "", "", false, paper);
    for (ContactLanguage language : ContactLanguage.values()) {
      byte[] pdf = pdf(AcceptanceSlipFixture.slip(language, terms));
      try (PDDocument file = Loader.loadPDF(pdf)) {
        assertThat(file.getNumberOfPages()).as("%s %s", paper, language).isEqualTo(1);
      }
      assertThat(SlipQr.of(pdf)).endsWith(AcceptanceSlipFixture.NUMBER.digits());
      assertThat(outside(pdf, paper == SlipPaper.A5 ? 11 : 20)).isEmpty();
    }
  }

  /** What stands in the margins at the sides, but for the number of the page. */
  private static List<String> outside(byte[] pdf, int marginMillimetres) throws IOException {
    List<String> outside = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            float margin = marginMillimetres * 72 / 25.4f - 1;
            if (letter.getX() < margin || letter.getEndX() > letter.getPageWidth() - margin) {
              outside.add(letter.getUnicode() + " at " + letter.getX());
            }
          }
        };
    try (PDDocument file = Loader.loadPDF(pdf)) {
      stripper.getText(file);
    }
    return outside;
  }

  @Test
  void theFirstPrintIsNotMarked_andItsCodeTellsNoPassword() throws Exception {
    byte[] pdf = pdf(slip("王小明").printed(new SlipPrint(1, LocalDate.of(2026, 12, 1))));

    assertThat(text(pdf)).doesNotContain("補發").contains("48261903");
    assertThat(SlipQr.of(pdf)).endsWith("?caseNumber=" + AcceptanceSlipFixture.NUMBER.digits());
  }

  @Test
  void theSameSlipGivesTheSameBytes_andFewOfThem() {
    byte[] first = pdf(slip("王小明"));

    assertThat(pdf(slip("王小明"))).isEqualTo(first).hasSizeLessThan(120_000);
  }

  @Test
  void severalSlipsAreOneFile_eachAsItIsAlone() throws IOException {
    byte[] one = pdf(slip("王小明"));
    byte[] other = pdf(AcceptanceSlipFixture.slip(ContactLanguage.EN, "John O'Neil"));

    byte[] both = SlipPdf.joined(List.of(one, other));

    try (PDDocument file = Loader.loadPDF(both)) {
      assertThat(file.getNumberOfPages()).isEqualTo(2);
      assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("zh-Hant-TW");
    }
    assertThat(text(both, 1)).isEqualTo(text(one, 1));
    assertThat(text(both, 2)).isEqualTo(text(other, 1));
  }

  @Test
  void whatSomebodyTypedIsNoMarkup() throws IOException {
    String name = "<b>王</b> & \"小\" <img src='http://127.0.0.1:9/x'/>";

    assertThat(text(pdf(slip(name)))).contains("<b>王</b> & \"小\"");
    assertThat(PAGE.article(slip(name))).doesNotContain("<img", "<b>");
  }

  @Test
  void aCharacterThatNoFontHasIsPrintedAsSuch() throws IOException {
    assertThat(text(pdf(slip("王𠮷堃")))).contains("王〓堃");
  }

  @Test
  void aCharacterIsLookedForInAllRareFonts(@TempDir Path folder) throws IOException {
    File noto = copy("/fonts/ttf/NotoSansTC/NotoSansTC-Regular.ttf", folder.resolve("a.ttf"));
    File liberation =
        copy(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf", folder.resolve("b.ttf"));
    AcceptanceSlip slip = slip("王א");

    assertThat(text(pdf(slip))).contains("王〓");
    for (List<File> fonts : List.of(List.of(noto, liberation), List.of(liberation, noto))) {
      assertThat(text(pdf(new SlipPdf(fonts), slip))).contains("王א").doesNotContain("〓");
    }
  }

  @Test
  void whatMarkupForbidsIsPrintedAsAMissingCharacter() throws IOException {
    AcceptanceSlip slip = slip("王\uFFFE小\uFFFF明\uD842\u0001𠮷\uDFB7");

    assertThat(text(pdf(slip))).contains("王〓小〓明〓〓〓〓");
    assertThat(PAGE.article(slip)).contains("王〓小〓明〓〓𠮷〓");
  }

  @Test
  void aLongSlipRunsOverPages_eachNumbered() throws IOException {
    byte[] pdf = pdf(AcceptanceSlipFixture.longSlip());

    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(file.getNumberOfPages()).isEqualTo(2);
    }
    assertThat(text(pdf)).contains("1 / 2", "2 / 2", "尚未起算");
  }

  @Test
  void nothingIsReadFromElsewhere(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
    String entity =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"%s\">]><html><head><title>t</title></head><body>&x;</body></html>"
            .formatted(secret.toUri());
    assertThat(text(PDF.of(entity, "en"))).doesNotContain("secret");

    assertThatThrownBy(() -> PDF.of("<html><body>", "en"))
        .isInstanceOf(SlipNotPrintedException.class);
  }

  private static AcceptanceSlip slip(String applicantName) {
    return AcceptanceSlipFixture.slip(ContactLanguage.ZH_TW, applicantName);
  }

  private static byte[] pdf(AcceptanceSlip slip) {
    return pdf(PDF, slip);
  }

  private static byte[] pdf(SlipPdf pdf, AcceptanceSlip slip) {
    return pdf.of(PAGE.document(slip, pdf.fontFamilies()), SlipPage.languageTag(slip.language()));
  }

  private static File copy(String resource, Path to) throws IOException {
    try (InputStream font = SlipPdf.class.getResourceAsStream(resource)) {
      Files.copy(font, to);
    }
    return to.toFile();
  }

  private static String text(byte[] pdf, int page) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(file);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file);
    }
  }
}
