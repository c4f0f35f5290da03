package tw.caseprogress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.organisation.AgencyFile;

class OfficePlaceTest {

  @ParameterizedTest
  @CsvSource({
    "臺北市信義區市府路 1 號, 臺北市, 臺北市信義區",
    "臺北市中正區忠孝東路一段 108 號, 臺北市, 臺北市中正區",
    "台北市中正區忠孝東路一段 108 號, 臺北市, 臺北市中正區",
    "臺南市左鎮區中正里 1 號, 臺南市, 臺南市左鎮區",
    "新竹縣竹北市光明六路 10 號, 新竹縣, 新竹縣竹北市"
  })
  void anAddressTellsCityAndDistrict(String address, String city, String district) {
    OfficePlace place = OfficePlace.of("379000000A", address, Optional.empty());

    assertThat(place.areas())
        .containsExactlyInAnyOrder(
            ClosureArea.city(city),
            new ClosureArea(ClosureArea.Kind.DISTRICT, district),
            new ClosureArea(ClosureArea.Kind.AGENCY, "379000000A"));
  }

  @Test
  void anAddressThatTellsNothingLiesInTheCityOfTheInstallation() {
    OfficePlace place = OfficePlace.of("379000000A", "郵政信箱 1 號", Optional.empty());

    assertThat(place.liesIn(ShippedCalendar.CITY)).isTrue();
    assertThat(place.district()).isEmpty();
  }

  @Test
  void aVillageCountsOnlyWhereItIsKnown() {
    ClosureArea village = new ClosureArea(ClosureArea.Kind.VILLAGE, "臺北市士林區永福里");
    String address = "臺北市士林區仰德大道四段 1 號";

    assertThat(OfficePlace.of("1", address, Optional.empty()).liesIn(village)).isFalse();
    assertThat(OfficePlace.of("1", address, Optional.of(village.name())).liesIn(village)).isTrue();
  }

  @Test
  void everyShippedAgencyLiesInADistrictOfTaipei() {
    assertThat(AgencyFile.delivered())
        .allSatisfy(
            agency -> {
              OfficePlace place =
                  OfficePlace.of(agency.code(), agency.addressZh(), Optional.empty());
              assertThat(place.liesIn(ShippedCalendar.CITY)).isTrue();
              assertThat(place.district().orElseThrow().name()).matches("臺北市..區");
            });
  }

  @Test
  void theDistrictOfAnAddressIsToldWithoutAnAgency() {
    assertThat(OfficePlace.districtOf("台北市信義區市府路 1 號").map(ClosureArea::name)).contains("臺北市信義區");
    assertThat(OfficePlace.districtOf("市府路 1 號")).isEmpty();
    assertThat(OfficePlace.districtOf("")).isEmpty();
  }
}
