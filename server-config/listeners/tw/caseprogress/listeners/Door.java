package tw.caseprogress.listeners;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.memory.Buffers;

/**
 * In front of the parser: tells {@link Visits} who comes and goes, and gives the parser's own bare
 * errors our form.
 */
final class Door extends BaseFilter {

  private static final String VERSION = "HTTP/1.";
  private static final int BYTES_OF_STATUS = 12;
  private static final int STATUS_FROM = 9;
  private static final int FIRST_ERROR = 400;

  private final Visits visits;

  Door(Visits visits) {
    this.visits = visits;
  }

  @Override
  public NextAction handleAccept(FilterChainContext context) throws IOException {
    visits.enter(context.getConnection());
    return context.getInvokeAction();
  }

  @Override
  public NextAction handleClose(FilterChainContext context) throws IOException {
    visits.leave(context.getConnection());
    return context.getInvokeAction();
  }

  @Override
  public NextAction handleRead(FilterChainContext context) throws IOException {
    Visit visit = visits.of(context.getConnection());
    Buffer bytes = context.getMessage();
    visit.arriving(bytes);
    if (visit.stage() == Visit.Stage.REFUSED) {
      bytes.tryDispose();
      return context.getStopAction();
    }
    return context.getInvokeAction();
  }

  @Override
  public NextAction handleWrite(FilterChainContext context) throws IOException {
    if (context.getMessage() instanceof Buffer answer) {
      int status = status(answer);
      if (status >= FIRST_ERROR && isBare(answer)) {
        Refusal refusal = Refusal.ofStatus(status);
        visits.counts().refused(refusal);
        byte[] ours =
            refusal.answer(
                visits.of(context.getConnection()).form(), visits.listener().methods());
        context.setMessage(Buffers.wrap(context.getMemoryManager(), ours));
      }
    }
    return context.getInvokeAction();
  }

  private static int status(Buffer answer) {
    if (answer.remaining() <= BYTES_OF_STATUS) {
      return 0;
    }
    int from = answer.position();
    String start =
        answer.toStringContent(StandardCharsets.ISO_8859_1, from, from + BYTES_OF_STATUS);
    String digits = start.substring(STATUS_FROM);
    return start.startsWith(VERSION) && digits.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(digits)
        : 0;
  }

  // What comes through WholeRequests has this header; a head is far shorter than what is looked at.
  private static boolean isBare(Buffer answer) {
    int from = answer.position();
    int to = Math.min(answer.limit(), from + 8192);
    return !answer
        .toStringContent(StandardCharsets.ISO_8859_1, from, to)
        .contains("X-Content-Type-Options");
  }
}
