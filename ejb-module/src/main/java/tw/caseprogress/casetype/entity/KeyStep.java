package tw.caseprogress.casetype.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import tw.caseprogress.casetype.KeyStepView;

/** A key step (關鍵流程) of one version of a case type. */
@Entity
@Table(name = "key_step")
public class KeyStep {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "case_type_version_id")
  private CaseTypeVersion version;

  @Column(name = "step_order")
  private int stepOrder;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "public_text_zh")
  private String publicTextZh;

  @Column(name = "public_text_en")
  private String publicTextEn;

  private boolean optional;

  @Column(name = "planned_working_days")
  private int plannedWorkingDays;

  @Column(name = "notify_by_email")
  private boolean notifyByEmail;

  @Column(name = "notify_by_text_message")
  private boolean notifyByTextMessage;

  protected KeyStep() {}

  KeyStep(CaseTypeVersion version, KeyStepView step) {
    this.version = version;
    this.stepOrder = step.order();
    this.nameZh = step.nameZh();
    this.nameEn = step.nameEn();
    this.publicTextZh = step.publicTextZh();
    this.publicTextEn = step.publicTextEn();
    this.optional = step.optional();
    this.plannedWorkingDays = step.plannedWorkingDays();
    this.notifyByEmail = step.notifyByEmail();
    this.notifyByTextMessage = step.notifyByTextMessage();
  }

  KeyStepView view() {
    return new KeyStepView(
        stepOrder,
        nameZh,
        nameEn,
        publicTextZh,
        publicTextEn,
        optional,
        plannedWorkingDays,
        notifyByEmail,
        notifyByTextMessage);
  }
}
