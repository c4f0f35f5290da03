package tw.caseprogress.attachment.service;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import tw.caseprogress.attachment.AttachmentStore;
import tw.caseprogress.attachment.StoreAwayException;
import tw.caseprogress.attachment.StoreKind;
import tw.caseprogress.security.OwnerOnly;

/**
 * Attachments as files of a folder, for the server's user alone. Servers that share a database
 * share the folder.
 */
final class FolderStore implements AttachmentStore {

  private final Path folder;
  private final Disk disk;

  FolderStore(Path folder) {
    this(folder, FolderStore::force);
  }

  FolderStore(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** Brings to the disk what was written to a file, or what the names in a folder are. */
  interface Disk {
    void force(Path path) throws IOException;
  }

  private static void force(Path path) throws IOException {
    StandardOpenOption how =
        Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  @Override
  public StoreKind kind() {
    return StoreKind.FOLDER;
  }

  @Override
  public void put(String key, byte[] sealed) {
    Path file = file(key);
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      makeFolders(file.getParent());
      OwnerOnly.write(unfinished, sealed);
      disk.force(unfinished);
      move(unfinished, file);
      forceFolders(file.getParent());
    } catch (IOException e) {
      throw new StoreAwayException("An attachment cannot be written: " + file, e);
    } finally {
      removeQuietly(unfinished);
    }
  }

  @Override
  public byte[] get(String key) {
    try {
      return Files.readAllBytes(file(key));
    } catch (IOException e) {
      throw new StoreAwayException("An attachment cannot be read: " + file(key), e);
    }
  }

  @Override
  public void remove(String key) {
    try {
      Files.deleteIfExists(file(key));
    } catch (IOException e) {
      throw new StoreAwayException("An attachment cannot be removed: " + file(key), e);
    }
  }

  /** Each folder up to ours: another thread may have made it just now. */
  private void forceFolders(Path lowest) throws IOException {
    for (Path one = lowest; one != null && one.startsWith(folder); one = one.getParent()) {
      disk.force(one);
    }
  }

  /** Each folder down to this one, with those that are not there yet closed to others. */
  private void makeFolders(Path wanted) throws IOException {
    if (Files.isDirectory(wanted)) {
      return;
    }
    if (!wanted.equals(folder)) {
      makeFolders(wanted.getParent());
    }
    try {
      OwnerOnly.makeFolder(wanted);
      if (wanted.equals(folder)) {
        disk.force(wanted.toAbsolutePath().getParent());
      }
    } catch (FileAlreadyExistsException e) {
      // made for another attachment meanwhile; a file of that name is told of by what comes next
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  private static void removeQuietly(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (NoSuchFileException e) {
      // its folder could not be made: there is nothing
    } catch (IOException e) {
      throw new StoreAwayException("What was not finished cannot be removed: " + unfinished, e);
    }
  }

  private Path file(String key) {
    Path file = folder.resolve(key).normalize();
    if (!file.startsWith(folder)) {
      throw new IllegalArgumentException("The key leads out of the folder: " + key);
    }
    return file;
  }
}
