package tw.caseprogress.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

  private final ClientAddress address = new ClientAddress(Set.of("10.0.0.1", "10.0.0.2"));

  @ParameterizedTest(name = "{0} forwarding for {1} is {2}")
  @CsvSource({
    "192.0.2.7, , 192.0.2.7",
    "192.0.2.7, 198.51.100.1, 192.0.2.7", // not our gateway: its word is worth nothing
    "10.0.0.1, 198.51.100.1, 198.51.100.1",
    "10.0.0.1, '203.0.113.9, 198.51.100.1', 198.51.100.1", // the front was made up
    "10.0.0.1, '198.51.100.1, 10.0.0.2', 198.51.100.1", // two of our gateways
    "10.0.0.1, unknown, 10.0.0.1",
    "10.0.0.1, 198.51.100.1:5678, 198.51.100.1", // with its port
    "10.0.0.1, '198.51.100.1, 10.0.0.2:443', 198.51.100.1",
    "10.0.0.1, [2001:db8:1:2:3:4:5:6]:5678, 2001:db8:1:2:3:4:5:6",
    "10.0.0.1, [2001:db8:1:2::6], 2001:db8:1:2::6",
    "10.0.0.1, 2001:db8:1:2::6, 2001:db8:1:2::6",
    "10.0.0.1, ::ffff:198.51.100.1, 198.51.100.1",
    "10.0.0.1, '198.51.100.1, 5678', 10.0.0.1", // a port alone is nobody
    "10.0.0.1, '198.51.100.1, [fe80', 10.0.0.1",
    "10.0.0.1, , 10.0.0.1",
    "2001:DB8:1:2:3:4:5:6, , 2001:db8:1:2:3:4:5:6",
    "2001:db8::1, , 2001:db8::1",
    "::1, , ::1",
    "::ffff:192.0.2.7, , 192.0.2.7",
  })
  void of_believesOurGatewaysAlone(String remote, String forwardedFor, String client) {
    assertThat(address.of(remote, Optional.ofNullable(forwardedFor))).isEqualTo(client);
  }

  @ParameterizedTest(name = "{0} is the gateway {1}: {2}")
  @CsvSource({
    "0:0:0:0:0:0:0:1, ::1, true", // as the server tells it
    "::1, 0:0:0:0:0:0:0:1, true",
    "2001:db8:0:0:0:0:0:a, 2001:DB8::000A, true",
    "fe80:0:0:0:0:0:0:1%2, fe80::1, true",
    "fe80:0:0:0:0:0:0:1%eth0, fe80::1%2, true",
    "10.0.0.1, ::ffff:10.0.0.1, true",
    "::ffff:10.0.0.1, 10.0.0.1, true",
    "2001:db8:0:0:0:0:0:a, 2001:db8::b, false",
    "2001:db8:0:0:0:0:0:a, gateway, false",
    "2001:db8:0:0:0:0:0:a, 1:2:3, false"
  })
  void of_knowsAGatewayHoweverItIsSpelled(String remote, String gateway, boolean known) {
    ClientAddress behind = new ClientAddress(Set.of(gateway));

    assertThat(behind.of(remote, Optional.of("198.51.100.1")).equals("198.51.100.1"))
        .isEqualTo(known);
  }

  @Test
  void of_passesGatewaysByHoweverTheyAreSpelled() {
    ClientAddress behind = new ClientAddress(Set.of("10.0.0.1", "2001:db8::a"));

    assertThat(behind.of("10.0.0.1", Optional.of("198.51.100.1, [2001:DB8:0::000A]:443")))
        .isEqualTo("198.51.100.1");
  }
}
