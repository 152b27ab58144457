#!/bin/sh
# Makes Temporal's two databases and brings their schemas to the version of this image. Safe to run again: that is how an
# upgrade gets its changes. SQL_PLUGIN, SQL_HOST, SQL_PORT, SQL_USER and SQL_PASSWORD come from the environment.
set -eu

bring_up_to_date() {
  database=$1
  schema=$2
  # Fails where the database exists, which is as good.
  temporal-sql-tool --database "$database" create || echo "$database exists"
  temporal-sql-tool --database "$database" setup-schema --version 0.0
  temporal-sql-tool --database "$database" update-schema --schema-name "postgresql/v12/$schema"
}

bring_up_to_date temporal temporal
bring_up_to_date temporal_visibility visibility
