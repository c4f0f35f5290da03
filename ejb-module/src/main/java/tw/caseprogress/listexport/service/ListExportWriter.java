package tw.caseprogress.listexport.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.LongConsumer;
import tw.caseprogress.listexport.CaseListFile;
import tw.caseprogress.listexport.ExportStoppedException;
import tw.caseprogress.listexport.ListExport;
import tw.caseprogress.worklist.WorklistRow;
import tw.caseprogress.worklist.service.WholeLists;

/**
 * Writes an ordered list into its file, from the database's cursor to the disk: a million rows need
 * no more memory than a thousand.
 */
@ApplicationScoped
public class ListExportWriter {

  @Inject private WholeLists lists;
  @Inject private ListExportWork work;

  /**
   * Writes the file anew from its first row.
   *
   * @param written is told after each portion how many rows it had; may throw {@link
   *     ExportStoppedException}
   */
  public void write(ListExport export, LongConsumer written) {
    try {
      Progress progress = new Progress(export.id(), written);
      try (OutputStream out = ExportFolder.write(export.fileId());
          CaseListFile file =
              new CaseListFile(out, export.order().form(), export.order().english())) {
        lists.each(
            export.reader(),
            export.order().filter(),
            export.order().span(),
            rows -> progress.add(file, rows));
      }
      work.finish(export.id(), progress.rows, ExportFolder.finish(export.fileId()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Progress {

    private final long id;
    private final LongConsumer written;
    private long rows;

    Progress(long id, LongConsumer written) {
      this.id = id;
      this.written = written;
    }

    void add(CaseListFile file, List<WorklistRow> portion) {
      try {
        file.add(portion);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      rows += portion.size();
      work.advance(id, rows);
      written.accept(portion.size());
    }
  }
}
