package tw.caseprogress.security.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.caseprogress.security.Seal;

class KeyFilesTest {

  @TempDir Path temporary;

  private final MarksInMemory marks = new MarksInMemory();

  private Path folder;

  @BeforeEach
  void nameTheFolder() {
    folder = temporary.resolve("var").resolve("keys");
  }

  @Test
  void theFirstStart_makesAKeyForItsOwnerAlone() throws IOException {
    new KeyFiles(folder, marks).seal("personal-data");

    Path file = folder.resolve("personal-data.1.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void theNextStart_takesTheSameKeys() {
    byte[] sealed = new KeyFiles(folder, marks).seal("personal-data").seal("王小明");
    byte[] hash = new KeyFiles(folder, marks).hash("blind-index").of("mobile", "+886912345678");

    assertThat(new KeyFiles(folder, marks).seal("personal-data").open(sealed)).isEqualTo("王小明");
    assertThat(new KeyFiles(folder, marks).hash("blind-index").of("mobile", "+886912345678"))
        .isEqualTo(hash);
  }

  @Test
  void theKeyOfTheHighestNumber_sealsAndTheOthersStillOpen() throws IOException {
    byte[] old = new KeyFiles(folder, marks).seal("personal-data").seal("王小明");
    put("personal-data.2.key", new byte[32]);
    put("personal-data.10.key", new byte[32]);

    Seal seal = new KeyFiles(folder, marks).seal("personal-data");

    assertThat(seal.open(old)).isEqualTo("王小明");
    assertThat(seal.seal("王小明")[0]).isEqualTo((byte) 10);
  }

  @Test
  void aKeyOfTheWrongLength_isRefused() throws IOException {
    Files.createDirectories(folder);
    put("personal-data.1.key", new byte[16]);

    assertThatIllegalStateException()
        .isThrownBy(() -> new KeyFiles(folder, marks).seal("personal-data"))
        .withMessageContaining("32 bytes");
  }

  @Test
  void keysThatWereLost_areNotMadeAnew() throws IOException {
    new KeyFiles(folder, marks).seal("personal-data");
    Files.delete(folder.resolve("personal-data.1.key"));

    assertThatExceptionOfType(KeysMissingException.class)
        .isThrownBy(() -> new KeyFiles(folder, marks).seal("personal-data"))
        .withMessageContaining("personal-data.1.key");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void keysOfADatabaseFromBeforeTheMarks_areNotMadeAnewEither() {
    marks.inUseAlready("blind-index", 1);

    assertThatExceptionOfType(KeysMissingException.class)
        .isThrownBy(() -> new KeyFiles(folder, marks).hash("blind-index"));
  }

  @Test
  void theKeysOfAnotherInstallation_areRefused() throws IOException {
    new KeyFiles(folder, marks).seal("personal-data");
    put("personal-data.1.key", new byte[32]);

    assertThatExceptionOfType(KeysMissingException.class)
        .isThrownBy(() -> new KeyFiles(folder, marks).seal("personal-data"))
        .withMessageContaining("not the key");
  }

  @Test
  void anOldKeyThatValuesMayHangOn_mustStay() throws IOException {
    new KeyFiles(folder, marks).seal("personal-data");
    put("personal-data.2.key", new byte[32]);
    new KeyFiles(folder, marks).seal("personal-data");
    Files.delete(folder.resolve("personal-data.1.key"));

    assertThatExceptionOfType(KeysMissingException.class)
        .isThrownBy(() -> new KeyFiles(folder, marks).seal("personal-data"));
  }

  @Test
  void aPurposeThatIsNew_getsItsKeyBesideOldOnes() {
    new KeyFiles(folder, marks).seal("personal-data");

    new KeyFiles(folder, marks).hash("blind-index");

    assertThat(folder.resolve("blind-index.1.key")).exists();
  }

  private void put(String name, byte[] key) throws IOException {
    Files.writeString(folder.resolve(name), Base64.getEncoder().encodeToString(key));
  }

  /** What the database keeps. */
  private static final class MarksInMemory implements KeyMarks {

    private final Map<String, Map<Integer, Optional<String>>> marks = new HashMap<>();

    void inUseAlready(String purpose, int number) {
      of(purpose).put(number, Optional.empty());
    }

    @Override
    public Map<Integer, Optional<String>> of(String purpose) {
      return marks.computeIfAbsent(purpose, none -> new HashMap<>());
    }

    @Override
    public void note(String purpose, int number, String mark) {
      of(purpose).putIfAbsent(number, Optional.of(mark));
    }
  }
}
