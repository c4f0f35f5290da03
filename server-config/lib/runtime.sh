# shellcheck shell=bash disable=SC2034
# The server and the database as programs: fetched once, shared read-only by ./run and ./test.
# Sets PAYARA, POSTGRES and LIBRARIES.

# pom_version NAME: the property <NAME.version> of the root pom
pom_version() { sed -n "s:.*<$1\.version>\(.*\)</$1\.version>.*:\1:p" "$ROOT/pom.xml" | head -n 1; }

RUNTIME=$ROOT/.runtime/payara-$(pom_version payara)-postgresql-$(pom_version embedded-postgres)
PAYARA=$RUNTIME/payara6
POSTGRES=$RUNTIME/postgresql
LIBRARIES=$RUNTIME/lib

# Name of the PostgreSQL binaries for this machine
postgres_platform() {
  case $(uname -m) in
    x86_64 | amd64) echo linux-amd64 ;;
    aarch64 | arm64) echo linux-arm64v8 ;;
    *) fail "不支援的處理器 $(uname -m)" "No PostgreSQL binaries for $(uname -m): set CASEPROGRESS_JDBC_URL" ;;
  esac
}

fetch_runtime() {
  [[ -d $RUNTIME ]] && return
  step "取得 Payara 與 PostgreSQL（只有第一次）" "Fetching Payara and PostgreSQL (first time only)" \
    shared unpack_runtime
}

unpack_runtime() {
  # Unpacked aside and moved in one go: a broken attempt is never taken for the whole
  local aside=$ROOT/.runtime/incoming-$$ platform left
  platform=$(postgres_platform) || exit 1
  for left in "$ROOT"/.runtime/incoming-*; do # by attempts that were killed
    [[ -d /proc/${left##*-} ]] || rm -rf "$left"
  done
  rm -rf "$aside"
  mkdir -p "$aside"
  mvn -q -B -f "$ROOT/server-config/pom.xml" dependency:unpack@runtime dependency:copy@libraries \
    -Druntime.folder="$aside" -Dpostgres.platform="$platform" >"$ROOT/.runtime/fetch.log" 2>&1 || {
    rm -rf "$aside"
    fail "下載失敗，請看 .runtime/fetch.log" "Fetching failed, see .runtime/fetch.log"
  }
  "$JAVA_HOME/bin/java" -cp "$aside/lib/xz.jar" "$ROOT/server-config/java/Unxz.java" \
    "$aside"/postgresql/*.txz | tar -x -C "$aside/postgresql"
  rm -rf "$aside"/postgresql/*.txz "$aside"/postgresql/META-INF "$aside/markers"
  chmod -R go+rX "$aside"
  mv -T "$aside" "$RUNTIME" 2>/dev/null || rm -rf "$aside" # another ./run or ./test was first
}
