package tw.caseprogress.slip;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the QR code on the first page of a file, as a phone does. */
public final class SlipQr {

  private static final int DOTS_PER_INCH = 150;

  private SlipQr() {}

  /** What it says. */
  public static String of(byte[] pdf) throws IOException, NotFoundException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(file).renderImageWithDPI(0, DOTS_PER_INCH);
      int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      BinaryBitmap bitmap =
          new BinaryBitmap(
              new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots)));
      return new GenericMultipleBarcodeReader(new QRCodeReader())
          .decodeMultiple(bitmap)[0].getText();
    }
  }
}
