package tw.caseprogress.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.web.i18n.Language;

/**
 * An answer that is kept until it is whole: then it is known whether it is an error, and whether
 * the client has it already.
 */
final class ApiResponse extends HttpServletResponseWrapper {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final Language language;
  private final PortalOrigins portals;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream(4096);
  private PrintWriter writer;
  private String type;

  ApiResponse(HttpServletResponse response, Language language, PortalOrigins portals) {
    super(response);
    this.language = language;
    this.portals = portals;
  }

  /** Puts a problem in the place of whatever was answered so far. */
  void tell(ProblemException problem) {
    problem
        .retryAfter()
        .ifPresent(wait -> setHeader("Retry-After", Long.toString(RetryAfter.seconds(wait))));
    tell(ProblemResponse.body(problem.type(), problem.faults(), null, language));
  }

  private void tell(Problem problem) {
    resetBuffer();
    setStatus(problem.status());
    setContentType(ProblemResponse.MEDIA_TYPE);
    setHeader("Cache-Control", "no-store");
    kept.writeBytes(JSON.toJson(problem).getBytes(StandardCharsets.UTF_8));
  }

  /** Sends what was answered; an error without a problem gets one. */
  void send(HttpServletRequest request) throws IOException {
    if (writer != null) {
      writer.flush();
    }
    if (getStatus() >= SC_BAD_REQUEST && !isOf(ProblemResponse.MEDIA_TYPE)) {
      tell(ProblemException.of(ProblemType.ofStatus(getStatus())));
    }
    nameAllMethods();
    describe();
    Optional<OpenData> open = OpenData.at(request.getRequestURI());
    open.ifPresent(data -> OpenData.shareWithPages(this));
    boolean preflight = request.getMethod().equals("OPTIONS") && getStatus() < SC_BAD_REQUEST;
    if (PortalOrigins.isAskedAt(request.getRequestURI())) {
      shareWithPortals(request, preflight);
    }
    if (preflight) {
      kept.reset();
      setStatus(SC_NO_CONTENT);
      open.ifPresent(data -> OpenData.allowPages(this));
    } else if (getStatus() == SC_OK && open.isPresent()) {
      String mark = OpenData.mark(kept.toByteArray());
      open.get().keep(this, mark);
      if (OpenData.isKnown(request.getHeader("If-None-Match"), mark)) {
        kept.reset();
        setStatus(SC_NOT_MODIFIED);
      }
    }
    write(request.getMethod().equals("HEAD"));
  }

  private void shareWithPortals(HttpServletRequest request, boolean preflight) {
    Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
    setHeader("Vary", "Accept, Accept-Encoding, Accept-Language, Origin");
    portals.share(this, origin);
    if (preflight) {
      portals.allow(this, origin);
    }
  }

  /** JAX-RS answers HEAD wherever it answers GET, and OPTIONS everywhere, and names neither. */
  private void nameAllMethods() {
    String allowed = getHeader("Allow");
    if (allowed != null) {
      Set<String> methods = new LinkedHashSet<>(List.of(allowed.split("\\s*,\\s*")));
      methods.add("OPTIONS");
      if (methods.contains("GET")) {
        methods.add("HEAD");
      }
      setHeader("Allow", String.join(", ", METHODS.stream().filter(methods::contains).toList()));
    }
  }

  /** JSON is UTF-8 and has words, in the language that was asked for. */
  private void describe() {
    if (isOf("application/json") || isOf(ProblemResponse.MEDIA_TYPE)) {
      type = type.split(";", 2)[0] + ";charset=UTF-8";
      if (getHeader("Content-Language") == null) { // a resource may know better
        setHeader("Content-Language", language.locale().toLanguageTag());
      }
    }
    setHeader("Vary", "Accept, Accept-Encoding, Accept-Language");
  }

  private boolean isOf(String mediaType) {
    return type != null && type.startsWith(mediaType);
  }

  private void write(boolean withoutBody) throws IOException {
    boolean bodyless = getStatus() == SC_NO_CONTENT || getStatus() == SC_NOT_MODIFIED;
    if (!bodyless) {
      if (type != null) {
        getResponse().setContentType(type);
      }
      getResponse().setContentLength(kept.size());
    }
    if (!bodyless && !withoutBody) {
      kept.writeTo(getResponse().getOutputStream());
    }
  }

  @Override
  public void sendError(int status) {
    tell(ProblemException.of(ProblemType.ofStatus(status)));
  }

  @Override
  public void sendError(int status, String message) {
    sendError(status);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new KeptStream();
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(kept, false, StandardCharsets.UTF_8);
    }
    return writer;
  }

  @Override
  public void setContentType(String type) {
    this.type = type;
  }

  @Override
  public String getContentType() {
    return type;
  }

  @Override
  public void setHeader(String name, String value) {
    if (name.equalsIgnoreCase("Content-Type")) {
      setContentType(value);
    } else {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (name.equalsIgnoreCase("Content-Type")) {
      setContentType(value);
    } else {
      super.addHeader(name, value);
    }
  }

  @Override
  public void setContentLength(int length) {
    // said when the answer is whole
  }

  @Override
  public void setContentLengthLong(long length) {
    // said when the answer is whole
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void flushBuffer() {
    // sent when the answer is whole
  }

  @Override
  public void resetBuffer() {
    kept.reset();
    writer = null;
  }

  @Override
  public void reset() {
    resetBuffer();
    setStatus(SC_OK); // the headers are those of the zone
  }

  private final class KeptStream extends ServletOutputStream {
    @Override
    public void write(int octet) {
      kept.write(octet);
    }

    @Override
    public void write(byte[] octets, int from, int length) {
      kept.write(octets, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("The answer is kept until it is whole");
    }
  }
}
