package tw.caseprogress.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.attachment.StoreAwayException;
import tw.caseprogress.attachment.StoreKind;

class FolderStoreTest {

  private static final String KEY = "0a/1b/0a1b-x";
  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir Path parent;

  @Test
  void whatIsPutIsThere_untilItIsRemoved() {
    FolderStore store = new FolderStore(parent.resolve("attachments"));

    store.put(KEY, CONTENT);

    assertThat(store.get(KEY)).isEqualTo(CONTENT);
    store.remove(KEY);
    assertThatThrownBy(() -> store.get(KEY)).isInstanceOf(StoreAwayException.class);
    store.remove(KEY);
  }

  @Test
  void whatLiesInAnotherStoreIsNotTakenForRemoved() {
    FolderStore store = new FolderStore(parent.resolve("attachments"));
    store.put(KEY, CONTENT);

    assertThatThrownBy(() -> store.remove(StoreKind.BUCKET, KEY))
        .isInstanceOf(StoreAwayException.class)
        .hasMessageContaining("BUCKET");
    assertThat(store.get(KEY)).isEqualTo(CONTENT);

    store.remove(StoreKind.FOLDER, KEY);
    assertThatThrownBy(() -> store.get(KEY)).isInstanceOf(StoreAwayException.class);
  }

  @Test
  void filesAndFoldersAreForTheirUserAlone_andNothingUnfinishedStays() throws IOException {
    Path folder = parent.resolve("attachments");

    new FolderStore(folder).put(KEY, CONTENT);

    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> found = all.toList();
      assertThat(found).hasSize(4);
      for (Path one : found) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
            .as(one.toString())
            .isEqualTo(Files.isDirectory(one) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void whatIsKeptIsOnTheDisk_beforeItIsSaidToBe() {
    Path folder = parent.resolve("attachments");
    Path file = folder.resolve(KEY);
    List<Path> forced = new ArrayList<>();
    List<Boolean> named = new ArrayList<>();

    new FolderStore(
            folder,
            path -> {
              forced.add(path);
              named.add(Files.exists(file));
            })
        .put(KEY, CONTENT);

    assertThat(forced)
        .as("the name of the folder, the content, its name, and those of its folders")
        .containsExactly(
            parent,
            file.resolveSibling(file.getFileName() + ".unfinished"),
            folder.resolve("0a/1b"),
            folder.resolve("0a"),
            folder);
    assertThat(named).containsExactly(false, false, true, true, true);
  }

  @Test
  void whatIsNotOnTheDiskIsNotKept() {
    FolderStore store =
        new FolderStore(
            parent.resolve("attachments"),
            path -> {
              throw new IOException("power");
            });

    assertThatThrownBy(() -> store.put(KEY, CONTENT)).isInstanceOf(StoreAwayException.class);
  }

  @Test
  void whatComesAtTheSameMoment_isAllKept() {
    for (int round = 0; round < 20; round++) {
      FolderStore store = new FolderStore(parent.resolve("round" + round));

      IntStream.range(0, 16).parallel().forEach(i -> store.put("0a/1b/" + i, new byte[] {1}));

      for (int i = 0; i < 16; i++) {
        assertThat(store.get("0a/1b/" + i)).hasSize(1);
      }
    }
  }

  @Test
  void aFolderThatCannotBeWrittenTo_isAway() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "x");
    FolderStore store = new FolderStore(file);

    assertThatThrownBy(() -> store.put(KEY, CONTENT)).isInstanceOf(StoreAwayException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "0a/../../x", "/etc/x"})
  void aKeyThatLeadsOutOfTheFolderIsRefused(String key) {
    FolderStore store = new FolderStore(parent.resolve("attachments"));

    assertThatIllegalArgumentException().isThrownBy(() -> store.put(key, CONTENT));
    assertThatIllegalArgumentException().isThrownBy(() -> store.get(key));
  }
}
