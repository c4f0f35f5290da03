package tw.caseprogress.slip;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the QR code on the first page of a file, as a phone does that is brought nearer. */
public final class SlipQr {

  private static final int[] DOTS_PER_INCH = {150, 200, 300};
  private static final Map<DecodeHintType, Boolean> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

  private SlipQr() {}

  /**
   * What it says.
   *
   * @throws NotFoundException if the page has none that can be read
   */
  public static String of(byte[] pdf) throws IOException, NotFoundException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDFRenderer pages = new PDFRenderer(file);
      for (int dotsPerInch : DOTS_PER_INCH) {
        Optional<String> said = read(pages.renderImageWithDPI(0, dotsPerInch));
        if (said.isPresent()) {
          return said.get();
        }
      }
      throw NotFoundException.getNotFoundInstance();
    }
  }

  private static Optional<String> read(BufferedImage page) {
    int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    BinaryBitmap bitmap =
        new BinaryBitmap(
            new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots)));
    try {
      return Optional.of(
          new GenericMultipleBarcodeReader(new QRCodeReader())
              .decodeMultiple(bitmap, HINTS)[0].getText());
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }
}
