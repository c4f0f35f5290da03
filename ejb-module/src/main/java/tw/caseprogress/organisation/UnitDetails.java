package tw.caseprogress.organisation;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.typed.TypedLine;

/**
 * What is kept of a unit (單位) of an agency.
 *
 * @param nameZh by which its people are kept: once in an agency
 * @param phone as a citizen dials it
 * @param counter where it says nothing, what its agency says holds
 */
public record UnitDetails(String nameZh, String nameEn, String phone, CounterDetails counter) {

  /** A unit at the counter of its agency. */
  public UnitDetails(String nameZh, String nameEn, String phone) {
    this(nameZh, nameEn, phone, CounterDetails.NONE);
  }

  /** What does not fit by itself; empty if a unit may say this. */
  public Set<UnitFault> faults() {
    Set<UnitFault> faults = EnumSet.noneOf(UnitFault.class);
    require(faults, UnitFault.NAME_ZH, nameZh, 60);
    require(faults, UnitFault.NAME_EN, nameEn, 120);
    require(faults, UnitFault.PHONE, phone, 40);
    if (!counter.isFitting()) {
      faults.add(UnitFault.COUNTER);
    }
    return faults;
  }

  private static void require(Set<UnitFault> faults, UnitFault fault, String text, int most) {
    if (TypedLine.isBlank(text) || text.length() > most) {
      faults.add(fault);
    }
  }

  /** All of it on one line, as the history of the agency shows it. */
  public String shown() {
    return Stream.concat(
            Stream.of(nameZh, nameEn, phone),
            counter.asTexts().values().stream().filter(text -> !text.isEmpty()))
        .collect(Collectors.joining("／"));
  }
}
