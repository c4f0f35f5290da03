# shellcheck shell=bash
# A second server on the same database: a copy of the domain in STATE/twin, with ports, outbox and
# gateway settings of its own, and the same keys. For tests of several servers; for production see
# docs/operations.

TWIN=$STATE/twin
TWIN_DOMAIN=$TWIN/domain/case-progress

twin_pid() { cat "$TWIN_DOMAIN/config/pid" 2>/dev/null || true; }

# Copies the domain as it is now, with whatever is deployed in it; its ports go to TWIN/ports
twin_create() {
  local name port new ports changes=()
  mapfile -t ports < <(free_ports 5)
  rm -rf "$TWIN"
  mkdir -p "$TWIN/domain" "$TWIN/secrets" "$TWIN/log"
  chmod 700 "$TWIN/secrets"
  cp -a "$DOMAIN" "$TWIN/domain/"
  rm -rf "$TWIN_DOMAIN/config/pid" "$TWIN_DOMAIN"/logs/*
  cp -a "$STATE/keys" "$TWIN/"
  for name in PUBLIC INTRANET HOTLINE OPS ADMIN; do
    port=${name}_PORT
    port=${!port}
    new=${ports[0]}
    ports=("${ports[@]:1}")
    echo "TWIN_${name}_PORT=$new" >>"$TWIN/ports"
    changes+=(-e "s/ port=\"$port\"/ port=\"$new\"/" -e "s/ value=\"$port\"/ value=\"$new\"/")
  done
  sed -i "${changes[@]}" -e "s:name=\"caseprogress.var\" value=\"[^\"]*\":name=\"caseprogress.var\" value=\"$TWIN\":" \
    "$TWIN_DOMAIN/config/domain.xml"
}

# twin_start: returns when the server process runs; its application answers some time later
twin_start() {
  rm -f "$TWIN_DOMAIN/config/pid"
  setsid "$PAYARA/bin/asadmin" --user admin --passwordfile "$ADMIN_SECRET" start-domain \
    --domaindir "$TWIN/domain" --timeout 300 case-progress </dev/null 9>&- >"$TWIN/log/start-domain.log" 2>&1
}

# Nobody waits for its goodbye: it holds no data
twin_stop() {
  local pid
  pid=$(twin_pid)
  alive "$pid" "$TWIN_DOMAIN" || return 0
  kill -KILL "$pid"
  wait_gone "$pid" "$TWIN_DOMAIN" 10
}

# twin_wait_ready SECONDS: until its application says that it is ready
twin_wait_ready() {
  local until=$((SECONDS + $1)) port
  port=$(sed -n 's/^TWIN_OPS_PORT=//p' "$TWIN/ports")
  until is_ready "$(probe "$port")"; do
    ((SECONDS < until)) || fail "第二部伺服器未就緒" "The second server is not ready in time"
    sleep 1
  done
}
