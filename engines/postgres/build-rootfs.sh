#!/bin/sh
# Makes a small Debian system with PostgreSQL 18 and the DocumentDB extension in the folder $1, from the mirror $2.
#
# Debian carries the extension only in its development release, so it gets a system of its own, away from the
# machine's. Run it as root inside `unshare --mount --pid --fork --kill-child`: mounts and processes then vanish with this script,
# whatever happens.
set -eu
target=$1
mirror=$2
export DEBIAN_FRONTEND=noninteractive LC_ALL=C

mount --make-rprivate /

echo "step: a minimal Debian system"
debootstrap --variant=minbase sid "$target" "$mirror"

# Without these two a post-install script of the PostgreSQL packages fails.
mount -t proc proc "$target/proc"
mount --rbind /sys "$target/sys"

# No service may be started inside: we run PostgreSQL ourselves.
printf '#!/bin/sh\nexit 101\n' > "$target/usr/sbin/policy-rc.d"
chmod 755 "$target/usr/sbin/policy-rc.d"
# A cluster made by the package would only take room.
mkdir -p "$target/etc/postgresql-common"
printf 'create_main_cluster = false\n' > "$target/etc/postgresql-common/createcluster.conf"

echo "step: PostgreSQL 18 with DocumentDB"
chroot "$target" apt-get -o Acquire::Check-Valid-Until=false update
chroot "$target" apt-get install --yes --no-install-recommends postgresql-18-documentdb

chroot "$target" apt-get clean
rm -rf "$target"/var/lib/apt/lists/* "$target"/usr/share/doc "$target"/usr/share/man "$target"/usr/share/locale
mkdir -p "$target/data"
chroot "$target" /usr/lib/postgresql/18/bin/postgres --version
