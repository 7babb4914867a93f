"""``coach db``: upgrade the schema; back up, verify and restore; make a key for encryption and seal with it."""

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
    asked = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    asked.add_parser("upgrade", help="bring the database to the newest schema")
    into = asked.add_parser("backup", help="write everything into FILE, while the coach runs on")
    into.add_argument("file", metavar="FILE", help="- for standard output")
    into.add_argument("--replace", action="store_true", help="overwrite FILE if it is there")
    asked.add_parser("verify", help="read FILE to its end, and say what is in it").add_argument("file", metavar="FILE")
    back = asked.add_parser("restore", help="put FILE into the database, which has to be empty")
    back.add_argument("file", metavar="FILE", help="- for standard input")
    back.add_argument("--replace", action="store_true", help="delete what the database holds")
    asked.add_parser("key", help="make a key for DATA_KEY")
    asked.add_parser("seal", help="encrypt with DATA_KEY what is not yet")
    args = parser.parse_args(argv)
    if args.what == "key":
        print(new_key())
        return 0
    try:
        config = read_config()
        if args.what in ("backup", "verify", "restore"):
            from bot.commands import backups

            return backups.main(args.what, args.file, config, replace=getattr(args, "replace", False))
        print(asyncio.run({"upgrade": upgrade, "seal": seal}[args.what](config)))
    except (BadConfig, CannotStartError) as fault:
        print(fault, file=sys.stderr)
        return 2
    except BadDatabase as fault:
        print(f"{fault.variable}: {fault}", file=sys.stderr)
        return 2
    return 0


async def upgrade(config: Config) -> str:
    """Brings the database to the newest schema; says where it stands."""
    database = await open_database(config.database, default=config.file_meant(), ring=config.ring())
    try:
        await database.upgrade()
        return f"{database.url_shown} is at schema {await database.schema_version()}"
    finally:
        await database.close()


async def seal(config: Config) -> str:
    """Encrypts with the first key what it has not encrypted yet; says how many rows."""
    if config.data_key is None:
        raise CannotStartError("DATA_KEY is needed to encrypt (coach db key makes one)")
    default = config.file_meant()
    if config.database is None and not default.is_file():
        raise BadDatabase(f"{default} is not there: nothing to encrypt")
    database = await open_database(config.database, default=default, ring=config.ring())
    try:
        sealed = await database.upgrade() + await database.seal()
        return f"{database.url_shown}: {sealed} rows were encrypted anew, all others were already"
    finally:
        await database.close()
