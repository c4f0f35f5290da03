package tw.caseprogress.casenote.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.absence.service.Deputies;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casenote.NoteLetter;
import tw.caseprogress.casenote.NotedCase;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.letter.LetterKind;
import tw.caseprogress.letter.StaffLetter;
import tw.caseprogress.letter.service.LetterService;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.service.CallerDirectory;

/**
 * Puts the letters about instructions and answers, in the transaction of the command.
 *
 * <p>Each tells of all of the day, so that it may take the place of one that still waits. Who has
 * no mail address, or belongs to an agency that does not handle the case any more, gets none.
 */
@ApplicationScoped
class NoteLetters {

  private static final String ADDRESS =
      """
      select u.email from staff_user u join agency a on a.code = u.agency_code
       where u.login = ? and a.id = ? and u.active and u.email is not null
      """;

  // case_note_instructed
  private static final String INSTRUCTED =
      """
      select c.case_number, c.case_type_version_id, n.due_on, n.written_by as by_login, n.id
        from case_note n join case_file c on c.id = n.case_file_id
       where n.kind = 'INSTRUCTION' and n.written_at >= ?
         and n.replied_at is null and n.taken_back_at is null
         and c.handling_agency_id = ? and c.officer_login = any(?)
       order by n.id
      """;

  // case_note_replied
  private static final String REPLIED =
      """
      select c.case_number, c.case_type_version_id, n.due_on, n.replied_by as by_login, n.id
        from case_note n join case_file c on c.id = n.case_file_id
       where n.written_by = ? and n.replied_at >= ? and c.handling_agency_id = ?
       order by n.replied_at, n.id
      """;

  @Inject private TableReader tables;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private Deputies deputies;
  @Inject private CallerDirectory staff;
  @Inject private LetterService letters;
  @Inject private Clock clock;

  /** What a letter lists, and the notes by which another list is another letter. */
  private record Listed(NotedCase shown, long noteId) {}

  /** Tells whoever works on the case, its officer or the deputy. */
  void instructed(CaseFile caseFile, LocalDate today) {
    long agency = caseFile.origin().handlingAgencyId();
    String officer = deputies.acting(caseFile.origin().officerLogin(), today);
    address(officer, agency)
        .ifPresent(
            email -> {
              List<Listed> listed =
                  tables.rows(
                      INSTRUCTED,
                      this::listed,
                      beginning(today),
                      agency,
                      new Elements("varchar", List.copyOf(deputies.worksFor(officer, today))));
              NoteLetter letter = NoteLetter.ofInstructions(today, shown(listed));
              put(LetterKind.INSTRUCTION, today, officer, email, listed, letter);
            });
  }

  /** Tells who had given an instruction. */
  void replied(CaseFile caseFile, String supervisor, LocalDate today) {
    long agency = caseFile.origin().handlingAgencyId();
    address(supervisor, agency)
        .ifPresent(
            email -> {
              List<Listed> listed =
                  tables.rows(REPLIED, this::listed, supervisor, beginning(today), agency);
              NoteLetter letter = NoteLetter.ofReplies(today, shown(listed));
              put(LetterKind.REPLY, today, supervisor, email, listed, letter);
            });
  }

  private Optional<String> address(String login, long agencyId) {
    return tables.first(ADDRESS, row -> row.text("email"), login, agencyId);
  }

  private Instant beginning(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private static List<NotedCase> shown(List<Listed> listed) {
    return listed.stream().map(Listed::shown).toList();
  }

  private Listed listed(Row row) {
    return new Listed(
        new NotedCase(
            new CaseNumber(row.text("case_number")).shown(),
            catalogue.version(row.number("case_type_version_id")).nameZh(),
            row.dateIfAny("due_on"),
            staff.nameOf(row.text("by_login"))),
        row.number("id"));
  }

  private void put(
      LetterKind kind,
      LocalDate day,
      String login,
      String email,
      List<Listed> listed,
      NoteLetter letter) {
    letters.put(
        new StaffLetter(
            kind,
            day,
            login,
            email,
            StaffLetter.key(
                kind.name().toLowerCase(Locale.ROOT),
                day,
                login,
                listed.stream().map(Listed::noteId).toList()),
            letter.subject(),
            letter.text(),
            letter.html()));
  }
}
