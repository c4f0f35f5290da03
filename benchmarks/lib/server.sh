# A server of its own to be measured: own ports, own data under benchmarks/target/NAME.
# Sourced; the caller has set ROOT and NAME.

STATE=$ROOT/benchmarks/target/$NAME
EAR=$ROOT/ear/target/case-progress.ear

# shellcheck disable=SC2034  # settings of the libraries
{
  LISTEN_ADDRESS=127.0.0.1
  HEAP=1g
  SAMPLE=none
  COOKIE_SECURE=false
  TRUSTED_PROXIES=none
  HOSTS=none
  PORTAL_ORIGINS=none
  JDBC_USER=caseprogress
  CASEPROGRESS_OUTBOX=on
}
unset CASEPROGRESS_JDBC_URL CASEPROGRESS_JDBC_USER CASEPROGRESS_JDBC_PASSWORD CASEPROGRESS_JDBC_OWNER_PASSWORD

# shellcheck source=server-config/lib/common.sh
source "$ROOT/server-config/lib/common.sh"
# shellcheck source=server-config/lib/runtime.sh
source "$ROOT/server-config/lib/runtime.sh"
# shellcheck source=server-config/lib/postgres.sh
source "$ROOT/server-config/lib/postgres.sh"
# shellcheck source=server-config/lib/payara.sh
source "$ROOT/server-config/lib/payara.sh"
# shellcheck source=server-config/lib/twin.sh
source "$ROOT/server-config/lib/twin.sh"

# Builds, and clears away what a run before left; at its end nothing runs on
begin() {
  come_first
  rm -rf "$STATE"
  prepare_folder
}

# Builds, and goes on with the database that benchmarks/fill has left; lib/filled.sh says which
resume() {
  come_first
  [[ -s $STATE/filled/cases ]] ||
    fail "沒有已填入案件的資料庫，請先執行：benchmarks/fill $CASES" \
      "No database is filled yet: run benchmarks/fill $CASES first"
  export FORGET_TIMERS=true # they belong to the domain before
  prepare_folder
}

come_first() {
  check_path
  check_tools
  shared mkdir -p "$ROOT/benchmarks/target"
  exec 9>"$ROOT/benchmarks/target/$NAME.lock"
  { command -v flock >/dev/null && ! flock -n 9; } &&
    fail "這個目錄已有一個在執行" "Another is running in this folder"
  step "建置" "Building" build
  stop_processes # of a run that was killed
}

prepare_folder() {
  state_folder
  mkdir -p "$STATE/log"
  fetch_runtime
  trap 'stop_processes || true' EXIT
  trap 'exit 130' INT TERM HUP
  choose_ports
}

build() {
  shared mvn -q -B -f "$ROOT/pom.xml" -pl ear,benchmarks -am -Dmaven.test.skip=true -Dspotless.check.skip=true package
}

set_up() {
  step "啟動 PostgreSQL" "Starting PostgreSQL" postgres_start
  prepare_database caseprogress
  step "建立並設定 Payara 網域" "Making and configuring the Payara domain" domain_create
  write_gateway_settings
  step "啟動 Payara" "Starting Payara" payara_start
  step "部署應用程式" "Deploying the application" deploy "$EAR"
  step "等候服務就緒" "Waiting until it is ready" wait_ready 900
}

# measure CLASS OPTION... -- ARGUMENT...: runs a program beside the server, with the machine's load around it
measure() {
  local class=$1
  local -a options=()
  shift
  while [[ $1 != -- ]]; do
    options+=("$1")
    shift
  done
  shift
  uptime
  java -Ddatabase="$DB_PORT" -Dvar="$STATE" "${options[@]}" \
    -cp "$ROOT/benchmarks/target/benchmarks.jar:$ROOT/benchmarks/target/lib/*" \
    "tw.caseprogress.benchmarks.$class" "$@" 2>&1 9>&- | grep --line-buffered -v '^SLF4J'
  uptime
}

# command_file NAME COMMANDS: with all functions and settings as they are here
command_file() {
  {
    declare -p ROOT STATE EAR RUNTIME PAYARA POSTGRES LIBRARIES DOMAIN ADMIN_SECRET APPLICATION TWIN TWIN_DOMAIN \
      POSTGRES_DATA SUPERUSER_SECRET DATABASE_SECRET PUBLIC_PORT INTRANET_PORT HOTLINE_PORT OPS_PORT ADMIN_PORT \
      DB_PORT JAVA_HOME GATEWAY_SETTINGS
    declare -f
    echo 'umask 077; set -euo pipefail'
    printf '%s\n' "$2"
  } >"$STATE/$1"
}

stop_processes() {
  twin_stop
  payara_stop
  postgres_stop
}
