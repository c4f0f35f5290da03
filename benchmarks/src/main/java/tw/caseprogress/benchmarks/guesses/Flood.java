package tw.caseprogress.benchmarks.guesses;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many guesses, sixteen of them at the same moment. */
final class Flood {

  private static final int AT_ONCE = 16;
  private static final int NOT_FOUND = 404;

  private final Asker asker = new Asker();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final Map<String, List<String>> tickets = new TreeMap<>();

  /**
   * One of the guesses.
   *
   * @param ticket of an earlier wait; empty text without one
   */
  record Guess(int port, String address, Credentials asked, String ticket) {

    Guess(int port, String address, Credentials asked) {
      this(port, address, asked, "");
    }
  }

  /** Makes a guess of its number. */
  interface Guesses {
    Guess get(int which);
  }

  /** Sends them all and waits for their answers. */
  void send(int from, int to, Guesses guesses) throws InterruptedException, IOException {
    List<Callable<Asker.Answer>> calls = new ArrayList<>();
    List<Guess> sent = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Guess guess = guesses.get(i);
      sent.add(guess);
      calls.add(() -> asker.ask(guess.port(), guess.address(), guess.asked(), guess.ticket()));
    }
    ExecutorService machines = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Asker.Answer>> answers = machines.invokeAll(calls);
      for (int i = 0; i < answers.size(); i++) {
        note(sent.get(i), answers.get(i).get());
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      machines.shutdown();
    }
  }

  private void note(Guess guess, Asker.Answer answer) {
    statuses.merge(answer.status(), 1, Integer::sum);
    if (answer.isPutOff()) {
      tickets.computeIfAbsent(guess.address(), any -> new ArrayList<>()).add(answer.ticket());
    }
  }

  /** The tickets that the addresses were given. */
  Map<String, List<String>> tickets() {
    return tickets;
  }

  /** How many were judged, and answered that there is nothing by that number and password. */
  int judged() {
    return statuses.getOrDefault(NOT_FOUND, 0);
  }

  int sent() {
    return statuses.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public String toString() {
    return statuses.toString();
  }
}
