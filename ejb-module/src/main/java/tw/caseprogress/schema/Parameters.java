package tw.caseprogress.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The values of one statement, in the order of its question marks.
 *
 * <p>A value is given as the trade has it: a moment, a date, a constant of an enum by its name, an
 * {@link Elements array}, an Optional as its value or nothing. The one place that knows how the
 * driver wants them.
 */
public final class Parameters {

  private final List<Object> values = new ArrayList<>();

  private Parameters() {}

  /**
   * Many values in the place of one, for {@code = any (?)} and {@code unnest(?)}.
   *
   * @param type the type of the elements as PostgreSQL calls it
   * @param values the elements; dates as text
   */
  public record Elements(String type, List<?> values) {

    /** Numbers as {@code bigint}. */
    public static Elements numbers(Iterable<Long> numbers) {
      List<Long> all = new ArrayList<>();
      numbers.forEach(all::add);
      return new Elements("bigint", all);
    }

    /** Days as {@code date}. */
    public static Elements dates(Collection<LocalDate> days) {
      return new Elements("date", days.stream().map(LocalDate::toString).toList());
    }
  }

  /** The first values of a statement. */
  public static Parameters of(Object... values) {
    return new Parameters().and(values);
  }

  /** These and more, for the next part of the statement. */
  public Parameters and(Object... more) {
    values.addAll(Arrays.asList(more));
    return this;
  }

  /** The values so far, as {@link TableReader} takes them. */
  public Object[] toArray() {
    return values.toArray();
  }

  void bindTo(PreparedStatement statement) throws SQLException {
    bind(statement, values.toArray());
  }

  static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, forDriver(values[i], statement));
    }
  }

  private static Object forDriver(Object value, PreparedStatement statement) throws SQLException {
    if (value instanceof Instant moment) {
      return moment.atOffset(ZoneOffset.UTC);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Optional<?> maybe) {
      return forDriver(maybe.orElse(null), statement);
    }
    if (value instanceof Elements elements) {
      Connection connection = statement.getConnection();
      return connection.createArrayOf(elements.type(), elements.values().toArray());
    }
    return value;
  }
}
