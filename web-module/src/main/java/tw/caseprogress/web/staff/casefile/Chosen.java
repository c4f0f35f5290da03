package tw.caseprogress.web.staff.casefile;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What was ticked among several boxes; a request may name a box twice, a page does not. */
final class Chosen {

  private Chosen() {}

  static <T> Set<T> of(T[] ticked) {
    return Arrays.stream(ticked).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }
}
