package tw.caseprogress.organisation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.typed.TypedLine;

/**
 * What the city keeps of an agency, but for its code, which never changes.
 *
 * @param parentCode the code of the agency above; empty unless it is of the second level
 * @param shortNameZh the name that starts a text message
 * @param phone the enquiry number as a citizen dials it
 * @param addressZh from the city down: the district follows from it
 * @param openingHoursZh as citizens read them; may be empty text
 * @param trackedFrom the first day of receipt that is taken in; empty: any
 * @param pilot whether it takes part in a trial run
 * @param slipAttached whether the acceptance slip goes with the mail of opening
 * @param addressEn may be empty text
 */
public record AgencyDetails(
    AgencyLevel level,
    Optional<String> parentCode,
    String nameZh,
    String nameEn,
    String shortNameZh,
    String shortNameEn,
    String phone,
    String addressZh,
    String openingHoursZh,
    String openingHoursEn,
    Optional<LocalDate> trackedFrom,
    boolean pilot,
    boolean slipAttached,
    String addressEn,
    CounterDetails counter) {

  private static final int LONGEST_HOURS = 200;
  private static final int LONGEST_ADDRESS_EN = 200;

  public AgencyDetails {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(parentCode, "parentCode");
    Objects.requireNonNull(trackedFrom, "trackedFrom");
  }

  /** An agency of which no more is kept. */
  public AgencyDetails(
      AgencyLevel level,
      Optional<String> parentCode,
      String nameZh,
      String nameEn,
      String shortNameZh,
      String shortNameEn,
      String phone,
      String addressZh,
      String openingHoursZh,
      String openingHoursEn,
      Optional<LocalDate> trackedFrom,
      boolean pilot,
      boolean slipAttached) {
    this(
        level,
        parentCode,
        nameZh,
        nameEn,
        shortNameZh,
        shortNameEn,
        phone,
        addressZh,
        openingHoursZh,
        openingHoursEn,
        trackedFrom,
        pilot,
        slipAttached,
        "",
        CounterDetails.NONE);
  }

  /** What does not fit by itself; empty if an agency may say this. */
  public Set<AgencyFault> faults() {
    Set<AgencyFault> faults = EnumSet.noneOf(AgencyFault.class);
    require(faults, AgencyFault.NAME_ZH, nameZh, 60);
    require(faults, AgencyFault.NAME_EN, nameEn, 160);
    require(faults, AgencyFault.SHORT_NAME_ZH, shortNameZh, 20);
    require(faults, AgencyFault.SHORT_NAME_EN, shortNameEn, 60);
    require(faults, AgencyFault.PHONE, phone, 40);
    require(faults, AgencyFault.ADDRESS, addressZh, 120);
    if (openingHoursZh.length() > LONGEST_HOURS || openingHoursEn.length() > LONGEST_HOURS) {
      faults.add(AgencyFault.OPENING_HOURS);
    }
    if (addressEn.length() > LONGEST_ADDRESS_EN || !counter.isFitting()) {
      faults.add(AgencyFault.COUNTER);
    }
    if (parentCode.isPresent() != (level == AgencyLevel.SECOND_LEVEL)) {
      faults.add(AgencyFault.PARENT);
    }
    return faults;
  }

  private static void require(Set<AgencyFault> faults, AgencyFault fault, String text, int most) {
    if (TypedLine.isBlank(text) || text.length() > most) {
      faults.add(fault);
    }
  }

  /** What is another in later details, before → after, by the name of the component. */
  public Map<String, String> differences(AgencyDetails after) {
    Map<String, String> before = asTexts();
    Map<String, String> differences = new LinkedHashMap<>();
    after
        .asTexts()
        .forEach(
            (name, text) -> {
              if (!text.equals(before.get(name))) {
                differences.put(name, before.get(name) + " → " + text);
              }
            });
    return differences;
  }

  private Map<String, String> asTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("level", level.name());
    texts.put("parentCode", parentCode.orElse(""));
    texts.put("nameZh", nameZh);
    texts.put("nameEn", nameEn);
    texts.put("shortNameZh", shortNameZh);
    texts.put("shortNameEn", shortNameEn);
    texts.put("phone", phone);
    texts.put("addressZh", addressZh);
    texts.put("openingHoursZh", openingHoursZh);
    texts.put("openingHoursEn", openingHoursEn);
    texts.put("trackedFrom", trackedFrom.map(LocalDate::toString).orElse(""));
    texts.put("pilot", String.valueOf(pilot));
    texts.put("slipAttached", String.valueOf(slipAttached));
    texts.put("addressEn", addressEn);
    texts.putAll(counter.asTexts());
    return texts;
  }
}
