package tw.caseprogress.casetype.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.DeadlineTerms;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.casetype.OutsideWait;
import tw.caseprogress.casetype.Publication;
import tw.caseprogress.casetype.VersionState;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.deadline.PausePolicy;

/**
 * What a case type says from one publication to the next; a case keeps the one it began with.
 *
 * <p>The columns do not name their units: {@code supplement_days} are calendar days, {@code
 * external_review_days} and {@code upward_referral_days} working days.
 */
@Entity
@Table(name = "case_type_version")
public class CaseTypeVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "case_type_id")
  private CaseType caseType;

  @Column(name = "version_no")
  private int versionNo;

  @Enumerated(EnumType.STRING)
  private VersionState state;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "limit_length")
  private int limitLength;

  @Enumerated(EnumType.STRING)
  @Column(name = "limit_unit")
  private LimitUnit limitUnit;

  @Enumerated(EnumType.STRING)
  @Column(name = "clock_start")
  private ClockStart clockStart;

  @Enumerated(EnumType.STRING)
  @Column(name = "pause_policy")
  private PausePolicy pausePolicy;

  @Column(name = "supplement_days")
  private int supplementCalendarDays;

  @Column(name = "extension_allowed")
  private boolean extensionAllowed;

  @Column(name = "external_review_days")
  private int externalReviewWorkingDays;

  @Column(name = "external_review_pauses")
  private boolean externalReviewPauses;

  @Column(name = "upward_referral_days")
  private int upwardReferralWorkingDays;

  @Column(name = "upward_referral_pauses")
  private boolean upwardReferralPauses;

  @Column(name = "notify_due_date_moved")
  private boolean notifyDueDateMoved;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "case_type_notice",
      joinColumns = @JoinColumn(name = "case_type_version_id"))
  private List<NoticeSetting> notices = new ArrayList<>();

  @Embedded private SlipSetting slip;

  @Column(name = "legal_basis_zh")
  private String legalBasisZh;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
  @OrderBy("stepOrder")
  private List<KeyStep> steps = new ArrayList<>();

  @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
  @OrderBy("paperOrder")
  private List<RequiredPaper> papers = new ArrayList<>();

  protected CaseTypeVersion() {}

  /** A published version; nothing of it changes any more but that it is retired. */
  CaseTypeVersion(CaseType caseType, int versionNo, CaseTypeDefinition definition) {
    this.caseType = caseType;
    this.versionNo = versionNo;
    this.state = VersionState.PUBLISHED;
    this.nameZh = definition.nameZh();
    this.nameEn = definition.nameEn();
    this.limitLength = definition.limit().length();
    this.limitUnit = definition.limit().unit();
    this.clockStart = definition.clockStart();
    this.pausePolicy = definition.pausePolicy();
    this.supplementCalendarDays = definition.supplementCalendarDays();
    take(definition.terms());
    notices.addAll(NoticeSetting.of(definition.notices()));
    this.slip = new SlipSetting(definition.slip());
    this.legalBasisZh = definition.legalBasisZh();
    this.publishedOn = definition.publishedOn();
    definition.steps().forEach(step -> steps.add(new KeyStep(this, step)));
    definition.papers().forEach(paper -> papers.add(new RequiredPaper(this, paper)));
  }

  private void take(DeadlineTerms terms) {
    this.extensionAllowed = terms.extensionAllowed();
    this.externalReviewWorkingDays = terms.externalReview().extraWorkingDays();
    this.externalReviewPauses = terms.externalReview().pauses();
    this.upwardReferralWorkingDays = terms.upwardReferral().extraWorkingDays();
    this.upwardReferralPauses = terms.upwardReferral().pauses();
    this.notifyDueDateMoved = terms.notifyDueDateMoved();
  }

  private DeadlineTerms terms() {
    return new DeadlineTerms(
        extensionAllowed,
        new OutsideWait(externalReviewWorkingDays, externalReviewPauses),
        new OutsideWait(upwardReferralWorkingDays, upwardReferralPauses),
        notifyDueDateMoved);
  }

  Publication publication() {
    return new Publication(versionNo, state, publishedOn);
  }

  void retire() {
    state = VersionState.RETIRED;
  }

  CaseTypeDefinition definition(
      String code, String ownerAgencyCode, List<OfferingDefinition> offerings) {
    return new CaseTypeDefinition(
        code,
        ownerAgencyCode,
        publishedOn,
        nameZh,
        nameEn,
        new HandlingLimit(limitLength, limitUnit),
        clockStart,
        pausePolicy,
        supplementCalendarDays,
        terms(),
        NoticeSetting.terms(notices),
        slip.terms(),
        legalBasisZh,
        steps.stream().map(KeyStep::view).toList(),
        papers.stream().map(RequiredPaper::view).toList(),
        offerings);
  }
}
