"""``coach db upgrade``: brings the database to the newest schema."""

from __future__ import annotations

import argparse
import asyncio
import sys

from bot.config import BadConfig, Config, read_config
from storage.database import BadDatabase, open_database


def main(argv: list[str]) -> int:
    """Upgrades; exit 2 with the variable's name where the database cannot be used."""
    parser = argparse.ArgumentParser(prog="coach db", description=(__doc__ or "").replace("``", ""))
    parser.add_argument("what", choices=["upgrade"])
    parser.parse_args(argv)
    try:
        print(asyncio.run(upgrade(read_config())))
    except BadConfig as fault:
        print(fault, file=sys.stderr)
        return 2
    except BadDatabase as fault:
        print(f"DATABASE_URL: {fault}", file=sys.stderr)
        return 2
    return 0


async def upgrade(config: Config) -> str:
    """Brings the database to the newest schema; says where it stands."""
    database = await open_database(config.database, default=config.data_file(local=config.token is None))
    try:
        await database.upgrade()
        return f"{database.url_shown} is at schema {await database.schema_version()}"
    finally:
        await database.close()
