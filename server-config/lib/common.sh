# shellcheck shell=bash
# What every part of the scripts uses: words to the person, checks, secrets, ports, HTTP.
# Needs ROOT, the folder of the project; choose_ports also LISTEN_ADDRESS.

# The server's own programs answer in English whatever the machine's language is.
export LC_ALL=C.UTF-8 TERM=${TERM:-dumb}

# Whatever the scripts write, and the servers that they start, is for the user of the product alone (ADR 131)
USUAL_UMASK=$(umask)
umask 077

# shared COMMAND...: writes what is for others too, such as programs and what is built, as the caller's files are
shared() (
  umask "$USUAL_UMASK"
  "$@"
)

# state_folder: makes STATE. The database's user, if it is another, passes through to its folder, and sees nothing else
state_folder() {
  mkdir -p "$STATE"
  if ((EUID == 0)); then chmod 711 "$STATE"; else chmod 700 "$STATE"; fi
}

# say ZH EN: one line in both languages
say() { printf '%s\n  %s\n' "$1" "$2"; }

# fail ZH EN: one clear line, then the end
fail() {
  printf '✗ %s / %s\n' "$1" "$2" >&2
  exit 1
}

# step ZH EN COMMAND...: runs a long step, says when it begins and how long it took
step() {
  local zh=$1 en=$2 began=$SECONDS
  shift 2
  printf '• %s / %s …\n' "$zh" "$en"
  "$@" || return
  printf '  ✓ %d s\n' $((SECONDS - began))
}

# JDK 17 and Maven, or one line that says what is missing
check_tools() {
  local tool compiler version
  [[ $(uname -s) == Linux ]] ||
    fail "只支援 Linux" "Only Linux is supported, this is $(uname -s)"
  if [[ -n ${JAVA_HOME:-} ]]; then
    compiler=$JAVA_HOME/bin/javac
  else
    compiler=$(command -v javac || true)
  fi
  [[ -n $compiler && -x $compiler ]] ||
    fail "找不到 JDK 17，請安裝並設定 JAVA_HOME" "No JDK 17 found: install one, or set JAVA_HOME"
  # JAVA_TOOL_OPTIONS makes every JVM say a line of its own first
  version=$("$compiler" -version 2>&1 | grep '^javac' || true)
  [[ $version == "javac 17" || $version == "javac 17."* ]] ||
    fail "需要 JDK 17，目前是 ${version}" "JDK 17 is needed, this is ${version} (see JAVA_HOME)"
  JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$compiler")")")
  export JAVA_HOME AS_JAVA=$JAVA_HOME
  for tool in mvn tar sha256sum setsid; do
    [[ $tool != mvn || -d $ROOT/ejb-module ]] || continue # an installed release builds and fetches nothing
    command -v "$tool" >/dev/null ||
      fail "找不到 ${tool} 指令，請先安裝" "The command ${tool} is missing, install it first"
  done
}

# The server's parser of XML finds its schemas in no folder with other letters, and such signs mean something
# to one or another of the programs that the path is given to
check_path() {
  [[ $ROOT${STATE:-} != *[!A-Za-z0-9\ ._/@+,~\(\)-]* ]] ||
    fail "路徑只能有英文字母、數字、空白與 ._-@+,~()，請移到別的資料夾：${ROOT} ${STATE:-}" \
      "The path may only have ASCII letters, digits, blanks and ._-@+,~(); move it to another folder"
}

# port_taken PORT: does something listen there on this machine?
port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# free_ports N: so many ports that nothing listens on and no zone is given, below those that the system gives out by itself
free_ports() {
  local given port found=0
  given=" ${PUBLIC_PORT:-} ${INTRANET_PORT:-} ${HOTLINE_PORT:-} ${OPS_PORT:-} ${ADMIN_PORT:-} ${DB_PORT:-} "
  while ((found < $1)); do
    port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
    if [[ $given != *" $port "* ]] && ! port_taken "$port"; then
      given+="$port "
      found=$((found + 1))
      echo "$port"
    fi
  done
}

free_port() { free_ports 1; }

# choose_ports: free ones for a server beside others, and the addresses that follow from them
# shellcheck disable=SC2034  # the addresses are looked up by name
choose_ports() {
  local ports
  mapfile -t ports < <(free_ports 6)
  PUBLIC_PORT=${ports[0]} INTRANET_PORT=${ports[1]} HOTLINE_PORT=${ports[2]}
  OPS_PORT=${ports[3]} ADMIN_PORT=${ports[4]} DB_PORT=${ports[5]}
  JDBC_URL=jdbc:postgresql://127.0.0.1:$DB_PORT/caseprogress
  PUBLIC_URL=http://$LISTEN_ADDRESS:$PUBLIC_PORT/
}

# http_get PORT PATH: the answer with its head; fails when nothing answers within 10 s.
# curl is not on every machine.
http_get() {
  # shellcheck disable=SC2016  # expanded by the inner bash
  timeout 10 bash -c '
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
    printf "GET %s HTTP/1.0\r\nHost: localhost\r\nAccept: application/json\r\n\r\n" "$2" >&3
    cat <&3' http_get "$1" "$2" 2>/dev/null
}

# secret FILE: makes a random password in the file unless there is one; mode 600
secret() {
  [[ -s $1 ]] && return
  (
    umask 077
    mkdir -p "$(dirname "$1")"
    head -c 24 /dev/urandom | base64 | tr '+/' '-_' >"$1"
  )
}

# alive PID TEXT: does the process live, and is TEXT on its command line?
alive() {
  [[ -n $1 && -r /proc/$1/cmdline ]] && tr '\0' ' ' <"/proc/$1/cmdline" 2>/dev/null | grep -qF -- "$2"
}

# wait_gone PID TEXT SECONDS: true as soon as that process is no more
wait_gone() {
  local left=$(($3 * 5))
  while alive "$1" "$2"; do
    ((left-- > 0)) || return 1
    sleep 0.2
  done
}
