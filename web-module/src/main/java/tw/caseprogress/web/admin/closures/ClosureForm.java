package tw.caseprogress.web.admin.closures;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import tw.caseprogress.calendar.ClosureArea;
import tw.caseprogress.calendar.ClosureExtent;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.calendar.ShippedCalendar;

/** A closure as the administrator types it. */
public class ClosureForm implements Serializable {

  private static final long serialVersionUID = 1L;

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

  /** The closure; empty while the time or the area does not make sense. */
  Optional<OfficeClosure> toClosure() {
    String area = area();
    if (area == null || (extent == ClosureExtent.FROM && fromTime == null)) {
      return Optional.empty();
    }
    return Optional.of(
        new OfficeClosure(
            closedOn,
            extent,
            extent == ClosureExtent.FROM ? fromTime : null,
            new ClosureArea(areaKind, area),
            eventZh.strip(),
            eventEn == null ? eventZh.strip() : eventEn.strip(),
            source.strip()));
  }

  private String area() {
    return switch (areaKind) {
      case CITY -> ShippedCalendar.CITY.name();
      case DISTRICT -> district;
      case VILLAGE -> village == null ? null : village.strip();
      case AGENCY -> agencyCode;
    };
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
