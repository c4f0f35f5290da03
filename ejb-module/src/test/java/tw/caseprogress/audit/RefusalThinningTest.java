package tw.caseprogress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.security.RefusalCause;

class RefusalThinningTest {

  private static final Instant MON_0900 = Instant.parse("2026-11-23T01:00:00Z");
  private static final Instant MON_0901 = Instant.parse("2026-11-23T01:01:00Z");

  private final RefusalThinning thinning = new RefusalThinning(3);

  @Test
  void theFirstOfAMinuteIsWritten_theOthersAreCounted() {
    thinning.over(MON_0900);
    assertThat(thinning.isFirst(kind("a"))).isTrue();
    assertThat(thinning.isFirst(kind("a"))).isFalse();
    assertThat(thinning.isFirst(kind("a"))).isFalse();
    assertThat(thinning.isFirst(kind("b"))).isTrue();

    assertThat(thinning.over(MON_0900.plusSeconds(59))).isEmpty();
    assertThat(thinning.over(MON_0901)).hasSize(1).containsEntry(kind("a"), 2);
    assertThat(thinning.isFirst(kind("a"))).as("of the next minute").isTrue();
  }

  @Test
  void aFloodFromManyIsCountedAsOne_andNothingIsLost() {
    thinning.over(MON_0900);
    int written = 0;
    for (int i = 0; i < 10_000; i++) {
      written += thinning.isFirst(kind("machine " + i)) ? 1 : 0;
    }

    assertThat(written).isEqualTo(3);
    assertThat(thinning.over(MON_0901))
        .hasSize(1)
        .containsEntry(kind("machine 5000").fromMany(), 10_000 - 3);
  }

  @Test
  void whoEndsTellsWhatWasCountedSoFar() {
    thinning.over(MON_0900);
    thinning.isFirst(kind("a"));
    thinning.isFirst(kind("a"));

    assertThat(thinning.all()).containsEntry(kind("a"), 1);
    assertThat(thinning.all()).isEmpty();
  }

  @Test
  void aFloodAtOneZoneHidesNothingAtAnother() {
    thinning.over(MON_0900);
    for (int i = 0; i < 100; i++) {
      thinning.isFirst(kind("machine " + i));
    }

    RefusalKind inside = at("INTRANET", "-", false, "10.0.0.1");
    assertThat(thinning.isFirst(inside)).isTrue();
    assertThat(thinning.isFirst(inside)).isFalse();
    assertThat(thinning.over(MON_0901)).containsEntry(inside, 1);
  }

  @Test
  void whoIsSignedInIsToldApart_howeverManyStrangersThereAre() {
    thinning.over(MON_0900);
    for (int i = 0; i < 100; i++) {
      thinning.isFirst(at("INTRANET", "-", false, "10.0.0." + i));
    }

    for (int i = 0; i < 10; i++) {
      assertThat(thinning.isFirst(at("INTRANET", "officer" + i, true, "10.1.0.1"))).isTrue();
    }
    thinning.isFirst(at("INTRANET", "officer7", true, "10.1.0.1"));
    assertThat(thinning.over(MON_0901))
        .containsEntry(at("INTRANET", "officer7", true, "10.1.0.1"), 1);
  }

  @Test
  void whoIsSignedInTakesNoRoomOfStrangers() {
    thinning.over(MON_0900);
    for (int i = 0; i < 10; i++) {
      thinning.isFirst(at("INTRANET", "officer" + i, true, "10.1.0.1"));
    }

    assertThat(thinning.isFirst(at("INTRANET", "-", false, "10.0.0.1"))).isTrue();
  }

  @Test
  void triesAtManyCasesFromOneNetworkAreToldApart_asManyAsThereIsRoomFor() {
    thinning.over(MON_0900);
    List<Boolean> first = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      first.add(thinning.isFirst(ofCase("a", "115010000000" + i)));
    }

    assertThat(first)
        .as("three cases, then one of any case")
        .containsExactly(true, true, true, true, false, false);
    assertThat(thinning.isFirst(kind("b"))).as("its room is another").isTrue();
    assertThat(thinning.isFirst(ofCase("a", "1150100000001"))).as("as before").isFalse();
    assertThat(thinning.over(MON_0901))
        .containsOnly(Map.entry(kind("a"), 2), Map.entry(ofCase("a", "1150100000001"), 1));
  }

  @Test
  void aFloodFromManyAtManyCasesIsBounded_andNothingIsLost() {
    thinning.over(MON_0900);
    int written = 0;
    for (int i = 0; i < 10_000; i++) {
      written += thinning.isFirst(ofCase("machine " + i, "case " + i)) ? 1 : 0;
    }

    assertThat(written).isEqualTo(6);
    assertThat(thinning.over(MON_0901)).containsOnly(Map.entry(kind("a").fromMany(), 10_000 - 6));
  }

  private static RefusalKind kind(String network) {
    return at("PUBLIC", "-", false, network);
  }

  private static RefusalKind ofCase(String network, String caseNumber) {
    return new RefusalKind(
        RefusalCause.WRONG_SECRET, "PUBLIC", "-", false, network, Optional.of(caseNumber));
  }

  private static RefusalKind at(String zone, String actor, boolean signedIn, String network) {
    return new RefusalKind(
        RefusalCause.WRONG_SECRET, zone, actor, signedIn, network, Optional.empty());
  }
}
