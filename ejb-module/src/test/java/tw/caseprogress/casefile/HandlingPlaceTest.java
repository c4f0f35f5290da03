package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.organisation.AgencyView;

class HandlingPlaceTest {

  private static final AgencyView AGENCY =
      new AgencyView(
          5,
          "379190100A",
          "建管處",
          "Construction Office",
          "建管處",
          "Construction",
          "1999 轉 1",
          false,
          "",
          "",
          Optional.<LocalDate>empty(),
          false);
  private static final Optional<OfferingView> OFFERING =
      Optional.of(new OfferingView(5, "379190100A", "建照科", "Permit Section", "1999 轉 2"));

  @Test
  void aCaseThatNeverMoved_tellsWhatTheOfferingSays() {
    HandlingPlace place = HandlingPlace.offering(OFFERING.orElseThrow());

    assertThat(place.unit()).isEqualTo("建照科");
    assertThat(place.unitEn(OFFERING)).isEqualTo("Permit Section");
    assertThat(place.phone(OFFERING, AGENCY)).isEqualTo("1999 轉 2");
  }

  @Test
  void withoutAnOffering_theUnitIsNamedInChinese_andTheAgencyIsAsked() {
    HandlingPlace place = new HandlingPlace(5, "建照科", Optional.empty(), Optional.empty());

    assertThat(place.unitEn(Optional.empty())).isEqualTo("建照科");
    assertThat(place.phone(Optional.empty(), AGENCY)).isEqualTo("1999 轉 1");
  }

  @Test
  void aCaseThatMovedToAUnit_tellsItsOwn() {
    HandlingPlace place =
        new HandlingPlace(5, "審查科", Optional.of("Review Section"), Optional.of("1999 轉 9"));

    assertThat(place.unitEn(OFFERING)).isEqualTo("Review Section");
    assertThat(place.phone(OFFERING, AGENCY)).isEqualTo("1999 轉 9");
  }
}
