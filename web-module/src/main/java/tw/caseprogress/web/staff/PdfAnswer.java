package tw.caseprogress.web.staff;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tw.caseprogress.web.api.RetryAfter;

/** A file made for one member of staff, to be opened in the browser and kept by nobody between. */
public final class PdfAnswer {

  /** How long somebody waits until a file is begun, while others are made. */
  public static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration COME_AGAIN = Duration.ofSeconds(10);

  private PdfAnswer() {}

  /** Answers with the file. */
  public static void send(HttpServletResponse response, String fileName, byte[] pdf)
      throws IOException {
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition",
        "inline; filename*=UTF-8''"
            + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"));
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(pdf.length);
    response.getOutputStream().write(pdf);
  }

  /** Asks to come again, while as many files as this server can make are being made. */
  public static void askToComeAgain(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", Long.toString(RetryAfter.seconds(COME_AGAIN)));
    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }
}
