package tw.caseprogress.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.caseprogress.organisation.AgencyDefinition;
import tw.caseprogress.organisation.AgencyLevel;
import tw.caseprogress.organisation.AgencyView;

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

  protected Agency() {}

  /** A new, active agency as it was delivered. */
  public Agency(AgencyDefinition definition) {
    this.code = definition.code();
    this.nameZh = definition.nameZh();
    this.nameEn = definition.nameEn();
    this.shortNameZh = definition.shortNameZh();
    this.shortNameEn = definition.shortNameEn();
    this.level = definition.level();
    this.parentCode = definition.parentCode().orElse(null);
    this.phone = definition.phone();
    this.addressZh = definition.addressZh();
    this.active = true;
    this.slipAttached = definition.slipAttached();
  }

  public Long id() {
    return id;
  }

  public String code() {
    return code;
  }

  /** This agency as others read it; it must have been stored. */
  public AgencyView view() {
    return new AgencyView(id, code, nameZh, nameEn, shortNameZh, shortNameEn, phone, slipAttached);
  }
}
