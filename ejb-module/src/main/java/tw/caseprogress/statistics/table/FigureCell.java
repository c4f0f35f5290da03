package tw.caseprogress.statistics.table;

import java.time.LocalDate;

/** What stands in one field of a table of figures. */
public sealed interface FigureCell {

  /** Words. */
  record Words(String text) implements FigureCell {}

  /** A whole number. */
  record Count(long number) implements FigureCell {}

  /** A part of a whole, 0 to 1. */
  record Share(double part) implements FigureCell {}

  /** A number that is no count. */
  record Measure(double number) implements FigureCell {}

  /** A day. */
  record Day(LocalDate date) implements FigureCell {}

  /** Nothing: there is no figure, such as a rate where nothing was closed. */
  record None() implements FigureCell {}
}
