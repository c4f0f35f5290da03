package tw.caseprogress.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import tw.caseprogress.casefile.CaseReopened;
import tw.caseprogress.casefile.CaseTypeCorrected;
import tw.caseprogress.casefile.CaseVersionChanged;
import tw.caseprogress.casefile.CasesChangedAgency;
import tw.caseprogress.casefile.PastChanged;
import tw.caseprogress.casefile.ReceiptCorrected;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.statistics.DayToRecount;

/**
 * The days whose figures changed after they were counted, marked in the transaction of the event.
 *
 * <p>Today is counted tonight with what is right by then.
 */
@ApplicationScoped
public class DaysToRecount {

  private static final String MARK =
      """
      insert into deadline_statistic_recount (business_date, agency_id, marked_at)
      select d.day, c.handling_agency_id, ?
        from case_file c,
             generate_series(cast(? as date), cast(? as date), interval '1 day') as d (day)
       where c.id = ?
       order by d.day
          on conflict (business_date, agency_id) do update set marked_at = excluded.marked_at
      """;

  private static final String MARK_OF_AGENCY =
      """
      insert into deadline_statistic_recount (business_date, agency_id, marked_at)
      select d.day, ?, ?
        from generate_series(cast(? as date), cast(? as date), interval '1 day') as d (day)
       order by d.day
          on conflict (business_date, agency_id) do update set marked_at = excluded.marked_at
      """;

  private static final String MARK_DAYS =
      """
      insert into deadline_statistic_recount (business_date, agency_id, marked_at)
      select distinct cast(d.day as date), c.handling_agency_id, cast(? as timestamptz)
        from unnest(cast(? as bigint[]), cast(? as date[]), cast(? as date[]))
               as x (case_file_id, from_on, to_on)
        join case_file c on c.id = x.case_file_id,
             generate_series(cast(x.from_on as timestamp), cast(x.to_on as timestamp),
               interval '1 day') as d (day)
       order by 1, 2
          on conflict (business_date, agency_id) do update set marked_at = excluded.marked_at
      """;

  private static final String BEING_COUNTED =
      "delete from deadline_statistic_recount where business_date = ? and agency_id = ?";

  private static final String MARKED =
      """
      select business_date, agency_id, marked_at from deadline_statistic_recount
       order by business_date, agency_id
      """;

  private static final String DONE =
      """
      delete from deadline_statistic_recount
       where business_date = ? and agency_id = ? and marked_at = ?
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private Clock clock;

  /** From its closing on the case was counted as closed. */
  void reopened(@Observes CaseReopened event) {
    mark(event.caseFileId(), event.closedOn());
  }

  /** From its registration on the case was counted under its channel, by its due date. */
  void receiptCorrected(@Observes ReceiptCorrected event) {
    mark(event.caseFileId(), event.registeredOn());
  }

  /** From its registration on the case was counted under its type, by its due date. */
  void caseTypeCorrected(@Observes CaseTypeCorrected event) {
    mark(event.caseFileId(), event.registeredOn());
  }

  /** From the move that was undone on the case was counted by its due date. */
  void versionChanged(@Observes CaseVersionChanged event) {
    event.undoneSince().ifPresent(since -> mark(event.caseFileId(), since));
  }

  /** From its registration on the case was counted at the agency that it left. */
  void changedAgency(@Observes CasesChangedAgency event) {
    Instant now = Instant.now(clock);
    LocalDate yesterday = LocalDate.now(clock).minusDays(1);
    // in one order, so that two commands cannot wait for each other
    LongStream.of(event.fromAgencyId(), event.toAgencyId())
        .sorted()
        .forEach(
            agency ->
                writer.update(MARK_OF_AGENCY, agency, now, event.registeredSince(), yesterday));
  }

  /** A pause or a due date of days that are over was entered, ended or moved. */
  void pastChanged(@Observes PastChanged event) {
    List<PastChanged.Days> days = event.changes();
    writer.update(
        MARK_DAYS,
        Instant.now(clock),
        Elements.numbers(days.stream().map(PastChanged.Days::caseFileId).toList()),
        Elements.dates(days.stream().map(PastChanged.Days::from).toList()),
        Elements.dates(days.stream().map(PastChanged.Days::to).toList()));
  }

  /** A day that is about to be counted waits no more; what changes from now on marks it again. */
  void beingCounted(long agencyId, LocalDate day) {
    writer.update(BEING_COUNTED, day, agencyId);
  }

  private void mark(long caseFileId, LocalDate from) {
    LocalDate yesterday = LocalDate.now(clock).minusDays(1);
    writer.update(MARK, Instant.now(clock), from, yesterday, caseFileId);
  }

  /** The days that wait, the oldest first. */
  List<DayToRecount> waiting() {
    return tables.rows(
        MARKED,
        row ->
            new DayToRecount(
                row.date("business_date"), row.number("agency_id"), row.moment("marked_at")));
  }

  /** A day that was counted; it waits on if it was marked again meanwhile. */
  void done(DayToRecount day) {
    writer.update(DONE, day.businessDate(), day.agencyId(), day.markedAt());
  }
}
