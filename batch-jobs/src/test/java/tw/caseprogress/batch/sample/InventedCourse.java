package tw.caseprogress.batch.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.deadline.DeadlineRule;

/**
 * Makes up how a case went: its steps, its supplements and its closing, on working days only.
 *
 * <p>Every point of the course is first set on the scale of the working days that count, from the
 * receipt to the closing; the waiting for supplements is put in between when dates are given.
 */
final class InventedCourse {

  private static final LocalDate LAST_CLOSING = LocalDate.of(2008, 12, 30); // Tue

  private final Random random;
  private final WorkingDayCalendar calendar;
  private final CaseTypeDefinition type;
  private final LocalDate received;
  private final int limit;

  InventedCourse(
      Random random, WorkingDayCalendar calendar, CaseTypeDefinition type, LocalDate received) {
    this.random = random;
    this.calendar = calendar;
    this.type = type;
    this.received = received;
    LocalDate dueOn =
        new DeadlineRule(type.limit(), type.clockStart(), type.pausePolicy())
            .dueOn(received, calendar);
    this.limit = calendar.workingDays(received.plusDays(1), dueOn);
  }

  /** A course that is closed by the end of 2008. */
  List<SampleEvent> invent(Set<Integer> papersReceived, int rounds) {
    Outcome outcome = outcome();
    double pace = 1.0;
    while (true) {
      List<SampleEvent> course = dated(plan(outcome, papersReceived, rounds, pace));
      if (!course.get(course.size() - 1).day().date().isAfter(LAST_CLOSING)) {
        return course;
      }
      pace *= 0.8;
    }
  }

  private Outcome outcome() {
    int draw = random.nextInt(100);
    if (draw < 88) {
      return Outcome.GRANTED;
    }
    if (draw < 93) {
      return Outcome.REFUSED;
    }
    return draw < 97 ? Outcome.WITHDRAWN : Outcome.RETURNED;
  }

  /** Events by the number of working days that had counted; their own days are not set yet. */
  private TreeMap<Integer, List<SampleEvent>> plan(
      Outcome outcome, Set<Integer> papersReceived, int rounds, double pace) {
    int used = workingDaysUsed(pace);
    TreeMap<Integer, List<SampleEvent>> plan = new TreeMap<>();
    List<KeyStepView> steps = stepsTaken(rounds);
    int planned = steps.stream().mapToInt(KeyStepView::plannedWorkingDays).sum() + 1;
    int done = 0;
    for (KeyStepView step : steps) {
      done += step.plannedWorkingDays();
      int counted = Math.max(1, used * done / planned);
      boolean reached = outcome != Outcome.WITHDRAWN || counted * 2 <= used;
      if (reached) {
        at(plan, counted, new SampleEvent.Step(null, step.order(), notifyBy(step)));
      }
    }
    int firstAsk = Math.max(1, used * steps.get(0).plannedWorkingDays() / planned);
    for (int round = 1; round <= rounds; round++) {
      int counted = Math.min(firstAsk + (round - 1) * 2, Math.min(used, limit) - 1);
      at(plan, Math.max(1, counted), new SampleEvent.Ask(null, missing(papersReceived, round)));
    }
    at(plan, used, new SampleEvent.Close(null, outcome));
    return plan;
  }

  private int workingDaysUsed(double pace) {
    int draw = random.nextInt(100);
    double share = draw < 92 ? 0.45 + 0.55 * random.nextDouble() : 1.0;
    int late = draw < 92 ? 0 : 1 + random.nextInt(5);
    int used = (int) Math.round(limit * share * (limit > 45 ? 0.75 : 1.0) * pace);
    return Math.max(3, used + (limit > 45 ? 0 : late));
  }

  /** The steps between receipt and closing; optional ones are often left out. */
  private List<KeyStepView> stepsTaken(int rounds) {
    return type.steps().subList(1, type.steps().size() - 1).stream()
        .filter(step -> !step.optional() || rounds > 0 || random.nextInt(100) < 35)
        .toList();
  }

  private Set<ContactChannel> notifyBy(KeyStepView step) {
    Set<ContactChannel> channels = new TreeSet<>();
    if (step.notifyByEmail() && random.nextInt(100) < 60) {
      channels.add(ContactChannel.EMAIL);
    }
    if (step.notifyByTextMessage() && random.nextInt(100) < 45) {
      channels.add(ContactChannel.TEXT_MESSAGE);
    }
    return channels;
  }

  private List<Integer> missing(Set<Integer> papersReceived, int round) {
    List<Integer> orders = type.papers().stream().map(PaperView::order).toList();
    List<Integer> missing =
        orders.stream().filter(order -> !papersReceived.contains(order)).toList();
    return missing.isEmpty() || round > 1
        ? List.of(orders.get(random.nextInt(orders.size())))
        : missing;
  }

  private List<SampleEvent> dated(TreeMap<Integer, List<SampleEvent>> plan) {
    List<SampleEvent> course = new ArrayList<>();
    LocalDate day = received;
    int counted = 0;
    for (var point : plan.entrySet()) {
      if (point.getKey() > counted) {
        day = calendar.plusWorkingDays(day, point.getKey() - counted);
        counted = point.getKey();
      }
      for (SampleEvent event : point.getValue()) {
        if (event instanceof SampleEvent.Ask ask) {
          LocalDate asked = calendar.plusWorkingDays(day, 1);
          day = calendar.plusWorkingDays(asked, 1 + random.nextInt(9));
          course.add(new SampleEvent.Ask(SampleDay.of(asked), ask.papers()));
          course.add(new SampleEvent.Got(SampleDay.of(day)));
        } else {
          course.add(on(event, SampleDay.of(day)));
        }
      }
    }
    return course;
  }

  private static SampleEvent on(SampleEvent event, SampleDay day) {
    return event instanceof SampleEvent.Step step
        ? new SampleEvent.Step(day, step.order(), step.notifyBy())
        : new SampleEvent.Close(day, ((SampleEvent.Close) event).outcome());
  }

  private static void at(TreeMap<Integer, List<SampleEvent>> plan, int counted, SampleEvent event) {
    plan.computeIfAbsent(counted, any -> new ArrayList<>()).add(event);
  }
}
