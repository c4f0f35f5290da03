package tw.caseprogress.web.api.publicapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.web.api.ProblemException;
import tw.caseprogress.web.api.ProblemType;
import tw.caseprogress.web.deadline.DeadlineQuestion;
import tw.caseprogress.web.form.FormReading;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/** Computes due dates for anybody, with the ledger that explains them. */
@ApplicationScoped
@Path("deadline-calculations")
public class DeadlineCalculationsResource {
  private final WorkingDays workingDays;
  private final Clock clock;

  protected DeadlineCalculationsResource() {
    this(null, null);
  }

  @Inject
  public DeadlineCalculationsResource(WorkingDays workingDays, Clock clock) {
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * Computes the due date of a receipt, a limit, pauses and an extension, day by day. Nothing is
   * kept.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public LedgerAnswer calculate(DeadlineCalculation calculation, @Context HttpHeaders headers) {
    if (calculation == null) {
      throw ProblemException.of(ProblemType.MALFORMED_REQUEST);
    }
    FormReading<DeadlineQuestion> reading = DeadlineQuestion.read(calculation.form());
    DeadlineQuestion question =
        reading.value().orElseThrow(() -> ProblemException.invalid(reading.faults()));
    Texts texts = Texts.in(Language.accepted(headers.getAcceptableLanguages()));
    return LedgerAnswer.of(question.answer(workingDays.calendar(), LocalDate.now(clock)), texts);
  }
}
