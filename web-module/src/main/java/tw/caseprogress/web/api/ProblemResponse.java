package tw.caseprogress.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.web.api.Problem.WrongField;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/** Builds the answers that tell of a problem, in the language that the caller accepts. */
public final class ProblemResponse {
  /** The media type of every error. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The wrong fields that one answer names; a short text may have thousands. */
  static final int MOST_FAULTS = 100;

  private ProblemResponse() {}

  /** A problem without more to say. */
  public static Response of(ProblemType type, HttpHeaders request) {
    Language language = Language.accepted(request.getAcceptableLanguages());
    return response(body(type, List.of(), null, language), language);
  }

  /** The problem that an exception tells of. */
  public static Response of(ProblemException exception, HttpHeaders request) {
    Language language = Language.accepted(request.getAcceptableLanguages());
    Problem problem =
        body(exception.type(), exception.faults(), null, language)
            .with(exception.ticket().orElse(null), exception.challenge().orElse(null));
    Response response = response(problem, language);
    return exception.retryAfter().map(wait -> withRetryAfter(response, wait)).orElse(response);
  }

  /** The office calendar of a year is missing. */
  public static Response ofMissingYear(int year, HttpHeaders request) {
    Language language = Language.accepted(request.getAcceptableLanguages());
    return response(body(ProblemType.CALENDAR_NOT_PUBLISHED, List.of(), year, language), language);
  }

  static Problem body(ProblemType type, List<FieldFault> faults, Integer year, Language language) {
    Texts texts = Texts.in(language);
    String yearText = year == null ? "" : Integer.toString(year);
    return new Problem(
        type.urn(),
        texts.get("ProblemType." + type, yearText),
        type.status(),
        texts.get("ProblemType.next." + type, yearText),
        faults.isEmpty()
            ? null
            : faults.stream().limit(MOST_FAULTS).map(fault -> wrong(fault, texts)).toList(),
        year,
        null,
        null);
  }

  private static WrongField wrong(FieldFault fault, Texts texts) {
    return new WrongField(
        fault.field(),
        fault.code(),
        texts.get("fault." + fault.code(), fault.arguments().toArray()));
  }

  private static Response response(Problem problem, Language language) {
    return Response.status(problem.status())
        .type(MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem)
        .build();
  }

  private static Response withRetryAfter(Response response, Duration wait) {
    return Response.fromResponse(response)
        .header(HttpHeaders.RETRY_AFTER, RetryAfter.seconds(wait))
        .build();
  }
}
