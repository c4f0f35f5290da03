package tw.caseprogress.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What the application's role may do with the tables, against the one rule of it (ADR 130).
 *
 * <p>It owns nothing and makes nothing. It reads, adds, changes and removes rows; in a table with a
 * trigger {@code …_is_kept} it reads and adds, and changes the columns that the trigger leaves out.
 */
@ApplicationScoped
public class ApplicationRights {

  private static final String FAULTS =
      """
      with product as (
        select c.oid, c.relname as name, c.relowner as owner,
               c.relname = 'flyway_schema_history' as read_only,
               exists (select 1 from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                        where t.tgrelid = c.oid and p.proname like '%\\_is\\_kept') as kept
          from pg_class c
         where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')),
      fault as (
        select 1 as rank, 'owns, or may act as the owner of,' as what, name
          from product where pg_has_role(owner, 'member')
        union all
        select 2, 'may make objects in the database', null
         where has_schema_privilege(current_schema(), 'create')
            or has_database_privilege(current_database(), 'create, temporary')
        union all
        select 3, 'may change or remove what is kept:', name
          from product
         where (kept or read_only) and has_table_privilege(oid, 'update, delete')
            or has_table_privilege(oid, 'truncate, trigger')
        union all
        select 4, 'may not use', name
          from product
         where not has_table_privilege(oid, 'select')
            or not read_only and not has_table_privilege(oid, 'insert')
            or not (kept or read_only)
               and not (has_table_privilege(oid, 'update') and has_table_privilege(oid, 'delete')))
      select concat_ws(' ', what,
                       nullif(array_to_string((array_agg(name order by name))[1:3], ', '), ''),
                       case when count(*) > 3 then 'and others' end)
        from fault group by rank, what order by rank limit 1
      """;

  private final TableReader tables;

  /** For the proxy of the container alone. */
  protected ApplicationRights() {
    this(null);
  }

  /** The rights of the role as whom the tables are read. */
  @Inject
  public ApplicationRights(TableReader tables) {
    this.tables = tables;
  }

  /**
   * Lets the application be served by nobody but a role that has the rights it needs.
   *
   * @throws IllegalStateException if it has others; the message says which
   */
  public void requireRight() {
    List<String> faults = tables.rows(FAULTS, row -> row.text(1));
    if (!faults.isEmpty()) {
      String role = tables.first("select current_user", row -> row.text(1)).orElseThrow();
      throw new IllegalStateException(
          "The database's role %s %s. See \"Two roles of the database\" in docs/operations"
              .formatted(role, faults.get(0)));
    }
  }
}
