package tw.caseprogress.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A change of the calendar that somebody considers, and the days that it would change. */
public sealed interface CalendarProposal {

  /** What kind of change it would be. */
  CalendarChangeKind kind();

  /** The book as it would be. */
  CalendarBook appliedTo(CalendarBook book);

  /** The days that would become others, in order; empty if none would. */
  List<LocalDate> changedDays(CalendarBook book);

  /** Where they would become others; empty: everywhere. */
  Optional<ClosureArea> area(CalendarBook book);

  /** A new edition of a year. */
  record NewEdition(CalendarYear year) implements CalendarProposal {

    @Override
    public CalendarChangeKind kind() {
      return CalendarChangeKind.YEAR_EDITION;
    }

    @Override
    public CalendarBook appliedTo(CalendarBook book) {
      return book.with(year);
    }

    /** Of a year that had no calendar every day: until now it was unknown. */
    @Override
    public List<LocalDate> changedDays(CalendarBook book) {
      return book.year(year.year())
          .map(year::changesFrom)
          .orElseGet(() -> year.days().stream().map(CalendarDay::date).toList());
    }

    @Override
    public Optional<ClosureArea> area(CalendarBook book) {
      return Optional.empty();
    }
  }

  /** A closure that is declared. */
  record NewClosure(OfficeClosure closure) implements CalendarProposal {

    @Override
    public CalendarChangeKind kind() {
      return CalendarChangeKind.CLOSURE_ENTERED;
    }

    @Override
    public CalendarBook appliedTo(CalendarBook book) {
      return book.with(closure);
    }

    @Override
    public List<LocalDate> changedDays(CalendarBook book) {
      return List.of(closure.closedOn());
    }

    @Override
    public Optional<ClosureArea> area(CalendarBook book) {
      return Optional.of(closure.area());
    }
  }

  /** A closure that is taken back. */
  record Withdrawal(long closureId) implements CalendarProposal {

    @Override
    public CalendarChangeKind kind() {
      return CalendarChangeKind.CLOSURE_WITHDRAWN;
    }

    @Override
    public CalendarBook appliedTo(CalendarBook book) {
      return book.without(closureId);
    }

    @Override
    public List<LocalDate> changedDays(CalendarBook book) {
      return List.of(closure(book).closedOn());
    }

    @Override
    public Optional<ClosureArea> area(CalendarBook book) {
      return Optional.of(closure(book).area());
    }

    /**
     * The closure meant.
     *
     * @throws ClosureNotStandingException if there is none, or it was withdrawn before
     */
    public OfficeClosure closure(CalendarBook book) {
      return book.closures().stream()
          .filter(entry -> entry.id() == closureId && entry.stands())
          .map(DeclaredClosure::closure)
          .findFirst()
          .orElseThrow(() -> new ClosureNotStandingException(closureId));
    }
  }
}
