# shellcheck shell=bash disable=SC2034
# What backup and restore begin with: the installation of ./run, or that which CASEPROGRESS_VAR names.
# Needs ROOT.

STATE=${CASEPROGRESS_VAR:-$ROOT/var}
EAR=$ROOT/ear/target/case-progress.ear
DB_PORT=${CASEPROGRESS_DB_PORT:-5432}

# shellcheck source=server-config/lib/common.sh
source "$ROOT/server-config/lib/common.sh"
# shellcheck source=server-config/lib/runtime.sh
source "$ROOT/server-config/lib/runtime.sh"
# shellcheck source=server-config/lib/postgres.sh
source "$ROOT/server-config/lib/postgres.sh"
# shellcheck source=server-config/lib/installation.sh
source "$ROOT/server-config/lib/installation.sh"

# absolute FILE: its whole path
absolute() { echo "$(cd "$(dirname "$1")" && pwd -P)/$(basename "$1")"; }
