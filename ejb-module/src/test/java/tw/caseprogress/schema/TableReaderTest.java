package tw.caseprogress.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TableReaderTest {

  private final Map<String, Object> settings = new HashMap<>();
  private final TableReader tables = new TableReader(database());

  @Test
  void limitOfTime_andPages_holdTogetherInEitherOrder() {
    read(tables.within(Duration.ofSeconds(20)).inPagesOf(500));
    assertThat(settings).containsEntry("setQueryTimeout", 20).containsEntry("setFetchSize", 500);

    settings.clear();
    read(tables.inPagesOf(500).within(Duration.ofSeconds(20)));
    assertThat(settings).containsEntry("setQueryTimeout", 20).containsEntry("setFetchSize", 500);
  }

  @Test
  void withoutEither_theDatabaseTakesItsTime() {
    read(tables);
    assertThat(settings).doesNotContainKeys("setQueryTimeout", "setFetchSize");
  }

  /** To the driver 0 seconds are no limit at all. */
  @Test
  void lessThanASecond_isRefused() {
    assertThatThrownBy(() -> tables.within(Duration.ofMillis(999)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void read(TableReader reader) {
    assertThatThrownBy(() -> reader.count("select 1")).isInstanceOf(DatabaseException.class);
  }

  /** A database that notes what a statement is set to, and then fails. */
  private DataSource database() {
    PreparedStatement statement =
        made(
            PreparedStatement.class,
            (proxy, method, values) -> {
              if (method.getName().equals("executeQuery")) {
                throw new SQLException("No rows here");
              }
              if (method.getName().startsWith("set")) {
                settings.put(method.getName(), values[0]);
              }
              return null;
            });
    Connection connection =
        made(
            Connection.class,
            (proxy, method, values) ->
                method.getName().equals("prepareStatement") ? statement : null);
    return made(DataSource.class, (proxy, method, values) -> connection);
  }

  private static <T> T made(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
