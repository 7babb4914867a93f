"""``coach``: the command line (docs/commands.md). Each command's module is imported only when it is called."""

from __future__ import annotations

import gc
import signal
import sys
from importlib import import_module

COMMANDS = {
    "run": "run the bot: on Telegram with TELEGRAM_BOT_TOKEN, else in the browser",
    "schedule": "run the reminders alone, beside a bot started with --no-scheduler",
    "parse": "show what the coach understands of a message",
    "converse": "run whole conversations through the coach's core",
    "ask": "show which exercise or article answers a question",
    "plan": "show the plan for a profile",
    "agenda": "show which reminders a profile gets, and when",
    "import": "read files of other apps and watches, and keep what is in them",
    "rules": "all decision tables in words; rules try: which rules a situation fires, and why",
    "db": "db upgrade, backup, verify, restore: the database's schema, and all of it in a file",
    "health": "ask the coach that runs here whether it can work, for a health check",
    "check": "check configuration, content and rules",
    "bench": "measure, as JSON",
}

MODULES = {"import": "importing"}  #: where a command's word is one of Python's


def usage() -> str:
    """What ``coach`` alone prints."""
    lines = [f"  {name:10}{text}" for name, text in COMMANDS.items()]
    return "\n".join(["usage: coach COMMAND [options]", "", *lines, "", "coach COMMAND --help tells more."])


def main(argv: list[str] | None = None) -> int:
    """Runs a command; returns the exit status."""
    args = sys.argv[1:] if argv is None else argv
    if not args or args[0] in ("-h", "--help", "help"):
        print(usage())
        return 0 if args else 2
    if args[0] not in COMMANDS:
        print(f"coach: no such command: {args[0]}\n{usage()}", file=sys.stderr)
        return 2
    if args[0] in ("run", "schedule"):
        gc.disable()  # until the bookshelf is loaded (bot/app.py): modules are no garbage
    elif hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `coach parse … | head` ends quietly
    status = import_module(f"bot.commands.{MODULES.get(args[0], args[0])}").main(args[1:])
    return int(status)


if __name__ == "__main__":
    sys.exit(main())
