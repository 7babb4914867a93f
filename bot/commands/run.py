"""``coach run``: the bot."""

from __future__ import annotations

import argparse
import sys

import bot.lean  # noqa: F401  before what brings structlog and python-telegram-bot
from bot.config import BadConfig, read_config
from bot.logs import configure
from content.faults import BadContent


def main(argv: list[str]) -> int:
    """Runs until stopped; exit 2 with the variable's name where it cannot start."""
    parser = argparse.ArgumentParser(prog="coach run", description=(__doc__ or "").replace("``", ""))
    parser.add_argument("--no-scheduler", action="store_true", help="no reminders from this process (coach schedule)")
    parser.add_argument("--wait", action="store_true", help="wait for Telegram and the database, however long")
    args = parser.parse_args(argv)
    try:
        config = read_config()
    except BadConfig as fault:
        print(fault, file=sys.stderr)
        return 2
    if sys.stderr.isatty():  # somebody is looking on, and the first time everything is compiled
        print("Starting; the first time takes a while …", file=sys.stderr)
    configure(config.log_level, config.log_format, config.secrets)
    from bot.app import run, started

    try:
        return started(run(config, clock=not args.no_scheduler, wait=args.wait))
    except BadContent as fault:
        print(fault, file=sys.stderr)
        return 1
