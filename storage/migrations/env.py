"""Alembic's entry: migrates on the connection that storage/migrations/running.py hands over."""

from __future__ import annotations

from alembic import context

from storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite cannot alter a column: the table is copied
    transactional_ddl=True,  # both databases can: half a migration is none
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
