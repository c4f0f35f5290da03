package tw.caseprogress.benchmarks.fill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.service.BlindIndex;
import tw.caseprogress.casefile.service.QueryPasswordCheck;
import tw.caseprogress.security.Masking;
import tw.caseprogress.typed.NameFold;

/** The rows of some cases that follow one another, to be copied at once. */
final class CaseRows {

  private static final String IDENTITY_NUMBER = "A123456789"; // sealed; any will do
  private static final int CHANGES = 3;

  private final FillSetting setting;
  private final long first;
  private final int most;
  private final Map<FilledTable, CopyText> tables = new EnumMap<>(FilledTable.class);
  private final SideRows side;

  /**
   * Rows of none yet.
   *
   * @param first the number of the first case
   * @param most how many cases at most
   */
  CaseRows(FillSetting setting, long first, int most) {
    this.setting = setting;
    this.first = first;
    this.most = most;
    for (FilledTable table : FilledTable.values()) {
      tables.put(table, new CopyText());
    }
    this.side = new SideRows(setting, tables);
  }

  /** Adds a case; answers its number. */
  CaseNumber add(FilledCase filled) {
    CaseNumber number = setting.number(filled);
    addCase(filled, number);
    addCourse(filled);
    if (filled.notified()) {
      addParty(filled);
    }
    side.add(filled, number);
    return number;
  }

  /** Hands them all to the database, which commits them together. */
  void copyTo(Connection connection) throws SQLException, IOException {
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    for (Map.Entry<FilledTable, CopyText> part : tables.entrySet()) {
      if (!part.getValue().isEmpty()) {
        copy.copyIn(part.getKey().copy(), new ByteArrayInputStream(part.getValue().take()));
      }
    }
    connection.commit();
  }

  private void addCase(FilledCase filled, CaseNumber number) {
    InstallationKeys keys = setting.keys();
    Offering offering = filled.offering();
    Applicant applicant = filled.applicant();
    Optional<FilledCase.Closing> closing = filled.closing();
    UUID submission = new UUID(setting.firstId(), filled.which() * 0x9E3779B97F4A7C15L);
    tables
        .get(FilledTable.CASES)
        .field(setting.id(filled))
        .field(number.digits())
        .field(QueryPasswordCheck.hash(keys.queryPasswordHash(), number, filled.password()))
        .field(keys.queryPasswords().seal(filled.password().digits()))
        .field(offering.caseTypeId())
        .field(offering.versionId())
        .field(offering.agencyId())
        .field(offering.agencyId())
        .field(offering.unit())
        .field(filled.officer())
        .field(filled.channel())
        .field(filled.receivedOn())
        .field(filled.moment(filled.receivedOn()))
        .field(filled.state())
        .field(filled.currentStep())
        .field(filled.dueOn())
        .field(Masking.name(applicant.name()))
        .field(BlindIndex.name(keys.blindIndex(), applicant.name()))
        .field(NameFold.VERSION)
        .field(applicant.mobile().map(one -> BlindIndex.mobile(keys.blindIndex(), one)))
        .field(applicant.email().map(one -> BlindIndex.email(keys.blindIndex(), one)))
        .field(true)
        .field(filled.language())
        .field(documentNumber(filled))
        .field(submission)
        .field(keys.blindIndex().of("submission", submission.toString()))
        .field(filled.clock().receivedAt())
        .field(filled.clock().startedOn())
        .field(closing.map(FilledCase.Closing::outcome))
        .field(closing.map(FilledCase.Closing::on))
        .field(closing.map(FilledCase.Closing::onTime))
        .field(closing.map(FilledCase.Closing::workingDaysUsed))
        .field(closing.map(any -> setting.calendarChange()))
        .field(CHANGES)
        .end();
  }

  /** Of every other case: 北市 with the year and nine digits. */
  private static Optional<String> documentNumber(FilledCase filled) {
    return filled.which() % 2 == 0
        ? Optional.of("北市量測字第%012d號".formatted(filled.which()))
        : Optional.empty();
  }

  /** The ids of the entries of a case ascend, and lie as far apart as the parts of the course. */
  private void addCourse(FilledCase filled) {
    Offering offering = filled.offering();
    entry(FilledTable.RECEIPTS, filled, ProgressKind.STEP_REACHED, 1, filled.receivedOn());
    filled
        .pause()
        .ifPresent(
            pause -> {
              entry(
                  FilledTable.REQUESTS, filled, ProgressKind.SUPPLEMENT_REQUESTED, 1, pause.from());
              pause
                  .until()
                  .ifPresent(
                      to ->
                          entry(
                              FilledTable.STEPS, filled, ProgressKind.SUPPLEMENT_RECEIVED, 1, to));
            });
    filled
        .stepOn()
        .ifPresent(on -> entry(FilledTable.STEPS, filled, ProgressKind.STEP_REACHED, 2, on));
    filled
        .closing()
        .ifPresent(
            closing ->
                entry(
                    FilledTable.CLOSINGS,
                    filled,
                    ProgressKind.CLOSED,
                    offering.lastStep(),
                    closing.on()));
  }

  private void entry(
      FilledTable part, FilledCase filled, ProgressKind kind, int step, LocalDate on) {
    int place = part.ordinal() - FilledTable.RECEIPTS.ordinal();
    int parts = 1 + FilledTable.CLOSINGS.ordinal() - FilledTable.RECEIPTS.ordinal();
    tables
        .get(part)
        .row(
            setting.firstId() + first * parts + (long) place * most + filled.which() - first,
            setting.id(filled),
            kind,
            step,
            on,
            filled.moment(on),
            filled.officer(),
            text(filled, kind, step));
  }

  private static String text(FilledCase filled, ProgressKind kind, int step) {
    return switch (kind) {
      case SUPPLEMENT_REQUESTED -> SideRows.ASKED;
      case SUPPLEMENT_RECEIVED -> "補正文件已收到。";
      default -> filled.offering().stepText(step);
    };
  }

  private void addParty(FilledCase filled) {
    Applicant applicant = filled.applicant();
    InstallationKeys keys = setting.keys();
    tables
        .get(FilledTable.PARTIES)
        .row(
            setting.id(filled),
            PartyRole.APPLICANT,
            keys.personalData().seal(applicant.name()),
            keys.personalData().seal(IDENTITY_NUMBER),
            applicant.email().map(keys.personalData()::seal),
            applicant.mobile().map(keys.personalData()::seal),
            Masking.name(applicant.name()),
            applicant.email().map(Masking::email),
            applicant.mobile().map(Masking::mobile),
            SideRows.channels(applicant).contains(ContactChannel.EMAIL),
            SideRows.channels(applicant).contains(ContactChannel.TEXT_MESSAGE),
            filled.language());
  }
}
