package tw.caseprogress.slip;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes a PDF of an XHTML document: on the paper it asks for, tagged for screen readers (PDF/UA),
 * with the glyphs that it uses embedded.
 *
 * <p>The same document always gives the same bytes, for the file tells no moment. Nothing is
 * fetched: neither what the document names nor what its markup declares. A character that no font
 * has is printed as 〓, as the household registers do. Safe for concurrent use; a file costs some
 * tenths of a second and some 40 MB while it is made.
 */
public final class SlipPdf {

  private static final String FONT = "/fonts/ttf/NotoSansTC/NotoSansTC-%s.ttf";
  private static final String FAMILY = "Slip";
  private static final String RARE_FAMILY = "SlipRare%d";
  static final String MISSING_CHARACTER = "〓";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final byte[] regular = font("Regular");
  private final byte[] bold = font("Bold");
  private final List<File> rareFonts;
  private final Ideographs ideographs = Ideographs.of(regular);

  /**
   * Files in Noto Sans TC.
   *
   * @param rareFonts TrueType files for the characters that it lacks; may be empty
   */
  public SlipPdf(List<File> rareFonts) {
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    this.rareFonts = List.copyOf(rareFonts);
  }

  /** The families of the fonts, each of one file or one for each weight, in order of choice. */
  public List<String> fontFamilies() {
    return Stream.concat(
            Stream.of(FAMILY),
            IntStream.rangeClosed(1, rareFonts.size()).mapToObj(RARE_FAMILY::formatted))
        .toList();
  }

  /**
   * The file.
   *
   * @param xhtml well-formed, with a title, an author and a subject in its head
   * @param language the language tag of the document, such as {@code zh-Hant-TW}
   * @throws SlipNotPrintedException if it cannot be made
   */
  public byte[] of(String xhtml, String language) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(parsed(xhtml), null);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useUriResolver((base, uri) -> null);
    builder.usePdfUaAccessibility(true);
    builder.useObjectDrawerFactory(new SlipQrDrawer());
    builder.useReplacementText(MISSING_CHARACTER);
    builder.useFont(supplier(regular), FAMILY, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(supplier(bold), FAMILY, BOLD, FontStyle.NORMAL, true);
    // of a family only one file is looked into for each weight
    for (int i = 0; i < rareFonts.size(); i++) {
      builder.useFont(
          rareFonts.get(i), RARE_FAMILY.formatted(i + 1), REGULAR, FontStyle.NORMAL, true);
    }
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      return saved(renderer, xhtml, language);
    } catch (IOException | RuntimeException e) {
      throw new SlipNotPrintedException(e);
    }
  }

  /**
   * Files one after another in one file.
   *
   * @throws SlipNotPrintedException if it cannot be made
   */
  public static byte[] joined(List<byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PDFMergerUtility merger = new PDFMergerUtility();
    files.forEach(file -> merger.addSource(new RandomAccessReadBuffer(file)));
    merger.setDestinationStream(bytes);
    try {
      merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
    } catch (IOException e) {
      throw new SlipNotPrintedException(e);
    }
    return bytes.toByteArray();
  }

  private byte[] saved(PdfBoxRenderer renderer, String xhtml, String language) throws IOException {
    try (PDDocument pdf = renderer.createPDFKeepOpen()) {
      pdf.getDocumentInformation().setCreationDate(null);
      pdf.getDocumentCatalog().setLanguage(language);
      pdf.setDocumentId((long) xhtml.hashCode());
      // the fonts get their subsets, and the names of their characters, when a file is saved
      try (PDDocument finished = Loader.loadPDF(bytes(pdf))) {
        ideographs.correct(finished);
        finished.setDocumentId((long) xhtml.hashCode());
        return bytes(finished);
      }
    }
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  private static Document parsed(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setErrorHandler(null);
      return parser.parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new SlipNotPrintedException(e);
    }
  }

  private static FSSupplier<InputStream> supplier(byte[] font) {
    return () -> new ByteArrayInputStream(font);
  }

  private static byte[] font(String weight) {
    try (InputStream stream = SlipPdf.class.getResourceAsStream(FONT.formatted(weight))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
