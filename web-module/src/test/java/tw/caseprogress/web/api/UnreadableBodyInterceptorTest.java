package tw.caseprogress.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.caseprogress.web.api.publicapi.PublicApi;

class UnreadableBodyInterceptorTest {
  private final UnreadableBodyInterceptor interceptor = new UnreadableBodyInterceptor();

  @Test
  void whatCannotBeReadIsAMalformedRequest() {
    ReaderInterceptorContext reading =
        reading(
            (proxy, method, arguments) -> {
              throw new ProcessingException("tw.caseprogress.web.Inside cannot be read");
            });

    assertThatThrownBy(() -> interceptor.aroundReadFrom(reading))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.type()).isEqualTo(ProblemType.MALFORMED_REQUEST))
        .hasMessageNotContaining("Inside");
  }

  @Test
  void whatCanBeReadIsPassedOn() throws IOException {
    assertThat(interceptor.aroundReadFrom(reading((proxy, method, arguments) -> "read")))
        .isEqualTo("read");
  }

  @Test
  void anAnswerThatCannotBeWrittenIsUnexpected_soItIsLoggedAndIs500() {
    List<Class<?>> mappers =
        new PublicApi()
            .getClasses().stream()
                .filter(type -> mapped(type).anyMatch(this::takesFaultsOfWriting))
                .toList();

    assertThat(mappers).isEqualTo(List.of(UnexpectedExceptionMapper.class));
  }

  private boolean takesFaultsOfWriting(Class<?> mapped) {
    return mapped.isAssignableFrom(ProcessingException.class);
  }

  /** The exceptions that a class maps, if it maps any. */
  private static Stream<Class<?>> mapped(Class<?> type) {
    return Arrays.stream(type.getGenericInterfaces())
        .filter(ParameterizedType.class::isInstance)
        .map(ParameterizedType.class::cast)
        .filter(face -> face.getRawType() == ExceptionMapper.class)
        .map(face -> (Class<?>) face.getActualTypeArguments()[0]);
  }

  private static ReaderInterceptorContext reading(InvocationHandler reader) {
    return (ReaderInterceptorContext)
        Proxy.newProxyInstance(
            UnreadableBodyInterceptorTest.class.getClassLoader(),
            new Class<?>[] {ReaderInterceptorContext.class},
            reader);
  }
}
