package tw.caseprogress.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that the server's user alone may read, however the server was started. */
public final class OwnerOnly {

  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /** With what such a file is created. */
  public static FileAttribute<Set<PosixFilePermission>> file() {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  }

  /** Makes such a folder; one that is there already is closed to others. */
  public static void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      Files.setPosixFilePermissions(folder, FOLDER);
    } else {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(FOLDER));
    }
  }

  /** Writes such a file anew. */
  public static void write(Path file, byte[] content) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file, file());
    Files.write(file, content);
  }
}
