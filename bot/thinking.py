"""Thinking about what one athlete said in a batch: recalled and heard → what is to be remembered. Pure.

So it may be done anywhere: at the desk itself, or by a second head in another process (scheduler/helper.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.heard import Heard
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known, Turn
from coach.due import next_word_at
from coach.folding import folded, heard_at
from coach.message import Message, Press
from coach.tongues import OWN
from content.letter import letters
from content.voice import Voice
from storage.heard import Outgoing, Recalled, Remembered


@dataclass(frozen=True, kw_only=True, slots=True)
class Task:
    """What one athlete said, in order, and all that is known of them."""

    recalled: Recalled
    heard: tuple[Heard, ...]

    @property
    def athlete_id(self) -> int:
        """Who said it."""
        return self.recalled.athlete_id


@dataclass(frozen=True, kw_only=True)
class Thinker:
    """Holds what thinking needs. ``operators``: chats of those who run this coach."""

    books: Books
    voice: Voice
    bot_id: int
    operators: tuple[int, ...] = ()

    def all_of(self, task: Task, now: datetime) -> list[Remembered]:
        """What is to be remembered of each thing heard, in order."""
        known, made = task.recalled.known(), []
        for heard in task.heard:
            done, known = self.remembered(heard, known, self.think(known, heard, now), now)
            made.append(done)
        return made

    def think(self, known: Known, heard: Heard, now: datetime) -> Turn:
        """The turn of one update. A press has no date in Telegram, so it takes the moment it was heard."""
        if isinstance(heard.thing, Message):
            return answer(known, heard.thing, self.books)
        if isinstance(heard.thing, Press):
            return pressed(known, replace(heard.thing, at=now), self.books)
        return Turn(asking=known.asking)

    def remembered(self, heard: Heard, known: Known, turn: Turn, now: datetime) -> tuple[Remembered, Known]:
        """What a turn leaves behind, and what is known after it."""
        assert heard.person is not None
        after, spoken = folded(known, turn), heard.thing is not None
        if spoken:
            after = heard_at(after, now)
        done = Remembered(
            bot_id=self.bot_id,
            update_id=heard.update_id,
            athlete_id=known.athlete_id,
            told=heard.told,
            turn=turn,
            outgoing=self.outgoing_all(heard.person.chat_id, turn, f"u{heard.update_id}", after.athlete.language),
            next_word_at=next_word_at(after, self.books.library, now),
            at=now,
            asleep=False if spoken else heard.asleep,
        )
        return done, after

    def outgoing_all(self, chat_id: int, turn: Turn, origin: str, language: str = OWN) -> tuple[Outgoing, ...]:
        """A turn's letters: to the athlete, in their language, and what is for the operators to each of them."""
        out = []
        for reply in turn.replies:
            to, voice = (self.operators, self.voice) if reply.operators else ((chat_id,), self.voice.of(language))
            for chat, payload in ((c, x) for c in to for x in letters(reply, voice)):
                out.append(outgoing(chat, (payload, reply.alert), origin))
        return tuple(out)


def outgoing(chat_id: int, letter: tuple[dict[str, Any], bool], origin: str) -> Outgoing:
    payload, alert = letter
    kind = "alert" if alert else "word" if "gone" in payload or "bare" in payload else "answer"
    return Outgoing(
        chat_id=chat_id,
        kind=kind,  # type: ignore[arg-type]  # one of the three
        payload=payload,
        expires_at=None,
        not_before=None,
        origin=origin,
    )


def by_second_head(
    books: Books, voice: Voice, tasks: Sequence[Task], now: datetime, bot_id: int, operators: tuple[int, ...]
) -> list[list[Remembered]]:
    """Of each task what is to be remembered, without what is not needed for that: it has a way to go."""
    thinker = Thinker(books=books, voice=voice, bot_id=bot_id, operators=operators)
    return [
        [replace(r, turn=replace(r.turn, acts=(), advice=(), replies=())) for r in thinker.all_of(task, now)]
        for task in tasks
    ]
