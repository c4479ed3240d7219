# A Slurm cluster of one node for a test, all of it in one folder: start_cluster <folder>, stop_cluster.
# Its daemons listen on this machine's own name, with a key and a configuration made for this run.

cluster_pids=()

start_cluster() {
  local folder=$1 node cpus port
  node=$(hostname -s)
  port=$((20000 + $$ % 10000))
  cpus=$(nproc)
  mkdir -p "$folder/munge" "$folder/state" "$folder/spool" "$folder/log"
  chmod 755 "$folder" "$folder/munge"
  head -c 128 /dev/urandom >"$folder/munge.key"
  chmod 600 "$folder/munge.key"
  cat >"$folder/slurm.conf" <<CONF
ClusterName=haechi
SlurmctldHost=$node
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/munge/socket
CredType=cred/munge
SlurmctldPort=$port
SlurmdPort=$((port + 1))
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/log/slurmctld
SlurmdLogFile=$folder/log/slurmd
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=sched_interval=1,sched_min_interval=0
JobRequeue=0
KillWait=2
MinJobAge=3600
ReturnToService=2
MpiDefault=none
NodeName=$node CPUs=$cpus State=UNKNOWN
PartitionName=test Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
  export SLURM_CONF=$folder/slurm.conf

  munged --foreground --force --key-file="$folder/munge.key" --socket="$folder/munge/socket" \
    --pid-file="$folder/munged.pid" --seed-file="$folder/munge.seed" \
    --log-file="$folder/log/munged" 2>/dev/null &
  cluster_pids+=($!)
  wait_until 10 test -S "$folder/munge/socket" || return 1
  slurmctld -D -c 2>/dev/null &
  cluster_pids+=($!)
  slurmd -D -N "$node" 2>/dev/null &
  cluster_pids+=($!)
  wait_until 60 node_is_idle
}

stop_cluster() {
  local at pid
  [ "${#cluster_pids[@]}" -gt 0 ] || return 0
  # Jobs outlive the daemons, so they are ended first.
  scancel --quiet --user="$(id -un)" 2>/dev/null
  wait_until 20 no_job_is_left
  for ((at = ${#cluster_pids[@]} - 1; at >= 0; at--)); do
    pid=${cluster_pids[$at]}
    kill "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
  done
  cluster_pids=()
}

no_job_is_left() {
  [ -z "$(squeue -h -t running,completing 2>/dev/null)" ]
}

node_is_idle() {
  [ "$(sinfo -h -o %t 2>/dev/null)" = idle ]
}

# Waits for a command to succeed, so many seconds at most.
wait_until() {
  local limit=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$limit" ] || return 1
    sleep 0.2
  done
}
