"""``coach rules``: all decision tables in words, one document. ``coach rules try``: what a situation fires, and why."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from bot.commands import trying
from bot.commands.converse import shelf
from bot.commands.lines import a_day
from content.faults import BadContent
from content.rulebook.book import rulebook
from content.rulebook.markdown import markdown
from content.rulebook.page import page


def main(argv: list[str]) -> int:
    """Prints the rulebook, or hands the rest to ``try``; returns the exit status."""
    if argv[:1] == ["try"]:
        return trying.main(argv[1:])
    parser = argparse.ArgumentParser(
        prog="coach rules",
        description="All decision tables and red-flag rows in words, with their sources and when each was reviewed.",
        epilog="coach rules try --help tells how to try a situation.",
    )
    parser.add_argument("--html", action="store_true", help="one self-contained web page instead of Markdown")
    parser.add_argument("--out", metavar="FILE", help="write it there instead of printing it")
    parser.add_argument("--signs", action="store_true", help="with every combination of words that is a red flag")
    parser.add_argument(
        "--on", type=a_day, metavar="DATE", help="the day that reviews are measured against (default: today)"
    )
    options = parser.parse_args(argv)
    try:
        books, voice = shelf()
    except BadContent as fault:
        print(f"coach rules: the bookshelf has faults:\n{fault}", file=sys.stderr)
        return 2
    on = options.on or date.today()  # noqa: DTZ011  # the day of whoever types the command
    made = (page if options.html else markdown)(rulebook(books, voice, on), voice, signs=options.signs)
    if options.out is None:
        print(made, end="")
        return 0
    try:
        Path(options.out).write_text(made, encoding="utf-8")
    except OSError as fault:
        print(f"coach rules: {options.out} cannot be written: {fault.strerror}", file=sys.stderr)
        return 2
    return 0
