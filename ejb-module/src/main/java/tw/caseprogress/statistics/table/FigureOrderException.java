package tw.caseprogress.statistics.table;

import tw.caseprogress.statistics.table.FigureTableOrder.Fault;

/** A table of figures was ordered that there is not. */
public class FigureOrderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Fault fault;

  public FigureOrderException(Fault fault) {
    super(fault.name());
    this.fault = fault;
  }

  /** What is wrong with the order. */
  public Fault fault() {
    return fault;
  }
}
