#!/bin/sh
# Makes the namespace where it is not there yet. History of closed processes is kept for 90 days; what people wrote is not
# in it, and what must last is in the database.
set -eu

if temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE"; then
  exit 0
fi
temporal operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention 2160h
