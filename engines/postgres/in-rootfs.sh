#!/bin/sh
# Runs a command of the PostgreSQL system in the folder $1 as its user `postgres`, with the folder $2 as /data.
#
# Run it as root inside `unshare --mount --pid --fork --kill-child`: the mounts are then seen by this command alone and
# end with it, and no process of PostgreSQL outlives the one that started it.
set -eu
root=$1
data=$2
shift 2

mount --make-rprivate /
mount --bind "$data" "$root/data"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
exec chroot --userspec=postgres "$root" /usr/bin/env -i PATH=/usr/lib/postgresql/18/bin:/usr/bin:/bin LANG=C.UTF-8 "$@"
