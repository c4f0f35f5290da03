package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.approval.RequestState;
import tw.caseprogress.attachment.AttachmentKind;
import tw.caseprogress.attachment.FileKind;
import tw.caseprogress.attachment.StoreKind;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casenote.NoteKind;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.consent.ConsentPurpose;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.hotline.CallTopic;
import tw.caseprogress.hotline.LookUpWay;
import tw.caseprogress.letter.LetterKind;
import tw.caseprogress.notification.NoticeCancellation;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.owncontact.CodePurpose;
import tw.caseprogress.security.Role;
import tw.caseprogress.task.TaskKind;

/** What the server finds in the database when the application has started on an empty one. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {

  /** The rule is written here once more, in other words than those that give the rights. */
  private static final String RIGHTS =
      """
      select c.relname as name,
             (select string_agg(right_name, ' ' order by right_name)
                from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES',
                                  'TRIGGER', 'MAINTAIN']) as right_name
               where has_table_privilege(c.oid, right_name)) as rights,
             case when c.relname = 'flyway_schema_history' then 'SELECT'
                  when exists (select 1 from information_schema.triggers t
                                where t.event_object_schema = n.nspname
                                  and t.event_object_table = c.relname
                                  and t.action_statement like '%\\_is\\_kept()') then 'INSERT SELECT'
                  else 'DELETE INSERT SELECT UPDATE' end as wanted
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'payara') and c.relkind in ('r', 'p', 'v', 'm', 'f')
      """;

  private static final String ALLOWED =
      """
      select c.character_maximum_length as width,
             (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
               where k.contype = 'c' and k.conrelid = c.table_name::text::regclass
                 and pg_get_constraintdef(k.oid) like '%(' || c.column_name || ')::text = ANY (%ARRAY[%') as allowed
        from information_schema.columns c
       where c.table_schema = 'public' and c.table_name = ? and c.column_name = ?
      """;

  /** The columns that keep a constant by its name, and whose it is. */
  private static final Map<String, Class<? extends Enum<?>>> CONSTANTS =
      Map.ofEntries(
          Map.entry("attachment.kind", AttachmentKind.class),
          Map.entry("attachment.file_kind", FileKind.class),
          Map.entry("attachment.store", StoreKind.class),
          Map.entry("audit_entry.action", AuditAction.class),
          Map.entry("call_back_request.topic", CallTopic.class),
          Map.entry("case_co_applicant.consent_manner", ConsentManner.class),
          Map.entry("case_file.channel", IntakeChannel.class),
          Map.entry("case_file.outcome", Outcome.class),
          Map.entry("case_file.state", CaseState.class),
          Map.entry("case_note.kind", NoteKind.class),
          Map.entry("clock_pause.reason", PauseReason.class),
          Map.entry("consent.manner", ConsentManner.class),
          Map.entry("consent.purpose", ConsentPurpose.class),
          Map.entry("contact_code.purpose", CodePurpose.class),
          Map.entry("due_date_change.cause", DueDateCause.class),
          Map.entry("extension_request.state", RequestState.class),
          Map.entry("hotline_call.topic", CallTopic.class),
          Map.entry("hotline_look_up.way", LookUpWay.class),
          Map.entry("notice.cancelled_reason", NoticeCancellation.class),
          Map.entry("notice.channel", ContactChannel.class),
          Map.entry("notice.event", NoticeEvent.class),
          Map.entry("notice.state", NoticeState.class),
          Map.entry("officer_task.kind", TaskKind.class),
          Map.entry("progress_entry.kind", ProgressKind.class),
          Map.entry("staff_letter.kind", LetterKind.class),
          Map.entry("staff_user_role.role", Role.class));

  /** What an attacker with the application's password, or one who injects SQL, would try. */
  private static final List<String> ATTACKS =
      List.of(
          "alter table audit_entry disable trigger audit_entry_is_kept",
          "alter table audit_entry disable trigger all",
          "alter table calendar_change disable trigger user",
          "drop trigger audit_entry_is_kept on audit_entry",
          "create or replace function audit_entry_is_kept() returns trigger language plpgsql as 'begin return new; end'",
          "create trigger ours before insert on audit_entry execute function audit_entry_is_kept()",
          "update audit_entry set actor = 'nobody'",
          "delete from audit_entry",
          "truncate audit_entry",
          "truncate case_file cascade",
          "delete from calendar_change",
          "update office_closure set extent = 'AM'",
          "update due_date_change set changed_by = 'nobody'",
          "delete from due_date_change",
          "update hotline_look_up set found = false",
          "delete from hotline_look_up",
          "update flyway_schema_history set success = true",
          "delete from flyway_schema_history",
          "drop table audit_entry cascade",
          "alter table audit_entry rename to other",
          "alter table audit_entry owner to caseprogress",
          "alter table case_file add column ours text",
          "create table ours (id bigint)",
          "create temporary table ours (id bigint)",
          "create schema ours",
          "drop schema public cascade",
          "create index ours on audit_entry (at)",
          "set role caseprogress_owner",
          "set session authorization caseprogress_owner",
          "set session_replication_role = replica",
          "alter role caseprogress superuser",
          "create role ours login",
          "grant caseprogress_owner to caseprogress",
          "drop table payara.jobstatus",
          "select setval('audit_entry_id_seq', 1)",
          "copy audit_entry to program 'cat'");

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource application;

  @Resource(lookup = "jdbc/server")
  private DataSource server;

  @Test
  void everyConstantThatIsKeptHasRoomInItsColumn() throws SQLException {
    try (Connection connection = application.getConnection();
        PreparedStatement allowed = connection.prepareStatement(ALLOWED)) {
      for (Map.Entry<String, Class<? extends Enum<?>>> kept : CONSTANTS.entrySet()) {
        String[] column = kept.getKey().split("\\.");
        allowed.setString(1, column[0]);
        allowed.setString(2, column[1]);
        try (ResultSet row = allowed.executeQuery()) {
          assertThat(row.next()).as(kept.getKey()).isTrue();
          int width = row.getInt("width");
          String list = row.getString("allowed");
          for (Enum<?> constant : kept.getValue().getEnumConstants()) {
            assertThat(width == 0 || constant.name().length() <= width)
                .as("%s has room for %s", kept.getKey(), constant)
                .isTrue();
            assertThat(list == null || list.contains("'" + constant + "'"))
                .as("%s takes %s", kept.getKey(), constant)
                .isTrue();
          }
        }
      }
    }
  }

  @Test
  void theApplicationRunsOnItsOwnEmptyDatabase() throws SQLException {
    assertThat(text(application, "select current_database()")).isEqualTo("caseprogress_container");
    assertThat(System.getProperty("caseprogress.sample")).isEqualTo("none");
  }

  @Test
  void everyMigrationHasSucceeded() throws SQLException {
    assertThat(text(application, "select count(*) > 0 from flyway_schema_history")).isEqualTo("t");
    assertThat(text(application, "select count(*) from flyway_schema_history where not success"))
        .isEqualTo("0");
  }

  @Test
  void theServersTablesStandApartFromTheApplications() throws SQLException {
    assertThat(text(server, "select current_schema()")).isEqualTo("payara");
    assertThat(
            text(
                application,
                "select count(*) from pg_tables where schemaname = 'public'"
                    + " and tablename in ('jobstatus', 'EJB__TIMER__TBL')"))
        .isEqualTo("0");
  }

  @Test
  void theApplicationCannotTakeTheGuardAway() throws SQLException {
    List<String> notRefused = new ArrayList<>();
    for (String attack : ATTACKS) {
      String state = stateAfter(attack);
      if (!state.equals("42501")) { // insufficient privilege
        notRefused.add(attack + ": " + state);
      }
    }
    assertThat(notRefused).isEmpty();
  }

  private String stateAfter(String attack) throws SQLException {
    try (Connection connection = application.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(attack);
      return "done";
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  @Test
  void ofEveryTableTheApplicationMayDoWhatItMustAndNothingElse() throws SQLException {
    List<String> found = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    try (Connection connection = application.getConnection();
        PreparedStatement statement = connection.prepareStatement(RIGHTS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        String wanted = rows.getString("wanted");
        if (wanted.equals("INSERT SELECT")) {
          kept.add(rows.getString("name"));
        }
        if (!rows.getString("rights").equals(wanted)) {
          found.add(rows.getString("name") + ": " + rows.getString("rights"));
        }
      }
    }
    assertThat(found).as("tables of which it may do more, or less").isEmpty();
    assertThat(kept)
        .contains(
            "audit_entry",
            "calendar_change",
            "calendar_year_edition",
            "case_type_notice",
            "case_type_version",
            "due_date_change",
            "hotline_look_up",
            "key_step",
            "office_closure",
            "office_closure_withdrawal",
            "required_paper");
  }

  @Test
  void ofWhatIsKeptOnlyWhatIsNotedLaterMayChange() throws SQLException {
    assertThat(
            text(
                application,
                """
                select string_agg(distinct c.relname || '.' || a.attname, ', ')
                  from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                  join pg_trigger t on t.tgrelid = c.oid
                  join pg_proc p on p.oid = t.tgfoid and p.proname like '%\\_is\\_kept'
                 where has_column_privilege(c.oid, a.attnum, 'update')
                """))
        .isEqualTo("case_type_version.state, due_date_change.to_tell");
  }

  @Test
  void nobodyElseComesToTheDatabase() throws SQLException {
    assertThat(
            text(
                application,
                """
                select count(*) from pg_database d, aclexplode(d.datacl) a
                 where d.datname = current_database() and a.grantee = 0
                """))
        .isEqualTo("0");
    assertThat(
            text(
                application,
                """
                select count(*) from pg_namespace n, aclexplode(n.nspacl) a
                 where n.nspname in ('public', 'payara') and a.grantee = 0
                """))
        .isEqualTo("0");
  }

  private static String text(DataSource dataSource, String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getString(1);
    }
  }
}
