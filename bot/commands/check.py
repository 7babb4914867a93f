"""``coach check``: configuration, content and rules; each fault on a line as FILE:LINE: fault."""

from __future__ import annotations

import argparse
import sys

from bot.config import BadConfig, read_config
from content.checker import faults_of_content


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
    if not faults:
        print("everything is in order", file=sys.stderr)
    return 1 if faults else 0
