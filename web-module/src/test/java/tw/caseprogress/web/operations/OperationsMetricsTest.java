package tw.caseprogress.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsMetricsTest {

  /** The role that owns the tables begins alike. */
  private static final Pattern NAME = Pattern.compile("\\bcaseprogress_(?!owner\\b)[a-z_]+");

  private static final String MONITORING = "../server-config/monitoring/";

  @ParameterizedTest
  @ValueSource(strings = {"case-progress.rules.yml", "dashboard.json", "case-progress.test.yml"})
  void theExamplesAskForFiguresThatThereAre(String file) throws IOException {
    assertThat(names(MONITORING + file)).isNotEmpty();
    assertThat(registered()).containsAll(names(MONITORING + file));
  }

  @Test
  void everyFigureIsInTheTableOfOperations() throws IOException {
    String operations = Files.readString(Path.of("../docs/operations/README.md"));
    String table = operations.substring(operations.indexOf("| figure | tells |"));

    assertThat(named(table)).isEqualTo(registered());
  }

  private static Set<String> names(String file) throws IOException {
    return named(Files.readString(Path.of(file)));
  }

  private static Set<String> named(String text) {
    return NAME.matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> registered() {
    Set<String> names = new TreeSet<>();
    MetricRegistry registry =
        (MetricRegistry)
            Proxy.newProxyInstance(
                OperationsMetricsTest.class.getClassLoader(),
                new Class<?>[] {MetricRegistry.class},
                (proxy, method, arguments) -> {
                  names.add(((Metadata) arguments[0]).getName());
                  return null;
                });
    new OperationsMetrics(registry, null, new OneGateway(), null, null, null, new AnswerTimes())
        .register(null);
    return names;
  }

  private static final class OneGateway extends GatewaysInUse {
    @Override
    public List<String> names() {
      return List.of("smsc");
    }
  }
}
