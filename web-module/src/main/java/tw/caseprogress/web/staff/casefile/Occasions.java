package tw.caseprogress.web.staff.casefile;

import java.io.Serializable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;

/**
 * For which cases somebody has just said what a look is for, in one session: it is asked once and
 * holds for ten minutes.
 */
abstract class Occasions implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Duration LASTS = Duration.ofMinutes(10);
  private static final int MOST = 50;

  private final Map<String, Occasion> occasions =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Occasion> eldest) {
          return size() > MOST;
        }
      };

  /** What it is for, and when that was said. */
  private record Occasion(String purpose, long saidAt) implements Serializable {

    boolean lasts() {
      return System.nanoTime() - saidAt < LASTS.toNanos();
    }
  }

  /** Notes what a case is looked at for. */
  synchronized void begin(CaseNumber caseNumber, String purpose) {
    occasions.put(caseNumber.digits(), new Occasion(purpose, System.nanoTime()));
  }

  /** Forgets it: the next look has a reason of its own. */
  synchronized void end(CaseNumber caseNumber) {
    occasions.remove(caseNumber.digits());
  }

  /** What it is for; empty if that is to be asked. */
  synchronized Optional<String> purpose(CaseNumber caseNumber) {
    return Optional.ofNullable(occasions.get(caseNumber.digits()))
        .filter(Occasion::lasts)
        .map(Occasion::purpose);
  }
}
