package tw.caseprogress.batch.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import tw.caseprogress.security.InstallationFolder;
import tw.caseprogress.security.OwnerOnly;

/** A CSV file in the folder of the installation's data that the server's user alone may read. */
record PrivateFile(Path path) {

  static PrivateFile of(String name) {
    return new PrivateFile(InstallationFolder.resolve(name));
  }

  /** Writes the file anew; it appears only when it is whole. */
  void write(List<String> header, List<? extends List<String>> rows) {
    Path unfinished = path.resolveSibling("." + path.getFileName());
    try {
      StringBuilder text = new StringBuilder();
      CSVFormat.DEFAULT
          .builder()
          .setHeader(header.toArray(String[]::new))
          .setRecordSeparator("\n")
          .get()
          .print(text)
          .printRecords(rows);
      Files.createDirectories(path.getParent());
      OwnerOnly.write(unfinished, text.toString().getBytes(StandardCharsets.UTF_8));
      Files.move(
          unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
