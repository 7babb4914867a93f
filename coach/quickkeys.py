"""Quick keys below the line of writing: there for who wants them, gone for who does not."""

from __future__ import annotations

from coach.diary import Setting
from coach.draft import Draft
from coach.patterns import Pattern
from coach.reply import say

KEYS = ("key-today", "key-go", "key-week", "key-log")
_ASKS = Pattern(r"\W*(?:turn |switch )?(?:the )?(?:quick ?keys|keys|keyboard)(?: please)?\W+(on|off)(?: please)?\W*")


def by_words(draft: Draft, text: str) -> bool:
    """Takes "keys off"; False where a text says nothing of the kind."""
    match = _ASKS.fullmatch(text.lower())
    return match is not None and press(draft, match[1])


def press(draft: Draft, way: str) -> bool:
    """Shows the keys from now on, or takes them away."""
    if way not in ("on", "off"):
        return False
    draft.card = None  # keys come with a message of their own
    draft.keep(Setting(values={"keys": way}))
    draft.say(f"keys-{way}")
    draft.keyboard = tuple(say(k) for k in KEYS) if way == "on" else ()
    return True
