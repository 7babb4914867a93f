"""Ears and mouth: Telegram, the local stand-in, the command line; wires the rest together."""

import os

os.environ.setdefault("PTB_TIMEDELTA", "true")  # retry_after as a timedelta; the other form is deprecated
