package tw.caseprogress.slip;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws {@code <object type="application/x-qr" data="…"/>} as a QR code, in lines and no dots. */
final class SlipQrDrawer implements FSObjectDrawerFactory, FSObjectDrawer {

  private static final String TYPE = "application/x-qr";

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getAttribute("type").equals(TYPE);
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return isReplacedObject(element) ? this : null;
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    Path2D modules = modules(element.getAttribute("data"));
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width,
        (float) height,
        graphics -> draw(modules, graphics, Math.min(width, height) / dotsPerPixel));
    return Map.of();
  }

  private static void draw(Path2D modules, Graphics2D graphics, double side) {
    double scale = side / modules.getBounds2D().getMaxX();
    graphics.setColor(Color.BLACK);
    graphics.fill(modules.createTransformedShape(AffineTransform.getScaleInstance(scale, scale)));
  }

  /** The dark modules, each one unit wide, a row of them at a time. */
  private static Path2D modules(String content) {
    BitMatrix matrix = matrix(content);
    Path2D modules = new Path2D.Double();
    for (int row = 0; row < matrix.getHeight(); row++) {
      int from = 0;
      while (from < matrix.getWidth()) {
        int to = from;
        while (to < matrix.getWidth() && matrix.get(to, row)) {
          to++;
        }
        if (to > from) {
          modules.append(new Rectangle2D.Double(from, row, to - from, 1), false);
        }
        from = to + 1;
      }
    }
    return modules;
  }

  private static BitMatrix matrix(String content) {
    try {
      return new QRCodeWriter()
          .encode(
              content,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.MARGIN,
                  0, // the page around it is its quiet zone
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M));
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }
}
