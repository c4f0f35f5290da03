package tw.caseprogress.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

  @ParameterizedTest(name = "host {0}, origin {1}, fetch site {2}: {3}")
  @CsvSource({
    "intranet.example:8081, http://intranet.example:8081, same-origin, true",
    "intranet.example, https://Intranet.example, , true", // TLS ends at the gateway
    "intranet.example, , , true", // no browser
    "intranet.example, , none, true", // typed into the address bar
    "intranet.example:8081, http://intranet.example:8082, , false", // another zone
    "intranet.example, https://elsewhere.example, cross-site, false",
    "intranet.example, https://elsewhere.example, , false",
    "intranet.example, null, , false",
    "intranet.example, https://intranet.example, same-site, false",
    "intranet.example, https://intranet.example.elsewhere.example, , false",
    "intranet.example, '::not an address::', , false",
    ", https://intranet.example, , false", // HTTP/1.0 needs no host
    ", , , true",
  })
  void isOwn_onlyOfTheSameHostAndPort(String host, String origin, String site, boolean own) {
    assertThat(
            Origin.isOwn(
                Optional.ofNullable(host), Optional.ofNullable(origin), Optional.ofNullable(site)))
        .isEqualTo(own);
  }
}
