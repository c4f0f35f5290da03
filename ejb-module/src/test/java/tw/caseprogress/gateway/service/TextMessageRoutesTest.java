package tw.caseprogress.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.gateway.GatewaySettings;

class TextMessageRoutesTest {

  @ParameterizedTest(name = "[{0}] [{1}] at {2}: {3}")
  @CsvSource({
    "'',                                ,    20:59, false",
    "'',                                ,    21:00, true",
    "'',                                on,  03:00, true",
    "'',                                off, 03:00, false",
    "smpp://city:secret@127.0.0.1:2775, ,    03:00, true",
    "smpp://city:secret@127.0.0.1:2775, off, 03:00, false",
    "smpp://city:secret@127.0.0.1:2775, on,  08:00, false"
  })
  void quietHoursHold_byGatewaysAndAsFilesAlike(
      String centre, String quietHours, LocalTime now, boolean quiet) {
    GatewaySettings settings =
        GatewaySettings.of(
            Map.of(
                "CASEPROGRESS_SMPP_URL",
                centre,
                "CASEPROGRESS_QUIET_HOURS",
                quietHours == null ? "" : quietHours));

    assertThat(TextMessageRoutes.isQuiet(settings, now)).isEqualTo(quiet);
  }
}
