package tw.caseprogress.attachment.service;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tw.caseprogress.attachment.AttachmentStore;
import tw.caseprogress.attachment.StoreAwayException;
import tw.caseprogress.security.OwnerOnly;

/**
 * Attachments as files of a folder, for the server's user alone. Servers that share a database
 * share the folder.
 */
final class FolderStore implements AttachmentStore {

  private final Path folder;

  FolderStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public void put(String key, byte[] sealed) {
    Path file = file(key);
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      makeFolders(file.getParent());
      OwnerOnly.write(unfinished, sealed);
      move(unfinished, file);
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
