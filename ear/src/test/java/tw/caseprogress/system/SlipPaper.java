package tw.caseprogress.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;

/** The file of a print of a slip, as the browser of the officer gets it. */
final class SlipPaper {

  private SlipPaper() {}

  static URI of(String caseNumber, int print) {
    return Zone.INTRANET.at(
        "/staff/casefile/slip.pdf?caseNumber=%s&print=%d"
            .formatted(caseNumber.replace("-", ""), print));
  }

  /** Waits until the officer's click has been carried out. */
  static HttpURLConnection await(ChromeDriver window, URI file) {
    return Patience.with(window)
        .until(
            w -> {
              HttpURLConnection answer = open(w, file);
              return "application/pdf".equals(answer.getContentType()) ? answer : null;
            });
  }

  static HttpURLConnection open(WebDriver window, URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setRequestProperty(
          "Cookie",
          window.manage().getCookies().stream()
              .map(cookie -> cookie.getName() + '=' + cookie.getValue())
              .collect(Collectors.joining("; ")));
      return connection;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file);
    }
  }
}
