"""Runs Alembic on a connection that the caller has opened, locked and will commit. No ini file, no logging set-up."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Brings the schema to ``revision`` within the caller's transaction."""
    command.upgrade(config_for(connection), revision)


def version(connection: Connection) -> str | None:
    """The schema's revision."""
    return MigrationContext.configure(connection).get_current_revision()


def config_for(connection: Connection | None) -> Config:
    """Alembic's settings, without a file; ``connection``: where it is to work."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
