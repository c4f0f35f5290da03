# shellcheck shell=bash
# Tests of the scripts, run by ./test: script_tests needs no server, server_settings_tests the running
# domain of ./test, installed_tests its database. Each ends with 1 after the first line that is not as it should be.
# watch_doors and watch_front look on while the domain is made and the pilot deployed.

expect() { # expect WHAT WANTED GOT
  [[ $2 == "$3" ]] && return
  printf '✗ %s\n    wanted: %s\n    got:    %s\n' "$1" "$2" "$3" >&2
  exit 1
}

# first_account TERMINAL: what the ready screen says of the first account, to a terminal or not
first_account() (
  # shellcheck source=run
  source "$ROOT/run"
  eval "on_terminal() { $1; }"
  STATE=$aside INTRANET_PORT=8081
  first_administrator
)

# succeeds COMMAND...: yes or no
succeeds() { if ("$@") >/dev/null 2>&1; then echo yes; else echo no; fi; }

# The files of attachments in a back-up: what is new comes, what broke off comes anew, what is gone stays a while
mirror_tests() (
  # shellcheck source=server-config/lib/attachments.sh
  source "$ROOT/server-config/lib/attachments.sh"
  STATE=$aside/mirrored from=$STATE/attachments to=$aside/mirror
  mkdir -p "$from/0a/1b" "$from/ff/00" "$STATE/secrets"
  echo one >"$from/0a/1b/one"
  echo two >"$from/ff/00/two"
  echo half >"$from/ff/00/x.unfinished"
  expect "attachments lie beside the keys" "$from" "$(attachments_folder)"
  mirror_attachments "$(attachments_folder)" "$to"
  expect "all files come, but for what is not finished" "0a/1b/one ff/00/two" "$(keys_of "$to" | xargs)"
  echo on >"$to/ff/00/two"
  rm "$from/0a/1b/one"
  echo three >"$from/ff/00/three"
  mirror_attachments "$from" "$to"
  expect "the next night brings what is new, and whole what broke off" "ff/00/three ff/00/two two" \
    "$(keys_of "$to" | xargs) $(cat "$to/ff/00/two")"
  expect "a night without anything new is a good one" yes "$(succeeds mirror_attachments "$from" "$to")"
  printf '%s\n' 0a/1b/one ff/00/two no/no/none >"$aside/keys"
  expect "one that its row needs and nobody has is told of" 1 "$(bring_attachments "$to" "$aside/brought" "$aside/keys")"
  expect "what was gone meanwhile is brought, and nothing without a row" "0a/1b/one ff/00/two one" \
    "$(keys_of "$aside/brought" | xargs) $(cat "$aside/brought/0a/1b/one")"
  expect "for its user alone" 600 "$(stat -c %a "$aside/brought/0a/1b/one")"
  forget_attachments "$to" 30
  expect "it is kept for a while" 1 "$(find "$to/gone" -type f | wc -l)"
  touch -d '40 days ago' "$to"/gone/*
  forget_attachments "$to" 30
  expect "and then forgotten" 0 "$(find "$to/gone" -type f | wc -l)"
  echo 'CASEPROGRESS_ATTACHMENT_FOLDER=/srv/scans' >"$STATE/secrets/gateways.properties"
  expect "another folder is that of the settings" /srv/scans "$(attachments_folder)"
  echo 'CASEPROGRESS_ATTACHMENT_S3_URL=https://k:s@s3/scans' >"$STATE/secrets/gateways.properties"
  expect "a bucket is no folder" "" "$(attachments_folder)"
)

script_tests() (
  local aside tool
  aside=$(mktemp -d)
  # shellcheck disable=SC2064  # the folder of this run
  trap "rm -rf '$aside'" EXIT

  # shellcheck disable=SC2034,SC2016
  {
    STRANGE='C:\a "b" c=d'
    PLAIN=plain
    printf '%s\n' '# a comment' '' 'create-system-properties "x.y=${STRANGE}"' 'set "a.b=${STRANGE}"' \
      'set a.c=${ALIAS=left-alone}' 'create-http-listener --listenerport "${PLAIN}" --listeneraddress "::1" zone' \
      >"$aside/template"
  }
  expect "a property is quoted twice" 'create-system-properties "x.y=C\\:\\\\a \\\"b\\\" c\\=d"' \
    "$(commands_of "$aside/template" | sed -n 1p)"
  expect "a word is quoted once" 'set "a.b=C:\\a \"b\" c=d"' "$(commands_of "$aside/template" | sed -n 2p)"
  # shellcheck disable=SC2016
  expect "what is no name stays" 'set a.c=${ALIAS=left-alone}' "$(commands_of "$aside/template" | sed -n 3p)"
  expect "a password is written as asadmin reads it" '\ a \\b "c" \u5bc6\ud842\udfb7' "$(password_value ' a \b "c" 密𠮷')"
  expect "a setting is meant without quotes" 'servers.server.server.system-property.x.y.value=C:\a "b" c=d' \
    "$(settings_of "$aside/template" | sed -n 1p)"
  expect "a listener's port is meant" \
    'configs.config.server-config.network-config.network-listeners.network-listener.zone.port=plain' \
    "$(settings_of "$aside/template" | sed -n 4p)"
  expect "a listener's address is meant" \
    'configs.config.server-config.network-config.network-listeners.network-listener.zone.address=::1' \
    "$(settings_of "$aside/template" | sed -n 5p)"

  mirror_tests || exit 1

  echo one-time >"$aside/first-administrator.txt"
  expect "who sits at a terminal is shown the first password" "admin one-time" \
    "$(first_account true | sed -nE 's/.*login +(admin) .*/\1/p; s/.*password  ([^ ]+)$/\1/p' | xargs)"
  expect "a log is told where it lies" "admin $aside/first-administrator.txt" \
    "$(first_account false | sed -nE 's/.*login +(admin) .*/\1/p; s/.*password in  ([^ ]+)$/\1/p' | xargs)"
  rm "$aside/first-administrator.txt"
  expect "after the first sign-in there is nothing to tell" "" "$(first_account true)"

  printf '%s\n' 'set a=b' 'create-system-properties "x=y"' 'set c=d' >"$aside/commands"
  # shellcheck disable=SC2317  # called by carry_out
  asadmin_answering() { cat "$aside/answers"; }
  printf '%s\n' a=b 'Command set executed successfully.' 'Command create-system-properties executed successfully.' \
    'Command set executed successfully.' >"$aside/answers"
  expect "all commands succeed" yes "$(succeeds carry_out "$aside/commands" "$aside/log")"
  printf '%s\n' 'Command set executed successfully.' 'remote failure: Invalid property syntax' \
    'Command create-system-properties failed.' 'Command set executed successfully.' >"$aside/answers"
  expect "one is refused" no "$(succeeds carry_out "$aside/commands" "$aside/log")"
  expect "and is named" 'create-system-properties "x=y"' "$(cat "$aside/log.failed")"
  printf '%s\n' 'Command set executed successfully.' >"$aside/answers"
  expect "the session breaks off" no "$(succeeds carry_out "$aside/commands" "$aside/log")"

  mkdir -p "$aside/domain/generated/jsp/web-module"
  touch "$aside"/domain/generated/{upload_1.tmp,jsp/web-module/upload_00000000_a.tmp,jsp/web-module/page.class}
  expect "a domain that has no uploads yet" yes "$(DOMAIN=$aside/none succeeds remove_uploads)"
  expect "leftovers of uploads go" yes "$(DOMAIN=$aside/domain succeeds remove_uploads)"
  expect "and nothing else" "$aside/domain/generated/jsp/web-module/page.class" "$(find "$aside/domain" -type f)"
  expect "a start removes them" "remove_uploads" "$(declare -f payara_start | grep -o remove_uploads)"

  expect "a blank in the path" yes "$(ROOT='/srv/case progress (1)' succeeds check_path)"
  expect "other letters in the path" no "$(ROOT=/srv/案件 succeeds check_path)"
  expect "a colon in the path" no "$(ROOT=/srv/a:b succeeds check_path)"

  if command -v promtool >/dev/null; then # Debian: prometheus
    expect "the example for Prometheus" yes "$(succeeds promtool check config "$ROOT/server-config/monitoring/prometheus.yml")"
    expect "its rules call whom they should" yes \
      "$(succeeds promtool test rules "$ROOT/server-config/monitoring/case-progress.test.yml")"
  fi

  expect "who comes too early is told when to come again" yes \
    "$(succeeds may_come_first $'HTTP/1.1 503 Service Unavailable\nRetry-After: 30')"
  expect "not to be told so is noticed" no "$(succeeds may_come_first 'HTTP/1.1 503 Service Unavailable')"
  expect "so is an answer of the server's own" no "$(succeeds may_come_first 'HTTP/1.1 404 Not Found')"
  expect "and its name" no \
    "$(succeeds may_come_first $'HTTP/1.1 503 Service Unavailable\nServer: Payara\nRetry-After: 30')"
  expect "on its page too" no \
    "$(succeeds may_come_first $'HTTP/1.1 503 Service Unavailable\nRetry-After: 30\n\n<h3>Payara Server</h3>')"

  install_tests "$aside" || exit 1
  first_start_tests "$aside" || exit 1
  patience_tests "$aside" || exit 1

  expect "what the scripts write is for their user alone" 600 "$(touch "$aside/ours" && stat -c %a "$aside/ours")"
  expect "what is for others too is as they write it" 644 \
    "$(USUAL_UMASK=022 shared touch "$aside/theirs" && stat -c %a "$aside/theirs")"
  {
    sed -n '/^hide_owner_password() {/,/^}/p' "$ROOT/run"
    # shellcheck disable=SC2016
    echo 'hide_owner_password; echo "$CASEPROGRESS_JDBC_OWNER_PASSWORD" "$(grep -qz secret /proc/$$/environ && echo some || echo none)"'
  } >"$aside/hide"
  expect "the owner's password is gone from the environment" "secret none" \
    "$(CASEPROGRESS_JDBC_OWNER_PASSWORD=secret bash "$aside/hide")"

  expect "JAVA_TOOL_OPTIONS" yes "$(JAVA_TOOL_OPTIONS=-Dx=y succeeds check_tools)"
)

# A start that fails leaves things as they were: nothing is decided, nothing is thrown away
# shellcheck disable=SC2030,SC2031
first_start_tests() (
  local release="$1/a release (with blanks)" kept="$1/kept here" name ports
  mapfile -t ports < <(free_ports 6)
  mkdir -p "$release" "$kept/keys"
  # As install puts it into place: nothing is built
  cp "$ROOT/run" "$ROOT/pom.xml" "$release/"
  ln -s "$ROOT/server-config" "$release/server-config"
  echo a-key >"$kept/keys/personal-data-1"
  export CASEPROGRESS_VAR=$kept
  for name in PUBLIC INTRANET HOTLINE OPS ADMIN DB; do
    export "CASEPROGRESS_${name}_PORT=${ports[0]}"
    ports=("${ports[@]:1}")
  done
  # start OPTION...: what is said when it is refused, in English
  start() { (cd / && "$release/run" --background "$@" 2>&1 || true) | sed -n 's:^✗ .* / ::p'; }
  # left: what lies in the folder then
  left() { (cd "$kept" && find . -type f ! -name run.lock ! -path './log/*' ! -path './secrets/*' | sort | paste -sd ' '); }
  expect "two zones on one port" "Port $CASEPROGRESS_OPS_PORT is given twice (CASEPROGRESS_ADMIN_PORT)" \
    "$(CASEPROGRESS_ADMIN_PORT=$CASEPROGRESS_OPS_PORT start --fresh --empty)"
  expect "nothing is thrown away for it" ./keys/personal-data-1 "$(left)"
  expect "a warm-up of no seconds" "CASEPROGRESS_WARM_UP must be seconds: long" "$(CASEPROGRESS_WARM_UP=long start --fresh)"
  expect "a heap that is none" "CASEPROGRESS_HEAP must be like 2g or 1500m: much" "$(CASEPROGRESS_HEAP=much start --fresh)"
  expect "nor for that" ./keys/personal-data-1 "$(left)"
  export CASEPROGRESS_JDBC_URL=jdbc:postgresql://127.0.0.1:1/cases
  expect "the keys of a database that stays are not thrown away" \
    "The database is an outside one: --fresh would leave it and throw its keys away" "$(start --fresh)"
  expect "they are there" ./keys/personal-data-1 "$(left)"
  if [[ -d $RUNTIME ]]; then # not before the first ./test or ./run
    ln -s "$ROOT/.runtime" "$release/.runtime"
    expect "a database out of reach" "The database cannot be used: the server cannot be reached" \
      "$(start --empty | cut -d : -f 1,2)"
    expect "whether there is a sample is still to be decided" ./keys/personal-data-1 "$(left)"
  fi
)

# Whoever starts in the background is waited for as long as something goes on. The hours are those of this test
# shellcheck disable=SC2317  # called by wait_ready
patience_tests() (
  local aside=$1
  payara_alive() { true; }
  load_failure() { :; }
  first_page_answers() { true; }
  sleep() { SECONDS=$((SECONDS + 600)); }
  # Heads tell the time: they are no progress
  http_get() {
    [[ $2 == /health/started ]] || echo >>"$aside/polls"
    answer "$(wc -l <"$aside/polls")" | sed "1a Date: $RANDOM$RANDOM"
  }
  waits() {
    : >"$aside/polls"
    OPS_PORT=1 succeeds wait_ready 1800
  }
  answer() {
    if (($1 <= 40)); then
      printf '%s\n' 'HTTP/1.1 503' "{\"name\":\"sample-data\",\"state\":\"LOADING\",\"done\":$1,\"total\":40}"
    else
      printf '%s\n' 'HTTP/1.1 200' '{"name":"public-page","state":"COMPLETE"}'
    fi
  }
  expect "a load that goes on for seven hours is waited for" yes "$(waits)"
  answer() { printf '%s\n' 'HTTP/1.1 503' '{"name":"sample-data","state":"LOADING","done":7,"total":40}'; }
  expect "one that stands still is not" no "$(waits)"
  expect "but for half an hour" 3 "$(wc -l <"$aside/polls")"
  answer() { printf '%s\n' 'HTTP/1.1 503' '{"name":"sample-data","state":"FAILED"}'; }
  expect "one that broke off is told at once" "no 1" "$(waits) $(wc -l <"$aside/polls")"
)

# What install writes, without a server
# shellcheck disable=SC2016,SC2030,SC2031
install_tests() (
  local folder=$1/installed settings=$1/settings unit ports example=$ROOT/server-config/production.env.example
  expect "every documented setting is in the example, and the other way round" \
    "$(grep -E '^\| `CASEPROGRESS_' "$ROOT/server-config/README.md" | cut -d '|' -f 2 |
      grep -oE '`(CASEPROGRESS)?_[A-Z_]+`' | sed 's/`_/`CASEPROGRESS_/' | tr -d '`' | sort)" \
    "$(grep -oE '^#?CASEPROGRESS_[A-Z_]+=' "$example" | tr -d '#=' | sort)"

  # shellcheck source=server-config/install
  source "$ROOT/server-config/install"
  mapfile -t ports < <(free_ports 5)
  {
    grep -v '^#\|_JDBC_PASSWORD' "$example"
    printf '%s\n' 'CASEPROGRESS_JDBC_PASSWORD=a "strange" $pass\word' "CASEPROGRESS_USER=$(id -un)" \
      "CASEPROGRESS_PROGRAMS=$folder/programs" "CASEPROGRESS_VAR=$folder/kept" \
      "CASEPROGRESS_PUBLIC_PORT=${ports[0]}" "CASEPROGRESS_INTRANET_PORT=${ports[1]}" \
      "CASEPROGRESS_HOTLINE_PORT=${ports[2]}" "CASEPROGRESS_OPS_PORT=${ports[3]}" "CASEPROGRESS_ADMIN_PORT=${ports[4]}"
  } >"$settings"
  expect "the settings pass" yes "$(succeeds main --check "$settings")"
  # what_check_says LINE: of the settings with one more line
  what_check_says() {
    { cat "$settings" && echo "$1"; } >"$settings.more"
    main --check "$settings.more" 2>&1 || true
  }
  expect "a slip of the pen is refused" 'No such setting: CASEPROGRESS_SMPT_URL' \
    "$(what_check_says CASEPROGRESS_SMPT_URL=x | sed -n 's:.* / ::p')"
  sed '/_COOKIE_SECURE/d' "$settings" >"$settings.open"
  expect "https with an open cookie is refused" no "$(succeeds main --check "$settings.open")"
  expect "one role of the database for all is refused" "CASEPROGRESS_JDBC_OWNER must be another than CASEPROGRESS_JDBC_USER" \
    "$(what_check_says CASEPROGRESS_JDBC_OWNER=caseprogress | sed -n 's:.* / ::p')"
  expect "an outbox that is neither on nor off is refused" "CASEPROGRESS_OUTBOX must be on or off" \
    "$(what_check_says CASEPROGRESS_OUTBOX=yes | sed -n 's:.* / ::p')"
  expect "so are days that are none" "CASEPROGRESS_OUTBOX_DAYS must be a number of days, 1 to 3650" \
    "$(what_check_says CASEPROGRESS_OUTBOX_DAYS=0 | sed -n 's:.* / ::p')"
  expect "a mail server that was forgotten is told of" "  Note: without CASEPROGRESS_SMTP_URL mails wait and are not sent." \
    "$(what_check_says CASEPROGRESS_SMTP_URL= | grep 'Note.*SMTP')"
  sed '/_TRUSTED_PROXIES/d' "$settings" >"$settings.open"
  expect "a gateway that nobody trusts is refused" no "$(succeeds main --check "$settings.open")"
  expect "a port that is taken is refused" no "$(port_taken() { true; } && systemctl() { false; } && succeeds main --check "$settings")"
  expect "but not to the service that runs" yes "$(port_taken() { true; } && systemctl() { true; } && succeeds main --check "$settings")"
  sed '/_HOSTS/d' "$settings" >"$settings.open"
  expect "a gateway whose names nobody knows is refused" no "$(succeeds main --check "$settings.open")"
  expect "portals by their origins are taken" "" \
    "$(what_check_says 'CASEPROGRESS_PORTAL_ORIGINS=https://portal.city.example,http://127.0.0.1:9000' | grep PORTAL)"
  local origin
  for origin in '*' https://portal.city.example/ https://portal.city.example:443 https://Portal.city.example portal.city.example; do
    expect "a portal that is no origin is refused: $origin" \
      "CASEPROGRESS_PORTAL_ORIGINS must be origins like https://portal.city.example, parted by commas: $origin" \
      "$(what_check_says "CASEPROGRESS_PORTAL_ORIGINS=$origin" | sed -n 's:.* / CASE:CASE:p')"
  done

  sed 's/&sslrootcert=.*//' "$settings" >"$settings.open"
  expect "a database whose certificate nobody can check is refused" \
    "CASEPROGRESS_JDBC_URL lacks sslrootcert=, the authority of the database's certificate" \
    "$(main --check "$settings.open" 2>&1 | sed -n 's:.* / ::p')"
  expect "back-ups that lie beside their keys are refused" \
    "CASEPROGRESS_BACKUP_CASES and CASEPROGRESS_BACKUP_KEYS must be the whole paths of two different folders" \
    "$(what_check_says CASEPROGRESS_BACKUP_KEYS=/backup/cases/ | sed -n 's:.* / ::p')"
  sed '/_BACKUP_/d' "$settings" >"$settings.open"
  expect "nights without a back-up are told of" 1 "$(main --check "$settings.open" | grep -c 'Note.*BACKUP')"
  expect "what the service could not read is refused" \
    "$(id -un) cannot read $folder/none" "$(
      { cat "$settings" && echo "CASEPROGRESS_CA_FILE=$folder/none"; } >"$settings.open"
      read_settings "$settings.open" && ASIDE=$folder && choose_places && check_as_user 2>&1 | sed -n 's:.* / ::p'
    )"

  # refused WHERE: with a database that cannot be used
  refused() (
    build() { :; }
    fetch_runtime() { :; }
    check_as_user() { :; }
    prepare_outside() { fail "沒有" "none"; }
    main "$settings" "$1"
  )
  expect "a database that cannot be used is refused" no "$(succeeds refused "$folder/refused")"
  expect "before any program is put in the place of another" "" "$(find "$folder/refused" -name current)"

  read_settings "$settings"
  ASIDE=
  choose_places
  ASIDE=$folder/aside
  STATE=$ASIDE$VAR
  make_folders
  place_settings
  for unit in case-progress.service case-progress-backup.service case-progress-backup.timer; do
    place_from "systemd/$unit" "/etc/systemd/system/$unit"
  done
  place_from logrotate/case-progress /etc/logrotate.d/case-progress
  place_from gateway/nginx.conf /etc/case-progress/nginx.conf
  expect "so is all that is in it" "" "$(find "$STATE" -perm /077)"
  expect "what is kept is the user's alone" 700 "$(stat -c %a "$STATE")"
  expect "so are the settings" 600 "$(stat -c %a "$ASIDE/etc/case-progress/settings.env")"
  expect "keys are for the product or for restore to bring" no "$(succeeds test -e "$STATE/keys")"
  expect "a password is written as systemd reads it" 'CASEPROGRESS_JDBC_PASSWORD="a \"strange\" \$pass\\word"' \
    "$(grep JDBC_PASSWORD= "$ASIDE/etc/case-progress/settings.env")"
  mkdir -p "$ASIDE$PROGRAMS/$RELEASE"
  ln -sfn 0.0.1 "$ASIDE$PROGRAMS/current"
  (same_programs() { true; } && place_programs)
  expect "who went back to the release before comes to this one again" "$RELEASE" "$(readlink "$ASIDE$PROGRAMS/current")"
  expect "nothing is left to be filled in" "" "$(grep -rhoE '\$\{[A-Z_]+\}' "$ASIDE/etc" || true)"

  if command -v systemd-analyze >/dev/null && [[ -e /usr/share/zoneinfo/Asia/Taipei ]]; then
    mkdir -p "$PROGRAMS/current/server-config"
    cp "$ROOT/run" "$PROGRAMS/current/"
    cp "$ROOT/server-config/backup" "$PROGRAMS/current/server-config/"
    expect "systemd takes the units" "" \
      "$(systemd-analyze verify --recursive-errors=no "$ASIDE"/etc/systemd/system/case-progress* 2>&1 | grep case-progress || true)"
  else
    left_out systemd-analyze
  fi
  if command -v nginx >/dev/null && command -v openssl >/dev/null; then
    gateway_tests "$folder" "$ASIDE/etc/case-progress/nginx.conf" || exit 1
  else
    left_out nginx
  fi
  if command -v logrotate >/dev/null; then
    expect "logrotate takes its file" "" "$(logrotate -d "$ASIDE/etc/logrotate.d/case-progress" 2>&1 | grep '^error' || true)"
  else
    left_out logrotate
  fi
)

# left_out PROGRAM: that this machine does not have, or not whole
left_out() { printf '%s\n' "沒有 $1，略過其測試" "No $1, its tests are left out"; }

# gateway_tests FOLDER EXAMPLE: nginx with the example, as Debian would load it, and nobody behind it
# shellcheck disable=SC2016
gateway_tests() (
  local folder=$1 port plain answer zone ports until=$((SECONDS + 60))
  mapfile -t ports < <(free_ports 2)
  port=${ports[0]} plain=${ports[1]}
  openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=test -keyout "$folder/key" -out "$folder/certificate" 2>/dev/null
  sed -E "s:(ssl_certificate_key) .*;:\1 $folder/key;:; s:(ssl_certificate) .*;:\1 $folder/certificate;:; s:/var/log/nginx:$folder:
    s:listen 443:listen 127.0.0.1\:$port:; s:listen 80:listen 127.0.0.1\:$plain:; s:allow .*;:allow 127.0.0.1;:" "$2" >"$folder/zones.conf"
  {
    printf 'pid pid;\nerror_log error.log;\nevents {}\nhttp {\naccess_log off;\n'
    printf '%s_temp_path temp;\n' client_body proxy fastcgi uwsgi scgi
    # What Debian's nginx.conf and its first page have too
    printf '%s\n' 'ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;' 'ssl_prefer_server_ciphers on;' 'gzip on;' \
      'include zones.conf;' "server { listen 127.0.0.1:$plain default_server; server_name _; }" '}'
  } >"$folder/nginx.conf"
  expect "nginx takes the example" yes \
    "$(succeeds nginx -t -p "$folder" -c "$folder/nginx.conf" -e "$folder/error.log")"
  # Newer ones know HTTP/2 by another word too, which those of Debian 12 do not know
  expect "without a word" "" "$(nginx -t -p "$folder" -c "$folder/nginx.conf" -e "$folder/error.log" 2>&1 |
    grep -E '\[(warn|emerg|alert)\]' | grep -v 'http2" directive is deprecated' || true)"
  expect "each zone takes TLS 1.2 and 1.3 alone, whatever nginx.conf says" 3 \
    "$(sed -n '/^server {/,/^}/p' "$2" | grep -c '^  ssl_protocols TLSv1.2 TLSv1.3;')"
  nginx -p "$folder" -c "$folder/nginx.conf" -e "$folder/error.log" -g 'daemon off;' 9>&- &
  # shellcheck disable=SC2064  # this one
  trap "kill $!" EXIT
  until port_taken "$port" || ((SECONDS >= until)); do sleep 0.1; done
  for zone in cases intranet hotline; do
    answer=$(tls_get "$port" "$zone.city.example" /)
    expect "while nobody is behind it people are told when to come again ($zone)" "HTTP/1.1 503 30" \
      "$(head -c 12 <<<"$answer") $(sed -n 's/^Retry-After: //ip' <<<"$answer")"
  done
  answer=$(tls_get "$port" cases.city.example /api/public/v1/agencies)
  expect "programs are too" "HTTP/1.1 503 30 application/problem+json; charset=utf-8" \
    "$(head -c 12 <<<"$answer") $(sed -n 's/^Retry-After: //ip; s/^Content-Type: //ip' <<<"$answer" | sort | paste -sd ' ')"
)

# tls_get PORT HOST PATH: the answer with its head, without carriage returns
tls_get() {
  printf 'GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n' "$3" "$2" |
    timeout 60 openssl s_client -quiet -connect "127.0.0.1:$1" -servername "$2" 2>/dev/null | tr -d '\r'
}

# Nothing that a run wrote below STATE is for others to read. A folder may let through whom it shows nothing: STATE
# itself, to the database's user. Left out: what the tests write themselves, by their own umask
file_modes_tests() (
  expect "nobody else reads what the product wrote" "" \
    "$(find "$STATE" ! -type l -perm /066 ! -path "$STATE/tmp/*" ! -path "$STATE/secrets/gateways.properties" \
      ! -path "$STATE/installed/programs*" ! -path "$STATE/installed/etc*" ! -path "$STATE/log/start-again.log" ! -path "$STATE/log/start-twin.log" ! -path "$STATE/log/postgres-*.log" |
      head -n 20)"
)

# The server itself takes values apart and gives them back
# shellcheck disable=SC2030,SC2031,SC2034,SC2016
server_settings_tests() (
  local folder=$STATE/settings-test
  mkdir -p "$folder"
  FIRST='/srv/a folder: with \ and "quotes" and '\''one'\'' and a=b, ~(1)'
  SECOND='2001:db8::1,10.0.0.1'
  THIRD='https://city.example:8443/cases/?a=b&c=d'
  printf '%s\n' 'create-system-properties "test.first=${FIRST}"' 'create-system-properties "test.second=${SECOND}"' \
    'create-system-properties "test.third=${THIRD}"' \
    'set "resources.jdbc-connection-pool.caseprogress.property.test=${THIRD}"' >"$folder/template"
  commands_of "$folder/template" >"$folder/commands"
  expect "the server takes strange values" yes "$(succeeds carry_out "$folder/commands" "$folder/log")"
  expect "and has them as they were meant" "" \
    "$(not_taken "$(settings_of "$folder/template")")"
  expect "nothing but what was meant is taken for it" servers.server.server.system-property.test.second.value \
    "$(not_taken "$(settings_of "$folder/template" | sed 's/2001/2002/')")"
  printf '%s\n' 'create-system-properties test.fourth=http://x/' 'set a.b.c=d' >"$folder/commands"
  expect "a colon that is not quoted is refused" no "$(succeeds carry_out "$folder/commands" "$folder/log")"
  expect "and its command is named" 'create-system-properties test.fourth=http://x/' "$(cat "$folder/log.failed")"
  printf '%s\n' 'delete-system-property test.first' 'delete-system-property test.second' \
    'delete-system-property test.third' 'set resources.jdbc-connection-pool.caseprogress.property.test=' \
    >"$folder/commands"
  expect "the domain is as before" yes "$(succeeds carry_out "$folder/commands" "$folder/log")"
)

# watch_doors FILE: writes down, until it is ended, each port on which a process of the domain listens beyond the
# loopback address
watch_doors() {
  local pid
  : >"$1"
  while :; do
    while IFS= read -r pid; do
      doors_of "$pid" >>"$1" || true # it may have ended
    done < <(grep -lsF "$STATE/domain" /proc/[0-9]*/cmdline | cut -d / -f 3)
    sleep 1
  done
}

# doors_of PID: those of one process; the kernel's tables have addresses and ports in hexadecimal
doors_of() {
  local own
  own=$(find "/proc/$1/fd" -lname 'socket:*' -printf '%l\n' 2>/dev/null | tr -cd '0-9\n')
  awk -v own="$own" 'BEGIN { split(own, list, "\n"); for (i in list) mine[list[i]] }
    $4 == "0A" && $10 in mine &&
      $2 !~ /^(0100007F|00000000000000000000000001000000|0000000000000000FFFF00000100007F):/ { print $2 }' \
    "/proc/$1/net/tcp" "/proc/$1/net/tcp6" 2>/dev/null
}

# watch_front FILE: writes down, until it is ended, the head of each answer of the public listener that neither serves
# nor says when to come again, and of each that names the server
watch_front() {
  local answer
  : >"$1"
  while :; do
    answer=$(http_get "$PUBLIC_PORT" / | tr -d '\r' || true)
    may_come_first "$answer" || sed '/^$/q' <<<"$answer" >>"$1"
    sleep 0.5
  done
}

# may_come_first HEAD: an answer that may be given before the application is there; nobody answers while it starts
may_come_first() {
  case $1 in
    '') ;;
    "HTTP/1."[01]" 503"*) grep -qi '^Retry-After: [0-9]' <<<"$1" || return 1 ;;
    "HTTP/1."[01]" 200"*) ;;
    *) return 1 ;;
  esac
  ! grep -qiE '^(Server|X-Powered-By):|payara|glassfish' <<<"$1"
}

# A release is installed from a file of settings, with the PostgreSQL of ./test as an outside one; started; backed up;
# and another release installed over it while it runs
# shellcheck disable=SC2030,SC2031
installed_tests() (
  local settings=$STATE/tmp/installed.env name ports
  INSTALLED=$STATE/installed
  prepare_database caseprogress_installed || exit 1
  mkdir -p "$INSTALLED-backup/cases" "$INSTALLED-backup/keys"
  {
    printf 'CASEPROGRESS_%s\n' "USER=$(id -un)" PROGRAMS=/programs VAR=/kept HEAP=1g \
      "JDBC_URL=jdbc:postgresql://127.0.0.1:$DB_PORT/caseprogress_installed" "JDBC_PASSWORD=$(cat "$DATABASE_SECRET")" \
      "JDBC_OWNER_PASSWORD=$(cat "$OWNER_SECRET")" PUBLIC_URL=https://cases.city.example/ \
      HOSTS=intranet.city.example,hotline.city.example COOKIE_SECURE=true TRUSTED_PROXIES=127.0.0.1 \
      "BACKUP_CASES=$INSTALLED-backup/cases" "BACKUP_KEYS=$INSTALLED-backup/keys"
    mapfile -t ports < <(free_ports 5)
    for name in PUBLIC INTRANET HOTLINE OPS ADMIN; do
      echo "CASEPROGRESS_${name}_PORT=${ports[0]}"
      ports=("${ports[@]:1}")
    done
  } >"$settings"
  # shellcheck disable=SC2046  # one name each
  unset $(compgen -v CASEPROGRESS_)
  touch "$EAR" # Maven leaves an archive alone when its content is the same
  "$ROOT/server-config/install" "$settings" "$INSTALLED" || exit 1
  # The same as if an older release had been installed before
  mv "$INSTALLED"/programs/[0-9]* "$INSTALLED/programs/0.0.1"
  ln -sfn 0.0.1 "$INSTALLED/programs/current"
  trap 'end_watch; installed run stop' EXIT
  installed run --empty --background || exit 1
  PUBLIC_PORT=$(sed -n 's/^CASEPROGRESS_PUBLIC_PORT=//p' "$settings")
  OPS_PORT=$(sed -n 's/^CASEPROGRESS_OPS_PORT=//p' "$settings")
  expect "an installed release serves" yes "$(is_ready "$(probe "$OPS_PORT")" && first_page_answers && echo yes)"
  expect "its first administrator's password is for its user alone" 600 "$(stat -c %a "$INSTALLED/kept/first-administrator.txt")"
  set_up_empty_system "$(sed -n 's/^CASEPROGRESS_INTRANET_PORT=//p' "$settings")" "$PUBLIC_PORT" || exit 1

  touch -d '40 days ago' "$INSTALLED-backup/cases/cases-2026-01-01-043000.zip" "$INSTALLED-backup/keys/keys-2026-01-01-043000.tar.gz"
  installed server-config/backup || exit 1
  expect "a night leaves one file of each and takes the old ones away" "1 1" \
    "$(find "$INSTALLED-backup/cases" -name '*.zip' | wc -l) $(find "$INSTALLED-backup/keys" -name '*.tar.gz' | wc -l)"

  "$ROOT/server-config/install" "$settings" "$INSTALLED" || exit 1
  expect "the release before goes on while another is installed" yes "$(is_ready "$(probe "$OPS_PORT")" && echo yes)"
  watch_front "$STATE/log/restart-answers" 9>&- &
  WATCH_JOB=$!
  installed ../0.0.1/run stop || exit 1
  installed run --empty --background || exit 1
  end_watch
  nothing_seen "$STATE/log/restart-answers" "重新啟動時的回應不對" "While the service was started again there were other answers" || exit 1
  expect "a probe that is not known is not there" "HTTP/1.1 404" "$(http_get "$OPS_PORT" /none | head -c 12)"
  expect "what is not there is not there, once the application is" "HTTP/1.1 404" "$(http_get "$PUBLIC_PORT" /none | head -c 12)"
  expect "the other serves the same data" yes "$(is_ready "$(probe "$OPS_PORT")" && first_page_answers && echo yes)"
  expect "and is the one that was installed last" "$(sed -n 's:^  <version>\(.*\)</version>:\1:p' "$ROOT/pom.xml" | head -n 1)" \
    "$(readlink "$INSTALLED/programs/current")"
)

# set_up_empty_system INTRANET_PORT PUBLIC_PORT: the installed release, in a browser, by its first administrator
set_up_empty_system() {
  "${ASSEMBLED[@]}" -DskipSystemTests=false -Dit.test=tw/caseprogress/system/SetUpEmptySystem \
    "-Dcaseprogress.var=$INSTALLED/kept" "-Dcaseprogress.port.intranet=$1" \
    "-Dcaseprogress.port.public=$2"
}

# installed COMMAND...: of the installed release, with its settings alone, as the service would be started
installed() {
  # shellcheck disable=SC2016  # expanded by the inner bash
  env -i PATH="$PATH" HOME="$INSTALLED/kept" JAVA_HOME="$JAVA_HOME" bash -c '
    set -a && source "$1/etc/case-progress/settings.env" && CASEPROGRESS_VAR=$1/kept && exec "$1/programs/current/$2" "${@:3}"' \
    installed "$INSTALLED" "$@" 9>&-
}
