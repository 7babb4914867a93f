"""The transcripts of tests/conversations, played against the whole coach. The form is told in its README."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from statistics import median

import pytest

from coach.books import Books
from content.voice import Voice
from tests.chat import Chat, Sent, open_chat
from tests.conftest import MONDAY

FOLDER = Path(__file__).parent.parent / "conversations"
FILES = FOLDER.parent / "imports" / "files"
SCRIPTS = sorted(FOLDER.glob("*.txt"))
MEDIAN_WORDS = 60  #: fewer than these has the answer in the middle


def questions(text: str) -> int:
    """How many questions a message puts; what it says in quotation marks is what the athlete may ask."""
    return len(re.findall(r"\?(?=[\s*_)]|$)", re.sub(r"\"[^\"\n]*\"|“[^”\n]*”|„[^“\n]*“", "", text)))


async def played(script: Path, chat: Chat) -> list[list[Sent]]:
    """Plays a transcript against what it says; returns what was sent turn by turn, silence left out."""
    turns: list[list[Sent]] = []
    sent: list[Sent] = []
    left: list[str] = []
    at: datetime | None = None
    messages: dict[str, tuple[int, datetime]] = {}
    for number, raw in enumerate(script.read_text(encoding="utf-8").splitlines(), 1):
        mark, _, rest = raw.partition(" ")
        where = f"{script.name}:{number}"
        if not raw.strip() or mark == "#":
            continue
        if mark == "@":
            at = datetime.fromisoformat(rest)
            continue
        if mark == "&":
            chat.language = rest
            continue
        assert at is not None, f"{where}: a moment must come first"
        if mark == "%":
            await chat.restart()
            continue
        if mark in (">", "*", "~", "+", "^"):
            if mark == ">":
                sent = await chat.say(rest, at)
                messages[rest] = (chat._message, at)
            elif mark == "*":
                assert rest in chat.buttons, f"{where}: no such button: {rest}; there are {sorted(chat.buttons)}"
                sent = await chat.press(rest, at)
            elif mark == "^":
                name, _, caption = rest.partition(" | ")
                sent = await chat.send_file((FILES / name).read_bytes(), name, at, caption or None)
            elif mark == "~":
                old, _, new = rest.partition(" => ")
                sent = await chat.edit(messages[old][0], new, messages[old][1], at)
            else:
                sent = await chat.tick(at)
            for one in sent:
                assert questions(one.text) <= 1, f"{where}: more than one question at once:\n{one.text}"
            turns += [sent] if sent else []
            left = [line.strip() for s in sent for line in s.text.splitlines() if line.strip()]
            continue
        shown = "\n".join(line for s in sent for line in s.text.splitlines())
        if mark == "<":
            assert any(rest in line for line in left), f"{where}: not said (any more): {rest}\n--- said:\n{shown}"
            while rest not in left.pop(0):
                pass
        elif mark == "<!":
            assert rest not in shown, f"{where}: was said: {rest}\n--- said:\n{shown}"
        elif mark == "<0":
            assert not sent, f"{where}: silence was expected, but it said:\n{shown}"
        elif mark == "[":
            offered = {label for s in sent for label in s.buttons}
            for label in rest.rstrip("] ").split(" | "):
                assert label in offered, f"{where}: not offered: {label}; offered: {sorted(offered)}"
        else:
            raise AssertionError(f"{where}: unknown mark {mark!r}")
    return turns


def words(turn: list[Sent]) -> int:
    """How many words an answer has, over all its messages."""
    return sum(len(one.text.split()) for one in turn)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda p: p.stem)
async def test_the_coach_answers_as_written(script: Path, chat: Chat) -> None:
    turns = await played(script, chat)

    if script.stem.startswith("gym-"):  # nobody reads between two sets
        assert median(words(t) for t in turns) < MEDIAN_WORDS


@pytest.mark.long
async def test_half_of_all_answers_have_fewer_than_sixty_words(tmp_path: Path, books: Books, voice: Voice) -> None:
    counts: list[int] = []
    for script in SCRIPTS:
        async with open_chat(f"sqlite:///{tmp_path / script.stem}.sqlite3", books, voice, MONDAY) as chat:
            counts += [words(t) for t in await played(script, chat)]

    assert len(counts) > 1000
    assert median(counts) < MEDIAN_WORDS
