# shellcheck shell=bash
# Tests of ./test that want another database than its own. Each ends with 1 after the first line that is not as it
# should be. restore_tests: the pilot is backed up while it runs, and restored beside itself. outside_tests: a
# PostgreSQL of somebody else, with one thing wrong at a time. upgrade_tests: what the release before has written
# comes into such a PostgreSQL, and this release is put in its place.

# The pilot is backed up while it runs and restored beside it; the server then answers from what was restored
# shellcheck disable=SC2030,SC2031
restore_tests() (
  local restored="$STATE/restored (with blanks)" port file number password rest
  port=$(free_port)
  file=$STATE/tmp/pilot
  mkdir -p "$STATE/attachments/it"
  echo sealed | tee "$STATE/attachments/it/of-a-row" >"$STATE/attachments/it/of-no-row"
  outside_sql caseprogress "insert into attachment (case_file_id, kind, file_kind, byte_count, store_key, announced_at, added_at, added_by)
    select min(id), 'OTHER', 'PDF', 6, 'it/of-a-row', now(), now(), 'it' from case_file" || exit 1
  export CASEPROGRESS_VAR=$STATE CASEPROGRESS_DB_PORT=$DB_PORT
  "$ROOT/server-config/backup" "$file.zip" "$file.tar.gz" "$file" || exit 1
  # The pool of the domain knows this password
  mkdir -p "$restored/secrets"
  cp "$DATABASE_SECRET" "$restored/secrets/database"
  touch "$EAR" # Maven leaves an archive alone when its content is the same
  export CASEPROGRESS_VAR=$restored CASEPROGRESS_DB_PORT=$port
  "$ROOT/server-config/restore" "$file.zip" "$file.tar.gz" "$file" || exit 1
  expect "the attachments that rows name are there, and no others" sealed "$(cd "$restored/attachments/it" && cat ./*)"
  POSTGRES_DATA=$restored/postgres DB_PORT=$port postgres_start || exit 1
  # shellcheck disable=SC2064  # where the database is now
  trap "take_away; POSTGRES_DATA='$restored/postgres' postgres_stop; look_at '$STATE' $DB_PORT" EXIT
  look_at "$restored" "$port"
  start_again || exit 1
  wait_ready 600 || exit 1
  IFS=, read -r number password rest < <(tail -n +2 "$STATE/sample-cases.csv" | tr -d '\r"')
  expect "a restored case answers to its number and password" "HTTP/1.1 200" "$(ask "$number" "$password" | head -c 12)"
)

# What the release before wrote, and its keys, come to an outside PostgreSQL as at a trial of the upgrade
# (docs/operations); this release brings the tables up to date and answers from them
# shellcheck disable=SC2030,SC2031
upgrade_tests() (
  local release=$1 data=$ROOT/ear/src/test/resources/upgrade
  local upgraded="$STATE/upgraded (with blanks)" own_port=$DB_PORT number password state rest answer
  export CASEPROGRESS_JDBC_URL CASEPROGRESS_JDBC_PASSWORD CASEPROGRESS_JDBC_OWNER_PASSWORD CASEPROGRESS_VAR=$upgraded
  CASEPROGRESS_JDBC_PASSWORD=$(cat "$DATABASE_SECRET") # the pool of the domain knows this one
  CASEPROGRESS_JDBC_OWNER_PASSWORD=of-the-owner
  touch "$EAR" # Maven leaves an archive alone when its content is the same
  outside_create
  # shellcheck disable=SC2064  # where the database of ./test is
  trap "take_away; postgres_stop; look_at '$STATE' $own_port" EXIT
  # Days are those of the product, whatever the zone of the server is
  outside_start -c max_prepared_transactions=64 -c timezone=America/New_York
  make_as_the_guide_says || exit 1
  CASEPROGRESS_JDBC_URL=jdbc:postgresql://127.0.0.1:$DB_PORT/caseprogress

  mkdir -p "$upgraded/domain"
  touch "$upgraded/domain/fingerprint"
  "$ROOT/server-config/restore" "$data/$release.zip" "$data/$release-keys.tar.gz" || exit 1
  expect "a domain that was there deploys anew, on these tables" no "$(succeeds test -e "$upgraded/domain/fingerprint")"
  take_away
  look_at "$upgraded" "$DB_PORT"
  asadmin create-system-properties "caseprogress.sample=none" || exit 1
  start_again || exit 1
  JDBC_URL=$CASEPROGRESS_JDBC_URL deploy "$EAR" || exit 1
  wait_ready 600 || exit 1

  while IFS=, read -r number password state rest; do
    answer=$(ask "$number" "$password")
    expect "case $number of $release answers to its password" "HTTP/1.1 200" "$(head -c 12 <<<"$answer")"
    expect "and is as it was" yes "$(succeeds grep -q "\"state\":\"$state\"" <<<"$answer")"
  done < <(tail -n +2 "$data/$release-cases.csv" | tr -d '\r"')
  # The job that folds names anew opens every one of them by the keys of that release
  expect "what was sealed is opened" 0 "$(comes_to 0 180 outside_sql caseprogress \
    "select count(*) from case_file where applicant_name_fold = 1")"
)

# shellcheck disable=SC2030,SC2031
outside_tests() (
  local url programs=$STATE/outside/programs taipei
  local untold="alter role caseprogress reset search_path; drop schema told cascade"
  export CASEPROGRESS_JDBC_URL=outside CASEPROGRESS_JDBC_OWNER_PASSWORD=of-the-owner
  outside_create
  # shellcheck disable=SC2064  # the folder of this run
  trap "postgres_stop; rm -rf '$programs'" EXIT
  url=jdbc:postgresql://127.0.0.1:$DB_PORT/caseprogress
  DATABASE_SECRET=$STATE/outside/secrets/database-outside
  CASEPROGRESS_JDBC_PASSWORD=of-the-application
  echo "$CASEPROGRESS_JDBC_PASSWORD" >"$DATABASE_SECRET"

  refused "nobody listens" "$url" "連不上資料庫伺服器：*" "the server cannot be reached: *"
  outside_start
  refused "there is no such role" "$url" "角色 caseprogress 不能登入，請檢查角色與密碼" \
    "the role caseprogress cannot sign in: check role and password *"
  make_as_the_guide_says || exit 1
  refused "there is no such database" "${url}s" "資料庫不存在，請先建立" "there is no such database: make it first *"
  refused "no transaction may be prepared" "$url" "max_prepared_transactions 須至少 50，這裡是 0" \
    "max_prepared_transactions must be at least 50, it is 0"
  outside_start -c max_prepared_transactions=49
  refused "too few may be" "$url" "max_prepared_transactions 須至少 50，這裡是 49" \
    "max_prepared_transactions must be at least 50, it is 49"

  outside_start -c max_prepared_transactions=50
  outside_sql postgres "create database latin owner caseprogress_owner encoding 'LATIN1' locale 'C' template template0" \
    "create database ascii owner caseprogress_owner encoding 'SQL_ASCII' locale 'C' template template0" \
    "create database others" || exit 1
  refused "another encoding" "${url%/*}/latin" "資料庫編碼（encoding）須是 UTF8，這裡是 LATIN1" \
    "the encoding of the database must be UTF8, it is LATIN1"
  refused "no encoding" "${url%/*}/ascii" "資料庫編碼（encoding）須是 UTF8，這裡是 SQL_ASCII" \
    "the encoding of the database must be UTF8, it is SQL_ASCII"
  refused "a database of somebody else" "${url%/*}/others" "資料庫的擁有者須是 caseprogress_owner，這裡是 postgres" \
    "the database must be owned by caseprogress_owner, its owner is postgres"
  refused_while "a database that is only read" "alter role caseprogress set default_transaction_read_only = on" \
    "alter role caseprogress reset default_transaction_read_only" \
    "default_transaction_read_only 須是 off，*這裡只能讀" "default_transaction_read_only must be off, *it is read only"
  refused_while "an application that may do everything" "alter role caseprogress superuser" \
    "alter role caseprogress nosuperuser" \
    "應用程式的角色 caseprogress 不可是超級使用者（superuser）" "the application's role caseprogress must not be a superuser"
  refused_while "an application that acts as the owner" "grant caseprogress_owner to caseprogress" \
    "revoke caseprogress_owner from caseprogress" "應用程式的角色 caseprogress 不可是 caseprogress_owner 的成員" \
    "the application's role caseprogress must not be a member of caseprogress_owner"
  refused_while "an application that may not come in" "revoke connect on database caseprogress from public" \
    "grant connect on database caseprogress to public" "角色 caseprogress 不能連線到這個資料庫" \
    "the role caseprogress may not connect to this database *"
  refused_while "an older PostgreSQL" "$(told server_version_num 160004)" "$untold" \
    "PostgreSQL 須是 17 版以上，這裡是 16" "PostgreSQL must be of version 17 or later, it is 16"
  refused_while "sessions that lose their zone on the way" "$(told TimeZone America/New_York)" "$untold" \
    "連線的 TimeZone 須是 Asia/Taipei，這裡是 America/New_York" \
    "the TimeZone of a session must be Asia/Taipei, it is America/New_York"
  CASEPROGRESS_JDBC_OWNER_PASSWORD='' refused "nobody made the server's tables" "$url" \
    "資料庫還沒有伺服器的資料表，請先執行 server-config/migrate" "the server's tables are missing: run server-config/migrate first"
  CASEPROGRESS_JDBC_OWNER_PASSWORD=wrong refused "the owner's password is wrong" "$url" \
    "角色 caseprogress_owner 不能登入，請檢查角色與密碼" "the role caseprogress_owner cannot sign in: check role and password *"
  expect "what is as it should be passes" "" "$(prepared "$url")"
  expect "and again, without the owner's password" "" "$(CASEPROGRESS_JDBC_OWNER_PASSWORD='' prepared "$url")"

  # Zone data of their own, as when a system's are missing or wrong
  cp -a "$POSTGRES" "$programs"
  taipei=$programs/share/postgresql/timezone/Asia/Taipei
  rm "$taipei"
  POSTGRES=$programs outside_start -c max_prepared_transactions=50
  refused "the zone is not known" "$url" "資料庫伺服器不認得時區 Asia/Taipei，請安裝時區資料" \
    "the server does not know the time zone Asia/Taipei: install its time zone data"
  shared cp "$programs/share/postgresql/timezone/Asia/Tokyo" "$taipei"
  POSTGRES=$programs outside_start -c max_prepared_transactions=50
  refused "the zone is another" "$url" "資料庫伺服器的時區資料有誤：Asia/Taipei 須是 +08:00，這裡是 +09:00" \
    "the server's time zone data are wrong: Asia/Taipei must be +08:00, it is +09:00"
)

# refused WHAT URL ZH EN: by one line in both languages; * stands for anything
refused() {
  local said wanted="✗ 資料庫無法使用（$2）：$3 / The database cannot be used: $4"
  said=$(prepared "$2")
  # shellcheck disable=SC2053  # a pattern
  [[ $said == $wanted && $said != *$'\n'* ]] || expect "$1" "$wanted" "$said"
}

# refused_while WHAT BEFORE AFTER ZH EN: the right database, while something is wrong with it
refused_while() {
  outside_sql caseprogress "$2" || exit 1
  refused "$1" "jdbc:postgresql://127.0.0.1:$DB_PORT/caseprogress" "$4" "$5"
  outside_sql caseprogress "$3" || exit 1
}

# prepared URL: what is said of it
prepared() { (prepare_server_tables "$1" caseprogress 2>&1) || true; }

# told NAME VALUE: the application is told so of a setting that cannot be made so on a PostgreSQL that is at hand
told() {
  printf '%s' "create schema told; grant usage on schema told to caseprogress;
    create function told.current_setting(name text) returns text language sql as
      \$\$ select case when name = '$1' then '$2' else pg_catalog.current_setting(name) end \$\$;
    alter role caseprogress set search_path = told, pg_catalog, public"
}

# outside_create: a PostgreSQL that nobody of us has set up; the variables of the embedded one are its own now
outside_create() {
  POSTGRES_DATA=$STATE/outside/postgres SUPERUSER_SECRET=$STATE/outside/secrets/superuser DB_PORT=$(free_port)
  (STATE=$STATE/outside state_folder)
  rm -rf "$POSTGRES_DATA"
  postgres_create
  sed -i '/^include/d' "$POSTGRES_DATA/postgresql.conf"
}

# outside_start OPTION...: with these settings, and the rest as PostgreSQL comes
outside_start() {
  postgres_stop
  as_postgres "$POSTGRES/bin/pg_ctl" start -s -w -t 120 -D "$POSTGRES_DATA" -l "$POSTGRES_DATA/server.log" \
    -o "-p $DB_PORT -c listen_addresses=127.0.0.1 -c unix_socket_directories='' $*" </dev/null 9>&- ||
    fail "外部 PostgreSQL 無法啟動" "The outside PostgreSQL does not start"
}

# outside_sql DATABASE STATEMENT...: as its superuser
outside_sql() {
  local database=$1
  shift
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$LIBRARIES/postgresql-driver.jar" "$ROOT/server-config/test/Sql.java" \
    "jdbc:postgresql://127.0.0.1:$DB_PORT/$database" postgres "$SUPERUSER_SECRET" "$@"
}

# make_as_the_guide_says: roles and database, by the statements of docs/operations with passwords in them
make_as_the_guide_says() {
  local text
  local -a statements
  text=$(sed -n '/^ *create role caseprogress login/,/template0;/p' "$ROOT/docs/operations/README.md")
  # Quoted, so that nothing in a password is taken for a sign of the pattern
  text=${text/"caseprogress login password '…'"/"caseprogress login password '$CASEPROGRESS_JDBC_PASSWORD'"}
  text=${text/"caseprogress_owner login password '…'"/"caseprogress_owner login password '$CASEPROGRESS_JDBC_OWNER_PASSWORD'"}
  mapfile -d ';' -t statements <<<"$text"
  outside_sql postgres "${statements[@]}"
}

# comes_to WANTED SECONDS COMMAND...: what the command says, as soon as it is that, or at the end of the time
comes_to() {
  local wanted=$1 until=$((SECONDS + $2)) said
  shift 2
  while said=$("$@") && [[ $said != "$wanted" ]] && ((SECONDS < until)); do sleep 3; done
  echo "$said"
}

# take_away: nothing is deployed any more, and asks a database that will be gone
take_away() {
  [[ ! -f $STATE/domain/deployed ]] || asadmin undeploy "$APPLICATION" || true
  rm -f "$STATE/domain/deployed"
}

# look_at FOLDER PORT: from its next start the domain of ./test has another database, and the keys of another folder
look_at() {
  local pool url
  asadmin create-system-properties "caseprogress.var=$(property_value "$1")"
  for pool in caseprogress payara; do
    url=$(asadmin get "resources.jdbc-connection-pool.$pool.property.url")
    asadmin set "resources.jdbc-connection-pool.$pool.property.url=$(sed "s,^[^=]*=,,; s,//127.0.0.1:[0-9]*/,//127.0.0.1:$2/," <<<"$url")"
  done >/dev/null
}

start_again() {
  payara_stop
  payara_start
}

# ask NUMBER PASSWORD: the progress of a case, with the head of the answer
ask() {
  http_post_json "$PUBLIC_PORT" /api/public/v1/case-progress "{\"caseNumber\":\"$1\",\"queryPassword\":\"$2\"}"
}

# http_post_json PORT PATH JSON: the answer with its head
http_post_json() {
  # shellcheck disable=SC2016  # expanded by the inner bash
  timeout 60 bash -c '
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
    printf "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: %s\r\n\r\n%s" \
      "$2" "$(printf %s "$3" | wc -c)" "$3" >&3
    cat <&3' http_post_json "$1" "$2" "$3"
}
