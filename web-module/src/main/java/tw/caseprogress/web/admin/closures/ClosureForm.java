package tw.caseprogress.web.admin.closures;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tw.caseprogress.calendar.ClosureArea;
import tw.caseprogress.calendar.ClosureExtent;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.typed.Reading;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.typed.TypedWords;
import tw.caseprogress.web.form.FormReading;

/** A closure as the administrator types it. */
public class ClosureForm implements Serializable {

  private static final long serialVersionUID = 1L;

  // as long as the tables of the calendar hold them
  private static final int LONGEST_EVENT_ZH = 60;
  private static final int LONGEST_EVENT_EN = 120;
  private static final int LONGEST_SOURCE = 400;
  private static final int LONGEST_VILLAGE = 60;

  private LocalDate closedOn;
  private ClosureExtent extent = ClosureExtent.FULL;
  private LocalTime fromTime;
  private ClosureArea.Kind areaKind = ClosureArea.Kind.CITY;
  private String district;
  private String village;
  private String agencyCode;
  private String eventZh;
  private String eventEn;
  private String source;

  /**
   * The closure, or every field that does not make sense.
   *
   * @param villages finds the village of a typed name
   */
  FormReading<OfficeClosure> read(Function<String, Optional<ClosureArea>> villages) {
    List<FieldFault> faults = new ArrayList<>();
    if (extent == ClosureExtent.FROM && fromTime == null) {
      faults.add(FieldFault.of("fromTime", "required"));
    }
    Optional<ClosureArea> area = area(villages, faults);
    Optional<String> zh = words("eventZh", eventZh, LONGEST_EVENT_ZH, faults);
    Optional<String> en =
        TypedLine.isBlank(eventEn) ? zh : words("eventEn", eventEn, LONGEST_EVENT_EN, faults);
    Optional<String> from = words("source", source, LONGEST_SOURCE, faults);
    return faults.isEmpty()
        ? FormReading.of(
            new OfficeClosure(
                closedOn,
                extent,
                extent == ClosureExtent.FROM ? fromTime : null,
                area.orElseThrow(),
                zh.orElseThrow(),
                en.orElseThrow(),
                from.orElseThrow()))
        : FormReading.wrong(faults);
  }

  private static Optional<String> words(
      String field, String typed, int longest, List<FieldFault> faults) {
    Reading<String> words = TypedWords.read(typed, longest);
    words.fault().map(fault -> FieldFault.of(field, fault)).ifPresent(faults::add);
    return words.value();
  }

  private Optional<ClosureArea> area(
      Function<String, Optional<ClosureArea>> villages, List<FieldFault> faults) {
    return switch (areaKind) {
      case CITY -> Optional.of(ShippedCalendar.CITY);
      case DISTRICT -> chosen("district", district, faults);
      case AGENCY -> chosen("agency", agencyCode, faults);
      case VILLAGE -> village(villages, faults);
    };
  }

  private Optional<ClosureArea> chosen(String field, String name, List<FieldFault> faults) {
    if (TypedLine.isBlank(name)) {
      faults.add(FieldFault.of(field, "required"));
      return Optional.empty();
    }
    return Optional.of(new ClosureArea(areaKind, name));
  }

  /** A village in which no agency lies is mistyped: its closure would hold for nobody. */
  private Optional<ClosureArea> village(
      Function<String, Optional<ClosureArea>> villages, List<FieldFault> faults) {
    Optional<String> name = words("village", village, LONGEST_VILLAGE, faults);
    Optional<ClosureArea> found = name.flatMap(villages);
    if (name.isPresent() && found.isEmpty()) {
      faults.add(FieldFault.of("village", "noAgencyInVillage", name.get()));
    }
    return found;
  }

  public LocalDate getClosedOn() {
    return closedOn;
  }

  public void setClosedOn(LocalDate closedOn) {
    this.closedOn = closedOn;
  }

  public ClosureExtent getExtent() {
    return extent;
  }

  public void setExtent(ClosureExtent extent) {
    this.extent = extent;
  }

  public LocalTime getFromTime() {
    return fromTime;
  }

  public void setFromTime(LocalTime fromTime) {
    this.fromTime = fromTime;
  }

  public ClosureArea.Kind getAreaKind() {
    return areaKind;
  }

  public void setAreaKind(ClosureArea.Kind areaKind) {
    this.areaKind = areaKind;
  }

  public String getDistrict() {
    return district;
  }

  public void setDistrict(String district) {
    this.district = district;
  }

  public String getVillage() {
    return village;
  }

  public void setVillage(String village) {
    this.village = village;
  }

  public String getAgencyCode() {
    return agencyCode;
  }

  public void setAgencyCode(String agencyCode) {
    this.agencyCode = agencyCode;
  }

  public String getEventZh() {
    return eventZh;
  }

  public void setEventZh(String eventZh) {
    this.eventZh = eventZh;
  }

  public String getEventEn() {
    return eventEn;
  }

  public void setEventEn(String eventEn) {
    this.eventEn = eventEn;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
