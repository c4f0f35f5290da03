package tw.caseprogress.benchmarks.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.listexport.CaseListFile;
import tw.caseprogress.tablefile.TableForm;
import tw.caseprogress.worklist.WorklistRow;

/**
 * Writes lists of 10,000 and of a million cases in each form, and prints how much of the heap was
 * full at most after a collection, beside bytes and seconds. Rows are made as they are written, as
 * the cursor of the database gives them, in portions of 1,000.
 */
public final class LongListProgram {

  private static final int PORTION = 1_000;
  private static final double MEBI = 1 << 20;
  private static final double NANOS = 1e9;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private LongListProgram() {}

  /** Measures all forms, or those that are named. */
  public static void main(String[] forms) throws IOException {
    for (TableForm form : TableForm.values()) {
      for (int rows : new int[] {10_000, 1_000_000}) {
        measure(form, rows, System.out);
      }
    }
  }

  private static void measure(TableForm form, int rows, PrintStream out) throws IOException {
    Path file = Files.createTempFile("list", "." + form.ending());
    try {
      resetPeaks();
      long begun = System.nanoTime();
      write(form, rows, file);
      out.printf(
          "%-4s %,9d rows: %6.1f MiB live at most, %6.1f MiB file, %5.1f s%n",
          form, rows, live() / MEBI, Files.size(file) / MEBI, (System.nanoTime() - begun) / NANOS);
    } finally {
      Files.delete(file);
    }
  }

  private static void write(TableForm form, int rows, Path path) throws IOException {
    try (CaseListFile file =
        new CaseListFile(new BufferedOutputStream(Files.newOutputStream(path)), form, false)) {
      for (int first = 0; first < rows; first += PORTION) {
        file.add(portion(first));
        if (first % (rows / 10) == 0) {
          System.gc();
          notice();
        }
      }
      System.gc();
      notice();
    }
  }

  private static long most;

  private static void resetPeaks() {
    System.gc();
    most = 0;
  }

  private static void notice() {
    long full =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getCollectionUsage)
            .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
            .sum();
    most = Math.max(most, full);
  }

  private static long live() {
    return most;
  }

  private static List<WorklistRow> portion(int first) {
    return IntStream.range(first, first + PORTION).mapToObj(LongListProgram::row).toList();
  }

  private static WorklistRow row(int i) {
    return new WorklistRow(
        "115-%04d-%04d-%02d".formatted(i / 10_000, i % 10_000, i % 100),
        CaseStanding.ON_TIME,
        "建築物室內裝修許可申請",
        "Interior works",
        "王○○",
        2,
        "審查",
        "Review",
        false,
        DAY.minusDays(i % 1_000),
        Optional.of(DAY.plusDays(i % 30)),
        Optional.empty(),
        i % 30,
        "officer." + i % 50,
        Optional.of("承辦人" + i % 50),
        "建照科",
        Optional.empty(),
        Optional.empty());
  }
}
