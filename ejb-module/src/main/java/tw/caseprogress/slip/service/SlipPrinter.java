package tw.caseprogress.slip.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import tw.caseprogress.security.InstallationFolder;
import tw.caseprogress.slip.AcceptanceSlip;
import tw.caseprogress.slip.NoPressFreeException;
import tw.caseprogress.slip.PrintedSlip;
import tw.caseprogress.slip.SlipNotPrintedException;
import tw.caseprogress.slip.SlipPage;
import tw.caseprogress.slip.SlipPdf;

/**
 * Prints slips on this server: a few at a time, since each takes a processor and memory while it is
 * made, in the order in which they were asked for. Holds neither a transaction nor a connection;
 * knows nothing of who asks.
 *
 * <p>Reads {@code caseprogress.public.url}, the address that citizens use, and TrueType files for
 * rare characters from the folder {@code fonts} in the folder that {@code caseprogress.var} names.
 */
@ApplicationScoped
public class SlipPrinter {

  private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors());

  private final SlipPage page = new SlipPage(publicAddress());
  private final Semaphore presses;
  private final LongSupplier nanoTime;
  private volatile SlipPdf pdf;

  public SlipPrinter() {
    this(new Semaphore(AT_ONCE, true), System::nanoTime);
  }

  SlipPrinter(Semaphore presses, LongSupplier nanoTime) {
    this.presses = presses;
    this.nanoTime = nanoTime;
  }

  /** The content of a slip, to stand on a page. */
  public String article(AcceptanceSlip slip) {
    return page.article(slip);
  }

  /**
   * A slip as a file.
   *
   * @param patience how long to wait until it is begun, while others are made
   * @throws NoPressFreeException if it could not be begun in that time
   * @throws SlipNotPrintedException if it cannot be made
   */
  public PrintedSlip print(AcceptanceSlip slip, Duration patience) {
    begin(patience);
    return new PrintedSlip(page.fileName(slip), begun(slip));
  }

  /**
   * Another paper as a file, made by the same presses.
   *
   * @param document the XHTML document in families of fonts, see {@link SlipPdf#of}
   * @param language the language tag of the document
   * @param patience how long to wait until it is begun, while others are made
   * @throws NoPressFreeException if it could not be begun in that time
   * @throws SlipNotPrintedException if it cannot be made
   */
  public byte[] print(Function<List<String>, String> document, String language, Duration patience) {
    begin(patience);
    return begun(document, language);
  }

  private byte[] begun(AcceptanceSlip slip) {
    return begun(families -> page.document(slip, families), SlipPage.languageTag(slip.language()));
  }

  /** Prints on the press that was got, and gives it back. */
  private byte[] begun(Function<List<String>, String> document, String language) {
    try {
      SlipPdf printing = pdf();
      return printing.of(document.apply(printing.fontFamilies()), language);
    } finally {
      presses.release();
    }
  }

  /**
   * Several slips as one file, each on its own sheet, in this order. Each waits its turn like any
   * other, so that the file holds nobody up.
   *
   * @param patience how long to wait in all for a press, while others are made
   * @throws NoPressFreeException if one could not be begun in what was left of it
   * @throws SlipNotPrintedException if it cannot be made
   */
  public byte[] print(List<AcceptanceSlip> slips, Duration patience) {
    List<byte[]> sheets = new ArrayList<>();
    Duration left = patience;
    for (AcceptanceSlip slip : slips) {
      left = left.minus(begin(left));
      sheets.add(begun(slip));
    }
    return SlipPdf.joined(sheets);
  }

  /** Gets a press; answers how long that took. */
  private Duration begin(Duration patience) {
    long asked = nanoTime.getAsLong();
    try {
      if (!presses.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new NoPressFreeException();
      }
      return Duration.ofNanos(nanoTime.getAsLong() - asked);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SlipNotPrintedException(e);
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
    Path folder = InstallationFolder.resolve("fonts");
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
