"""``coach db``: upgrade to the newest schema, make a key for encryption, seal what stands in clear."""

from __future__ import annotations

import argparse
import asyncio
import sys

from bot.config import BadConfig, CannotStartError, Config, read_config
from storage.database import BadDatabase, open_database
from storage.sealing import new_key


def main(argv: list[str]) -> int:
    """Does what is asked; exit 2 with the variable's name where the database cannot be used."""
    parser = argparse.ArgumentParser(prog="coach db", description=(__doc__ or "").replace("``", ""))
    parser.add_argument("what", choices=["upgrade", "key", "seal"])
    what = parser.parse_args(argv).what
    if what == "key":
        print(new_key())
        return 0
    try:
        print(asyncio.run({"upgrade": upgrade, "seal": seal}[what](read_config())))
    except (BadConfig, CannotStartError) as fault:
        print(fault, file=sys.stderr)
        return 2
    except BadDatabase as fault:
        print(f"{fault.variable}: {fault}", file=sys.stderr)
        return 2
    return 0


async def upgrade(config: Config) -> str:
    """Brings the database to the newest schema; says where it stands."""
    file = config.data_file(local=config.token is None)
    database = await open_database(config.database, default=file, ring=config.ring())
    try:
        await database.upgrade()
        return f"{database.url_shown} is at schema {await database.schema_version()}"
    finally:
        await database.close()


async def seal(config: Config) -> str:
    """Encrypts with the first key what it has not encrypted yet; says how many rows."""
    if config.data_key is None:
        raise CannotStartError("DATA_KEY is needed to encrypt (coach db key makes one)")
    file = config.data_file(local=config.token is None)
    database = await open_database(config.database, default=file, ring=config.ring())
    try:
        await database.upgrade()
        return f"{database.url_shown}: {await database.seal()} rows were encrypted anew, all others were already"
    finally:
        await database.close()
