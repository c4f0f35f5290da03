package tw.caseprogress.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

  @ParameterizedTest
  @CsvSource({"jpg, JPEG", "png, PNG", "tiff, TIFF"})
  void of_knowsPictures(String format, FileKind kind) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), format, file);

    assertThat(FileKind.of(file.toByteArray())).contains(kind);
  }

  @Test
  void of_knowsBothOrdersOfBytesOfTiff() {
    assertThat(FileKind.of(new byte[] {'I', 'I', 42, 0, 8})).contains(FileKind.TIFF);
    assertThat(FileKind.of(new byte[] {'M', 'M', 0, 42, 0})).contains(FileKind.TIFF);
  }

  @Test
  void of_knowsPdf_fromItsFirstByteOn() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file);
    }

    assertThat(FileKind.of(file.toByteArray())).contains(FileKind.PDF);
    assertThat(FileKind.of(("<html>" + file.toString(StandardCharsets.ISO_8859_1)).getBytes()))
        .as("readers look for the mark further on, and others take the page before it")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"text, ODT", "spreadsheet, ODS", "presentation, ODP", "graphics, ODG"})
  void of_knowsOpenDocuments(String name, FileKind kind) throws IOException {
    assertThat(FileKind.of(zip("mimetype", "application/vnd.oasis.opendocument." + name)))
        .contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.oasis.opendocument.text-master",
        "application/vnd.oasis.opendocument.text-template",
        "application/vnd.oasis.opendocument.database",
        "application/epub+zip"
      })
  void of_takesNoOtherPackage(String mediaType) throws IOException {
    assertThat(FileKind.of(zip("mimetype", mediaType))).isEmpty();
  }

  @Test
  void of_takesNoZipWithoutAMediaType() throws IOException {
    assertThat(FileKind.of(zip("word/document.xml", "application/vnd.oasis.opendocument.text")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%PDF",
        "MZ\u0090",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<html><script>alert(1)</script>",
        "GIF89a",
        "PK\u0003\u0004",
        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"
      })
  void of_takesNothingElse(String content) {
    assertThat(FileKind.of(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }

  @Test
  void aFileThatIsCutShort_isOfItsKindOrOfNone_andNeverAFault() throws IOException {
    byte[] whole = zip("mimetype", "application/vnd.oasis.opendocument.text");
    for (int length = 0; length < whole.length; length++) {
      assertThat(FileKind.of(Arrays.copyOf(whole, length)).orElse(FileKind.ODT))
          .isEqualTo(FileKind.ODT);
    }
  }

  private static byte[] zip(String name, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(entry);
      zip.write(bytes);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.closeEntry();
    }
    return file.toByteArray();
  }
}
