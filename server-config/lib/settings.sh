# shellcheck shell=bash
# The settings of ./run and install, by their variables; what each is stands in server-config/README.md.
# Needs common.sh, and STATE for check_path.

# The zones are on this machine alone: the gateway that ends TLS is beside them
LISTEN_ADDRESS=127.0.0.1

# 1 to 3650
SOME_DAYS='^([1-9][0-9]{0,2}|[12][0-9]{3}|3[0-5][0-9]{2}|36[0-4][0-9]|3650)$'

ORIGIN='^https?://([a-z0-9.-]+|\[[0-9a-f:]+\])(:[1-9][0-9]{0,4})?$'

# Called again where the variables come from a file
# shellcheck disable=SC2034  # used by those who source this
take_settings() {
  PUBLIC_PORT=${CASEPROGRESS_PUBLIC_PORT:-8080}
  INTRANET_PORT=${CASEPROGRESS_INTRANET_PORT:-8081}
  HOTLINE_PORT=${CASEPROGRESS_HOTLINE_PORT:-8082}
  OPS_PORT=${CASEPROGRESS_OPS_PORT:-8083}
  ADMIN_PORT=${CASEPROGRESS_ADMIN_PORT:-4848}
  DB_PORT=${CASEPROGRESS_DB_PORT:-5432}
  HEAP=${CASEPROGRESS_HEAP:-2g}
  WARM_UP=${CASEPROGRESS_WARM_UP:-20}
  COOKIE_SECURE=${CASEPROGRESS_COOKIE_SECURE:-false}
  TRUSTED_PROXIES=${CASEPROGRESS_TRUSTED_PROXIES:-none}
  PUBLIC_URL=${CASEPROGRESS_PUBLIC_URL:-http://$LISTEN_ADDRESS:$PUBLIC_PORT/}
  HOSTS=${CASEPROGRESS_HOSTS:-none}
  PORTAL_ORIGINS=${CASEPROGRESS_PORTAL_ORIGINS:-none}
}
take_settings

check_settings() {
  check_portal_origins
  [[ $HEAP =~ ^[1-9][0-9]*[kKmMgG]$ ]] ||
    fail "CASEPROGRESS_HEAP 須像 2g 或 1500m：${HEAP}" "CASEPROGRESS_HEAP must be like 2g or 1500m: ${HEAP}"
  [[ $WARM_UP =~ ^[0-9]{1,3}$ ]] ||
    fail "CASEPROGRESS_WARM_UP 須是秒數：${WARM_UP}" "CASEPROGRESS_WARM_UP must be seconds: ${WARM_UP}"
  [[ $COOKIE_SECURE == true || $COOKIE_SECURE == false ]] ||
    fail "CASEPROGRESS_COOKIE_SECURE 須是 true 或 false" "CASEPROGRESS_COOKIE_SECURE must be true or false"
  [[ ${CASEPROGRESS_OUTBOX:-on} =~ ^([oO][nN]|[oO][fF][fF])$ ]] ||
    fail "CASEPROGRESS_OUTBOX 須是 on 或 off" "CASEPROGRESS_OUTBOX must be on or off"
  [[ ${CASEPROGRESS_OUTBOX_DAYS:-30} =~ $SOME_DAYS ]] ||
    fail "CASEPROGRESS_OUTBOX_DAYS 須是天數，1 到 3650" "CASEPROGRESS_OUTBOX_DAYS must be a number of days, 1 to 3650"
  [[ ${CASEPROGRESS_JDBC_OWNER:-caseprogress_owner} != "${CASEPROGRESS_JDBC_USER:-caseprogress}" ]] ||
    fail "CASEPROGRESS_JDBC_OWNER 須與 CASEPROGRESS_JDBC_USER 不同" \
      "CASEPROGRESS_JDBC_OWNER must be another than CASEPROGRESS_JDBC_USER"
  [[ $PUBLIC_URL =~ ^https?://[^[:space:]]+$ ]] ||
    fail "CASEPROGRESS_PUBLIC_URL 須以 http:// 或 https:// 開頭" \
      "CASEPROGRESS_PUBLIC_URL must begin with http:// or https://"
  [[ $HOSTS != *[!A-Za-z0-9._,\ -]* ]] ||
    fail "CASEPROGRESS_HOSTS 須是以逗號分隔的主機名稱，不含連接埠：${HOSTS}" \
      "CASEPROGRESS_HOSTS must be names of hosts without ports, parted by commas: ${HOSTS}"
}

# As browsers send them: a path, a star or the usual port would never match
check_portal_origins() {
  local origin origins=()
  [[ $PORTAL_ORIGINS != none ]] || return 0
  IFS=', ' read -r -a origins <<<"$PORTAL_ORIGINS"
  for origin in "${origins[@]}"; do
    [[ $origin =~ $ORIGIN && ! $origin =~ ^(http://.*:80|https://.*:443)$ ]] ||
      fail "CASEPROGRESS_PORTAL_ORIGINS 須是以逗號分隔的來源，像 https://portal.city.example：${origin}" \
        "CASEPROGRESS_PORTAL_ORIGINS must be origins like https://portal.city.example, parted by commas: ${origin}"
  done
}

check_ports() {
  local name port seen=' '
  for name in PUBLIC INTRANET HOTLINE OPS ADMIN DB; do
    [[ $name != DB || -z ${CASEPROGRESS_JDBC_URL:-} ]] || continue
    port=${name}_PORT
    port=${!port}
    if [[ ! $port =~ ^[1-9][0-9]{0,4}$ ]] || ((port > 65535)); then
      fail "CASEPROGRESS_${name}_PORT 不是連接埠：${port}" "CASEPROGRESS_${name}_PORT is no port: ${port}"
    fi
    [[ $seen != *" $port "* ]] ||
      fail "連接埠 ${port} 用了兩次（CASEPROGRESS_${name}_PORT）" "Port ${port} is given twice (CASEPROGRESS_${name}_PORT)"
    ! port_taken "$port" ||
      fail "連接埠 ${port} 已被占用，請用 CASEPROGRESS_${name}_PORT 另選" \
        "Port ${port} is taken, choose another with CASEPROGRESS_${name}_PORT"
    seen+="$port "
  done
}
