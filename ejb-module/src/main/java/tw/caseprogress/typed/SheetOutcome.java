package tw.caseprogress.typed;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a sheet does as a whole, or why it does nothing.
 *
 * @param lines what each row does, in the order of the rows
 * @param faults all that is wrong, in the order of the rows; with any of them nothing is done
 */
public record SheetOutcome(List<SheetLine> lines, List<SheetFault> faults) {

  public SheetOutcome {
    lines = lines.stream().sorted(Comparator.comparingInt(SheetLine::row)).toList();
    faults = faults.stream().sorted(Comparator.comparingInt(SheetFault::row)).toList();
  }

  public long count(SheetLine.Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).count();
  }

  /** Those that do something. */
  public List<SheetLine> doing() {
    return Stream.of(SheetLine.Kind.ADDED, SheetLine.Kind.CHANGED)
        .flatMap(kind -> lines.stream().filter(line -> line.kind() == kind))
        .toList();
  }
}
