package tw.caseprogress.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The load of an agency (案件負荷): by officer, by unit, and in all.
 *
 * @param officers all who work cases, those without one too, and whoever else has some; the cases
 *     of nobody last
 * @param units those that have cases, by name; their name stands as name and unit
 */
public record LoadSheet(List<LoadRow> officers, List<LoadRow> units, CaseLoad all) {

  public LoadSheet {
    officers = List.copyOf(officers);
    units = List.copyOf(units);
  }

  /** Some cases of one officer in one unit. */
  public record Part(String login, String unit, CaseLoad load) {}

  /**
   * Somebody who may have cases.
   *
   * @param awayUntil the last day of an absence that is under way
   */
  public record Person(String login, String name, String unit, Optional<LocalDate> awayUntil) {}

  /**
   * Adds up.
   *
   * @param people all officers of the agency, and those of the parts whose accounts are known
   */
  public static LoadSheet of(Collection<Part> parts, Collection<Person> people) {
    Map<String, CaseLoad> byLogin = new HashMap<>();
    Map<String, CaseLoad> byUnit = new TreeMap<>();
    CaseLoad all = CaseLoad.NONE;
    for (Part part : parts) {
      byLogin.merge(part.login(), part.load(), CaseLoad::plus);
      byUnit.merge(part.unit(), part.load(), CaseLoad::plus);
      all = all.plus(part.load());
    }
    List<LoadRow> officers = new ArrayList<>();
    for (Person one : people) {
      CaseLoad load = byLogin.remove(one.login());
      officers.add(
          new LoadRow(
              one.login(),
              one.name(),
              one.unit(),
              one.awayUntil(),
              load == null ? CaseLoad.NONE : load));
    }
    byLogin.forEach((login, load) -> officers.add(row(login, "", load)));
    List<LoadRow> units = new ArrayList<>();
    byUnit.forEach((unit, load) -> units.add(row(unit, unit, load)));
    return new LoadSheet(officers, units, all).sorted(LoadOrder.NAME, false);
  }

  private static LoadRow row(String name, String unit, CaseLoad load) {
    return new LoadRow(name, name, unit, Optional.empty(), load);
  }

  /** The same in another order. */
  public LoadSheet sorted(LoadOrder order, boolean descending) {
    return new LoadSheet(
        officers.stream().sorted(order.comparator(descending)).toList(),
        units.stream().sorted(order.comparator(descending)).toList(),
        all);
  }
}
