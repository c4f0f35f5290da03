package tw.caseprogress.web.citizen;

import tw.caseprogress.progressquery.CaseProgress;

/**
 * The bar of used, paused and left days, in hundredths of its width.
 *
 * @param used where the used days end
 * @param paused how wide the paused days are behind them
 * @param late whether the used days passed the limit
 */
public record DayMeter(int used, int paused, boolean late) {
  private static final int FULL = 100;

  static DayMeter of(CaseProgress progress) {
    return of(progress.workingDaysUsed(), progress.workingDaysLeft(), progress.workingDaysPaused());
  }

  static DayMeter of(int used, int left, int paused) {
    int all = used + Math.max(0, left) + paused;
    if (all <= 0) {
      return new DayMeter(0, 0, false);
    }
    int usedShare = Math.round((float) FULL * used / all);
    int pausedShare = Math.min(FULL - usedShare, Math.round((float) FULL * paused / all));
    return new DayMeter(usedShare, pausedShare, left < 0);
  }
}
