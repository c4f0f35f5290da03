# shellcheck shell=bash
# The files of attachments, in a back-up. They are added and removed, never changed, so that a folder that has what was
# there each night is enough: what is gone lies below gone/ by the night that missed it. Needs STATE and common.sh.

# The folder where attachments lie; nothing where they are in a bucket
attachments_folder() {
  local settings=$STATE/secrets/gateways.properties folder=${CASEPROGRESS_ATTACHMENT_FOLDER:-}
  [[ -z ${CASEPROGRESS_ATTACHMENT_S3_URL:-} ]] || return 0
  if [[ -f $settings ]]; then
    ! grep -q '^CASEPROGRESS_ATTACHMENT_S3_URL=' "$settings" || return 0
    [[ -n $folder ]] || folder=$(sed -n 's/^CASEPROGRESS_ATTACHMENT_FOLDER=//p' "$settings")
  fi
  echo "${folder:-$STATE/attachments}"
}

# keys_and_sizes FOLDER: one file a line
keys_and_sizes() {
  find "$1" -path "$1/gone" -prune -o -type f ! -name '*.unfinished' -printf '%P %s\n' | LC_ALL=C sort
}

# keys_of FOLDER
keys_of() { keys_and_sizes "$1" | sed 's/ [0-9]*$//' | LC_ALL=C sort; }

# mirror_attachments FROM TO: after the database, so that each file of its rows is there. What broke off has another
# size, and is copied anew
mirror_attachments() (
  umask 077
  mkdir -p "$2"
  from=$(cd "$1" && pwd -P) to=$(cd "$2" && pwd -P)
  LC_ALL=C comm -23 <(keys_and_sizes "$from") <(keys_and_sizes "$to") | sed 's/ [0-9]*$//' |
    tar -C "$from" --ignore-failed-read -cf - -T - 2>/dev/null | tar -C "$to" -xf -
  gone=gone/$(date +%Y-%m-%d-%H%M%S)
  LC_ALL=C comm -13 <(keys_of "$from") <(keys_of "$to") | while read -r key; do
    mkdir -p "$to/$gone/$(dirname "$key")"
    mv "$to/$key" "$to/$gone/$key"
  done
)

# forget_attachments FOLDER DAYS: of a mirror, what was gone longer ago
forget_attachments() {
  [[ ! -d $1/gone ]] || find "$1/gone" -mindepth 1 -maxdepth 1 -mtime "+$2" -exec rm -rf {} +
}

# bring_attachments MIRROR TO KEYS: the files that rows name, and no others; says how many are missing
bring_attachments() (
  umask 077
  missing=0
  while read -r key; do
    found=$1/$key
    [[ -f $found ]] || found=$(find "$1"/gone/*/"$key" -maxdepth 0 2>/dev/null | tail -n 1)
    if [[ -z $found ]]; then
      missing=$((missing + 1))
      continue
    fi
    mkdir -p "$2/$(dirname "$key")"
    cp "$found" "$2/$key"
  done <"$3"
  echo "$missing"
)
