package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTest {

  @ParameterizedTest(name = "{0} is of {1}, within {2}")
  @CsvSource({
    "192.0.2.7, 192.0.2.7, ",
    "::ffff:192.0.2.7, 192.0.2.7, ",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64, 2001:db8:1::/48",
    "2001:DB8:1:2::6, 2001:db8:1:2::/64, 2001:db8:1::/48",
    "2001:0db8:0001:0002:0:0:0:6, 2001:db8:1:2::/64, 2001:db8:1::/48", // another spelling
    "2001:db8::1, 2001:db8:0:0::/64, 2001:db8:0::/48",
    "::1, 0:0:0:0::/64, 0:0:0::/48",
    "sms +886912345678, sms +886912345678, ",
    "fe80:::1, fe80:::1, ", // no address at all
    "999.1.1.1, 999.1.1.1, ",
  })
  void of_(String address, String narrow, String wider) {
    ClientNetwork network = ClientNetwork.of(address);

    assertThat(network.narrow()).isEqualTo(narrow);
    assertThat(network.wider().orElse(null)).isEqualTo(wider);
  }
}
