#!/usr/bin/env bash
# Screens a file in 8 shards on a Slurm cluster of one node, kills one shard, submits again, and compares
# the merged reports with those of a single run. Skipped, with a message, where there is no root and
# where Slurm cannot be installed from Debian packages. Needs a build.
set -u
cd "$(dirname "$0")/../.." || exit 2
repository=$PWD
. tests/slurm/cluster.sh

readonly SHARDS=8 KILLED=5

skip() {
  echo "slurm: skipped, $1"
  exit 0
}

fail() {
  echo "slurm: FAILED, $1"
  tail -n 20 "$work"/result/haechi*.log "$work"/cluster/log/slurm* 2>/dev/null
  exit 1
}

has_slurm() {
  local program
  for program in slurmctld slurmd munged sbatch; do
    command -v "$program" >/dev/null || return 1
  done
}

install_slurm() {
  local packages=(slurmctld slurmd slurm-client munge)
  command -v apt-get >/dev/null || return 1
  export DEBIAN_FRONTEND=noninteractive
  {
    timeout 120 apt-get update &&
      timeout 300 apt-get install -y --no-install-recommends "${packages[@]}"
  } >/dev/null 2>&1 </dev/null
}

[ "$(id -u)" -eq 0 ] || skip 'it takes root to start the daemons'
has_slurm || install_slurm
has_slurm || skip 'the packages slurmctld, slurmd, slurm-client and munge cannot be installed'

work=$(mktemp -d "${TMPDIR:-/tmp}/haechi-slurm-XXXXXX")
end() {
  stop_cluster
  rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# The command that the batch scripts call. The first run of the shard that is to be killed is held at its
# start, so that it is there to be killed however fast the others are.
mkdir "$work/bin"
cat >"$work/bin/haechi" <<HAECHI
#!/usr/bin/env bash
if [ "\$1" = screen ] && [ "\${SLURM_ARRAY_TASK_ID:-}" = $KILLED ] && [ -e '$work/hold' ]; then
  '$(command -v node)' '$repository/bin/haechi.js' "\$@" &
  kill -STOP \$!
  rm '$work/hold'
  wait \$!
  exit \$?
fi
exec '$(command -v node)' '$repository/bin/haechi.js' "\$@"
HAECHI
chmod +x "$work/bin/haechi"
export PATH=$work/bin:$PATH HAECHI_HOME=$work/nothing-installed

node tests/slurm/people.js 2400 >"$work/people.csv"
start_cluster "$work/cluster" || fail 'the cluster does not start'
touch "$work/hold"

submit() {
  submitted=$(fixtures/slurm/submit.sh "$work/people.csv" "$SHARDS" "$work/result") || fail 'sbatch'
  echo "slurm: $submitted"
  array=$(grep -o 'shards are job [0-9]*' <<<"$submitted" | grep -o '[0-9]*$')
}
parts() {
  find "$work/result/parts-$SHARDS" -name '[0-9]*.ndjson' | wc -l
}
others_are_done() {
  [ "$(parts)" -eq $((SHARDS - 1)) ] && [ ! -e "$work/hold" ] &&
    [ "$(squeue -h -r -t running,pending -j "$array" | wc -l)" -eq 1 ]
}
nothing_is_queued() {
  [ -z "$(squeue -h -t running,pending,completing)" ]
}

submit
wait_until 300 others_are_done || fail 'the other shards do not finish'
scancel --full --signal=KILL "${array}_$KILLED"
wait_until 60 nothing_is_queued || fail 'the killed shard does not end'
[ "$(parts)" -eq $((SHARDS - 1)) ] || fail 'the killed shard left a part'
[ ! -e "$work/result/hits.csv" ] || fail 'a part was missing, and the merge ran'
echo "slurm: shard $KILLED killed, $(parts) parts finished, nothing merged"

submit
wait_until 300 nothing_is_queued || fail 'the second start does not finish'
skipped=$(grep -l 'nothing was screened again' "$work"/result/haechi-[0-9]*.log | wc -l)
[ "$skipped" -eq $((SHARDS - 1)) ] || fail "$skipped finished parts were skipped, not $((SHARDS - 1))"
echo "slurm: $skipped finished parts skipped, one shard screened"

haechi screen "$work/people.csv" --as-of "$(cat "$work/result/as-of")" --exit-zero --quiet \
  -o "$work/hits.csv" -o "$work/report.json" --rejects "$work/rejected.csv" 2>/dev/null
[ $? -eq 3 ] || fail 'the single run did not reject the damaged rows'
for report in hits.csv report.json rejected.csv; do
  cmp "$work/$report" "$work/result/$report" || fail "$report differs from that of a single run"
done
[ "$(wc -l <"$work/hits.csv")" -gt 100 ] || fail 'there were hardly any hits to compare'
echo "slurm: passed, the merged reports of $SHARDS shards are those of a single run"
