package tw.caseprogress.web.staff.casefile;

import java.util.Objects;
import java.util.function.Function;
import tw.caseprogress.casefile.CaseView;

/** The case screen shows a newer state of its case. */
record NewestShown(CaseView before, CaseView now) {

  /** A field that still stands as it was filled in follows the case; what was typed stays. */
  <T> T followed(T field, Function<CaseView, T> kept) {
    return Objects.equals(field, kept.apply(before)) ? kept.apply(now) : field;
  }
}
