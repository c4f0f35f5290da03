package tw.caseprogress.slip;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.CasePaper;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.SlipField;
import tw.caseprogress.casetype.SlipPaper;
import tw.caseprogress.casetype.SlipTerms;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.organisation.EnquiryPhone;
import tw.caseprogress.typed.TypedLine;

/**
 * The slip in words, as well-formed markup that fits both into a screen and into a file.
 *
 * <p>Written in the language of the case. Chinese slips date by the ROC calendar, English ones by
 * ISO. Whatever somebody typed is escaped. Safe for concurrent use.
 */
public final class SlipPage {

  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final String publicAddress;
  private final Template article = template("slip-article.html.mustache");
  private final Template document = template("slip-document.html.mustache");
  private final String stylesheet = resource("slip-document.css");

  /**
   * Slips that name an address for queries.
   *
   * @param publicAddress where citizens look their cases up, such as {@code https://case.gov.tw/}
   */
  public SlipPage(String publicAddress) {
    this.publicAddress = publicAddress;
  }

  /** The content of the slip, to stand on a page below that page's own heading. */
  public String article(AcceptanceSlip slip) {
    return article.execute(values(slip, 2));
  }

  /**
   * The slip as a whole XHTML document that needs nothing from elsewhere but its fonts.
   *
   * @param fontFamilies in order of choice
   */
  public String document(AcceptanceSlip slip, List<String> fontFamilies) {
    Map<String, Object> values = values(slip, 1);
    values.put("qrAddress", publicAddress + "?caseNumber=" + slip.caseNumber().digits());
    values.put("small", slip.caseType().slip().paper() == SlipPaper.A5);
    values.put("paper", slip.caseType().slip().paper().name());
    values.put("article", article.execute(values));
    values.put("stylesheet", stylesheet);
    values.put(
        "fontFamilies",
        fontFamilies.stream().map("'%s'"::formatted).collect(Collectors.joining(", ")));
    return document.execute(values);
  }

  /** The title of the slip's document. */
  public String title(AcceptanceSlip slip) {
    return heading(slip) + " " + slip.caseNumber().shown();
  }

  /** The name of the slip's file, such as {@code 受理憑單-115-4826-1903-57.pdf}. */
  public String fileName(AcceptanceSlip slip) {
    return words(slip).get("fileName") + '-' + slip.caseNumber().shown() + ".pdf";
  }

  /** The language of the slip as documents name it: {@code zh-Hant-TW} or {@code en}. */
  public static String languageTag(ContactLanguage language) {
    return language == ContactLanguage.EN ? "en" : "zh-Hant-TW";
  }

  private static SlipWords words(AcceptanceSlip slip) {
    return SlipWords.of(slip.language());
  }

  private Map<String, Object> values(AcceptanceSlip slip, int level) {
    SlipWords words = words(slip);
    Map<String, Object> values = new HashMap<>();
    words.keys().forEach(key -> values.put("say-" + key, words.get(key)));
    values.put("level", level);
    values.put("lang", languageTag(slip.language()));
    values.put("documentTitle", title(slip));
    values.put("agency", words.choose(slip.agency().nameZh(), slip.agency().nameEn()));
    values.put("heading", heading(slip));
    values.put("caseNumber", slip.caseNumber().shown());
    values.put("queryPassword", slip.queryPassword().digits());
    values.put("dueOn", slip.dueOn().map(words::day).orElse(""));
    values.put("counted", counted(slip, words));
    values.put("caseType", words.choose(slip.caseType().nameZh(), slip.caseType().nameEn()));
    values.put("applicant", applicants(slip, words));
    values.put("receivedOn", words.day(slip.receivedOn()));
    values.put("postmarkedOn", slip.postmarkedOn().map(words::day).orElse(""));
    values.put("channel", words.get("IntakeChannel." + slip.channel().name()));
    values.put("unit", words.choose(slip.unitZh(), slip.unitEn()));
    values.put(
        "phone",
        words.choose(EnquiryPhone.inChinese(slip.phone()), EnquiryPhone.inEnglish(slip.phone())));
    values.put("officer", slip.officerName());
    values.put("received", papers(slip.papersReceived(), words));
    values.put("missing", papers(slip.papersMissing(), words));
    values.put("publicAddress", publicAddress);
    values.put("reprint", reprint(slip, words));
    values.put("apart", slip.caseType().slip().passwordApart());
    values.put("passwordSheet", slip.passwordSheet());
    values.put("sample", slip.sample());
    List<SlipFlow.Box> flow = SlipFlow.of(slip.chart(), words);
    values.put("flow", flow);
    values.put("narrow", SlipFlow.isNarrow(flow));
    values.put("notes", notes(slip.caseType().slip(), words));
    for (SlipField field : SlipField.values()) {
      values.put("has-" + field, slip.caseType().slip().fields().contains(field));
    }
    values.replaceAll((name, value) -> value instanceof String text ? printable(text) : value);
    return values;
  }

  /** A text with 〓 in the place of what may not stand in markup (XML 1.0, production 2). */
  public static String printable(String text) {
    return FORBIDDEN.matcher(text).replaceAll(SlipPdf.MISSING_CHARACTER);
  }

  private static String heading(AcceptanceSlip slip) {
    SlipTerms terms = slip.caseType().slip();
    String own = words(slip).choose(terms.headingZh(), terms.headingEn());
    return own.isEmpty() ? words(slip).get("title") : own;
  }

  private static String reprint(AcceptanceSlip slip, SlipWords words) {
    return slip.print()
        .filter(SlipPrint::isReprint)
        .map(print -> words.filled("reprint", print.reprintNumber(), words.day(print.printedOn())))
        .orElse("");
  }

  /** The first of several stands for all. */
  private static String applicants(AcceptanceSlip slip, SlipWords words) {
    return slip.applicants() == 1
        ? slip.applicantName()
        : words.filled("applicants", slip.applicantName(), slip.applicants());
  }

  private static List<String> notes(SlipTerms terms, SlipWords words) {
    return words
        .choose(terms.notesZh(), terms.notesEn())
        .lines()
        .filter(line -> !TypedLine.isBlank(line))
        .map(SlipPage::printable)
        .toList();
  }

  private static String counted(AcceptanceSlip slip, SlipWords words) {
    CaseTypeView type = slip.caseType();
    LimitUnit unit = type.limit().unit();
    String limit = words.filled("limit." + unit.name(), type.limit().length());
    String counted =
        words.filled(
            "counted." + unit.name(), words.get("ClockStart." + type.clockStart().name()), limit);
    return slip.dueOn().isPresent() ? counted : counted + words.get("notRunning");
  }

  private static List<String> papers(List<CasePaper> papers, SlipWords words) {
    return papers.stream()
        .map(paper -> printable(words.choose(paper.nameZh(), paper.nameEn())))
        .toList();
  }

  private static Template template(String name) {
    return Mustache.compiler().emptyStringIsFalse(true).compile(resource(name));
  }

  private static String resource(String name) {
    try (InputStream stream = SlipPage.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
