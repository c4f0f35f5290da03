package tw.caseprogress.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobPulse;
import tw.caseprogress.letter.LetterTally;
import tw.caseprogress.notification.BounceMailboxState;
import tw.caseprogress.notification.service.BounceIntake;
import tw.caseprogress.schema.DatabaseSessions;
import tw.caseprogress.security.GuessFigures;

class OperationsMetricsTest {

  /** The role that owns the tables begins alike. */
  private static final Pattern NAME = Pattern.compile("\\bcaseprogress_(?!owner\\b)[a-z_]+");

  private static final Instant AT = Instant.parse("2026-11-29T01:00:00Z");
  private static final String MONITORING = "../server-config/monitoring/";

  private final OneGateway gateways = new OneGateway();
  private final Mailbox bounces = new Mailbox();
  private final Figures figures = new Figures();

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

  @Test
  void aGatewayThatIsHeldIsOne_andAnyOtherNone() {
    gateways.held = true;
    assertThat(figure("caseprogress_gateway_held")).isOne();

    gateways.held = false;
    assertThat(figure("caseprogress_gateway_held")).isZero();
  }

  @Test
  void aMailboxOfBouncesThatCannotBeReadIsOne_untilItCanBe() {
    assertThat(figure("caseprogress_bounce_mailbox_failing")).as("none is set up").isNaN();

    bounces.state = Optional.of(BounceMailboxState.UNREAD.failed(AT, "PKIX path building failed"));
    assertThat(figure("caseprogress_bounce_mailbox_failing")).isOne();
    assertThat(figure("caseprogress_bounce_mailbox_read_timestamp_seconds")).isNaN();

    bounces.state = bounces.state.map(state -> state.read(AT, 2, 1));
    assertThat(figure("caseprogress_bounce_mailbox_failing")).isZero();
    assertThat(figure("caseprogress_bounce_mailbox_read_timestamp_seconds"))
        .isEqualTo(AT.getEpochSecond());
    assertThat(figure("caseprogress_bounces_found")).isEqualTo(2);
  }

  @Test
  void aJobWhoseRunFailedIsOne() {
    figures.pulses =
        Stream.of(Job.values())
            .map(
                job ->
                    new JobPulse(
                        job,
                        Optional.empty(),
                        Optional.empty(),
                        job == Job.DEADLINE_REMINDERS,
                        Optional.empty()))
            .toList();

    assertThat(figure("caseprogress_job_broken", Job.DEADLINE_REMINDERS.id())).isOne();
    assertThat(figure("caseprogress_job_broken", Job.NIGHTLY_DEADLINE_STATISTICS.id())).isZero();
  }

  private double figure(String name, String... tags) {
    Map<String, Supplier<?>> gauges = new HashMap<>();
    MetricRegistry registry =
        (MetricRegistry)
            Proxy.newProxyInstance(
                OperationsMetricsTest.class.getClassLoader(),
                new Class<?>[] {MetricRegistry.class},
                (proxy, method, arguments) -> {
                  List<String> key = new ArrayList<>(List.of(((Metadata) arguments[0]).getName()));
                  Stream.of((Tag[]) arguments[2]).map(Tag::getTagValue).forEach(key::add);
                  gauges.put(String.join(" ", key), (Supplier<?>) arguments[1]);
                  return null;
                });
    new OperationsMetrics(
            registry,
            figures,
            gateways,
            bounces,
            null,
            null,
            new ListenerRefusals(),
            new AnswerTimes())
        .register(null);
    String key = String.join(" ", Stream.concat(Stream.of(name), Stream.of(tags)).toList());
    return gauges.entrySet().stream()
        .filter(gauge -> gauge.getKey().equals(key) || gauge.getKey().startsWith(key + " "))
        .map(gauge -> ((Number) gauge.getValue().get()).doubleValue())
        .findFirst()
        .orElseThrow();
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
    new OperationsMetrics(
            registry,
            null,
            new OneGateway(),
            null,
            null,
            null,
            new ListenerRefusals(),
            new AnswerTimes())
        .register(null);
    return names;
  }

  private static final class Figures extends OperationsFigures {

    private List<JobPulse> pulses = List.of();

    @Override
    public Optional<Now> now() {
      return Optional.of(
          new Now(
              AT,
              List.of(),
              List.of(),
              List.of(),
              Optional.empty(),
              new LetterTally(0, Optional.empty(), 0),
              pulses,
              List.of(),
              1,
              new DatabaseSessions.Count(1, 0),
              new GuessFigures(0, 0, 0),
              new GuessFigures(0, 0, 0)));
    }
  }

  private static final class Mailbox extends BounceIntake {

    private Optional<BounceMailboxState> state = Optional.empty();

    @Override
    public Optional<BounceMailboxState> state() {
      return state;
    }
  }

  private static final class OneGateway extends GatewaysInUse {

    private boolean held;

    @Override
    public boolean isHeld(String name) {
      return held;
    }

    @Override
    public List<String> names() {
      return List.of("smsc");
    }
  }
}
