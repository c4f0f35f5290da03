package tw.caseprogress.slip.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import tw.caseprogress.casefile.AcceptanceSlip;
import tw.caseprogress.slip.PrintedSlip;
import tw.caseprogress.slip.SlipPage;
import tw.caseprogress.slip.SlipPdf;

/**
 * Prints slips on this server: a few at a time, since each takes a processor and memory while it is
 * made. Holds neither a transaction nor a connection; knows nothing of who asks.
 *
 * <p>Reads {@code caseprogress.public.url}, the address that citizens use, and TrueType files for
 * rare characters from the folder {@code fonts} in the folder that {@code caseprogress.var} names.
 */
@ApplicationScoped
public class SlipPrinter {

  private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors());

  private final SlipPage page = new SlipPage(publicAddress());
  private final Semaphore presses = new Semaphore(AT_ONCE);
  private volatile SlipPdf pdf;

  /** The content of a slip, to stand on a page. */
  public String article(AcceptanceSlip slip) {
    return page.article(slip);
  }

  /**
   * A slip as a file.
   *
   * @throws tw.caseprogress.slip.SlipNotPrintedException if it cannot be made
   */
  public PrintedSlip print(AcceptanceSlip slip) {
    presses.acquireUninterruptibly();
    try {
      byte[] content = pdf().of(page.document(slip), SlipPage.languageTag(slip.language()));
      return new PrintedSlip(page.fileName(slip), content);
    } finally {
      presses.release();
    }
  }

  private SlipPdf pdf() {
    SlipPdf held = pdf;
    if (held == null) {
      held = new SlipPdf(rareFonts());
      pdf = held;
    }
    return held;
  }

  private static String publicAddress() {
    return System.getProperty(
        "caseprogress.public.url",
        "http://127.0.0.1:" + Integer.getInteger("caseprogress.port.public", 8080) + "/");
  }

  private static List<File> rareFonts() {
    Path folder = Path.of(System.getProperty("caseprogress.var", "var"), "fonts");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".ttf"))
          .sorted()
          .map(Path::toFile)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
