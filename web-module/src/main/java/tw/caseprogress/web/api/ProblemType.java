package tw.caseprogress.web.api;

import jakarta.ws.rs.core.Response.Status;

/** The kinds of errors that callers may rely on; their names are part of the interface. */
public enum ProblemType {
  MALFORMED_REQUEST("malformed-request", Status.BAD_REQUEST.getStatusCode()),
  INVALID_FIELDS("invalid-fields", Status.BAD_REQUEST.getStatusCode()),
  NOT_SIGNED_IN("not-signed-in", Status.UNAUTHORIZED.getStatusCode()),
  FORBIDDEN("forbidden", Status.FORBIDDEN.getStatusCode()),
  NOT_FOUND("not-found", Status.NOT_FOUND.getStatusCode()),
  CASE_NOT_FOUND("case-not-found", Status.NOT_FOUND.getStatusCode()),
  METHOD_NOT_ALLOWED("method-not-allowed", Status.METHOD_NOT_ALLOWED.getStatusCode()),
  NOT_ACCEPTABLE("not-acceptable", Status.NOT_ACCEPTABLE.getStatusCode()),
  CASE_NOT_CLOSED("case-not-closed", Status.CONFLICT.getStatusCode()),
  SURVEY_NOT_AGREED("survey-not-agreed", Status.CONFLICT.getStatusCode()),
  ALREADY_ANSWERED("already-answered", Status.CONFLICT.getStatusCode()),
  CONTENT_TOO_LARGE("content-too-large", Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode()),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode()),
  CALENDAR_NOT_PUBLISHED("calendar-not-published", 422),
  TOO_MANY_REQUESTS("too-many-requests", Status.TOO_MANY_REQUESTS.getStatusCode()),
  ANSWER_PUT_OFF("answer-put-off", Status.TOO_MANY_REQUESTS.getStatusCode()),
  UNAVAILABLE("unavailable", Status.SERVICE_UNAVAILABLE.getStatusCode()),
  UNEXPECTED("unexpected", Status.INTERNAL_SERVER_ERROR.getStatusCode());

  private static final String PREFIX = "urn:problem-type:caseprogress:";

  private final String name;
  private final int status;

  ProblemType(String name, int status) {
    this.name = name;
    this.status = status;
  }

  /** The constant {@code type} of the problem. */
  public String urn() {
    return PREFIX + name;
  }

  public int status() {
    return status;
  }

  /** The kind that stands for a status which the server itself found, such as 405. */
  static ProblemType ofStatus(int status) {
    return switch (status) {
      case 401 -> NOT_SIGNED_IN;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> CONTENT_TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 429 -> TOO_MANY_REQUESTS;
      case 503 -> UNAVAILABLE;
      default -> status >= 400 && status < 500 ? MALFORMED_REQUEST : UNEXPECTED;
    };
  }
}
