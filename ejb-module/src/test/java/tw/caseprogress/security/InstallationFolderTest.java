package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationFolderTest {

  private final String before = System.getProperty(InstallationFolder.PROPERTY);

  @AfterEach
  void nameTheFolderAsBefore() {
    if (before == null) {
      System.clearProperty(InstallationFolder.PROPERTY);
    } else {
      System.setProperty(InstallationFolder.PROPERTY, before);
    }
  }

  @Test
  void withoutAName_thereIsNoFolder() {
    System.clearProperty(InstallationFolder.PROPERTY);

    assertThatIllegalStateException()
        .isThrownBy(() -> InstallationFolder.resolve("keys"))
        .withMessageContaining("caseprogress.var");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "var", "./var"})
  void aNameThatHangsOnWhereTheServerStands_isRefused(String name) {
    System.setProperty(InstallationFolder.PROPERTY, name);

    assertThatIllegalStateException().isThrownBy(() -> InstallationFolder.resolve("keys"));
  }

  @Test
  void aWholePathIsTaken_blanksAndAll() {
    System.setProperty(InstallationFolder.PROPERTY, "/srv/case progress");

    assertThat(InstallationFolder.resolve("secrets", "gateways.properties"))
        .isEqualTo(Path.of("/srv/case progress/secrets/gateways.properties"));
  }
}
