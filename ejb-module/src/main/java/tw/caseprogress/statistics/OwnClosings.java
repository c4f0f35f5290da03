package tw.caseprogress.statistics;

import java.util.OptionalDouble;

/** How many cases an officer closed in a period. */
public record OwnClosings(long onTime, long late) {

  /** 已辦結. */
  public long closed() {
    return onTime + late;
  }

  /** 依限辦出率; empty where nothing was closed. */
  public OptionalDouble rate() {
    return OnTimeRate.of(onTime, late);
  }
}
