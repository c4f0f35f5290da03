package tw.caseprogress.listexport;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.tablefile.TableSheet;
import tw.caseprogress.typed.RocDate;
import tw.caseprogress.worklist.CaseWait;
import tw.caseprogress.worklist.WorklistRow;

/** The words of a list of cases as a file, in one language. */
final class CaseListWords {

  private static final String BUNDLE = "tw.caseprogress.i18n.CaseList";

  /** The columns with their widths in millimetres, from the left. */
  private static final List<Column> COLUMNS =
      List.of(
          new Column("state", 34),
          new Column("caseNumber", 38),
          new Column("caseType", 60),
          new Column("applicant", 26),
          new Column("step", 44),
          new Column("officerName", 30),
          new Column("unit", 40),
          new Column("receivedOn", 24),
          new Column("dueOn", 24),
          new Column("closedOn", 24),
          new Column("left", 18));

  private final ResourceBundle bundle;
  private final boolean english;

  CaseListWords(boolean english) {
    this.english = english;
    this.bundle = ResourceBundle.getBundle(BUNDLE, language());
  }

  private record Column(String key, int width) {}

  TableSheet sheet() {
    return new TableSheet(
        say("sheet"),
        COLUMNS.stream()
            .map(one -> new TableSheet.Column(say("head." + one.key()), one.width()))
            .toList(),
        language());
  }

  String fileName(String day, String ending) {
    return say("fileName", day, ending);
  }

  /** How the case stands; an overdue one with its days, a waiting one with what it waits for. */
  String standing(WorklistRow row) {
    if (row.standing() == CaseStanding.OVERDUE) {
      return say("overdue", -row.workingDaysLeft());
    }
    return row.waitsFor()
        .map(wait -> say("waiting." + wait.reason()))
        .orElseGet(() -> say("standing." + row.standing()));
  }

  /** The step at which the case is; for a waiting one, for whom and until or since when. */
  String step(WorklistRow row) {
    return row.otherOffice()
        .map(office -> say("waitingFor", office))
        .or(() -> row.waitsFor().map(this::wait))
        .orElseGet(() -> choose(row.stepNameZh(), row.stepNameEn()));
  }

  String choose(String chinese, String inEnglish) {
    return english ? inEnglish : chinese;
  }

  /** The officer's name; of a case that nobody has, that it is to be taken. */
  String officer(WorklistRow row) {
    return row.officerLogin().isEmpty()
        ? say("toTake")
        : row.officerName().orElse(row.officerLogin());
  }

  private String wait(CaseWait wait) {
    Optional<LocalDate> until = wait.supplementDueOn();
    Function<LocalDate, String> day = english ? LocalDate::toString : RocDate::text;
    return until.isPresent()
        ? say("supplement", day.apply(until.get()))
        : say("waitingSince", say("waiting." + wait.reason()), day.apply(wait.since()));
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language()).format(arguments);
  }

  private Locale language() {
    return english ? Locale.ENGLISH : Locale.TAIWAN;
  }
}
