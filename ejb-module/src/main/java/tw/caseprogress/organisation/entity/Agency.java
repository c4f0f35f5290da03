package tw.caseprogress.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.organisation.AgencyDetails;
import tw.caseprogress.organisation.AgencyLevel;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.CounterDetails;
import tw.caseprogress.organisation.KeptAgency;
import tw.caseprogress.organisation.ServiceCounter;

/** An agency (機關) of the city that takes cases in or handles them. */
@Entity
@Table(name = "agency")
public class Agency {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String code;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "short_name_zh")
  private String shortNameZh;

  @Column(name = "short_name_en")
  private String shortNameEn;

  @Enumerated(EnumType.STRING)
  private AgencyLevel level;

  @Column(name = "parent_code")
  private String parentCode;

  private String phone;

  @Column(name = "address_zh")
  private String addressZh;

  private boolean active;

  @Column(name = "slip_attached")
  private boolean slipAttached;

  @Column(name = "opening_hours_zh")
  private String openingHoursZh;

  @Column(name = "opening_hours_en")
  private String openingHoursEn;

  @Column(name = "address_en")
  private String addressEn;

  @Column(name = "counter_zh")
  private String counterZh;

  @Column(name = "counter_en")
  private String counterEn;

  private String fax;

  private String email;

  @Column(name = "tracked_from")
  private LocalDate trackedFrom; // null: any day of receipt is taken in

  private boolean pilot;

  @Column(name = "extension_approval")
  private boolean extensionApproval;

  @Column(name = "papers_by_phone")
  private boolean papersByPhone;

  @Version private int version;

  protected Agency() {}

  /** A new, active agency. */
  public Agency(String code, AgencyDetails details) {
    this.code = code;
    this.active = true;
    describe(details);
  }

  /** Says of the agency what the city wants it to say. */
  public void describe(AgencyDetails details) {
    nameZh = details.nameZh();
    nameEn = details.nameEn();
    shortNameZh = details.shortNameZh();
    shortNameEn = details.shortNameEn();
    level = details.level();
    parentCode = details.parentCode().orElse(null);
    phone = details.phone();
    addressZh = details.addressZh();
    openingHoursZh = details.openingHoursZh();
    openingHoursEn = details.openingHoursEn();
    trackedFrom = details.trackedFrom().orElse(null);
    pilot = details.pilot();
    slipAttached = details.slipAttached();
    addressEn = details.addressEn();
    counterZh = details.counter().placeZh();
    counterEn = details.counter().placeEn();
    fax = details.counter().fax();
    email = details.counter().email();
  }

  /** What is kept of it. */
  public AgencyDetails details() {
    return new AgencyDetails(
        level,
        Optional.ofNullable(parentCode),
        nameZh,
        nameEn,
        shortNameZh,
        shortNameEn,
        phone,
        addressZh,
        openingHoursZh,
        openingHoursEn,
        Optional.ofNullable(trackedFrom),
        pilot,
        slipAttached,
        addressEn,
        reach());
  }

  /** Where citizens hand papers in. */
  public ServiceCounter counter() {
    return new ServiceCounter(addressZh, addressEn, openingHoursZh, openingHoursEn, reach());
  }

  private CounterDetails reach() {
    return new CounterDetails(counterZh, counterEn, fax, email);
  }

  /** Says whether a supervisor approves of an extension before it holds. */
  public void askForApproval(boolean ofExtensions) {
    extensionApproval = ofExtensions;
  }

  public boolean isExtensionApproval() {
    return extensionApproval;
  }

  /** Says whether the hotline may tell callers which papers are missing. */
  public void tellPapersByPhone(boolean told) {
    papersByPhone = told;
  }

  public boolean isPapersByPhone() {
    return papersByPhone;
  }

  /** Takes it out of all lists; its cases still name it. */
  public void end() {
    active = false;
  }

  /** Takes it into use again. */
  public void reopen() {
    active = true;
  }

  public boolean isActive() {
    return active;
  }

  public int version() {
    return version;
  }

  /** This agency as who keeps it sees it. */
  public KeptAgency kept() {
    return new KeptAgency(code, details(), active, version);
  }

  public Long id() {
    return id;
  }

  public String code() {
    return code;
  }

  /** This agency as others read it; it must have been stored. */
  public AgencyView view() {
    return new AgencyView(
        id,
        code,
        nameZh,
        nameEn,
        shortNameZh,
        shortNameEn,
        phone,
        slipAttached,
        openingHoursZh,
        openingHoursEn,
        Optional.ofNullable(trackedFrom),
        extensionApproval);
  }
}
