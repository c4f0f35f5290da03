# Which database a measure is about: --quick, a number of cases, or neither for nine million. Each size has a folder of
# its own. Sourced before server.sh with the arguments of the command; sets CASES and NAME, and TAKEN, how many
# arguments it has read.

TAKEN=1
case ${1:-} in
  --quick) CASES=100000 ;;
  [1-9][0-9][0-9][0-9]*) CASES=$1 ;;
  *) CASES=9000000 TAKEN=0 ;;
esac
# shellcheck disable=SC2034  # a setting of server.sh
NAME=filled-$CASES
