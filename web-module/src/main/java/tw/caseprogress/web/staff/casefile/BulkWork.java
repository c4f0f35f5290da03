package tw.caseprogress.web.staff.casefile;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.io.Serializable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.intake.ListedFaults;
import tw.caseprogress.intake.ListedIntake;
import tw.caseprogress.intake.ListedLook;
import tw.caseprogress.intake.ListedReceipt;
import tw.caseprogress.typed.SheetFault;

/**
 * Several applications between the look at them and their receipts.
 *
 * <p>None of it is written with a session, for it tells of people: where a session was put away
 * meanwhile, the look is gone. What was registered is found again by its row.
 */
public class BulkWork implements Serializable {

  /** How many are registered in one request, so that the officer sees how it goes on. */
  static final int AT_ONCE = 50;

  /** How many rows a page shows; those that somebody should look at come first. */
  static final int SHOWN = 300;

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(BulkWork.class.getName());

  private transient List<ListedLook> looks;
  private transient List<SheetFault> faults;
  private transient Deque<ListedIntake> waiting;
  private transient List<ListedReceipt> receipts;
  private transient int all;
  private transient Map<CaseNumber, Integer> prints;
  private transient ListedIntake failed; // the one at which the last portion ended

  /**
   * Shows what would become of them.
   *
   * @param unread what is wrong with rows that are not among them
   */
  void show(List<ListedLook> rows, List<SheetFault> unread) {
    forget();
    looks = rows;
    faults = unread;
  }

  /** Forgets all of it. */
  void forget() {
    looks = null;
    faults = null;
    waiting = null;
    receipts = null;
    prints = null;
    failed = null;
  }

  /** What was looked at; empty where nothing was, or where the session was put away. */
  Optional<List<ListedIntake>> seen() {
    return Optional.ofNullable(looks).map(rows -> rows.stream().map(ListedLook::listed).toList());
  }

  /**
   * Begins to register what was looked at: the rows in whose way nothing is, and those with a
   * warning that were chosen. The others have their receipt at once.
   *
   * @return whether there is anything to register
   */
  boolean begin(Predicate<ListedLook> chosen) {
    List<ListedIntake> going =
        looks.stream().filter(one -> goes(one, chosen)).map(ListedLook::listed).toList();
    if (going.isEmpty()) {
      return false;
    }
    receipts = new ArrayList<>();
    faults.forEach(fault -> receipts.add(ListedReceipt.unread(fault)));
    looks.stream().filter(one -> !goes(one, chosen)).map(BulkWork::staying).forEach(receipts::add);
    waiting = new ArrayDeque<>(going);
    all = going.size();
    prints = new HashMap<>();
    looks = null;
    faults = null;
    return true;
  }

  private static boolean goes(ListedLook one, Predicate<ListedLook> chosen) {
    return switch (one.state()) {
      case READY -> true;
      case WARNED -> chosen.test(one);
      case FAULTY, REGISTERED -> false;
    };
  }

  private static ListedReceipt staying(ListedLook one) {
    return one.state() == ListedLook.State.REGISTERED
        ? ListedReceipt.before(one.listed(), one.earlier().orElseThrow())
        : ListedReceipt.refused(one.listed(), one.faults());
  }

  /**
   * Registers the next ones. One that fails altogether ends it and is tried once more the next
   * time: if the database was away for a moment, no row is lost by that. If it fails again it has a
   * receipt that says so, and keeps nobody behind it back.
   */
  void goOn(Function<ListedIntake, ListedReceipt> register) {
    for (int i = 0; i < AT_ONCE && !waiting.isEmpty(); i++) {
      Optional<ListedReceipt> receipt = receipt(waiting.peek(), register);
      if (receipt.isEmpty()) {
        failed = waiting.peek();
        return;
      }
      receipts.add(receipt.get());
      waiting.remove();
      failed = null;
    }
  }

  /** Empty where it is to be tried once more. */
  private Optional<ListedReceipt> receipt(
      ListedIntake next, Function<ListedIntake, ListedReceipt> register) {
    try {
      return Optional.of(register.apply(next));
    } catch (EJBAccessException e) {
      throw e; // whoever may not register is refused altogether
    } catch (EJBException e) {
      // the server has written down why
      LOG.log(Level.ERROR, "Row {0} of several applications could not be registered", next.row());
      return next.equals(failed)
          ? Optional.of(ListedReceipt.refused(next, List.of(ListedFaults.failed(next.row()))))
          : Optional.empty();
    }
  }

  /** Which row failed and is to be tried once more; empty where none did. */
  Optional<Integer> failed() {
    return Optional.ofNullable(failed).map(ListedIntake::row);
  }

  /** Whether it goes on only when the officer says so. */
  public boolean isHalted() {
    return failed != null;
  }

  /** Whether something was looked at and nothing registered yet. */
  public boolean isReady() {
    return looks != null;
  }

  /** Whether there are some left to register. */
  public boolean isUnderWay() {
    return waiting != null && !waiting.isEmpty();
  }

  /** Whether each has its receipt. */
  public boolean isDone() {
    return waiting != null && waiting.isEmpty();
  }

  public int getAll() {
    return all;
  }

  /** How many are still to be registered. */
  public int getLeft() {
    return waiting == null ? 0 : waiting.size();
  }

  public int getPercent() {
    return all == 0 ? 0 : 100 * (all - getLeft()) / all;
  }

  /** What is wrong with the file, or with rows that could not be read. */
  public List<SheetFault> getFaults() {
    return faults == null ? List.of() : faults;
  }

  /** What would become of each, those that somebody should look at first. */
  public List<ListedLook> getLooks() {
    return looks().sorted(Comparator.comparing(ListedLook::state)).limit(SHOWN).toList();
  }

  private Stream<ListedLook> looks() {
    return looks == null ? Stream.empty() : looks.stream();
  }

  /** How many were looked at and are not shown. */
  public long getLooksUnshown() {
    return Math.max(0, looks().count() - SHOWN);
  }

  public long getFaulty() {
    return count(ListedLook.State.FAULTY) + getFaults().size();
  }

  public long getWarned() {
    return count(ListedLook.State.WARNED);
  }

  public long getClear() {
    return count(ListedLook.State.READY);
  }

  public long getRegistered() {
    return count(ListedLook.State.REGISTERED);
  }

  private long count(ListedLook.State state) {
    return looks().filter(one -> one.state() == state).count();
  }

  /** What became of each, in the order of the rows. */
  List<ListedReceipt> receipts() {
    return receipts == null
        ? List.of()
        : receipts.stream().sorted(Comparator.comparingInt(ListedReceipt::row)).toList();
  }

  /** The same, those that were not registered first, as many as a page shows. */
  public List<ListedReceipt> getReceipts() {
    return receipts().stream()
        .sorted(Comparator.comparing(one -> one.caseNumber().isPresent()))
        .limit(SHOWN)
        .toList();
  }

  public int getReceiptsUnshown() {
    return Math.max(0, receipts().size() - SHOWN);
  }

  /** How many cases were opened. */
  public int getOpened() {
    return opened().size();
  }

  /** How many were not registered. */
  public long getLeftOut() {
    return receipts().stream().filter(one -> one.caseNumber().isEmpty()).count();
  }

  /** How many had been registered before. */
  public long getBefore() {
    return receipts().stream().filter(ListedReceipt::registeredBefore).count();
  }

  /** The cases that were opened, in the order of the rows. */
  List<CaseNumber> opened() {
    return receipts().stream()
        .filter(ListedReceipt::isNew)
        .flatMap(one -> one.caseNumber().stream())
        .toList();
  }

  /** The running numbers of the slips that were put on paper here. */
  Map<CaseNumber, Integer> prints() {
    return prints == null ? new HashMap<>() : prints;
  }
}
