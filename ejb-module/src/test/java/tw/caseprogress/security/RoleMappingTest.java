package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleMappingTest {

  @ParameterizedTest
  @EnumSource
  void eachRole_isNamedInTheMappingWithItsGroupAndAsAConstant(Role role) throws Exception {
    assertThat(mapping())
        .contains("<role-name>" + role + "</role-name>")
        .contains("<group-name>" + role + "</group-name>");
    assertThat(Role.Name.class.getField(role.name()).get(null)).isEqualTo(role.name());
  }

  private static String mapping() throws IOException {
    return Files.readString(Path.of("src/main/resources/META-INF/glassfish-ejb-jar.xml"));
  }
}
