package tw.caseprogress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tw.caseprogress.schema.Parameters.Elements;

class ParametersTest {

  private static final Instant NOON_IN_TAIPEI = Instant.parse("2026-11-23T04:00:00Z");

  private final Map<Integer, Object> bound = new TreeMap<>();

  private enum Kind {
    LATE
  }

  @Test
  void valuesAreBoundInOrderAsTheDriverWantsThem() throws SQLException {
    Parameters.of(7L, "words", NOON_IN_TAIPEI, LocalDate.of(2026, 11, 23))
        .and(Kind.LATE, null)
        .bindTo(statement());

    assertThat(bound.values())
        .containsExactly(
            7L,
            "words",
            OffsetDateTime.parse("2026-11-23T04:00:00Z"),
            LocalDate.of(2026, 11, 23),
            "LATE",
            null);
  }

  @Test
  void anOptionalStandsForItsValueOrForNothing() throws SQLException {
    Parameters.bind(
        statement(), Optional.of(Kind.LATE), Optional.empty(), Optional.of(NOON_IN_TAIPEI));

    assertThat(bound.values())
        .containsExactly("LATE", null, OffsetDateTime.parse("2026-11-23T04:00:00Z"));
  }

  @Test
  void elementsBecomeOneArrayEvenIfThereAreNone() throws SQLException {
    Parameters.bind(
        statement(),
        Elements.numbers(List.of(3L, 5L)),
        Elements.numbers(List.of()),
        new Elements("text", Arrays.asList("2026-11-23", null)));

    assertThat(bound.values().stream().map(Object::toString))
        .containsExactly("bigint[3, 5]", "bigint[]", "text[2026-11-23, null]");
  }

  private PreparedStatement statement() {
    Connection connection =
        standIn(
            Connection.class,
            (self, method, values) -> array(values[0] + Arrays.toString((Object[]) values[1])));
    return standIn(
        PreparedStatement.class,
        (self, method, values) ->
            method.getName().equals("getConnection")
                ? connection
                : bound.put((Integer) values[0], values[1]));
  }

  private static Array array(String text) {
    return standIn(Array.class, (self, method, values) -> text);
  }

  private static <T> T standIn(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
