"""``coach check``: configuration, content and rules; each fault on a line as FILE:LINE: fault.

What nobody has looked at for two years is told as well, beside the faults: it is due for a review, but not wrong.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date

from bot.config import BadConfig, read_config
from content.checker import faults_of_content, overdue_in_content


def main(argv: list[str]) -> int:
    """Exit 0 where nothing is wrong, else 1."""
    argparse.ArgumentParser(prog="coach check", description=(__doc__ or "").replace("``", "")).parse_args(argv)
    faults = [str(f) for f in faults_of_content()]
    try:
        read_config()
    except BadConfig as fault:
        faults += [f"environment:1: {wrong}" for wrong in str(fault).splitlines()]
    for line in faults:
        print(line)
    for late in overdue_in_content(date.today()):  # noqa: DTZ011  # the day of whoever types the command
        print(f"due for a review: {late}", file=sys.stderr)
    if not faults:
        print("everything is in order", file=sys.stderr)
    return 1 if faults else 0
