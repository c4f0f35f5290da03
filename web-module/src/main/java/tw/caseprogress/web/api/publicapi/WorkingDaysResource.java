package tw.caseprogress.web.api.publicapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/** Tells the working days and the closures of a window of days. */
@ApplicationScoped
@Path("working-days")
public class WorkingDaysResource {
  private final WorkingDays workingDays;

  protected WorkingDaysResource() {
    this(null);
  }

  @Inject
  public WorkingDaysResource(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  /**
   * Counts the working days from one day to another, both included, and tells the closures.
   *
   * @param from the first day
   * @param to the last day
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public WorkingDaysAnswer count(
      @QueryParam("from") String from, @QueryParam("to") String to, @Context HttpHeaders headers) {
    DateWindow window = DateWindow.read(from, to);
    WorkingDayCalendar calendar = workingDays.calendar();
    Texts texts = Texts.in(Language.accepted(headers.getAcceptableLanguages()));
    return new WorkingDaysAnswer(
        window.from(),
        window.to(),
        calendar.workingDays(window.from(), window.to()),
        calendar.closures(window.from(), window.to()).stream()
            .map(closure -> WorkingDaysAnswer.closure(closure, texts))
            .toList());
  }
}
