# shellcheck shell=bash
# Files of asadmin commands, made of templates: every value is quoted as asadmin reads it, and what
# the server has taken is compared with what was meant.

# A value between the double quotes of a word in a command file
word_value() {
  local value=${1//\\/\\\\}
  printf '%s' "${value//\"/\\\"}"
}

# A value as create-system-properties takes it, which parts its argument at colons
property_value() {
  local value=$1 mark
  for mark in \\ : = \" \'; do value=${value//"$mark"/"\\$mark"}; done
  printf '%s' "$value"
}

property_word_value() { word_value "$(property_value "$1")"; }

plain_value() { printf '%s' "$1"; }

# A value as asadmin reads it from a file of passwords, which has the form of Java's properties: ASCII alone,
# a backslash begins something, and blanks before the value are nothing
password_value() {
  local value=${1//\\/\\\\} code i
  [[ $value != [[:blank:]]* ]] || value=\\$value
  for ((i = 0; i < ${#value}; i++)); do
    printf -v code %d "'${value:i:1}"
    if ((code > 0xFFFF)); then
      printf '\\u%04x\\u%04x' $((0xD800 + ((code - 0x10000) >> 10))) $((0xDC00 + ((code - 0x10000) & 0x3FF)))
    elif ((code > 126)); then
      printf '\\u%04x' "$code"
    else
      printf %s "${value:i:1}"
    fi
  done
}

# fill LINE QUOTE: the line with ${NAME} replaced by the variable of that name, as QUOTE writes it. What a
# value holds is not looked at again.
fill() {
  local rest=$1 filled=
  while [[ $rest =~ ^(.*)\$\{([A-Z_]+)\}(.*)$ ]]; do
    filled=$("$2" "${!BASH_REMATCH[2]}")${BASH_REMATCH[3]}$filled
    rest=${BASH_REMATCH[1]}
  done
  printf '%s\n' "$rest$filled"
}

# commands_of TEMPLATE...: the commands, one a line
commands_of() {
  local line quote
  while IFS= read -r line; do
    [[ -n $line && $line != '#'* ]] || continue
    quote=word_value
    [[ $line != create-system-properties\ * ]] || quote=property_word_value
    fill "$line" "$quote"
  done < <(cat "$@")
}

# settings_of TEMPLATE...: name=value, as the server answers to get once the commands were carried out
settings_of() {
  local line name
  while IFS= read -r line; do
    line=${line//\"/}
    case $line in
      create-system-properties\ *)
        line=${line#* }
        fill "servers.server.server.system-property.${line%%=*}.value=${line#*=}" plain_value
        ;;
      create-http-listener\ *)
        name=configs.config.server-config.network-config.network-listeners.network-listener.${line##* }
        [[ $line =~ --listenerport\ ([^ ]+)\ --listeneraddress\ ([^ ]+) ]]
        fill "$name.port=${BASH_REMATCH[1]}"$'\n'"$name.address=${BASH_REMATCH[2]}" plain_value
        ;;
      set\ *) fill "${line#* }" plain_value ;;
    esac
  done < <(cat "$@")
}

# carry_out FILE LOG: every command of the file; fails unless each says that it succeeded. The first line
# of LOG.failed then is the command that did not.
carry_out() {
  local command answer
  rm -f "$2.failed"
  asadmin_answering multimode --file "$1" >"$2.answers" 2>&1 || true
  cat "$2.answers" >>"$2"
  while IFS= read -r command; do
    IFS= read -r answer <&3 || answer=
    [[ $answer == "Command ${command%% *} executed successfully." ]] || {
      printf '%s\n' "$command" >"$2.failed"
      return 1
    }
  done <"$1" 3< <(grep -E '^Command .* (executed successfully|failed)\.$' "$2.answers")
}

# not_taken SETTINGS: the name of the first setting that the server does not have as it was meant; nothing
# if it has them all
not_taken() {
  local answer line questions
  questions=$(mktemp)
  printf 'get %s\n' 'servers.server.server.system-property.*' 'configs.config.server-config.*' \
    'resources.jdbc-connection-pool.*' >"$questions"
  answer=$(asadmin multimode --file "$questions") || true
  rm -f "$questions"
  while IFS= read -r line; do
    grep -qxF -- "$line" <<<"$answer" || {
      printf '%s\n' "${line%%=*}"
      return
    }
  done <<<"$1"
}
