# shellcheck shell=bash
# The embedded PostgreSQL: STATE/postgres, on 127.0.0.1 at DB_PORT, passwords in STATE/secrets.

POSTGRES_DATA=$STATE/postgres
SUPERUSER_SECRET=$STATE/secrets/postgres-superuser
DATABASE_SECRET=$STATE/secrets/database
# Of the role that owns the tables (ADR 130): the server never reads it
OWNER_SECRET=$STATE/secrets/database-owner
DATABASE_OWNER=caseprogress_owner

# as_postgres COMMAND...: PostgreSQL refuses root. An ordinary user runs it as himself; root drops to
# nobody, or, where nobody may not enter the folders above, into a user namespace without root.
as_postgres() {
  if ((EUID != 0)); then
    "$@"
  elif [[ $(stat -c %U "$POSTGRES_DATA") == nobody ]]; then
    setpriv --reuid nobody --regid "$(id -g nobody)" --clear-groups "$@"
  else
    unshare -U "$@"
  fi
}

# Gives the data folder to nobody, if nobody can come to it and to the programs
hand_over_to_nobody() {
  chown nobody "$POSTGRES_DATA"
  setpriv --reuid nobody --regid "$(id -g nobody)" --clear-groups \
    test -w "$POSTGRES_DATA" -a -x "$POSTGRES/bin/postgres" 2>/dev/null ||
    chown root "$POSTGRES_DATA"
}

postgres_create() {
  local password=$POSTGRES_DATA.password
  secret "$SUPERUSER_SECRET"
  mkdir -p "$POSTGRES_DATA"
  chmod 700 "$POSTGRES_DATA"
  ((EUID != 0)) || hand_over_to_nobody
  (umask 077 && cp "$SUPERUSER_SECRET" "$password")
  chown --reference="$POSTGRES_DATA" "$password"
  as_postgres "$POSTGRES/bin/initdb" -D "$POSTGRES_DATA" -U postgres -A scram-sha-256 \
    --pwfile="$password" -E UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 \
    --locale=C.UTF-8 --data-checksums >"$STATE/log/initdb.log" 2>&1 || {
    rm -rf "$password" "$POSTGRES_DATA"
    fail "無法建立資料庫，請看 ${STATE}/log/initdb.log" "The database could not be made, see ${STATE}/log/initdb.log"
  }
  rm -f "$password"
  echo "include 'caseprogress.conf'" >>"$POSTGRES_DATA/postgresql.conf"
}

postgres_pid() { head -n 1 "$POSTGRES_DATA/postmaster.pid" 2>/dev/null || true; }

postgres_alive() { alive "$(postgres_pid)" "$POSTGRES_DATA"; }

postgres_start() {
  [[ -f $POSTGRES_DATA/PG_VERSION ]] || postgres_create
  cp "$ROOT/server-config/postgresql/caseprogress.conf" "$POSTGRES_DATA/"
  chown --reference="$POSTGRES_DATA" "$POSTGRES_DATA/caseprogress.conf"
  # A server that was killed leaves its file; PostgreSQL trusts the number in it too easily
  postgres_alive || rm -f "$POSTGRES_DATA/postmaster.pid"
  as_postgres "$POSTGRES/bin/pg_ctl" start -s -w -t 120 -D "$POSTGRES_DATA" \
    -l "$POSTGRES_DATA/server.log" -o "-p $DB_PORT" </dev/null 9>&- >"$STATE/log/pg_ctl.log" 2>&1 ||
    fail "PostgreSQL 無法啟動，請看 ${POSTGRES_DATA}/server.log" \
      "PostgreSQL does not start, see ${POSTGRES_DATA}/server.log"
}

postgres_stop() {
  local pid
  pid=$(postgres_pid)
  postgres_alive || return 0
  kill -INT "$pid" # fast shutdown: ends the sessions, writes everything down
  wait_gone "$pid" "$POSTGRES_DATA" 60 || kill -QUIT "$pid"
  wait_gone "$pid" "$POSTGRES_DATA" 10 || kill -KILL "$pid"
}

# prepare_database NAME: roles, database and the server's own tables in the embedded PostgreSQL
prepare_database() {
  secret "$DATABASE_SECRET"
  secret "$OWNER_SECRET"
  SUPERUSER_URL="jdbc:postgresql://127.0.0.1:$DB_PORT/postgres" \
    SUPERUSER_PASSWORD_FILE=$SUPERUSER_SECRET DATABASE_NAME=$1 \
    prepare_server_tables "jdbc:postgresql://127.0.0.1:$DB_PORT/$1" caseprogress
}

# prepare_server_tables URL USER: the schema of timers and batch jobs, in any PostgreSQL
prepare_server_tables() {
  local reason
  DATABASE_URL=$1 DATABASE_USER=$2 DATABASE_PASSWORD_FILE=$DATABASE_SECRET \
    DATABASE_OWNER=$DATABASE_OWNER DATABASE_OWNER_PASSWORD=$(owner_password) \
    SERVER_SCRIPTS=$PAYARA/glassfish/lib/install/databases \
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$LIBRARIES/postgresql-driver.jar" \
    "$ROOT/server-config/java/PrepareDatabase.java" 2>"$STATE/log/prepare-database.log" || {
    reason=$(tail -n 1 "$STATE/log/prepare-database.log") # in both languages
    fail "資料庫無法使用（${1%%\?*}）：${reason%% / *}" "The database cannot be used: ${reason#* / }"
  }
}

# owner_password: of the role that owns the tables; empty if only the administrator of an outside database has it
owner_password() {
  if [[ -n ${CASEPROGRESS_JDBC_URL:-} ]]; then
    printf %s "${CASEPROGRESS_JDBC_OWNER_PASSWORD:-}"
  else
    cat "$OWNER_SECRET"
  fi
}

# migrate_tables: brings the tables to those of the release. Whoever has no owner's password leaves it to
# server-config/migrate; the application then says what is missing
migrate_tables() {
  [[ -n $(owner_password) ]] || return 0
  as_owner Migrate.java 2>"$STATE/log/migrate.log" ||
    fail "資料表無法更新：$(reason_in "$STATE/log/migrate.log")" \
      "The tables could not be migrated, see ${STATE}/log/migrate.log"
}

# as_owner PROGRAM: one of ours, as the role that owns the tables, with the classes of the release
as_owner() (
  release=$(mktemp -d)
  # shellcheck disable=SC2064  # the folder of this run
  trap "rm -rf '$release'" EXIT
  cd "$release"
  "$JAVA_HOME/bin/jar" -xf "$EAR"
  DATABASE_URL=$JDBC_URL DATABASE_USER=$JDBC_USER \
    DATABASE_OWNER=$DATABASE_OWNER DATABASE_OWNER_PASSWORD=$(owner_password) \
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 \
    -cp "$LIBRARIES/postgresql-driver.jar:$release/ejb-module.jar:$release/lib/*" "$ROOT/server-config/java/$1"
)

# reason_in LOG: the last line that a program of ours said itself
reason_in() { grep -v '^\(INFO\|WARN\|[A-Z][a-z][a-z] [0-9]\)' "$1" | tail -n 1; }
