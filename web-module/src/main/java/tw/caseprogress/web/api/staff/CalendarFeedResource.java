package tw.caseprogress.web.api.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import tw.caseprogress.calendarfeed.FeedToken;
import tw.caseprogress.calendarfeed.service.CalendarFeedAnswering;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.web.api.ProblemException;
import tw.caseprogress.web.api.ProblemType;
import tw.caseprogress.web.api.TakesForeignParameters;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.security.FeedLimits;
import tw.caseprogress.web.security.RefusalTrace;

/**
 * Answers the calendar of an officer's due dates to whoever knows its secret address.
 *
 * <p>The secret has to be in the address, for a calendar program can send nothing else; hence only
 * on the intranet, and nothing here writes an address into a log.
 */
@ApplicationScoped
@TakesForeignParameters
@Path("calendars")
public class CalendarFeedResource {
  private static final String ICALENDAR = "text/calendar;charset=UTF-8";

  private final CalendarFeedAnswering feeds;
  private final FeedLimits limits;

  protected CalendarFeedResource() {
    this(null, null);
  }

  @Inject
  public CalendarFeedResource(CalendarFeedAnswering feeds, FeedLimits limits) {
    this.feeds = feeds;
    this.limits = limits;
  }

  /** The calendar; the same 404 for an unknown secret and for a revoked one. */
  @GET
  @Path("{secret}.ics")
  @Produces(ICALENDAR)
  public Response read(
      @PathParam("secret") String secret,
      @QueryParam("lang") String language,
      @Context HttpServletRequest request) {
    limits
        .tryConsume(request)
        .ifPresent(
            wait -> {
              throw ProblemException.tooManyRequests(wait);
            });
    Locale locale = Language.find(language).orElse(Language.ZH_TW).locale();
    String calendar =
        FeedToken.find(secret)
            .flatMap(token -> feeds.read(token, locale))
            .orElseThrow(() -> unknown(request));
    limits.found(request);
    return Response.ok(calendar).language(locale).build();
  }

  private static ProblemException unknown(HttpServletRequest request) {
    RefusalTrace.note(request, RefusalCause.BAD_KEY);
    return ProblemException.of(ProblemType.NOT_FOUND);
  }
}
