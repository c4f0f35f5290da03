package tw.caseprogress.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.web.api.publicapi.PublicApi;

class OpenDataTest {

  @Test
  void whatIsReadWithoutAKeyIsOpen_andNothingElse() {
    List<Method> methods =
        new PublicApi()
            .getClasses().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(
                    method ->
                        method.isAnnotationPresent(GET.class)
                            || method.isAnnotationPresent(POST.class))
                .toList();

    assertThat(methods)
        .isNotEmpty()
        .allSatisfy(
            method ->
                assertThat(OpenData.at("/api/public/v1/" + path(method)).isPresent())
                    .isEqualTo(
                        method.isAnnotationPresent(GET.class)
                            && !method
                                .getDeclaringClass()
                                .isAnnotationPresent(TakesForeignParameters.class)));
  }

  private static String path(Method method) {
    Path inner = method.getAnnotation(Path.class);
    String resource = method.getDeclaringClass().getAnnotation(Path.class).value();
    return inner == null ? resource : resource + (resource.isEmpty() ? "" : "/") + inner.value();
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
