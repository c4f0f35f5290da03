package tw.caseprogress.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A declaration that offices stay closed because of a disaster (天然災害停止上班), for one day and one
 * area.
 *
 * <p>It is declared the evening before or on the day itself, and is sometimes entered late, after
 * due dates were computed.
 *
 * @param closedOn the day
 * @param extent how much of the day
 * @param fromTime the time of day from which the offices are closed, if the extent is FROM; else
 *     null
 * @param area where it holds
 * @param eventZh the disaster, in Chinese
 * @param eventEn the disaster, in English
 * @param source the document or announcement it is taken from
 */
public record OfficeClosure(
    LocalDate closedOn,
    ClosureExtent extent,
    LocalTime fromTime,
    ClosureArea area,
    String eventZh,
    String eventEn,
    String source) {

  public OfficeClosure {
    Objects.requireNonNull(closedOn, "closedOn");
    Objects.requireNonNull(extent, "extent");
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(eventZh, "eventZh");
    Objects.requireNonNull(eventEn, "eventEn");
    Objects.requireNonNull(source, "source");
    if ((extent == ClosureExtent.FROM) != (fromTime != null)) {
      throw new IllegalArgumentException("A time belongs to the extent FROM and to no other");
    }
  }

  /** The time from which the offices are closed; empty unless the extent is FROM. */
  public Optional<LocalTime> closedFrom() {
    return Optional.ofNullable(fromTime);
  }

  /** Whether the whole day is lost, so that it is no working day. */
  public boolean isFullDay() {
    return extent == ClosureExtent.FULL;
  }
}
