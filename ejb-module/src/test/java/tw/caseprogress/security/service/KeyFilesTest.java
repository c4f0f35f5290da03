package tw.caseprogress.security.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.caseprogress.security.Seal;

class KeyFilesTest {

  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void nameTheFolder() {
    folder = temporary.resolve("var").resolve("keys");
  }

  @Test
  void theFirstStart_makesAKeyForItsOwnerAlone() throws IOException {
    new KeyFiles(folder).seal("personal-data");

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
    byte[] sealed = new KeyFiles(folder).seal("personal-data").seal("王小明");
    byte[] hash = new KeyFiles(folder).hash("blind-index").of("mobile", "+886912345678");

    assertThat(new KeyFiles(folder).seal("personal-data").open(sealed)).isEqualTo("王小明");
    assertThat(new KeyFiles(folder).hash("blind-index").of("mobile", "+886912345678"))
        .isEqualTo(hash);
  }

  @Test
  void theKeyOfTheHighestNumber_sealsAndTheOthersStillOpen() throws IOException {
    byte[] old = new KeyFiles(folder).seal("personal-data").seal("王小明");
    put("personal-data.2.key", new byte[32]);
    put("personal-data.10.key", new byte[32]);

    Seal seal = new KeyFiles(folder).seal("personal-data");

    assertThat(seal.open(old)).isEqualTo("王小明");
    assertThat(seal.seal("王小明")[0]).isEqualTo((byte) 10);
  }

  @Test
  void aKeyOfTheWrongLength_isRefused() throws IOException {
    Files.createDirectories(folder);
    put("personal-data.1.key", new byte[16]);

    assertThatIllegalStateException()
        .isThrownBy(() -> new KeyFiles(folder).seal("personal-data"))
        .withMessageContaining("32 bytes");
  }

  private void put(String name, byte[] key) throws IOException {
    Files.writeString(folder.resolve(name), Base64.getEncoder().encodeToString(key));
  }
}
