package tw.caseprogress.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The row on which a reading stands; its columns are asked for by name or by place, the first one
 * being 1.
 *
 * <p>Of a column without a value a number is 0, a flag false and all else null; whoever expects
 * that asks for it {@code …IfAny}. All rows of a reading are the same object: keep what was read,
 * never the row.
 */
public final class Row {

  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  public long number(String column) {
    return number(place(column));
  }

  public long number(int place) {
    try {
      return result.getLong(place);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  public Optional<Long> numberIfAny(String column) {
    return numberIfAny(place(column));
  }

  public Optional<Long> numberIfAny(int place) {
    long number = number(place);
    return wasNull() ? Optional.empty() : Optional.of(number);
  }

  public int integer(String column) {
    return integer(place(column));
  }

  public int integer(int place) {
    try {
      return result.getInt(place);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  public Optional<Double> decimalIfAny(String column) {
    try {
      double decimal = result.getDouble(column);
      return result.wasNull() ? Optional.empty() : Optional.of(decimal);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  public boolean flag(String column) {
    return flag(place(column));
  }

  public boolean flag(int place) {
    try {
      return result.getBoolean(place);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  public String text(String column) {
    return text(place(column));
  }

  public String text(int place) {
    return read(place, ResultSet::getString);
  }

  public Optional<String> textIfAny(String column) {
    return Optional.ofNullable(text(column));
  }

  public Optional<String> textIfAny(int place) {
    return Optional.ofNullable(text(place));
  }

  public byte[] bytes(String column) {
    return bytes(place(column));
  }

  public byte[] bytes(int place) {
    return read(place, ResultSet::getBytes);
  }

  public LocalDate date(String column) {
    return date(place(column));
  }

  public LocalDate date(int place) {
    return read(place, (row, at) -> row.getObject(at, LocalDate.class));
  }

  public Optional<LocalDate> dateIfAny(String column) {
    return Optional.ofNullable(date(column));
  }

  public LocalTime time(String column) {
    return read(place(column), (row, at) -> row.getObject(at, LocalTime.class));
  }

  /** Of a column without a zone, as the server's own tables have, in the zone of this process. */
  public Instant moment(String column) {
    return moment(place(column));
  }

  public Instant moment(int place) {
    Timestamp moment = read(place, ResultSet::getTimestamp);
    return moment == null ? null : moment.toInstant();
  }

  public Optional<Instant> momentIfAny(String column) {
    return Optional.ofNullable(moment(column));
  }

  public Optional<Instant> momentIfAny(int place) {
    return Optional.ofNullable(moment(place));
  }

  /** The constant of an enum by the name that the column holds. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    String name = text(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  public <E extends Enum<E>> Optional<E> constantIfAny(String column, Class<E> type) {
    return Optional.ofNullable(constant(column, type));
  }

  private int place(String column) {
    try {
      return result.findColumn(column);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private boolean wasNull() {
    try {
      return result.wasNull();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private <T> T read(int place, Column<T> column) {
    try {
      return column.read(result, place);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Reads a column as one type. */
  private interface Column<T> {
    T read(ResultSet row, int place) throws SQLException;
  }
}
