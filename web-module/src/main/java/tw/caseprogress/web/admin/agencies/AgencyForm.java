package tw.caseprogress.web.admin.agencies;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.organisation.AgencyDetails;
import tw.caseprogress.organisation.AgencyLevel;
import tw.caseprogress.typed.TypedLine;

/** An agency as the administrator types it. */
public class AgencyForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String code;
  private AgencyLevel level = AgencyLevel.FIRST_LEVEL;
  private String parentCode;
  private String nameZh;
  private String nameEn;
  private String shortNameZh;
  private String shortNameEn;
  private String phone;
  private String addressZh;
  private String openingHoursZh;
  private String openingHoursEn;
  private LocalDate trackedFrom;
  private boolean pilot;
  private boolean slipAttached;
  private String addressEn;
  private CounterForm counter = new CounterForm();

  /** The form of an agency as it stands. */
  static AgencyForm of(String code, AgencyDetails details) {
    AgencyForm form = new AgencyForm();
    form.code = code;
    form.level = details.level();
    form.parentCode = details.parentCode().orElse(null);
    form.nameZh = details.nameZh();
    form.nameEn = details.nameEn();
    form.shortNameZh = details.shortNameZh();
    form.shortNameEn = details.shortNameEn();
    form.phone = details.phone();
    form.addressZh = details.addressZh();
    form.openingHoursZh = details.openingHoursZh();
    form.openingHoursEn = details.openingHoursEn();
    form.trackedFrom = details.trackedFrom().orElse(null);
    form.pilot = details.pilot();
    form.slipAttached = details.slipAttached();
    form.addressEn = details.addressEn();
    form.counter = CounterForm.of(details.counter());
    return form;
  }

  /** What was typed, each on one line. */
  AgencyDetails toDetails() {
    return new AgencyDetails(
        level,
        Optional.ofNullable(parentCode),
        TypedLine.text(nameZh),
        TypedLine.text(nameEn),
        TypedLine.text(shortNameZh),
        TypedLine.text(shortNameEn),
        TypedLine.text(phone),
        TypedLine.text(addressZh),
        TypedLine.text(openingHoursZh),
        TypedLine.text(openingHoursEn),
        Optional.ofNullable(trackedFrom),
        pilot,
        slipAttached,
        TypedLine.text(addressEn),
        counter.toDetails());
  }

  /** The code with its letter as it is written. */
  String toCode() {
    return TypedLine.technical(code).toUpperCase(Locale.ROOT);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public AgencyLevel getLevel() {
    return level;
  }

  public void setLevel(AgencyLevel level) {
    this.level = level;
  }

  public String getParentCode() {
    return parentCode;
  }

  public void setParentCode(String parentCode) {
    this.parentCode = parentCode;
  }

  public String getNameZh() {
    return nameZh;
  }

  public void setNameZh(String nameZh) {
    this.nameZh = nameZh;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getShortNameZh() {
    return shortNameZh;
  }

  public void setShortNameZh(String shortNameZh) {
    this.shortNameZh = shortNameZh;
  }

  public String getShortNameEn() {
    return shortNameEn;
  }

  public void setShortNameEn(String shortNameEn) {
    this.shortNameEn = shortNameEn;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getAddressZh() {
    return addressZh;
  }

  public void setAddressZh(String addressZh) {
    this.addressZh = addressZh;
  }

  public String getAddressEn() {
    return addressEn;
  }

  public void setAddressEn(String addressEn) {
    this.addressEn = addressEn;
  }

  public CounterForm getCounter() {
    return counter;
  }

  public String getOpeningHoursZh() {
    return openingHoursZh;
  }

  public void setOpeningHoursZh(String openingHoursZh) {
    this.openingHoursZh = openingHoursZh;
  }

  public String getOpeningHoursEn() {
    return openingHoursEn;
  }

  public void setOpeningHoursEn(String openingHoursEn) {
    this.openingHoursEn = openingHoursEn;
  }

  public LocalDate getTrackedFrom() {
    return trackedFrom;
  }

  public void setTrackedFrom(LocalDate trackedFrom) {
    this.trackedFrom = trackedFrom;
  }

  public boolean isPilot() {
    return pilot;
  }

  public void setPilot(boolean pilot) {
    this.pilot = pilot;
  }

  public boolean isSlipAttached() {
    return slipAttached;
  }

  public void setSlipAttached(boolean slipAttached) {
    this.slipAttached = slipAttached;
  }
}
