package tw.caseprogress.web.staff.statistics;

import java.io.Serializable;
import java.math.BigDecimal;
import tw.caseprogress.statistics.BenefitAssumptions;

/** What an estimate of the benefit rests on, as a form holds it. */
public class AssumptionsForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Long applications;
  private BigDecimal askingPercent;
  private Integer minutesPerInquiry;
  private Integer hoursPerDay;
  private BigDecimal callCharge;
  private Integer callMinutes;
  private Integer agencies;
  private Long costPerAgency;
  private Long ownCost;

  static AssumptionsForm of(BenefitAssumptions assumptions) {
    AssumptionsForm form = new AssumptionsForm();
    form.applications = assumptions.applications();
    form.askingPercent = assumptions.askingPercent();
    form.minutesPerInquiry = assumptions.minutesPerInquiry();
    form.hoursPerDay = assumptions.hoursPerDay();
    form.callCharge = assumptions.callCharge();
    form.callMinutes = assumptions.callMinutes();
    form.agencies = assumptions.agencies();
    form.costPerAgency = assumptions.costPerAgency();
    form.ownCost = assumptions.ownCost();
    return form;
  }

  BenefitAssumptions toAssumptions() {
    return new BenefitAssumptions(
        applications,
        askingPercent.stripTrailingZeros(),
        minutesPerInquiry,
        hoursPerDay,
        callCharge.stripTrailingZeros(),
        callMinutes,
        agencies,
        costPerAgency,
        ownCost);
  }

  public Long getApplications() {
    return applications;
  }

  public void setApplications(Long applications) {
    this.applications = applications;
  }

  public BigDecimal getAskingPercent() {
    return askingPercent;
  }

  public void setAskingPercent(BigDecimal askingPercent) {
    this.askingPercent = askingPercent;
  }

  public Integer getMinutesPerInquiry() {
    return minutesPerInquiry;
  }

  public void setMinutesPerInquiry(Integer minutesPerInquiry) {
    this.minutesPerInquiry = minutesPerInquiry;
  }

  public Integer getHoursPerDay() {
    return hoursPerDay;
  }

  public void setHoursPerDay(Integer hoursPerDay) {
    this.hoursPerDay = hoursPerDay;
  }

  public BigDecimal getCallCharge() {
    return callCharge;
  }

  public void setCallCharge(BigDecimal callCharge) {
    this.callCharge = callCharge;
  }

  public Integer getCallMinutes() {
    return callMinutes;
  }

  public void setCallMinutes(Integer callMinutes) {
    this.callMinutes = callMinutes;
  }

  public Integer getAgencies() {
    return agencies;
  }

  public void setAgencies(Integer agencies) {
    this.agencies = agencies;
  }

  public Long getCostPerAgency() {
    return costPerAgency;
  }

  public void setCostPerAgency(Long costPerAgency) {
    this.costPerAgency = costPerAgency;
  }

  public Long getOwnCost() {
    return ownCost;
  }

  public void setOwnCost(Long ownCost) {
    this.ownCost = ownCost;
  }
}
