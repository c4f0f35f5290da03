package tw.caseprogress.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tw.caseprogress.attachment.StoreAwayException;
import tw.caseprogress.attachment.StoreKind;
import tw.caseprogress.attachment.entity.AttachmentRepository.Place;

class RemovalTest {

  private static final int PORTION = 3;

  private final Set<Long> there = new TreeSet<>(LongStream.rangeClosed(1, 8).boxed().toList());
  private final List<Long> tried = new ArrayList<>();
  private Set<Long> stuck = Set.of();
  private Instant now = Instant.parse("2026-11-30T17:00:00Z");
  private Duration each = Duration.ZERO;

  @Test
  void thoseThatCannotBeRemovedHoldUpNoOthers_andAreCounted() {
    stuck = Set.of(1L, 2L, 3L, 4L, 7L);

    Removal removal = removal(100);
    removal.of(this::listed);

    assertThat(there).isEqualTo(stuck);
    assertThat(tried).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    assertThatThrownBy(removal::done)
        .isInstanceOf(StoreAwayException.class)
        .hasMessageContaining("5 attachments");
  }

  @Test
  void aPortionEndsWithItsSize_howeverManyStay() {
    stuck = Set.of(1L, 2L);

    Removal removal = removal(PORTION);
    removal.of(this::listed);

    assertThat(removal.done()).isEqualTo(PORTION);
    assertThat(there).containsExactly(1L, 2L, 6L, 7L, 8L);
  }

  @Test
  void ofNothingNothingIsRemoved() {
    there.clear();
    Removal removal = removal(PORTION);
    removal.of(this::listed);

    assertThat(removal.done()).isZero();
  }

  @Test
  void aStoreThatIsAwayIsNotAskedAllNight() {
    stuck = Set.copyOf(there);
    each = Duration.ofMinutes(4);

    assertThatThrownBy(() -> removal(100).of(this::listed)).isInstanceOf(StoreAwayException.class);
    assertThat(tried).containsExactly(1L, 2L, 3L);
  }

  private Removal removal(int most) {
    InstantSource source = () -> now;
    return new Removal(this::remove, most, source.withZone(ZoneOffset.UTC));
  }

  private List<Place> listed(long after) {
    return there.stream()
        .filter(id -> id > after)
        .limit(PORTION)
        .map(id -> new Place(id, StoreKind.FOLDER, "key" + id))
        .toList();
  }

  private void remove(Place place) {
    now = now.plus(each);
    tried.add(place.id());
    if (stuck.contains(place.id())) {
      throw new StoreAwayException("stuck");
    }
    there.remove(place.id());
  }
}
