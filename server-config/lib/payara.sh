# shellcheck shell=bash
# One Payara domain in STATE/domain/case-progress, made from server-config/asadmin/*.asadmin.
#
# The domain holds no data (those are in PostgreSQL and in STATE): whenever the scripts, a port or a
# database address change, it is thrown away and made anew.

# shellcheck source=server-config/lib/commands.sh
source "$ROOT/server-config/lib/commands.sh"

DOMAIN=$STATE/domain/case-progress
ADMIN_SECRET=$STATE/secrets/asadmin
WARM_UP=${WARM_UP:-20}
APPLICATION=case-progress

export AS_ADMIN_READTIMEOUT=3600000
# For asadmin itself, which lives for seconds; the server has the options of its domain
export AS_EXTRA_JAVA_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

# asadmin COMMAND...: as the administrator of our domain; the password never is on a command line
asadmin() { asadmin_answering --terse "$@"; }

# The same, and it says how each command ended
asadmin_answering() {
  "$PAYARA/bin/asadmin" --interactive=false --host 127.0.0.1 --port "$ADMIN_PORT" \
    --user admin --passwordfile "${ASADMIN_PASSWORDS:-$ADMIN_SECRET}" "$@" 9>&-
}

payara_pid() { cat "$DOMAIN/config/pid" 2>/dev/null || true; }

payara_alive() { alive "$(payara_pid)" "$DOMAIN"; }

# Everything that the shape of the domain hangs on
domain_fingerprint() {
  {
    cat "$ROOT"/server-config/asadmin/*.asadmin "$ROOT"/server-config/listeners/tw/caseprogress/listeners/*.java
    declare -f domain_create keep_to_loopback keep_own_uploads guard_listeners with_domain_values commands_of fill
    echo "$PAYARA" "$STATE" "$ADMIN_PORT" "$LISTEN_ADDRESS" "$PUBLIC_PORT" "$INTRANET_PORT" \
      "$HOTLINE_PORT" "$OPS_PORT" "$JDBC_URL" "$JDBC_USER" "$SAMPLE" "$HEAP" "$WARM_UP" \
      "$COOKIE_SECURE" "$TRUSTED_PROXIES" "$PUBLIC_URL" "$HOSTS" "$PORTAL_ORIGINS"
    cat "$DATABASE_SECRET"
  } | sha256sum | cut -d ' ' -f 1
}

domain_is_current() {
  [[ -f $DOMAIN/config/domain.xml && $(cat "$STATE/domain/fingerprint" 2>/dev/null) == "$(domain_fingerprint)" ]]
}

# with_domain_values FUNCTION: calls it with the multimode files, the names that they may use being set
# shellcheck disable=SC2034  # the names are looked up by name
with_domain_values() {
  local VAR_FOLDER=$STATE JDBC_URL_APPLICATION JDBC_URL_SERVER
  JDBC_URL_APPLICATION=$(with_parameters "$JDBC_URL" "ApplicationName=case-progress&reWriteBatchedInserts=true&tcpKeepAlive=true&connectTimeout=10")
  JDBC_URL_SERVER=$(with_parameters "$JDBC_URL" "ApplicationName=payara&currentSchema=payara&tcpKeepAlive=true&connectTimeout=10")
  "$1" "$ROOT"/server-config/asadmin/*.asadmin
}

# with_parameters URL PARAMETERS
with_parameters() {
  if [[ $1 == *\?* ]]; then echo "$1&$2"; else echo "$1?$2"; fi
}

# Makes the domain and configures it; leaves it stopped
domain_create() {
  local log=$STATE/log/domain.log refused ports
  [[ ! -d $DOMAIN/logs ]] || tar -C "$DOMAIN" -czf "$STATE/log/server-$(date +%Y%m%d-%H%M%S).tar.gz" logs
  rm -rf "$STATE/domain"
  mkdir -p "$STATE/domain"
  admin_secret
  # Listeners that are taken away again below begin on ports that nobody uses
  mapfile -t ports < <(free_ports 9)
  asadmin create-domain --domaindir "$STATE/domain" --adminport "$ADMIN_PORT" \
    --instanceport "${ports[0]}" --savelogin=false --domainproperties \
    "http.ssl.port=${ports[1]}:jms.port=${ports[2]}:domain.jmxPort=${ports[3]}:orb.listener.port=${ports[4]}:orb.ssl.port=${ports[5]}:orb.mutualauth.port=${ports[6]}:osgi.shell.telnet.port=${ports[7]}:java.debugger.port=${ports[8]}" \
    case-progress >"$log" 2>&1 || domain_failed
  chmod 700 "$DOMAIN"
  keep_to_loopback
  keep_own_uploads
  guard_listeners
  rm -rf "$DOMAIN"/docroot/* # the server's own welcome page
  cp "$LIBRARIES/postgresql-driver.jar" "$DOMAIN/lib/"
  # The server's modules, unpacked by the first domain of this machine: half of a first start
  [[ ! -d $RUNTIME/osgi-cache ]] || cp -r "$RUNTIME/osgi-cache" "$DOMAIN/"
  domain_start_process >>"$log" 2>&1 || domain_failed
  with_domain_values commands_of >"$STATE/domain/commands.asadmin"
  ASADMIN_PASSWORDS=$STATE/secrets/alias asadmin create-password-alias caseprogress-database \
    >>"$log" 2>&1 || domain_failed
  carry_out "$STATE/domain/commands.asadmin" "$log" ||
    domain_failed "伺服器不接受：" "The server refuses" "$(cat "$log.failed")"
  refused=$(not_taken "$(with_domain_values settings_of)")
  [[ -z $refused ]] || domain_failed "伺服器沒有照設定：" "The server has not taken" "$refused"
  payara_stop
  keep_osgi_cache
  domain_fingerprint >"$STATE/domain/fingerprint"
}

# Until it is configured the domain has the listeners that the server comes with, on every address; that of the
# message broker too, which the server would add by itself
keep_to_loopback() {
  sed -i -e 's/ address="0\.0\.0\.0"/ address="127.0.0.1"/' \
    -e 's/<network-listener port=/<network-listener address="127.0.0.1" port=/' \
    -e 's/<jmx-connector /&enabled="false" /' \
    -e '/<config name="server-config"/a <jms-service type="DISABLED" default-jms-host="default_JMS_host"><jms-host name="default_JMS_host" host="localhost" port="${JMS_PROVIDER_PORT}"/></jms-service>' \
    -e 's/<hazelcast-config-specific-configuration/& enabled="false"/' "$DOMAIN/config/domain.xml"
}

# What is sent to the server is kept under its own name meanwhile: in the machine's folder two servers would take
# each other's
# shellcheck disable=SC2016  # expanded by the server
keep_own_uploads() {
  mkdir -m 700 "$DOMAIN/tmp"
  sed -i 's:<jvm-options>-Xmx512m</jvm-options>:&<jvm-options>-Djava.io.tmpdir=${com.sun.aas.instanceRoot}/tmp</jvm-options>:' \
    "$DOMAIN/config/domain.xml"
  grep -q java.io.tmpdir "$DOMAIN/config/domain.xml" || domain_failed
}

# Our part of the listeners, and what they answer while there is no application: the server's own 404 names
# it, and no gateway understands it
guard_listeners() {
  local classes=$STATE/domain/classes modules=$PAYARA/glassfish/modules
  mkdir -p "$classes"
  "$JAVA_HOME/bin/javac" -proc:none -d "$classes" \
    -cp "$modules/nucleus-grizzly-all.jar:$modules/web-core.jar:$modules/jakarta.servlet-api.jar" \
    "$ROOT"/server-config/listeners/tw/caseprogress/listeners/*.java >>"$STATE/log/domain.log" 2>&1 &&
    "$JAVA_HOME/bin/jar" -cf "$DOMAIN/lib/listeners.jar" -C "$classes" . || domain_failed
  rm -rf "$classes"
}

keep_osgi_cache() {
  local aside=$RUNTIME/osgi-cache-$$
  [[ ! -d $RUNTIME/osgi-cache && -w $RUNTIME ]] || return 0
  shared cp -r "$DOMAIN/osgi-cache" "$aside"
  chmod -R go+rX "$aside"
  mv -T "$aside" "$RUNTIME/osgi-cache" 2>/dev/null || rm -rf "$aside" # another was first
}

# domain_failed [ZH EN WHAT]: what was refused, if it is known
domain_failed() {
  payara_stop
  rm -f "$STATE/domain/fingerprint"
  fail "伺服器設定失敗，${1:-}${3:+$3；}請看 ${STATE}/log/domain.log" \
    "The domain could not be configured. ${2:+$2 $3; }see ${STATE}/log/domain.log"
}

# asadmin reads its passwords from files of the form NAME=value
admin_secret() {
  local password
  (
    umask 077
    mkdir -p "$STATE/secrets"
    [[ -s $ADMIN_SECRET ]] ||
      echo "AS_ADMIN_PASSWORD=$(head -c 24 /dev/urandom | base64 | tr '+/' '-_')" >"$ADMIN_SECRET"
    password=$(cat "$DATABASE_SECRET")
    { cat "$ADMIN_SECRET" && echo "AS_ADMIN_ALIASPASSWORD=$(password_value "$password")"; } >"$STATE/secrets/alias"
  )
}

# The addresses of mail server and gateways, with the passwords in them, and how long things are kept, go to a
# file that only the server's user reads: neither to a command line nor into the domain. Unset ones are not in it.
GATEWAY_SETTINGS=(CASEPROGRESS_SMTP_URL CASEPROGRESS_SMPP_URL CASEPROGRESS_SMS_HTTP_URL
  CASEPROGRESS_BOUNCE_URL CASEPROGRESS_MAIL_FROM CASEPROGRESS_QUIET_HOURS
  CASEPROGRESS_SMS_SEGMENT_PRICE CASEPROGRESS_SMS_CALLBACK_KEY CASEPROGRESS_SMTP_HELO
  CASEPROGRESS_CA_FILE CASEPROGRESS_OUTBOX CASEPROGRESS_OUTBOX_DAYS CASEPROGRESS_KEEP_LETTERS
  CASEPROGRESS_KEEP_DIGESTS CASEPROGRESS_KEEP_TEXT_QUERIES CASEPROGRESS_KEEP_RECEIPTS
  CASEPROGRESS_KEEP_FORMER_ADDRESSES
  CASEPROGRESS_KEEP_RUNS CASEPROGRESS_KEEP_BOUNCES CASEPROGRESS_KEEP_ATTACHMENTS CASEPROGRESS_KEEP_CASE_NOTES
  CASEPROGRESS_KEEP_CALL_NOTES CASEPROGRESS_KEEP_CALL_BACKS CASEPROGRESS_KEEP_CALLS
  CASEPROGRESS_KEEP_LIST_EXPORTS
  CASEPROGRESS_ATTACHMENT_FOLDER CASEPROGRESS_ATTACHMENT_S3_URL CASEPROGRESS_ATTACHMENT_FILE_MIB CASEPROGRESS_ATTACHMENT_CASE_MIB
  CASEPROGRESS_CLAMAV_URL CASEPROGRESS_SITE_AGENCY CASEPROGRESS_SITE_AGENCY_EN CASEPROGRESS_SITE_ADDRESS
  CASEPROGRESS_SITE_ADDRESS_EN CASEPROGRESS_SITE_PHONE CASEPROGRESS_SITE_EMAIL CASEPROGRESS_SECURITY_CONTACT)

write_gateway_settings() {
  local name
  (
    umask 077
    mkdir -p "$STATE/secrets"
    for name in "${GATEWAY_SETTINGS[@]}"; do
      [[ -z ${!name:-} ]] || printf '%s=%s\n' "$name" "${!name//\\/\\\\}"
    done >"$STATE/secrets/gateways.properties"
  )
}

# In a session of its own: Ctrl-C in the terminal reaches the script, which stops things in order
domain_start_process() {
  env -u CASEPROGRESS_JDBC_PASSWORD -u CASEPROGRESS_JDBC_OWNER_PASSWORD "${GATEWAY_SETTINGS[@]/#/-u}" \
    setsid "$PAYARA/bin/asadmin" --user admin --passwordfile "$ADMIN_SECRET" start-domain --domaindir "$STATE/domain" --timeout 1800 \
    case-progress </dev/null 9>&- # 9 is the lock of ./run
}

# Left by a release that wrote uploads to files; no other file has such a name
remove_uploads() { [[ ! -d $DOMAIN/generated ]] || find "$DOMAIN/generated" -type f -name 'upload_*.tmp' -delete; }

payara_start() {
  rm -f "$DOMAIN/config/pid"
  remove_uploads
  LOG_MARK=$(stat -c %s "$DOMAIN/logs/server.log" 2>/dev/null || echo 0)
  domain_start_process >"$STATE/log/start-domain.log" 2>&1 ||
    fail "Payara 無法啟動，請看 ${DOMAIN}/logs/server.log" "Payara does not start, see ${DOMAIN}/logs/server.log"
}

payara_stop() {
  local pid
  pid=$(payara_pid)
  payara_alive || return 0
  # In order: requests are answered, beans say goodbye. A server that does not listen is ended.
  timeout 90 "$PAYARA/bin/asadmin" --user admin --passwordfile "$ADMIN_SECRET" stop-domain \
    --domaindir "$STATE/domain" case-progress </dev/null >"$STATE/log/stop-domain.log" 2>&1 || true
  wait_gone "$pid" "$DOMAIN" 5 && return
  kill -TERM "$pid"
  wait_gone "$pid" "$DOMAIN" 10 || kill -KILL "$pid"
  wait_gone "$pid" "$DOMAIN" 10
}

# What the server's log says since its start
log_since_start() {
  local log=$DOMAIN/logs/server.log mark=${LOG_MARK:-0}
  (($(stat -c %s "$log" 2>/dev/null || echo 0) >= mark)) || mark=0 # it was turned over
  tail -c "+$((mark + 1))" "$log" 2>/dev/null || true
}

# load_failure: why the application could not be loaded; nothing as long as the server does not say that
load_failure() {
  local said
  said=$(log_since_start)
  [[ $said == *"Exception while loading the app"* ]] || return 0
  said=$(grep '^Caused by: ' <<<"$said" | tail -n 1 | sed 's/^Caused by: [A-Za-z0-9_.$]*: //')
  echo "${said:-?}"
}

# deploy EAR: puts the application in the place of the one before, which never meets the tables of this one
deploy() {
  local log=$STATE/log/deploy.log
  [[ ! -f $STATE/domain/deployed ]] || asadmin undeploy "$APPLICATION" >"$log" 2>&1 || true # --force below
  migrate_tables
  rm -f "$STATE/domain/deployed"
  asadmin deploy --force --name "$APPLICATION" --virtualservers server "$1" >"$log" 2>&1 || {
    grep -vi '^command deploy failed' "$log" | cut -c 1-600 >&2
    load_failure | grep -v '^?$' >&2 || true
    fail "部署失敗，伺服器上目前沒有應用程式；請看 ${DOMAIN}/logs/server.log" \
      "Deployment failed and the server now has no application, see ${DOMAIN}/logs/server.log"
  }
  sha256sum <"$1" >"$STATE/domain/deployed"
}

# Is this very EAR the one that the domain loads by itself when it starts?
is_deployed() { [[ $(cat "$STATE/domain/deployed" 2>/dev/null) == "$(sha256sum <"$1")" ]]; }

# wait_ready SECONDS: until the server and the application say that they are ready, or so long that nothing
# changed; shows how far the sample has been loaded
wait_ready() {
  local until=$((SECONDS + $1)) answer before='' loaded shown=-10 failure
  while ((SECONDS < until)); do
    payara_alive || fail "Payara 已停止，請看 ${DOMAIN}/logs/server.log" "Payara has ended, see ${DOMAIN}/logs/server.log"
    answer=$(probe "$OPS_PORT")
    if [[ $(standing "$answer") != "$before" ]]; then
      before=$(standing "$answer")
      until=$((SECONDS + $1))
    fi
    loaded=$(sample_loaded "$answer")
    if [[ -n $loaded ]] && ((SECONDS - shown >= 10)); then
      printf '  載入試辦案件 / loading the pilot: %s\n' "$loaded"
      shown=$SECONDS
    fi
    is_ready "$answer" && first_page_answers && return
    failure=$(load_failure)
    [[ -z $failure ]] || fail "應用程式無法載入：${failure}" "The application could not be loaded, see ${DOMAIN}/logs/server.log"
    [[ $answer != *'"state":"FAILED"'* ]] || fail "試辦案件載入中斷，請看 ${DOMAIN}/logs/server.log；再執行一次會接續" \
      "Loading the pilot broke off, see ${DOMAIN}/logs/server.log; the next start goes on with it"
    sleep 1
  done
  fail "等候逾時，服務尚未就緒：$(bodies "$answer")" "Not ready in time, see ${DOMAIN}/logs/server.log"
}

# probe PORT: what the server says of itself, /health/ready and then /health/started
probe() {
  http_get "$1" /health/ready || true
  http_get "$1" /health/started || true
}

# bodies ANSWER: without the heads, which tell the time
bodies() { grep '^[{]' <<<"$1" || true; }

# standing ANSWER: how each check stands, and how far the sample is; not what else they tell, such as when a job was tried
standing() { bodies "$1" | grep -oE '"(name|status|state|done|total)":"?[A-Za-z0-9-]+' || true; }

# is_ready ANSWER: of probe. Without a check of the application it is not there yet: the server calls itself
# ready while it still loads what was deployed before. Then people may come; the sample is asked for besides
is_ready() {
  [[ $1 == "HTTP/1."[01]" 200"* && $1 == *'"public-page"'* && $1 =~ \"state\":\"(NONE|COMPLETE)\" ]]
}

# When the server loads the application by itself, its checks answer some seconds before its pages
first_page_answers() { [[ $(http_get "$PUBLIC_PORT" / || true) == "HTTP/1."[01]" 200"* ]]; }

# sample_loaded ANSWER: "done / total" of the check sample-data while it is at work
sample_loaded() {
  local done_count total
  done_count=$(grep -oE '"done":"?[0-9]+' <<<"$1" | head -n 1 | tr -cd 0-9)
  total=$(grep -oE '"total":"?[0-9]+' <<<"$1" | head -n 1 | tr -cd 0-9)
  [[ -z $done_count || -z $total || $total == 0 ]] || echo "$done_count / $total"
}
