# shellcheck shell=bash
# What ./run, back-up and restore know of an installation: its build, and its database.
# Needs ROOT, STATE, EAR and DB_PORT.

# shellcheck disable=SC2034  # used by those who source this
choose_database() {
  if [[ -z ${CASEPROGRESS_JDBC_URL:-} ]]; then
    EMBEDDED=true
    JDBC_URL=jdbc:postgresql://127.0.0.1:$DB_PORT/caseprogress
    JDBC_USER=caseprogress
    return
  fi
  EMBEDDED=false
  [[ $CASEPROGRESS_JDBC_URL == jdbc:postgresql:* ]] ||
    fail "CASEPROGRESS_JDBC_URL 須以 jdbc:postgresql: 開頭" \
      "CASEPROGRESS_JDBC_URL must begin with jdbc:postgresql:"
  JDBC_URL=$CASEPROGRESS_JDBC_URL
  JDBC_USER=${CASEPROGRESS_JDBC_USER:-caseprogress}
  DATABASE_OWNER=${CASEPROGRESS_JDBC_OWNER:-caseprogress_owner}
  DATABASE_SECRET=$STATE/secrets/database-outside
  (
    umask 077
    mkdir -p "$STATE/secrets"
    printf '%s\n' "${CASEPROGRESS_JDBC_PASSWORD:-}" >"$DATABASE_SECRET"
  )
}

# An installed release brings its archive, and no sources
has_sources() { [[ -d $ROOT/ejb-module ]]; }

build() {
  has_sources || return 0
  if [[ -f $EAR ]] && [[ -z $(find "$ROOT/pom.xml" "$ROOT"/{ejb-module,batch-jobs,web-module,ear}/pom.xml \
    "$ROOT"/{ejb-module,batch-jobs,web-module}/src/main -newer "$EAR" -print -quit) ]]; then
    return
  fi
  step "建置（第一次需下載套件，約數分鐘）" "Building (the first time fetches libraries, some minutes)" \
    build_ear
}

build_ear() {
  shared mvn -q -B -f "$ROOT/pom.xml" -pl ear -am -Dmaven.test.skip=true -Dspotless.check.skip=true \
    package >"$STATE/log/build.log" 2>&1 || {
    grep -m 10 '^\[ERROR\]' "$STATE/log/build.log" >&2 || true
    fail "建置失敗，請看 var/log/build.log" "The build failed, see var/log/build.log"
  }
  touch "$EAR" # Maven leaves an archive alone when its content is the same
}

# The database of an installation that was started before: where it is now stands in what ./run wrote
known_database() {
  EMBEDDED=true
  # shellcheck source=/dev/null
  [[ ! -f $STATE/run.env ]] || source "$STATE/run.env"
  $EMBEDDED || [[ -n ${CASEPROGRESS_JDBC_URL:-} ]] ||
    fail "資料庫在別處，請設定 CASEPROGRESS_JDBC_URL 等變數，與 ./run 時相同" \
      "The database is an outside one: set CASEPROGRESS_JDBC_URL and the others as for ./run"
  choose_database
}

# with_database_up COMMAND...: the embedded PostgreSQL runs meanwhile, and is left as it was found
with_database_up() {
  local was_up=true
  if $EMBEDDED && ! postgres_alive; then
    was_up=false
    postgres_start
  fi
  ("$@") || {
    $was_up || postgres_stop
    return 1
  }
  $was_up || postgres_stop
}
