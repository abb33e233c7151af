#!/bin/bash
# A database and its owner for every service and for Keycloak; passwords from the files or variables of the same name.
set -euo pipefail

for name in customer sales team survey knowledge document schedule gateway keycloak; do
  variable=CRM_DB_PASSWORD_${name^^}
  file=/run/secrets/database/$name
  password=${!variable:-$(cat "$file" 2>/dev/null || true)}
  if [[ -z $password ]]; then
    echo "No password for the database $name: set $variable" >&2
    exit 1
  fi
  # from the first word on as variables: a quote in a password stays a quote
  psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
    --set name="$name" --set password="$password" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name" encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' template template0;
revoke all on database :"name" from public;
SQL
done
