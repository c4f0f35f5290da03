package tw.caseprogress.textquery.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.OutgoingTextMessage;
import tw.caseprogress.gateway.TextMessageReceived;
import tw.caseprogress.gateway.service.TextMessageRoutes;
import tw.caseprogress.textquery.TextReply;

/**
 * Takes text messages in without waiting, and has them answered by a few workers on threads of
 * their own: the session with a message centre is never held up by the database or by another
 * gateway.
 *
 * <p>What waits is in memory alone: a server that dies forgets it, and the citizen asks again. When
 * the queue is full the gateway is told to bring the message later.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TextQueryDispatch {

  private static final Logger LOG = Logger.getLogger(TextQueryDispatch.class.getName());
  private static final int ROOM = 500;
  private static final int WORKERS = 4;
  private static final int TRIES = 10;
  private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

  @Inject private TextQueryService service;
  @Inject private TextMessageRoutes gateways;

  @Resource private ManagedExecutorService executor;

  private final BlockingQueue<TextMessageReceived> waiting = new ArrayBlockingQueue<>(ROOM);
  private final AtomicInteger atWork = new AtomicInteger();

  /**
   * Takes a message in; returns at once.
   *
   * @throws IllegalStateException if there is no room, so that the gateway brings it again
   */
  public void received(@Observes TextMessageReceived message) {
    if (!waiting.offer(message)) {
      throw new IllegalStateException("Too many text messages wait for an answer");
    }
    callWorker();
  }

  private void callWorker() {
    if (atWork.incrementAndGet() > WORKERS) {
      atWork.decrementAndGet();
      return;
    }
    try {
      executor.submit(this::work);
    } catch (RejectedExecutionException e) {
      atWork.decrementAndGet();
      LOG.log(Level.WARNING, "No thread to answer text messages now", e);
    }
  }

  private void work() {
    try {
      for (TextMessageReceived next = waiting.poll(); next != null; next = waiting.poll()) {
        answer(next);
      }
    } finally {
      atWork.decrementAndGet();
      if (!waiting.isEmpty()) {
        callWorker(); // it came in after the last look
      }
    }
  }

  private void answer(TextMessageReceived message) {
    try {
      judged(message).ifPresent(this::handOver);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A text message by " + message.gateway() + " stays unanswered", e);
    }
  }

  /** Waits for a database that does not answer. */
  private Optional<TextReply> judged(TextMessageReceived message) {
    for (int i = 1; ; i++) {
      try {
        return service.judge(message);
      } catch (RuntimeException e) {
        if (i == TRIES || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        LOG.log(Level.FINE, "To be judged again", e);
        LockSupport.parkNanos(TRY_AGAIN.toNanos());
      }
    }
  }

  private void handOver(TextReply reply) {
    OutgoingTextMessage message =
        OutgoingTextMessage.withoutReceipt(
            "answer-" + reply.textQueryId(), reply.to(), reply.text());
    try {
      service.answered(reply, gateways.answer(reply.gateway(), message).gateway());
    } catch (HandOverFailedException e) {
      service.notAnswered(reply, e.getMessage());
    }
  }
}
