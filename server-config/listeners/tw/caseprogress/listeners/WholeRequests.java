package tw.caseprogress.listeners;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpEvents;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;
import tw.caseprogress.listeners.Refusal.Form;

/**
 * Behind the parser: hands a request on once the last byte of its body is there, so that a thread
 * is taken by work and never by waiting, and refuses before that what no zone serves.
 */
final class WholeRequests extends BaseFilter {

  private static final byte[] GO_ON =
      "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  /** Begins with a slash, and every percent sign with two digits that are no control character. */
  private static final Pattern PATH =
      Pattern.compile("/(?:[^%\\\\]|%(?![01]|7[Ff])[0-9A-Fa-f]{2})*+");

  private static final int FIRST_REDIRECT = 300;
  private static final int NOT_MODIFIED = 304;
  private static final int FIRST_ERROR = 400;

  /** No browser and no gateway asks on while as much of the answer before is still to be taken. */
  private static final int MOST_UNREAD_BEFORE_THE_NEXT = 128 * 1024;

  private static final String SESSION = "JSESSIONID=";

  private final Visits visits;

  WholeRequests(Visits visits) {
    this.visits = visits;
  }

  @Override
  public NextAction handleRead(FilterChainContext context) throws IOException {
    if (!(context.getMessage() instanceof HttpContent content)
        || !(content.getHttpHeader() instanceof HttpRequestPacket request)) {
      return context.getInvokeAction();
    }
    Visit visit = visits.of(context.getConnection());
    if (visit.stage() == Visit.Stage.REFUSED || !context.getConnection().isOpen()) {
      content.getContent().tryDispose(); // more of it, or the next one, from the same buffer
      return context.getStopAction();
    }
    if (HttpContent.isBroken(content)) {
      return context.getStopAction(); // the parser has refused it
    }
    if (!visit.isReceiving(request)) {
      Optional<Refusal> refusal = refusal(request, context.getConnection());
      if (refusal.isPresent()) {
        return refuse(context, visit, request, refusal.get());
      }
      if (visit.asksAhead() || visit.unread() > MOST_UNREAD_BEFORE_THE_NEXT) {
        visits.end(visit); // asks and asks, and reads nothing
        return context.getStopAction();
      }
      if (content.isLast()) {
        return visit.work() ? context.getInvokeAction() : context.getStopAction();
      }
      visit.beginBody(request, form(request), greatestBody(request));
    }
    return receive(context, visit, request, content);
  }

  /** An offer of another protocol is not heard: behind a gateway it would be a way past it. */
  @Override
  public NextAction handleEvent(FilterChainContext context, FilterChainEvent event)
      throws IOException {
    if (event instanceof HttpEvents.IncomingHttpUpgradeEvent upgrade) {
      upgrade.getHttpHeader().getUpgradeDC().recycle();
      upgrade.getHttpHeader().setIgnoreContentModifiers(false);
      return context.getStopAction();
    }
    return context.getInvokeAction();
  }

  @Override
  public NextAction handleWrite(FilterChainContext context) throws IOException {
    if (context.getMessage() instanceof HttpPacket packet
        && packet.getHttpHeader() instanceof HttpResponsePacket answer
        && !answer.isAcknowledgement()) {
      boolean last = packet instanceof HttpContent content && content.isLast();
      if (!answer.isCommitted()) {
        AnswerHeaders.complete(answer);
        if (last) {
          context.setMessage(inOurForm(context, (HttpContent) packet, answer));
        }
      }
      if (last) {
        visits.of(context.getConnection()).answered();
      }
    }
    return context.getInvokeAction();
  }

  /**
   * A redirect needs no page, which would hold the client's own Host; an error of the server needs
   * one.
   */
  private static HttpContent inOurForm(
      FilterChainContext context, HttpContent content, HttpResponsePacket answer) {
    int status = answer.getStatus();
    if (isRedirect(answer)) {
      answer.setContentLengthLong(0);
      answer.setChunked(false);
      return HttpContent.create(answer, true);
    }
    Form form = form(answer.getRequest());
    if (isTooEarly(answer)) {
      HttpStatus.SERVICE_UNAVAILABLE_503.setValues(answer);
      AnswerHeaders.setMissing(
          answer.getHeaders(), "Retry-After", OurApplication.RETRY_AFTER);
      return whole(context, answer, form, Refusal.STARTING, Refusal.STARTING.status());
    }
    if (status < FIRST_ERROR || content.getContent().hasRemaining() || form.headAlone()) {
      return content;
    }
    return whole(context, answer, form, Refusal.ofStatus(status), status);
  }

  /**
   * While the server starts it listens before it knows of anything that it might serve, and answers
   * by a page of its own.
   */
  private static boolean isTooEarly(HttpResponsePacket answer) {
    return answer.getStatus() == HttpStatus.NOT_FOUND_404.getStatusCode()
        && answer.getRequest().getAttribute(OurApplication.ASKED) == null;
  }

  private static HttpContent whole(
      FilterChainContext context, HttpResponsePacket answer, Form form, Refusal told, int status) {
    byte[] body = form.headAlone() ? new byte[0] : told.body(form, status);
    answer.setContentType(form.type());
    if (form.api()) {
      AnswerHeaders.setMissing(answer.getHeaders(), "Content-Language", form.language());
    }
    answer.setContentLengthLong(body.length);
    answer.setChunked(false);
    return HttpContent.create(answer, true, Buffers.wrap(context.getMemoryManager(), body));
  }

  private static boolean isRedirect(HttpResponsePacket answer) {
    int status = answer.getStatus();
    return status >= FIRST_REDIRECT && status < FIRST_ERROR && status != NOT_MODIFIED;
  }

  private NextAction receive(
      FilterChainContext context, Visit visit, HttpRequestPacket request, HttpContent content) {
    Buffer part = content.getContent();
    boolean last = content.isLast();
    boolean wasLarge = visit.isLarge();
    boolean fits = visit.keep(part);
    part.tryDispose();
    if (!fits) {
      return refuse(context, visit, request, Refusal.TOO_LARGE);
    }
    if (!wasLarge && visit.isLarge() && !visits.hasRoomForLarge()) {
      return refuse(context, visit, request, Refusal.BUSY);
    }
    if (!last) {
      if (request.requiresAcknowledgement()) {
        goOn(context.getConnection(), request);
      }
      return context.getStopAction();
    }
    Buffer whole = Buffers.wrap(context.getMemoryManager(), visit.body());
    if (!visit.work()) {
      return context.getStopAction(); // the watch has refused it meanwhile
    }
    context.setMessage(HttpContent.create(request, true, whole));
    return context.getInvokeAction();
  }

  private Optional<Refusal> refusal(HttpRequestPacket request, Connection<?> connection) {
    if (!isForUs(request, connection)) {
      return Optional.of(hostOf(request).isEmpty() ? Refusal.BAD_REQUEST : Refusal.MISDIRECTED);
    }
    if (!PATH.matcher(path(request)).matches()) {
      return Optional.of(Refusal.BAD_REQUEST);
    }
    if (path(request).contains(";") || !visits.listener().mayHave(path(request))) {
      return Optional.of(Refusal.NOT_FOUND); // no page has parameters within its path
    }
    if (!visits.listener().mayUse(request.getMethod().getMethodString())) {
      return Optional.of(Refusal.METHOD_NOT_ALLOWED);
    }
    String encoding = request.getHeader(Header.ContentEncoding);
    if (encoding != null && !encoding.isBlank() && !encoding.equalsIgnoreCase("identity")) {
      return Optional.of(Refusal.UNSUPPORTED);
    }
    return request.getContentLength() > greatestBody(request)
        ? Optional.of(Refusal.TOO_LARGE)
        : Optional.empty();
  }

  private boolean isForUs(HttpRequestPacket request, Connection<?> connection) {
    if (!request.containsHeader(Header.Host)) {
      return true; // HTTP/1.0; the parser lets no later version pass without
    }
    String reached =
        Spelling.one(
            ((InetSocketAddress) connection.getLocalAddress()).getAddress().getHostAddress());
    String named = request.serverName().toString();
    return visits.hosts().have(hostOf(request), reached)
        && (named == null || named.isEmpty() || visits.hosts().have(Hosts.nameOf(named), reached));
  }

  /** The one host that is asked for; empty for none, for several, and for what is no host. */
  private static String hostOf(HttpRequestPacket request) {
    Iterator<String> hosts = request.getHeaders().values(Header.Host).iterator();
    if (!hosts.hasNext()) {
      return "";
    }
    String host = hosts.next();
    return hosts.hasNext() ? "" : Hosts.nameOf(host);
  }

  private int greatestBody(HttpRequestPacket request) {
    String cookies = request.getHeader(Header.Cookie);
    return visits
        .listener()
        .greatestBody(path(request), cookies != null && cookies.contains(SESSION));
  }

  private static String path(HttpRequestPacket request) {
    String uri = request.getRequestURI();
    int end = uri.indexOf('?');
    return end < 0 ? uri : uri.substring(0, end);
  }

  private NextAction refuse(
      FilterChainContext context, Visit visit, HttpRequestPacket request, Refusal refusal) {
    visits.refuse(visit, refusal, form(request));
    return context.getStopAction();
  }

  private static Form form(HttpRequestPacket request) {
    return Form.of(
        path(request), request.getHeader("Accept-Language"), request.getMethod().getMethodString());
  }

  private static void goOn(Connection<?> connection, HttpRequestPacket request) {
    request.getResponse().acknowledged();
    Visits.write(connection, GO_ON, () -> {});
  }
}
