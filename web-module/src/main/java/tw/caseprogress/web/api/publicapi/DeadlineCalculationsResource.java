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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.web.api.Problem;
import tw.caseprogress.web.api.ProblemException;
import tw.caseprogress.web.api.ProblemResponse;
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

  /** The due date of a receipt, a limit, pauses and an extension, day by day. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Compute a due date, day by day")
  @APIResponseSchema(LedgerAnswer.class)
  @APIResponse(
      responseCode = "400",
      description = "Malformed, or wrong fields, all of them listed",
      content =
          @Content(
              mediaType = ProblemResponse.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "422",
      description = "The office calendar of a year is not published; names the year",
      content =
          @Content(
              mediaType = ProblemResponse.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
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
