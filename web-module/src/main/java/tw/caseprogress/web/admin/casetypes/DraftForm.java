package tw.caseprogress.web.admin.casetypes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeDocument;
import tw.caseprogress.casetype.DeadlineTerms;
import tw.caseprogress.casetype.NoticeTerms;
import tw.caseprogress.casetype.OutsideWait;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.deadline.PausePolicy;
import tw.caseprogress.typed.TypedLine;

/** The draft of a case type as the administrator writes it; it need not be complete. */
public class DraftForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String nameZh;
  private String nameEn;
  private int limitLength;
  private LimitUnit limitUnit;
  private ClockStart clockStart;
  private int supplementDays;
  private PausePolicy pausePolicy;
  private boolean extension;
  private int reviewDays;
  private boolean reviewStops;
  private int referralDays;
  private boolean referralStops;
  private boolean tellMoved;
  private String legalBasis;
  private SlipForm slip;
  private List<StepForm> steps = new ArrayList<>();
  private List<PaperForm> papers = new ArrayList<>();
  private List<NoticeForm> notices = new ArrayList<>();

  static DraftForm of(CaseTypeDefinition draft) {
    DraftForm form = new DraftForm();
    form.nameZh = draft.nameZh();
    form.nameEn = draft.nameEn();
    form.limitLength = draft.limit().length();
    form.limitUnit = draft.limit().unit();
    form.clockStart = draft.clockStart();
    form.supplementDays = draft.supplementCalendarDays();
    form.pausePolicy = draft.pausePolicy();
    form.take(draft.terms());
    form.slip = SlipForm.of(draft.slip());
    form.legalBasis = draft.legalBasisZh();
    draft.steps().forEach(step -> form.steps.add(StepForm.of(step)));
    draft.papers().forEach(paper -> form.papers.add(PaperForm.of(paper)));
    CaseTypeDocument.EVENTS.forEach(
        event -> form.notices.add(new NoticeForm(event, draft.notices())));
    return form;
  }

  private void take(DeadlineTerms terms) {
    extension = terms.extensionAllowed();
    reviewDays = terms.externalReview().extraWorkingDays();
    reviewStops = terms.externalReview().pauses();
    referralDays = terms.upwardReferral().extraWorkingDays();
    referralStops = terms.upwardReferral().pauses();
    tellMoved = terms.notifyDueDateMoved();
  }

  /** What was written, on what does not change of a draft: its code, owner and offerings. */
  CaseTypeDefinition toDefinition(CaseTypeDefinition draft) {
    return new CaseTypeDefinition(
        draft.code(),
        draft.ownerAgencyCode(),
        draft.publishedOn(),
        TypedLine.text(nameZh),
        TypedLine.text(nameEn),
        new HandlingLimit(Math.max(1, limitLength), limitUnit), // 0 while it cannot be read
        clockStart,
        pausePolicy,
        supplementDays,
        new DeadlineTerms(
            extension,
            new OutsideWait(reviewDays, reviewStops),
            new OutsideWait(referralDays, referralStops),
            tellMoved),
        toNotices(),
        slip.toTerms(),
        TypedLine.text(legalBasis),
        IntStream.range(0, steps.size()).mapToObj(i -> steps.get(i).toStep(i + 1)).toList(),
        IntStream.range(0, papers.size()).mapToObj(i -> papers.get(i).toPaper(i + 1)).toList(),
        draft.offerings());
  }

  private NoticeTerms toNotices() {
    NoticeTerms terms = NoticeTerms.STANDARD;
    for (NoticeForm notice : notices) {
      terms = notice.in(terms);
    }
    return terms;
  }

  public SlipForm getSlip() {
    return slip;
  }

  public List<StepForm> getSteps() {
    return steps;
  }

  public List<PaperForm> getPapers() {
    return papers;
  }

  public List<NoticeForm> getNotices() {
    return notices;
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

  public int getLimitLength() {
    return limitLength;
  }

  public void setLimitLength(int limitLength) {
    this.limitLength = limitLength;
  }

  public LimitUnit getLimitUnit() {
    return limitUnit;
  }

  public void setLimitUnit(LimitUnit limitUnit) {
    this.limitUnit = limitUnit;
  }

  public ClockStart getClockStart() {
    return clockStart;
  }

  public void setClockStart(ClockStart clockStart) {
    this.clockStart = clockStart;
  }

  public int getSupplementDays() {
    return supplementDays;
  }

  public void setSupplementDays(int supplementDays) {
    this.supplementDays = supplementDays;
  }

  public PausePolicy getPausePolicy() {
    return pausePolicy;
  }

  public void setPausePolicy(PausePolicy pausePolicy) {
    this.pausePolicy = pausePolicy;
  }

  public boolean isExtension() {
    return extension;
  }

  public void setExtension(boolean extension) {
    this.extension = extension;
  }

  public int getReviewDays() {
    return reviewDays;
  }

  public void setReviewDays(int reviewDays) {
    this.reviewDays = reviewDays;
  }

  public boolean isReviewStops() {
    return reviewStops;
  }

  public void setReviewStops(boolean reviewStops) {
    this.reviewStops = reviewStops;
  }

  public int getReferralDays() {
    return referralDays;
  }

  public void setReferralDays(int referralDays) {
    this.referralDays = referralDays;
  }

  public boolean isReferralStops() {
    return referralStops;
  }

  public void setReferralStops(boolean referralStops) {
    this.referralStops = referralStops;
  }

  public boolean isTellMoved() {
    return tellMoved;
  }

  public void setTellMoved(boolean tellMoved) {
    this.tellMoved = tellMoved;
  }

  public String getLegalBasis() {
    return legalBasis;
  }

  public void setLegalBasis(String legalBasis) {
    this.legalBasis = legalBasis;
  }
}
