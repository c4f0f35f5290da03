package tw.caseprogress.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.casetype.ReferenceData;
import tw.caseprogress.casetype.SlipField;
import tw.caseprogress.casetype.SlipPaper;
import tw.caseprogress.casetype.SlipTerms;
import tw.caseprogress.organisation.AgencyView;

class SlipSampleTest {

  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUE_2026_12_01 = LocalDate.of(2026, 12, 1);
  private static final AgencyView AGENCY =
      new AgencyView(
          1,
          "379130100A",
          "臺北市商業處",
          "Taipei City Office of Commerce",
          "商業處",
          "Commerce",
          "1999",
          true,
          "",
          "",
          Optional.empty(),
          false);
  private static final SlipPage PAGE = new SlipPage("https://case.gov.example/");
  private static final SlipPdf PDF = new SlipPdf(List.of());

  @Test
  void itShowsTheDesign_withAnInventedCase_andSaysOnEachSheetThatItIsASample() throws IOException {
    CaseTypeDefinition design =
        slipped(
            ReferenceData.caseTypes().stream()
                .filter(type -> type.code().equals("BIZ-REG"))
                .findFirst()
                .orElseThrow(),
            new SlipTerms(
                "收件證明",
                "Receipt",
                EnumSet.allOf(SlipField.class),
                "請帶本憑單領件。",
                "Bring this slip.",
                true,
                SlipPaper.A5));

    List<String> chinese = pages(design, ContactLanguage.ZH_TW);
    assertThat(chinese.get(0))
        .contains("樣張", "收件證明", "臺北市商業處", "商業登記", "王小明", "115/11/23", "115/12/01")
        .contains("請帶本憑單領件。", design.papers().get(0).nameZh())
        .contains(design.offerings().get(0).handlingUnitZh());
    assertThat(String.join("", chinese)).contains("辦理流程圖", "目前在這一步");
    assertThat(chinese).allMatch(page -> page.contains("樣張"));
    assertThat(chinese.get(chinese.size() - 1)).contains("樣張", "12345678");

    List<String> english = pages(design, ContactLanguage.EN);
    assertThat(english.get(0))
        .contains("SAMPLE", "Receipt", "Business registration", "2026-12-01")
        .doesNotContain("樣張");
    assertThat(String.join("", english)).contains("Flow chart");
  }

  @Test
  void aDesignOfWhichLittleWasWritten_isShownAsFarAsItGoes() throws IOException {
    CaseTypeDefinition blank = CaseTypeDefinition.blank("NEW", AGENCY.code(), MON_2026_11_23);
    CaseTypeDefinition bare = withoutSteps(blank);

    assertThat(pages(blank, ContactLanguage.ZH_TW)).singleElement().asString().contains("收件", "樣張");
    assertThat(pages(bare, ContactLanguage.EN)).singleElement().asString().contains("SAMPLE");
  }

  private static List<String> pages(CaseTypeDefinition design, ContactLanguage language)
      throws IOException {
    AcceptanceSlip slip =
        SlipSample.of(design, AGENCY, MON_2026_11_23, Optional.of(TUE_2026_12_01), language);
    byte[] pdf =
        PDF.of(PAGE.document(slip, PDF.fontFamilies()), SlipPage.languageTag(slip.language()));
    try (PDDocument file = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= file.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(file));
      }
      return pages;
    }
  }

  private static CaseTypeDefinition withoutSteps(CaseTypeDefinition type) {
    return with(type, type.slip(), List.of());
  }

  private static CaseTypeDefinition slipped(CaseTypeDefinition type, SlipTerms slip) {
    return with(type, slip, type.steps())
        .offeredBy(
            List.of(new OfferingDefinition(AGENCY.code(), "登記科", "Registration", "1999 轉 6488")));
  }

  private static CaseTypeDefinition with(
      CaseTypeDefinition type, SlipTerms slip, List<KeyStepView> steps) {
    return new CaseTypeDefinition(
        type.code(),
        type.ownerAgencyCode(),
        type.publishedOn(),
        type.nameZh(),
        type.nameEn(),
        type.limit(),
        type.clockStart(),
        type.pausePolicy(),
        type.supplementCalendarDays(),
        type.terms(),
        type.notices(),
        slip,
        type.legalBasisZh(),
        steps,
        type.papers(),
        type.offerings());
  }
}
