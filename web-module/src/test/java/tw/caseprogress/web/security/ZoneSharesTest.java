package tw.caseprogress.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ZoneSharesTest {

  private static final Path SETTINGS = Path.of("../server-config");

  private static final int SERVERS = 2;

  private final ZoneShares shares = new ZoneShares(Duration.ZERO);

  @ParameterizedTest
  @EnumSource
  void aZoneWhoseShareIsTaken_waitsAndTheOthersDoNot(Zone full) {
    for (int i = 0; i < ZoneShares.of(full); i++) {
      assertThat(shares.take(full)).isTrue();
    }

    assertThat(shares.take(full)).isFalse();
    for (Zone other : Zone.values()) {
      assertThat(shares.take(other)).as(other.name()).isEqualTo(other != full);
    }
    shares.giveBack(full);
    assertThat(shares.take(full)).isTrue();
  }

  @Test
  void theSharesOfAllZonesTogether_fitIntoThePool_andTwoServersIntoTheDatabase()
      throws IOException {
    int[] pools =
        numbers("asadmin/30-resources.asadmin", "(?m)^create-jdbc.* --maxpoolsize (\\d+) ");
    int zones = Arrays.stream(Zone.values()).mapToInt(ZoneShares::of).sum();

    assertThat(zones + ZoneShares.LEFT_FOR_OTHERS).isEqualTo(pools[0]);
    assertThat(numbers("postgresql/caseprogress.conf", "(?m)^max_connections = (\\d+)$")[0])
        .isGreaterThan(SERVERS * Arrays.stream(pools).sum());
  }

  @Test
  void aZoneHasMoreThreadsThanTurns_soThatWhoWaitsForOneKeepsNoFileBack() throws IOException {
    int[] threads = numbers("asadmin/10-listeners.asadmin", "(?m)^create-th.* --maxthr\\S+ (\\d+)");

    for (Zone zone : Zone.values()) {
      assertThat(ZoneShares.of(zone)).as(zone.name()).isLessThan(threads[zone.ordinal()]);
    }
  }

  private static int[] numbers(String file, String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(SETTINGS.resolve(file)))
        .results()
        .map((MatchResult found) -> found.group(1))
        .mapToInt(Integer::parseInt)
        .toArray();
  }
}
