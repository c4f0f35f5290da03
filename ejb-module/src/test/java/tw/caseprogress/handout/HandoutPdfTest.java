package tw.caseprogress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.handout.Handout.Kind;
import tw.caseprogress.slip.SlipPage;
import tw.caseprogress.slip.SlipPdf;
import tw.caseprogress.slip.SlipQr;

class HandoutPdfTest {

  private static final String ADDRESS = "https://case-progress.gov.example/";
  private static final HandoutPage PAGE = new HandoutPage(ADDRESS);
  private static final SlipPdf PDF = new SlipPdf(List.of());

  static Stream<Handout> handouts() {
    return Stream.of(Kind.values())
        .flatMap(
            kind ->
                Stream.of(false, true)
                    .flatMap(
                        large ->
                            Stream.of(ContactLanguage.values())
                                .map(language -> new Handout(kind, large, language))));
  }

  @ParameterizedTest
  @MethodSource("handouts")
  void itFitsItsPaper_andItsCodeLeadsToTheQuery(Handout handout) throws Exception {
    boolean english = handout.language() == ContactLanguage.EN;
    byte[] file = file(handout, english ? "City Government" : "臺北市政府");
    keep(handout, file);

    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(handout.kind() == Kind.LEAFLET ? 2 : 1);
      float millimetres = pdf.getPage(0).getMediaBox().getWidth() / 72 * 25.4f;
      assertThat(Math.round(millimetres)).isEqualTo(handout.kind() == Kind.POSTER_A4 ? 210 : 297);
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(english ? "en" : "zh-Hant-TW");
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
      assertThat(text)
          .contains("case-progress.gov.example", "1999")
          .contains(english ? "Whereismycase?" : "案件辦到哪裡了？")
          .contains(english ? "Enternumberandpassword" : "輸入編號與密碼")
          .contains(english ? "CityGovernment" : "臺北市政府")
          .doesNotContain("〓");
    }
    assertThat(SlipQr.of(file)).isEqualTo(ADDRESS);
  }

  @ParameterizedTest
  @MethodSource("handouts")
  void withoutAnAgencyItNamesNone(Handout handout) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file(handout, ""))) {
      assertThat(pdf.getDocumentInformation().getAuthor()).isNotEmpty();
    }
    assertThat(handout.fileName()).matches("case-progress-[a-z0-9-]+-(zh|en)\\.pdf");
  }

  private static byte[] file(Handout handout, String agency) {
    return PDF.of(
        PAGE.document(handout, agency, PDF.fontFamilies()),
        SlipPage.languageTag(handout.language()));
  }

  /** To be looked at. */
  private static void keep(Handout handout, byte[] file) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "handouts"));
    Files.write(folder.resolve(handout.fileName()), file);
  }
}
