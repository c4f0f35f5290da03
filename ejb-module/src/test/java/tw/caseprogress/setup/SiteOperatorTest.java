package tw.caseprogress.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteOperatorTest {

  @Test
  void nobodyIsMadeUpWhereNothingIsSet() {
    SiteOperator nobody = SiteOperator.of(Map.of());

    assertThat(nobody.isNamed()).isFalse();
    assertThat(nobody.agency(true)).isEmpty();
    assertThat(nobody.address(false)).isEmpty();
    assertThat(nobody.securityContact()).isEmpty();
  }

  @Test
  void theChineseNameStandsForAnEnglishOneThatIsNotSet() {
    SiteOperator city =
        SiteOperator.of(
            Map.of(
                "CASEPROGRESS_SITE_AGENCY", " 臺北市政府資訊局 ",
                "CASEPROGRESS_SITE_ADDRESS", "臺北市信義區市府路 1 號",
                "CASEPROGRESS_SITE_ADDRESS_EN", "No. 1, City Hall Rd."));

    assertThat(city.isNamed()).isTrue();
    assertThat(city.agency(false)).isEqualTo("臺北市政府資訊局");
    assertThat(city.agency(true)).isEqualTo("臺北市政府資訊局");
    assertThat(city.address(true)).isEqualTo("No. 1, City Hall Rd.");
  }
}
