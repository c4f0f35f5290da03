package tw.caseprogress.casetype.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.organisation.entity.Agency;

/** That an agency takes a case type in and handles it, and in which unit. */
@Embeddable
public class Offering {

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "agency_id")
  private Agency agency;

  @Column(name = "handling_unit_zh")
  private String handlingUnitZh;

  @Column(name = "handling_unit_en")
  private String handlingUnitEn;

  private String phone;

  protected Offering() {}

  Offering(Agency agency, OfferingDefinition offering) {
    this.agency = agency;
    this.handlingUnitZh = offering.handlingUnitZh();
    this.handlingUnitEn = offering.handlingUnitEn();
    this.phone = offering.phone();
  }

  boolean isAt(String agencyCode) {
    return agency.code().equals(agencyCode);
  }

  OfferingDefinition definition() {
    return new OfferingDefinition(agency.code(), handlingUnitZh, handlingUnitEn, phone);
  }
}
