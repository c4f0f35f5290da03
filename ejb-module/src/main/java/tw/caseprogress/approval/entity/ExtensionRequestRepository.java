package tw.caseprogress.approval.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.approval.ExtensionRequest;
import tw.caseprogress.approval.RequestState;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ExtensionGrant;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/** The extensions that were asked for, in the caller's transaction. */
@ApplicationScoped
public class ExtensionRequestRepository {

  private static final String ADD =
      """
      insert into extension_request (case_file_id, working_days, reason, letter_number,
        letter_dated_on, notify_by_email, notify_by_text_message, reason_for_none, asked_by,
        asked_at, state)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')
      returning id
      """;

  private static final String LATEST =
      """
      select r.*, coalesce(a.display_name, r.asked_by) as asked_by_name,
             coalesce(e.display_name, r.ended_by) as ended_by_name
        from extension_request r
        left join staff_user a on a.login = r.asked_by
        left join staff_user e on e.login = r.ended_by
       where r.case_file_id = ?
       order by r.id desc limit 1
      """;

  private static final String END =
      """
      update extension_request set state = ?, ended_by = ?, ended_at = ?, answer = ?
       where case_file_id = ? and state = 'WAITING'
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /**
   * Keeps a request that waits from now on.
   *
   * @return its id
   */
  public long add(long caseFileId, ExtensionGrant grant, String askedBy, Instant at) {
    Set<ContactChannel> channels = grant.telling().channels();
    return writer.insert(
        ADD,
        caseFileId,
        grant.workingDays(),
        grant.reason(),
        grant.letter().map(PaperLetter::documentNumber),
        grant.letter().map(PaperLetter::datedOn),
        channels.contains(ContactChannel.EMAIL),
        channels.contains(ContactChannel.TEXT_MESSAGE),
        grant.telling().reasonForNone(),
        askedBy,
        at);
  }

  /** The request of a case that was made last. */
  public Optional<ExtensionRequest> latest(long caseFileId) {
    return tables.first(LATEST, ExtensionRequestRepository::request, caseFileId);
  }

  /**
   * Ends what waits in a case.
   *
   * @param answer why it was declined, if it was
   * @return whether anything waited
   */
  public boolean end(
      long caseFileId, RequestState how, String by, Instant at, Optional<String> answer) {
    return writer.update(END, how, by, at, answer, caseFileId) == 1;
  }

  private static ExtensionRequest request(Row row) {
    return new ExtensionRequest(
        row.number("id"),
        new ExtensionGrant(
            row.integer("working_days"), row.text("reason"), letter(row), telling(row)),
        row.text("asked_by"),
        row.text("asked_by_name"),
        row.moment("asked_at"),
        row.constant("state", RequestState.class),
        row.momentIfAny("ended_at")
            .map(
                at ->
                    new ExtensionRequest.Ended(
                        row.text("ended_by_name"), at, row.textIfAny("answer").orElse(""))));
  }

  private static Optional<PaperLetter> letter(Row row) {
    Optional<LocalDate> datedOn = row.dateIfAny("letter_dated_on");
    return datedOn.map(day -> new PaperLetter(row.text("letter_number"), day));
  }

  private static Telling telling(Row row) {
    Set<ContactChannel> channels = EnumSet.noneOf(ContactChannel.class);
    if (row.flag("notify_by_email")) {
      channels.add(ContactChannel.EMAIL);
    }
    if (row.flag("notify_by_text_message")) {
      channels.add(ContactChannel.TEXT_MESSAGE);
    }
    return new Telling(channels, row.textIfAny("reason_for_none"));
  }
}
