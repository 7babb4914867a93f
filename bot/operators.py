"""Those who run the coach (ADMIN_IDS): figures, health, a word to everybody, and notices of faults. Nobody is named.

Who is no operator is not told that these commands exist: they fall through to the coach, who does not know them.
"""

from __future__ import annotations

import hashlib
import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from coach.message import Message, Press
from coach.reply import Button, Reply, say
from content.letter import TEXT_LIMIT, letters
from content.voice import Voice
from storage.heard import Claim
from storage.memory import Memory
from storage.pace import EVERY_US

COMMANDS = ("stats", "health", "broadcast")
STANDS = timedelta(days=1)  #: how long a word to everybody is worth being sent
LONGEST = TEXT_LIMIT - 200
STARTED = time.monotonic()


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """What of the machinery is told beside the counts."""

    database: str
    schema: str
    encrypted: bool


def is_theirs(thing: Message | Press | None) -> bool:
    """Whether an operator's message or press is for here, and not for the coach."""
    if isinstance(thing, Message):
        command = _command(thing.text)
        return command in COMMANDS and (not thing.edited or command == "broadcast")  # of changed words a new preview
    return isinstance(thing, Press) and thing.data.startswith("op:")


async def answered(
    memory: Memory, athlete_id: int, thing: Message | Press, now: datetime, voice: Voice, place: Place
) -> Sequence[Reply]:
    """The answer to an operator."""
    if isinstance(thing, Press):
        return [await _pressed(memory, athlete_id, thing, now, voice)]
    command = _command(thing.text)
    if command == "stats":
        counts = await memory.figures(now)
        return [Reply(parts=(say("operator-stats", **counts),))]
    if command == "health":
        shown = {"database": place.database, "schema": place.schema, "encrypted": str(place.encrypted).lower()}
        counts = await memory.health(now)
        more = {"memory": resident_mb(), "up": int((time.monotonic() - STARTED) / 3600)}
        return [Reply(parts=(say("operator-health", **shown, **counts, **more),))]
    return await _preview(memory, thing)


async def _preview(memory: Memory, thing: Message) -> Sequence[Reply]:
    """The words as they will stand, and how many they go to; nothing is sent before a press."""
    words = _words(thing.text)
    if not words:
        return [Reply(parts=(say("operator-broadcast-how"),))]
    if len(words) > LONGEST:
        return [Reply(parts=(say("operator-broadcast-long", length=len(words), most=LONGEST),))]
    count = await memory.awake()
    minutes = max(1, round(count * EVERY_US / 60e6))
    number, mark = thing.origin.removeprefix("m"), _mark(words)
    return [
        Reply(parts=(say("operator-broadcast-preview", count=count, minutes=minutes),)),
        Reply(
            parts=(say("operator-broadcast-words", text=words),),
            buttons=(
                (
                    Button(label="button-operator-send", data=f"op:send-{mark}:{number}"),
                    Button(label="button-operator-leave", data=f"op:leave-{mark}:{number}"),
                ),
            ),
        ),
    ]


async def _pressed(memory: Memory, athlete_id: int, thing: Press, now: datetime, voice: Voice) -> Reply:
    _, _, rest = thing.data.partition(":")
    pressed, _, number = rest.partition(":")
    what, _, mark = pressed.partition("-")
    kept = await memory.typed(athlete_id, int(number)) if number.isascii() and number.isdigit() else None
    if kept is None:
        return Reply(parts=(say("operator-broadcast-gone"),), replaces=None)
    key = f"{athlete_id}.{number}"
    if what == "stop":  # whatever its words were changed to since
        return Reply(parts=(say("operator-broadcast-stopped", count=await memory.recall_letters(key, now)),))
    words = _words(kept[0]) if _command(kept[0]) == "broadcast" else ""
    if not words or mark != _mark(words):  # only what a preview has shown goes out
        return Reply(parts=(say("operator-broadcast-changed"),), replaces=None)
    # Sent or put aside: one of the two, once, whoever presses how often.
    if not await memory.claim_all([Claim(athlete_id, "broadcast", number, kept[1].date(), "")]):
        return Reply(parts=(say("operator-broadcast-gone"),))
    if what != "send":
        return Reply(parts=(say("operator-broadcast-left"),))
    letter = letters(Reply(parts=(say("operator-broadcast-words", text=words),)), voice)[0]
    count = await memory.to_all(key, {**letter, "silent": True}, now, now + STANDS)
    return Reply(
        parts=(say("operator-broadcast-sent", count=count),),
        buttons=((Button(label="button-operator-stop", data=f"op:stop:{number}"),),),
    )


def _command(text: str) -> str:
    first = text.strip().split(maxsplit=1)[:1]
    word = first[0] if first else ""
    return word[1:].partition("@")[0].lower() if word.startswith("/") else ""


def _words(text: str) -> str:
    return "".join(text.strip().split(maxsplit=1)[1:])


def _mark(words: str) -> str:
    """What a button tells the words by that stood above it."""
    return hashlib.sha256(words.encode()).hexdigest()[:12]


def resident_mb() -> int:
    """The memory this process holds now; where that is not told, the most it ever held."""
    try:
        with open("/proc/self/statm", encoding="ascii") as told:  # noqa: PTH123  no file, but the kernel's word
            return int(told.read().split()[1]) * resource.getpagesize() // 2**20
    except OSError:
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most // 2**20 if sys.platform == "darwin" else most // 1024


class Notices:
    """Holds how often operators are told of faults: once in ten minutes, with the number of those between."""

    EVERY = timedelta(minutes=10)

    def __init__(self) -> None:
        self._told_at: datetime | None = None
        self._untold = 0

    def of(self, fault: str, kind: str, now: datetime) -> Reply | None:
        """The notice of a fault; None where one went out lately."""
        if self._told_at is not None and now - self._told_at < self.EVERY:
            self._untold += 1
            return None
        more, self._untold, self._told_at = self._untold, 0, now
        return Reply(parts=(say("operator-fault", fault=fault, kind=kind, more=more),), operators=True)
