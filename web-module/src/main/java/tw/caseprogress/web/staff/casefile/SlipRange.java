package tw.caseprogress.web.staff.casefile;

import java.util.List;
import java.util.stream.IntStream;

/** The slips that are in one file, by their places from 1 on; both are in it. */
public record SlipRange(int from, int to) {

  /** Each slip takes some tenths of a second to make. */
  static final int MOST = 50;

  /** The file that begins at a place. */
  static SlipRange of(int from, int all) {
    return new SlipRange(from, Math.min(all, from - 1 + MOST));
  }

  /** The files that so many slips fill. */
  static List<SlipRange> all(int all) {
    return IntStream.iterate(1, from -> from <= all, from -> from + MOST)
        .mapToObj(from -> of(from, all))
        .toList();
  }
}
