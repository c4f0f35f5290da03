package tw.caseprogress.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.slip.SlipPdf;
import tw.caseprogress.statistics.DeadlineTally;
import tw.caseprogress.statistics.Figures;
import tw.caseprogress.statistics.GroupFigures;
import tw.caseprogress.statistics.Integrity;
import tw.caseprogress.statistics.MonthFigures;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.WorkingDaysUsed;
import tw.caseprogress.tablefile.TableForm;

class FigureTablesTest {

  private static final Period NOVEMBER =
      new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
  private static final Figures SOME = figures(new DeadlineTally(10, 5, 6, 2, 4, 3));
  private static final Figures NOTHING = figures(DeadlineTally.NONE);
  private static final Path FILES = Path.of("target", "figure-files");

  private static final FigureTables CHINESE =
      new FigureTables(FigureWords.of(Locale.TAIWAN), "臺北市政府都市發展局", NOVEMBER);
  private static final FigureTables ENGLISH =
      new FigureTables(FigureWords.of(Locale.ENGLISH), "Department of Urban Development", NOVEMBER);

  @Test
  void aTableSaysWhoseItIsAndOfWhen() {
    FigureTable table = CHINESE.byCaseType(List.of(group("室內裝修許可", SOME)), SOME);

    assertThat(table.title()).isEqualTo("臺北市政府都市發展局 各案件項目辦理期限統計");
    assertThat(table.period()).isEqualTo("115/11/01 至 115/11/30");
    assertThat(table.cut()).isEqualTo("計算時點：115/12/01 01:02；尚未計算的日期：115/11/30");
    assertThat(headings(table))
        .startsWith("案件項目", "應辦", "前期未結", "新收", "已辦結", "依限", "逾期")
        .contains("依限辦出率", "已逾限", "暫停計時", "處理工作天中位數");

    FigureTable english = ENGLISH.byCaseType(List.of(group("室內裝修許可", SOME)), SOME);
    assertThat(english.period()).isEqualTo("2026-11-01 to 2026-11-30");
    assertThat(english.cut()).isEqualTo("Counted: 2026-12-01 01:02; not counted yet: 2026-11-30");
    assertThat(english.rows().get(0).cells().get(0))
        .isEqualTo(new FigureCell.Words("Interior works"));
  }

  @ParameterizedTest
  @EnumSource(
      value = FigureTableKind.class,
      names = {"CASE_TYPES", "AGENCIES", "MONTHS", "INTEGRITY"})
  void besideTheRateStandsAlwaysWhatItLeavesOut(FigureTableKind kind) {
    List<Figure> figures = kind.figures();

    assertThat(figures).contains(Figure.ON_TIME_RATE);
    assertThat(figures.get(figures.indexOf(Figure.ON_TIME_RATE) + 1))
        .isEqualTo(Figure.OPEN_OVERDUE);
  }

  @Test
  void figuresAreWhatTheyAreCalled() {
    FigureRow row = CHINESE.byCaseType(List.of(), SOME).total().orElseThrow();

    assertThat(cell(row, FigureTableKind.CASE_TYPES, Figure.TO_HANDLE)).isEqualTo(count(15));
    assertThat(cell(row, FigureTableKind.CASE_TYPES, Figure.CLOSED)).isEqualTo(count(8));
    assertThat(cell(row, FigureTableKind.CASE_TYPES, Figure.ON_TIME_RATE))
        .isEqualTo(new FigureCell.Share(0.75));
    assertThat(cell(row, FigureTableKind.CASE_TYPES, Figure.OPEN_OVERDUE)).isEqualTo(count(3));
    assertThat(cell(row, FigureTableKind.CASE_TYPES, Figure.MEDIAN_WORKING_DAYS))
        .isEqualTo(count(7));

    FigureRow used = CHINESE.workingDays("agency", List.of(), SOME).total().orElseThrow();
    assertThat(cell(used, FigureTableKind.WORKING_DAYS, Figure.WITHIN_5)).isEqualTo(count(2));
    assertThat(cell(used, FigureTableKind.WORKING_DAYS, Figure.WITHIN_10)).isEqualTo(count(5));
    assertThat(cell(used, FigureTableKind.WORKING_DAYS, Figure.OVER_30)).isEqualTo(count(1));
  }

  @Test
  void whereNothingWasClosedThereIsNoRateAndNoMedian() {
    FigureRow row = CHINESE.byCaseType(List.of(), NOTHING).total().orElseThrow();

    assertThat(cell(row, FigureTableKind.CASE_TYPES, Figure.ON_TIME_RATE))
        .isEqualTo(new FigureCell.None());
    assertThat(FigureWords.of(Locale.TAIWAN).shown(new FigureCell.None())).isEqualTo("－");
  }

  @Test
  void monthsHaveNoTotal_forOpenCasesAreNoSum() {
    FigureTable table = CHINESE.byMonth(List.of(new MonthFigures(YearMonth.of(2026, 11), SOME)));

    assertThat(table.total()).isEmpty();
    assertThat(table.rows().get(0).cells().get(0)).isEqualTo(new FigureCell.Words("115/11"));
    assertThat(table.definitions()).anyMatch(one -> one.contains("不能跨月相加"));
  }

  @Test
  void everyFigureHasAHeadInBothLanguages_andDefinitionsSayWhatIsDeducted() {
    for (Locale language : List.of(Locale.TAIWAN, Locale.ENGLISH)) {
      FigureWords words = FigureWords.of(language);
      assertThat(Figure.values()).allSatisfy(one -> assertThat(words.head(one)).isNotEmpty());
    }
    FigureWords words = FigureWords.of(Locale.TAIWAN);
    assertThat(words.definition(Figure.CLOSED_ON_TIME).orElseThrow()).contains("暫停計時", "展期");
    assertThat(words.definition(Figure.ON_TIME_RATE).orElseThrow()).contains("已逾限");
  }

  @Test
  void bothBundlesHaveTheSameKeys() {
    String name = "tw.caseprogress.i18n.Figures";

    assertThat(ResourceBundle.getBundle(name, Locale.ENGLISH).keySet())
        .isEqualTo(ResourceBundle.getBundle(name, Locale.TAIWAN).keySet());
  }

  @Test
  void aSpreadsheetSaysAllThatTheTableSays() throws IOException {
    FigureTable table = CHINESE.byCaseType(List.of(group("=1+1", SOME)), SOME);
    byte[] file = FigureSheet.of(table, TableForm.ODS);
    keep("case-types.ods", file);
    keep("case-types.xlsx", FigureSheet.of(table, TableForm.XLSX));
    keep("case-types.csv", FigureSheet.of(table, TableForm.CSV));

    Sheet sheet = new SpreadSheet(new ByteArrayInputStream(file)).getSheet(0);
    assertThat(sheet.getRange(0, 0).getValue()).isEqualTo(table.title());
    assertThat(sheet.getRange(4, 1).getValue()).isEqualTo("應辦");
    assertThat(sheet.getRange(5, 0).getValue()).isEqualTo("=1+1");
    assertThat(sheet.getRange(5, 1).getValue()).isEqualTo(15.0);
    assertThat(sheet.getRange(6, 0).getValue()).isEqualTo("合計");
    assertThat(sheet.getRange(8, 0).getValue()).isEqualTo("名詞說明");
  }

  @Test
  void aCsvIsTheTableAlone() {
    FigureTable table = ENGLISH.byAgency(List.of(group("都市發展局", SOME)), SOME);

    String text = new String(FigureSheet.of(table, TableForm.CSV), StandardCharsets.UTF_8);

    assertThat(text.split("\r\n")).hasSize(3);
    assertThat(text)
        .startsWith("\uFEFF\"Agency\",\"To handle\",")
        .contains("\"Interior works\",15,10,5,8,6,2,1,0.75,3,1,4,7,2,7,40,\"2026-11-01 to")
        .contains("\"Total\",15,");
  }

  @Test
  void aPaperHasItsFontsItsPagesAndItsDefinitions() throws IOException {
    List<GroupFigures> many =
        IntStream.range(0, 60).mapToObj(i -> group("建築物室內裝修許可申請 " + i, SOME)).toList();
    FigureTable table = CHINESE.byCaseType(many, SOME);

    byte[] file = pdf(table, "臺北市政府都市發展局");
    keep("case-types.pdf", file);
    keep("integrity.pdf", pdf(ENGLISH.integrity("caseType", many, SOME), "Department"));

    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      assertThat(document.getPage(0).getMediaBox().getWidth())
          .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("各案件項目辦理期限統計", "115/11/01 至 115/11/30", "75.0%", "名詞說明")
          .contains("第 1 頁，共 " + document.getNumberOfPages() + " 頁");
      PDFTextStripper second = new PDFTextStripper();
      second.setStartPage(2);
      second.setEndPage(2);
      assertThat(second.getText(document)).as("heads stand on each page").contains("前期未結");
    }
  }

  @Test
  void aFilesNameIsOneThatEveryFileSystemTakes() {
    FigureTable table = CHINESE.byCaseType(List.of(), SOME);

    assertThat(FigureFile.name(table, FigureForm.PDF))
        .isEqualTo("臺北市政府都市發展局-各案件項目辦理期限統計-115-11-01-至-115-11-30.pdf");
  }

  private static byte[] pdf(FigureTable table, String issuer) {
    SlipPdf press = new SlipPdf(List.of());
    return press.of(
        new FigurePage().document(table, issuer, press.fontFamilies()),
        FigurePage.languageTag(table.language()));
  }

  /** To be looked at by people, and to be opened by an office program. */
  private static void keep(String name, byte[] file) throws IOException {
    Files.createDirectories(FILES);
    Files.write(FILES.resolve(name), file);
  }

  private static List<String> headings(FigureTable table) {
    return table.columns().stream().map(FigureColumn::heading).toList();
  }

  private static FigureCell cell(FigureRow row, FigureTableKind kind, Figure figure) {
    return row.cells().get(1 + kind.figures().indexOf(figure));
  }

  private static FigureCell count(long number) {
    return new FigureCell.Count(number);
  }

  private static GroupFigures group(String nameZh, Figures figures) {
    return new GroupFigures(1, "INTERIOR", nameZh, "Interior works", figures);
  }

  private static Figures figures(DeadlineTally tally) {
    TreeMap<Integer, Long> used = new TreeMap<>();
    if (tally.closed() > 0) {
      used.put(5, 2L);
      used.put(7, 5L);
      used.put(40, 1L);
    }
    return new Figures(
        tally,
        1,
        1,
        2,
        new WorkingDaysUsed(used),
        new Integrity(1, 2, 3, 4, 5, 6),
        Optional.of(Instant.parse("2026-11-30T17:02:00Z")),
        List.of(LocalDate.of(2026, 11, 30)));
  }
}
