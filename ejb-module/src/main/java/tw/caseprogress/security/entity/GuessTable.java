package tw.caseprogress.security.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.GuessFigures;
import tw.caseprogress.security.GuessLimits;
import tw.caseprogress.security.GuessScope;
import tw.caseprogress.security.GuessTally;
import tw.caseprogress.security.GuessTraces;

/**
 * The failures of guesses, the networks that were right, and the tickets that were used.
 *
 * <p>By SQL and not as entities: they are counters that many servers write at the same moment.
 */
@ApplicationScoped
public class GuessTable {

  /**
   * What {@link #tally(Row, GuessTraces)} reads, one row; {@link #parameters} are its parameters.
   */
  public static final String TALLY =
      """
      select (select string_agg(failures || ' ' || network || ' ' || secret, chr(10))
                from guess_count
               where secret in (?, ?) and network in (?, ?, '*', '+') and opened_at > ?) as failures,
             exists (select 1 from guess_known
                      where secret = ? and network = ? and until > ?) as known
      """;

  private static final String CHARGE =
      """
      on conflict (secret, network) do update
         set failures = case when guess_count.opened_at > ? then guess_count.failures + 1 else 1 end,
             opened_at = case when guess_count.opened_at > ? then guess_count.opened_at
                              else excluded.opened_at end,
             most = excluded.most,
             of_nothing = excluded.of_nothing
       where guess_count.opened_at <= ? or guess_count.failures < excluded.most
      returning secret, network
      """;

  /** Of some rows at once, locked in the order of {@link GuessTraces#scopes}. */
  private static final String GIVE_BACK =
      """
      update guess_count set failures = failures - 1
       where failures > 0 and (secret, network) in (
         select secret, network from guess_count where (secret, network) in (%s)
          order by secret <> ?, network = '*', network collate "C" for update)
      """;

  private static final String REMEMBER =
      """
      insert into guess_known (secret, network, until) values (?, ?, ?)
      on conflict (secret, network) do update set until = excluded.until
      """;

  // What others hold is left for the next time: whoever tidies up never waits, so that no two wait
  // for each other.

  /** Those of a secret beyond the latest so many. */
  private static final String FORGET_MORE =
      """
      delete from guess_known where (secret, network) in (
        select secret, network from guess_known
         where (secret, network) in (
           select secret, network from guess_known where secret = ? order by until desc offset ?)
           for update skip locked)
      """;

  private static final String FORGET_OVER =
      """
      delete from guess_count where (secret, network) in (
        select secret, network from guess_count where opened_at <= ? for update skip locked)
      """;

  /**
   * The oldest of single secrets above so many rows, whether they exist or not, else a flood would
   * tell which do. What is full stays, and so do the counts over all secrets: they stop the flood.
   */
  private static final String FORGET_OLDEST =
      """
      delete from guess_count where (secret, network) in (
        select secret, network from guess_count
         where secret not like '%:*' and failures < least(most, ?)
         order by opened_at
         limit greatest(0, (select count(*) from guess_count) - ?)
           for update skip locked)
      """;

  /** In the order of {@link GuessTraces#scopes}. */
  private static final String FORGIVE =
      """
      delete from guess_count where (secret, network) in (
        select secret, network from guess_count where secret = ?
         order by network = '*', network collate "C" for update)
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /** The parameters of {@link #TALLY}. */
  public static List<Object> parameters(GuessTraces traces, Instant now, Instant since) {
    String secret = traces.secret(GuessScope.NETWORK);
    return new ArrayList<>(
        List.of(
            secret,
            traces.secret(GuessScope.OVERALL),
            traces.narrow(),
            traces.wider().orElse(traces.narrow()),
            since,
            secret,
            traces.narrow(),
            now));
  }

  /** The counts that a row tells. */
  public static GuessTally tally(Row row, GuessTraces traces) {
    Map<List<String>, Integer> failures = new HashMap<>();
    row.textIfAny("failures")
        .ifPresent(
            lines ->
                lines
                    .lines()
                    .map(line -> line.split(" ", 3))
                    .forEach(
                        line -> failures.put(List.of(line[2], line[1]), Integer.valueOf(line[0]))));
    Map<GuessScope, Integer> counts = new EnumMap<>(GuessScope.class);
    for (GuessScope scope : traces.scopes()) {
      Integer count = failures.get(key(traces, scope));
      if (count != null) {
        counts.put(scope, count);
      }
    }
    return GuessTally.of(counts, row.flag("known"));
  }

  /** The counts, by a statement of their own. */
  public GuessTally tally(GuessTraces traces, Instant now, Instant since) {
    return tables
        .first(TALLY, row -> tally(row, traces), parameters(traces, now, since).toArray())
        .orElseThrow();
  }

  /** When the window of a count opened; empty if it has none. */
  public Optional<Instant> opened(GuessTraces traces, GuessScope scope, Instant since) {
    return tables.first(
        "select opened_at from guess_count where secret = ? and network = ? and opened_at > ?",
        row -> row.moment("opened_at"),
        traces.secret(scope),
        traces.network(scope).orElse("-"),
        since);
  }

  /**
   * Counts a failure in every scope, by one statement, or where that is full in none of them.
   *
   * @return whether there was room
   */
  public boolean charge(
      GuessTraces traces, boolean exists, GuessLimits limits, Instant now, Instant since) {
    List<Object> parameters = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (GuessScope scope : traces.scopes(limits)) {
      values.add("(?, ?, ?, 1, ?, ?)");
      parameters.addAll(key(traces, scope));
      Collections.addAll(parameters, now, limits.of(scope), !exists && !traces.isOverAll(scope));
    }
    Collections.addAll(parameters, since, since, since);
    List<List<String>> charged =
        writer.returning(
            "insert into guess_count (secret, network, opened_at, failures, most, of_nothing) values "
                + String.join(", ", values)
                + ' '
                + CHARGE,
            row -> List.of(row.text("secret"), row.text("network")),
            parameters.toArray());
    if (charged.size() == values.size()) {
      return true;
    }
    giveBack(
        traces,
        traces.scopes().stream().filter(scope -> charged.contains(key(traces, scope))).toList());
    return false;
  }

  /** Takes a failure back that was none, from where these limits had it counted. */
  public void giveBack(GuessTraces traces, GuessLimits limits) {
    giveBack(traces, traces.scopes(limits));
  }

  private void giveBack(GuessTraces traces, List<GuessScope> scopes) {
    if (scopes.isEmpty()) {
      return;
    }
    List<Object> parameters = new ArrayList<>();
    scopes.forEach(scope -> parameters.addAll(key(traces, scope)));
    parameters.add(traces.secret(GuessScope.NETWORK));
    writer.update(
        GIVE_BACK.formatted(String.join(", ", Collections.nCopies(scopes.size(), "(?, ?)"))),
        parameters.toArray());
  }

  private static List<String> key(GuessTraces traces, GuessScope scope) {
    return List.of(traces.secret(scope), traces.network(scope).orElseThrow());
  }

  /** Keeps a network that was right, and at most so many of its secret. */
  public void remember(GuessTraces traces, Instant until, int atMost) {
    String secret = traces.secret(GuessScope.NETWORK);
    writer.update(REMEMBER, secret, traces.network(GuessScope.NETWORK).orElseThrow(), until);
    writer.update(FORGET_MORE, secret, atMost);
  }

  /** Uses a ticket; false if it was used before. */
  public boolean use(String ticketId, Instant until) {
    return writer.update(
            "insert into guess_ticket (id, until) values (?, ?) on conflict do nothing",
            ticketId,
            until)
        == 1;
  }

  /** Forgets the failures at a secret. */
  public int forgive(String secret) {
    return writer.update(FORGIVE, secret);
  }

  /** Forgets the failures of a network at a secret. */
  public void forgive(GuessTraces traces) {
    writer.update(
        "delete from guess_count where secret = ? and network = ?",
        traces.secret(GuessScope.NETWORK),
        traces.network(GuessScope.NETWORK).orElseThrow());
  }

  /** The secrets of a kind that are full for a network, or for everybody. */
  public List<GuessedSecret> guessed(String prefix, int perNetwork, int perSecret, Instant since) {
    return tables.rows(
        """
        select secret, max(failures) filter (where network = '*') as failures, min(opened_at) as since,
               count(*) filter (where network not in ('*', '+') and failures >= ?) as networks
          from guess_count
         where starts_with(secret, ?) and secret <> ? and opened_at > ? and not of_nothing
         group by secret
        having max(failures) filter (where network = '*') >= ?
            or count(*) filter (where network not in ('*', '+') and failures >= ?) > 0
         order by secret
        """,
        row ->
            new GuessedSecret(
                row.text("secret"),
                row.numberIfAny("failures").orElse(0L),
                row.number("networks"),
                row.moment("since")),
        perNetwork,
        prefix,
        prefix + '*',
        since,
        perSecret,
        perNetwork);
  }

  /** How often secrets of a kind were guessed, and at how many of them too often. */
  public GuessFigures figures(String prefix, GuessLimits limits, Instant since) {
    return tables
        .first(
            """
            select coalesce(max(failures) filter (where secret = ?), 0) as failures,
                   count(*) filter (where secret <> ? and failures >= ?) as capped
              from guess_count
             where network = '*' and starts_with(secret, ?) and opened_at > ?
            """,
            row -> new GuessFigures(row.number("failures"), row.number("capped"), limits.overall()),
            prefix + '*',
            prefix + '*',
            limits.secret(),
            prefix,
            since)
        .orElseThrow();
  }

  /**
   * Throws away what counts no more, and above so many rows the oldest that stop nobody.
   *
   * @param full so many failures at one secret are kept whatever their limit was
   */
  public void tidy(Instant now, Instant since, int full, int atMost) {
    writer.update(FORGET_OVER, since);
    writer.update(FORGET_OLDEST, full, atMost);
    writer.update("delete from guess_known where until <= ?", now);
    writer.update("delete from guess_ticket where until <= ?", now);
  }

  /** A secret that was guessed at too often. */
  public record GuessedSecret(String secret, long failures, long networks, Instant since) {}
}
