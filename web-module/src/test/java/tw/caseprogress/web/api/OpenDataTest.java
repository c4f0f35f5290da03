package tw.caseprogress.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.web.api.publicapi.PublicApi;

class OpenDataTest {

  @Test
  void whatIsReadWithoutAKeyIsOpen_andNothingElse() {
    List<Class<?>> resources =
        new PublicApi()
            .getClasses().stream().filter(type -> type.isAnnotationPresent(Path.class)).toList();

    assertThat(resources)
        .isNotEmpty()
        .allSatisfy(
            resource ->
                assertThat(
                        OpenData.at("/api/public/v1/" + resource.getAnnotation(Path.class).value())
                            .isPresent())
                    .isEqualTo(
                        isRead(resource)
                            && !resource.isAnnotationPresent(TakesForeignParameters.class)));
  }

  private static boolean isRead(Class<?> resource) {
    return Arrays.stream(resource.getMethods())
        .anyMatch(method -> method.isAnnotationPresent(GET.class));
  }

  @ParameterizedTest(name = "If-None-Match: {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "W/\"a\"|true",
        "\"a\"|true",
        "*|true",
        "\"b\", W/\"a\"|true",
        "W/\"b\"|false",
        "a|false",
        "''|false",
        "|false"
      })
  void aMarkIsKnown(String ifNoneMatch, boolean known) {
    assertThat(OpenData.isKnown(ifNoneMatch, "W/\"a\"")).isEqualTo(known);
  }

  @Test
  void theSameContentHasTheSameMark() {
    assertThat(OpenData.mark(new byte[] {1, 2})).isEqualTo(OpenData.mark(new byte[] {1, 2}));
    assertThat(OpenData.mark(new byte[] {1, 2})).isNotEqualTo(OpenData.mark(new byte[] {1, 3}));
  }
}
