"""``coach import FILE``: what the files of other apps and watches hold; with ``--for`` and ``--yes`` it is kept.

Without ``--for`` nothing is looked up and nothing is kept. With it the file is held against that athlete's diary.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.commands.converse import shelf
from bot.config import BadConfig, CannotStartError, read_config
from bot.desk import Desk
from bot.files.errand import Job, terms_of
from bot.files.porter import Porter
from bot.files.reader import Reader
from bot.files.unpack import MOST
from coach.athlete import from_profile
from coach.books import Books
from coach.diary import Errand, FileTold, Known, Record, Turn
from coach.forms import BadForm, plain
from coach.importing import ASKED, FileRead, told
from coach.imports.found import still
from coach.imports.names import names_of
from coach.imports.sifting import Report
from coach.kept import whole_form
from content.letter import plain as plain_text
from content.voice import Voice
from storage.database import BadDatabase, Database, open_database
from storage.errands import OwedFile
from storage.heard import Remembered


def main(argv: list[str]) -> int:
    """Exit 0, or 1 where a file was refused or leaves something open, 2 where the call is wrong."""
    parser = argparse.ArgumentParser(prog="coach import", description=(__doc__ or "").replace("``", ""))
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="FIT, GPX, TCX, CSV, TXT, ZIP; or our export"
    )
    parser.add_argument("--zone", default="UTC", help="the zone of times without one (UTC)")
    for what, answers in ASKED.items():
        parser.add_argument(f"--{what}", choices=answers, help=f"what a file leaves open: {what}")
    parser.add_argument("--json", action="store_true", help="a JSON object a file, with the entries")
    parser.add_argument(
        "--for", dest="who", type=int, metavar="ID", help="the Telegram id of an athlete in the database"
    )
    parser.add_argument("--yes", action="store_true", help="keep it, for the athlete of --for, who is told in the chat")
    args = parser.parse_args(argv)
    missing = next((f for f in args.files if not f.is_file()), None)
    if missing is not None:
        parser.error(f"no such file: {missing}")
    if args.yes and args.who is None:
        parser.error("--yes needs --for ID: whose diary is it?")
    try:
        from_profile({"timezone": args.zone})
    except BadForm:
        parser.error(f"no such time zone: {args.zone}")
    try:
        return asyncio.run(_all(args))
    except (BadConfig, CannotStartError) as fault:
        print(fault, file=sys.stderr)
    except BadDatabase as fault:
        print(f"{fault.variable}: {fault}", file=sys.stderr)
    return 2


async def _all(args: argparse.Namespace) -> int:
    (books, voice), reader = shelf(), Reader()
    answers = {what: given for what in ASKED if (given := getattr(args, what)) is not None}
    status = 0
    try:
        if args.who is None:
            for file in args.files:
                read, rows = await _read(file, answers, args.zone, books, reader)
                status = max(status, _show(file, read, rows, voice, books, args))
            return status
        config = read_config()
        default = config.file_meant()
        if config.database is None and not default.is_file():
            raise BadDatabase(f"{default} is not there: nobody has written to this coach")
        database = await open_database(config.database, default=default, ring=config.ring())
        try:
            await database.upgrade()
            for file in args.files:
                status = max(status, await _against(file, answers, database, books, voice, reader, args))
        finally:
            await database.close()
        return status
    finally:
        reader.close()


def _told_of(file: Path, answers: dict[str, Any]) -> FileTold:
    return FileTold(file="", name=file.name, size=file.stat().st_size, answers=answers)


def _bytes(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(MOST + 1)


async def _read(
    file: Path, answers: dict[str, Any], zone: str, books: Books, reader: Reader
) -> tuple[FileRead, list[dict[str, Any]]]:
    """One file by itself, and its entries."""
    athlete = from_profile({"timezone": zone})
    of = _told_of(file, answers)
    job = Job(
        origin="f0",
        name=file.name,
        terms=terms_of(of, athlete.zone, datetime.now(UTC)),
        names=names_of(books.library, {}),
        bounds=books.bounds,
        keep=True,
    )
    outcome = await reader.read(job, _bytes(file), [], still)
    errand = Errand(origin="f0", file=of)
    rows = [row for chunk in outcome.chunks for row in json.loads(chunk)]
    return FileRead(errand=errand, report=outcome.report, reason=outcome.reason, facts=dict(outcome.facts or {})), rows


async def _against(
    file: Path, answers: dict[str, Any], database: Database, books: Books, voice: Voice, reader: Reader, args: Any
) -> int:
    """One file against an athlete's diary; kept with --yes."""
    now = datetime.now(UTC)
    origin = f"fx{int(now.timestamp() * 1e6):x}"  # no message has it, and buttons have room for it
    errand = Errand(origin=origin, file=_told_of(file, answers), keep=args.yes)
    async with database.transaction() as memory:
        athlete_id = await memory.athlete_with(args.who)
        if athlete_id is None:
            print(f"nobody with the id {args.who} has written to this coach", file=sys.stderr)
            return 2
        owed = OwedFile(athlete_id=athlete_id, errand=errand, attempts=0)
        if args.yes:
            record = Record(origin=origin, index=0, at=now, body=errand.file)
            turn = Turn(records=(record,), errands=(errand,))
            await memory.remember([_quiet(athlete_id, turn, now)])
            await memory.file_later(owed, now.replace(year=now.year + 1))  # ours: no worker may take it
    desk = Desk(database=database, books=books, voice=voice, bot_id=0)
    porter = Porter(None, desk, reader)
    read = await (porter.tell(owed, _bytes(file)) if args.yes else porter.look(owed, _bytes(file)))
    if read is None:
        print(f"{file}: the athlete is no more", file=sys.stderr)
        return 2
    return _show(file, read, [], voice, books, args)


def _quiet(athlete_id: int, turn: Turn, now: datetime) -> Remembered:
    """A turn that nobody is told of; the next word stays due when it was."""
    return Remembered(
        bot_id=0,
        update_id=None,
        athlete_id=athlete_id,
        told=None,
        turn=turn,
        outgoing=(),
        next_word_at=now,  # the round looks, and finds the next one
        at=now,
        asleep=None,
    )


def _show(
    file: Path, read: FileRead, rows: list[dict[str, Any]], voice: Voice, books: Books, args: argparse.Namespace
) -> int:
    """Prints what the chat would say, or the JSON of it."""
    report: Report | None = read.report
    if args.json:
        shown = {"file": str(file), "reason": read.reason or None, "report": None if report is None else plain(report)}
        entries = [{"at": r["at"], **whole_form(r["body"])} for r in rows]
        print(json.dumps({**shown, "entries": entries}, ensure_ascii=False))
    else:
        known = Known(athlete_id=0, hint={"timezone": args.zone})
        alone = replace(read, errand=replace(read.errand, keep=False))  # as the chat tells of it before it is kept
        turn = told(known, alone, books, datetime.now(UTC), "f0")
        print(f"{file}: " + "\n\n".join(plain_text(r, voice) for r in turn.replies) + "\n")
        if report is not None and report.open:
            print("  " + ", ".join(f"--{o} {'|'.join(ASKED[o])}" for o in report.open) + "\n")
        elif args.yes and report is not None and (report.entries or report.origins):
            print("  Kept. The athlete is told in the chat, and can undo it there.\n")
    return 1 if report is None or report.open else 0
