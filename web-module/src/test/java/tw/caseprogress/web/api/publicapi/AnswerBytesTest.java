package tw.caseprogress.web.api.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.web.api.JsonBodyWriter;
import tw.caseprogress.web.citizen.CaseProgressFixture;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/** Our writer of answers and the one of the server, which it spares, write the same bytes. */
class AnswerBytesTest {

  private static final int ANSWERS = 300;
  private static final List<String> WORDS =
      List.of(
          "",
          "案件",
          "a \"quoted\" \\ word",
          "</script>",
          "line\nnext\ttab\r\f\b",
          "\u0001\u001f\u007f",
          "\u2028\u2029",
          "𠮷野家",
          "é");

  private static Jsonb jsonb;

  private final JsonBodyWriter writer = new JsonBodyWriter();
  private final Random random = new Random(20261206);

  @BeforeAll
  static void begin() {
    jsonb = JsonbBuilder.create();
  }

  @AfterAll
  static void end() throws Exception {
    jsonb.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theProgressOfCases(Language language) throws IOException {
    Texts texts = Texts.in(language);
    for (CaseProgress progress :
        List.of(
            CaseProgressFixture.dueOnFriday(LocalDate.of(2026, 11, 23)),
            CaseProgressFixture.dueOnFriday(LocalDate.of(2026, 11, 20)))) {
      assertSame(ProgressAnswer.of(progress, texts));
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {ProgressAnswer.class, AgenciesAnswer.class, CaseTypesAnswer.class})
  void anythingThatSuchARecordCanHold(Class<?> type) throws IOException {
    for (int i = 0; i < ANSWERS; i++) {
      assertSame((Record) any(type));
    }
  }

  @Test
  void membersStandInAlphabeticalOrder_andNullsAreLeftOut() throws IOException {
    assertThat(
            new String(
                written(new ProgressAnswer.Letter("府授字第 1 號", null, null)), StandardCharsets.UTF_8))
        .isEqualTo("{\"number\":\"府授字第 1 號\"}");
    assertThat(new String(written(new ProgressAnswer.Days(3, -1, 0)), StandardCharsets.UTF_8))
        .isEqualTo("{\"left\":-1,\"paused\":0,\"used\":3}");
  }

  @Test
  void whatItDoesNotKnowIsLeftToTheServer() {
    assertThat(isWriteable(StatisticsAnswer.class)).as("decimals").isFalse();
    assertThat(isWriteable(WorkingDaysAnswer.class)).as("times of day").isFalse();
    assertThat(isWriteable(String.class)).isFalse();
    assertThat(isWriteable(ProgressAnswer.class)).isTrue();
  }

  private boolean isWriteable(Class<?> type) {
    return writer.isWriteable(type, type, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
  }

  private void assertSame(Record answer) throws IOException {
    assertThat(new String(written(answer), StandardCharsets.UTF_8)).isEqualTo(jsonb.toJson(answer));
  }

  private byte[] written(Record answer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.writeTo(
        answer,
        answer.getClass(),
        answer.getClass(),
        new Annotation[0],
        MediaType.APPLICATION_JSON_TYPE,
        new MultivaluedHashMap<>(),
        out);
    return out.toByteArray();
  }

  private Object any(Type type) {
    if (type == int.class || type == Integer.class) {
      return random.nextInt(200) - 100;
    }
    if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == String.class) {
      return WORDS.get(random.nextInt(WORDS.size()));
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
    }
    if (type instanceof ParameterizedType list) {
      return IntStream.range(0, random.nextInt(4))
          .mapToObj(i -> any(list.getActualTypeArguments()[0]))
          .toList();
    }
    Class<?> one = (Class<?>) type;
    return one.isEnum()
        ? one.getEnumConstants()[random.nextInt(one.getEnumConstants().length)]
        : anyRecord(one);
  }

  private Object anyRecord(Class<?> type) {
    Object[] values =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .map(
                part ->
                    part instanceof Class<?> one && !one.isPrimitive() && random.nextInt(4) == 0
                        ? null
                        : any(part))
            .toArray();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
