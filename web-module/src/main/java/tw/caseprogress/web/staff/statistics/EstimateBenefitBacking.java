package tw.caseprogress.web.staff.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.statistics.AssumptionsChangedException;
import tw.caseprogress.statistics.Benefit;
import tw.caseprogress.statistics.BenefitAssumptions;
import tw.caseprogress.statistics.KeptAssumptions;
import tw.caseprogress.statistics.MeasuredUse;
import tw.caseprogress.statistics.PilotLine;
import tw.caseprogress.statistics.service.BenefitService;
import tw.caseprogress.statistics.service.MeasuredUseQuery;
import tw.caseprogress.statistics.service.PilotQuery;
import tw.caseprogress.web.form.UnreadInput;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Backs {@code /staff/statistics/benefit.xhtml}: what the service is worth by the assumptions that
 * are kept, and what was counted of it in a period.
 */
@Named
@ViewScoped
public class EstimateBenefitBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private BenefitService service;
  @Inject private MeasuredUseQuery measuredUse;
  @Inject private PilotQuery pilotQuery;
  @Inject private FigureReader reader;
  @Inject private CallerDirectory directory;
  @Inject private StaffTexts texts;
  @Inject private UnreadInput unreadInput;
  @Inject private Clock clock;

  private final FiguresChoice choice = new FiguresChoice();
  private AssumptionsForm form;
  private long seen;
  private transient KeptAssumptions kept;
  private transient List<KeptAssumptions> history;
  private transient MeasuredUse measured;
  private transient PilotLine notices;

  /** Reads the assumptions; what was counted is of the last months where no period is named. */
  public void load() {
    if (choice.getFrom() == null && choice.getTo() == null) {
      choice.take(pilotQuery.usual());
    } else {
      choice
          .complete(LocalDate.now(clock))
          .ifPresent(fault -> texts.refuse("FigureOrder." + fault));
    }
    read();
  }

  private void read() {
    kept = service.latest();
    seen = kept.id();
    form = AssumptionsForm.of(kept.assumptions());
    history = null;
  }

  /** Saves what stands in the form; a refusal keeps it. */
  public void save() {
    try {
      service.keep(seen, form.toAssumptions());
      read();
      texts.tell("staff_statistics_benefit.message.info.saved");
    } catch (AssumptionsChangedException e) {
      texts.refuse("staff_statistics_benefit.message.error.changed");
      Faces.validationFailed();
    }
  }

  /** Asks for what was counted in the days of the form. */
  public String show() {
    if (choice.isBackwards()) {
      texts.refuse("staff_statistics_benefit.message.error.order");
      Faces.validationFailed();
      return null;
    }
    return "/staff/statistics/benefit?faces-redirect=true&includeViewParams=true";
  }

  /** Fills the form with those of the proposal of 2008; nothing is saved. */
  public void takeProposal() {
    form = AssumptionsForm.of(BenefitAssumptions.OF_THE_PROPOSAL);
    unreadInput.forget(Components.findComponent("assumptions"));
  }

  /** The estimate of a year by what is saved. */
  public Benefit getBenefit() {
    return Benefit.of(getKept().assumptions());
  }

  /** The same of what was counted. */
  public Benefit getMeasuredBenefit() {
    return Benefit.ofInquiries(getMeasured().inquiries(), getKept().assumptions());
  }

  public KeptAssumptions getKept() {
    if (kept == null) {
      kept = service.latest();
    }
    return kept;
  }

  /** What was counted in the period. */
  public MeasuredUse getMeasured() {
    if (measured == null) {
      measured = measuredUse.use(choice.period());
    }
    return measured;
  }

  /** The notices of the period. */
  public PilotLine getNotices() {
    if (notices == null) {
      notices = pilotQuery.table(choice.period()).all();
    }
    return notices;
  }

  /** Who saved what, the latest first. */
  public List<KeptAssumptions> getHistory() {
    if (history == null) {
      history = service.history();
    }
    return history;
  }

  /** The name of who saved assumptions; the login where the account is gone. */
  public String savedBy(KeptAssumptions one) {
    return one.savedBy().map(directory::nameOf).orElse("");
  }

  /** Assumptions in a line. */
  public String words(KeptAssumptions one) {
    BenefitAssumptions of = one.assumptions();
    return texts.get(
        "staff_statistics_benefit.text.assumptions",
        number(of.applications()),
        of.askingPercent().toPlainString(),
        of.minutesPerInquiry(),
        of.hoursPerDay(),
        of.callCharge().toPlainString(),
        of.callMinutes(),
        of.agencies(),
        number(of.costPerAgency()),
        number(of.ownCost()));
  }

  /** A number with its thousands apart. */
  public String number(Number number) {
    return NumberFormat.getInstance(Locale.ROOT).format(number);
  }

  public String getPeriod() {
    return reader.words().period(choice.period());
  }

  public LocalDate getYesterday() {
    return LocalDate.now(clock).minusDays(1);
  }

  public AssumptionsForm getForm() {
    return form;
  }

  public FiguresChoice getChoice() {
    return choice;
  }
}
