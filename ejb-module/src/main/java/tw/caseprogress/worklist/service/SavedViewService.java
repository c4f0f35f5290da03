package tw.caseprogress.worklist.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.worklist.SavedView;
import tw.caseprogress.worklist.SavedViewResult;

/** The lists of cases that the caller keeps under names of his own; nobody else sees them. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class SavedViewService {

  /** How many one may keep. */
  public static final int MOST = 12;

  // primary key of worklist_view
  private static final String OWN =
      """
      select v.name, v.query from worklist_view v
        join staff_user u on u.id = v.staff_user_id
       where u.login = ?
       order by v.saved_at, v.name
      """;

  // xmax is 0 in a row that is new
  private static final String SAVE =
      """
      insert into worklist_view (staff_user_id, name, query, saved_at)
      select u.id, ?, ?, ? from staff_user u
       where u.login = ?
         and (select count(*) from worklist_view v where v.staff_user_id = u.id and v.name <> ?) < ?
      on conflict (staff_user_id, name) do update set query = excluded.query
      returning xmax = 0
      """;

  private static final String REMOVE =
      """
      delete from worklist_view
       where name = ? and staff_user_id = (select id from staff_user where login = ?)
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  /** The caller's views, the oldest first. */
  public List<SavedView> own() {
    return tables.rows(
        OWN, row -> new SavedView(row.text(1), row.text(2)), currentCaller.get().login());
  }

  /** Keeps a view of the caller; one of the same name shows its rows from now on. */
  public SavedViewResult save(SavedView view) {
    String login = currentCaller.get().login();
    writer.lock("views of " + login);
    return writer
        .returning(
            SAVE,
            row -> row.flag(1) ? SavedViewResult.SAVED : SavedViewResult.REPLACED,
            view.name(),
            view.query(),
            Instant.now(clock),
            login,
            view.name(),
            MOST)
        .stream()
        .findFirst()
        .orElse(SavedViewResult.NO_ROOM);
  }

  /** Keeps a view of the caller no longer, if it is there. */
  public void remove(String name) {
    writer.update(REMOVE, name, currentCaller.get().login());
  }
}
