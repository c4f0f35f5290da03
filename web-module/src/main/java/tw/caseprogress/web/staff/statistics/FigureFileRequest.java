package tw.caseprogress.web.staff.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.table.FigureForm;
import tw.caseprogress.statistics.table.FigureOrderException;
import tw.caseprogress.statistics.table.FigureTableKind;
import tw.caseprogress.statistics.table.FigureTableOrder;
import tw.caseprogress.statistics.table.FigureTableOrder.Fault;
import tw.caseprogress.web.form.IsoDate;

/** A file of figures, as an address asks for it; the address can be kept and used again. */
record FigureFileRequest(FigureTableOrder order, FigureForm form) {

  /**
   * Reads the parameters of an address.
   *
   * @throws FigureOrderException if they name no file
   */
  static FigureFileRequest of(UnaryOperator<String> parameter) {
    FigureTableKind kind =
        constant(FigureTableKind.values(), parameter.apply("table"), Fault.TABLE);
    FigureForm form = constant(FigureForm.values(), parameter.apply("format"), Fault.FORMAT);
    LocalDate from = day(parameter.apply("from"));
    LocalDate to = day(parameter.apply("to"));
    if (to.isBefore(from)) {
      throw new FigureOrderException(Fault.BACKWARDS);
    }
    return new FigureFileRequest(
        new FigureTableOrder(
            kind,
            new Period(from, to),
            code(parameter.apply("agency")),
            code(parameter.apply("caseType"))),
        form);
  }

  private static LocalDate day(String typed) {
    return IsoDate.find(typed).orElseThrow(() -> new FigureOrderException(Fault.DAY));
  }

  private static Optional<String> code(String typed) {
    return Optional.ofNullable(typed).filter(code -> !code.isEmpty());
  }

  private static <E extends Enum<E>> E constant(E[] constants, String typed, Fault fault) {
    return Stream.of(constants)
        .filter(one -> one.name().equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(() -> new FigureOrderException(fault));
  }
}
