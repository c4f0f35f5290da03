package tw.caseprogress.listexport.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tw.caseprogress.security.InstallationFolder;
import tw.caseprogress.security.OwnerOnly;

/**
 * The files of exports: in the folder {@code exports} of the installation, readable by the server's
 * user alone. One that is being written has another name, so that nobody fetches half of it.
 */
final class ExportFolder {

  private static final String UNFINISHED = ".part";

  private ExportFolder() {}

  /** Begins a file anew, whatever was left of it. */
  static OutputStream write(UUID fileId) throws IOException {
    OwnerOnly.makeFolder(folder());
    Path file = unfinished(fileId);
    Files.deleteIfExists(file);
    Files.createFile(file, OwnerOnly.file());
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  /** Gives a finished file its name; answers its length. */
  static long finish(UUID fileId) throws IOException {
    Path file = finished(fileId);
    Files.move(unfinished(fileId), file, StandardCopyOption.REPLACE_EXISTING);
    return Files.size(file);
  }

  /** The path of a finished file, be it there or not. */
  static Path finished(UUID fileId) {
    return folder().resolve(fileId.toString());
  }

  /** Removes a file, finished or not. */
  static void remove(UUID fileId) {
    try {
      Files.deleteIfExists(finished(fileId));
      Files.deleteIfExists(unfinished(fileId));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of what lies there, finished or not. */
  static List<UUID> present() {
    if (!Files.isDirectory(folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString().replace(UNFINISHED, ""))
          .filter(name -> name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
          .map(UUID::fromString)
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    return InstallationFolder.resolve("exports");
  }

  private static Path unfinished(UUID fileId) {
    return folder().resolve(fileId + UNFINISHED);
  }
}
