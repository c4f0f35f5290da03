package tw.caseprogress.web.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.typed.TypedWholeNumber;
import tw.caseprogress.web.deadline.DeadlineForm.PauseForm;
import tw.caseprogress.web.form.FormReading;

/** Reads one {@link DeadlineForm}; field names are those of the public interface. */
final class DeadlineFormReader {
  private static final int LONGEST_LIMIT = 1000;
  private static final int MOST_PAUSES = 20;

  private final DeadlineForm form;
  private final BiFunction<String, String, FormReading<LocalDate>> days;
  private final Function<String, Optional<LocalTime>> times;
  private final List<FieldFault> faults = new ArrayList<>();

  /**
   * @param days reads the text of a named field as a day
   * @param times reads a text as a time of day
   */
  DeadlineFormReader(
      DeadlineForm form,
      BiFunction<String, String, FormReading<LocalDate>> days,
      Function<String, Optional<LocalTime>> times) {
    this.form = form;
    this.days = days;
    this.times = times;
  }

  FormReading<DeadlineQuestion> read() {
    Optional<LocalDate> receivedOn = date("receivedOn", form.receivedOn());
    Optional<LocalTime> receivedAt = time("receivedAt", form.receivedAt());
    Optional<Integer> length = number("limit.length", form.length(), 1);
    Optional<LimitUnit> unit = unit();
    unit.filter(LimitUnit::runsFromTheMinute)
        .filter(minute -> TypedLine.isBlank(form.receivedAt()))
        .ifPresent(minute -> wrong("receivedAt", "requiredForHours"));
    List<ClockPause> pauses = pauses(receivedOn);
    Optional<Integer> extension =
        TypedLine.isBlank(form.extensionWorkingDays())
            ? Optional.of(0)
            : number("extensionWorkingDays", form.extensionWorkingDays(), 0);
    if (!faults.isEmpty()) {
      return FormReading.wrong(faults);
    }
    HandlingLimit limit = new HandlingLimit(length.orElseThrow(), unit.orElseThrow());
    refuseLongExtension(limit, extension.orElseThrow());
    CaseClock clock =
        CaseClock.receivedOn(receivedOn.orElseThrow())
            .at(receivedAt.orElse(null))
            .pausedBy(pauses)
            .extendedBy(extension.orElseThrow());
    return faults.isEmpty()
        ? FormReading.of(new DeadlineQuestion(DeadlineRule.of(limit), clock))
        : FormReading.wrong(faults);
  }

  /** At most the original length: Administrative Procedure Act art. 51. */
  private void refuseLongExtension(HandlingLimit limit, int extension) {
    if (limit.unit() == LimitUnit.WORKING_DAY && extension > limit.length()) {
      wrong("extensionWorkingDays", "longerThanLimit", Integer.toString(limit.length()));
    }
  }

  private Optional<LimitUnit> unit() {
    if (TypedLine.isBlank(form.unit())) {
      return Optional.of(LimitUnit.WORKING_DAY);
    }
    Optional<LimitUnit> unit =
        Arrays.stream(LimitUnit.values())
            .filter(candidate -> candidate.name().equals(TypedLine.technical(form.unit())))
            .findFirst();
    if (unit.isEmpty()) {
      wrong("limit.unit", "unknown");
    }
    return unit;
  }

  private List<ClockPause> pauses(Optional<LocalDate> receivedOn) {
    List<ClockPause> pauses = new ArrayList<>();
    if (form.pauses().size() > MOST_PAUSES) {
      wrong("pauses", "tooMany", Integer.toString(MOST_PAUSES));
      return pauses;
    }
    for (int i = 0; i < form.pauses().size(); i++) {
      PauseForm typed = form.pauses().get(i);
      if (!TypedLine.isBlank(typed.from()) || !TypedLine.isBlank(typed.to())) {
        pause("pauses[" + i + "]", typed, receivedOn).ifPresent(pauses::add);
      }
    }
    return pauses;
  }

  private Optional<ClockPause> pause(
      String field, PauseForm typed, Optional<LocalDate> receivedOn) {
    Optional<LocalDate> from = date(field + ".from", typed.from());
    Optional<LocalDate> to = date(field + ".to", typed.to());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      wrong(field + ".to", "endsBeforeBegin");
      return Optional.empty();
    }
    if (receivedOn.filter(received -> from.get().isBefore(received)).isPresent()) {
      wrong(field + ".from", "beforeReceipt");
      return Optional.empty();
    }
    return Optional.of(new ClockPause(PauseReason.SUPPLEMENT, from.get(), to.get()));
  }

  private Optional<LocalDate> date(String field, String typed) {
    if (TypedLine.isBlank(typed)) {
      wrong(field, "required");
      return Optional.empty();
    }
    FormReading<LocalDate> reading = days.apply(field, typed);
    faults.addAll(reading.faults());
    return reading.value();
  }

  private Optional<LocalTime> time(String field, String typed) {
    if (TypedLine.isBlank(typed)) {
      return Optional.empty();
    }
    Optional<LocalTime> time = times.apply(typed);
    if (time.isEmpty()) {
      wrong(field, "notATime");
    }
    return time;
  }

  private Optional<Integer> number(String field, String typed, int least) {
    if (TypedLine.isBlank(typed)) {
      wrong(field, "required");
      return Optional.empty();
    }
    Optional<Integer> number =
        TypedWholeNumber.find(typed, least, LONGEST_LIMIT).map(Math::toIntExact);
    if (number.isEmpty()) {
      wrong(field, "outOfRange", Integer.toString(least), Integer.toString(LONGEST_LIMIT));
    }
    return number;
  }

  private void wrong(String field, String code, String... arguments) {
    faults.add(FieldFault.of(field, code, arguments));
  }
}
