"""What a round thinks about one athlete: the words that are due, as claims and letters. Pure, so that it may be thought
anywhere: in the round's own process, or by a second head (scheduler/helper.py)."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import datetime

from coach.books import Books
from coach.diary import Known, Turn
from coach.due import WINDOWS, outlook
from coach.folding import folded
from coach.greeting import greet, issued
from coach.nudges import TIMED, Nudge
from content.letter import letters
from content.voice import Voice
from storage.heard import Claim, Outgoing, Recalled, Remembered


@dataclass(frozen=True, kw_only=True, slots=True)
class Thought:
    """What is to be claimed and, if all of that is ours, to be remembered; in order."""

    claims: tuple[Claim, ...]
    work: tuple[Remembered, ...]


def thought(
    recalled: Recalled,
    now: datetime,
    books: Books,
    voice: Voice,
    bot_id: int,
    only: Container[Claim] | None = None,
) -> Thought:
    """The words of one athlete at ``now``; of those claimed ``only`` these. The last turn carries the next moment."""
    known = recalled.known()
    turns: list[tuple[Turn, tuple[Outgoing, ...]]] = []
    if _ran_out(known, now):
        turn = issued(known, books, now)
        known = folded(known, turn)
        turns.append((turn, ()))
    view = outlook(known, books.library, now)
    nudges = [n for n in view.due() if only is None or claim_of(known.athlete_id, n) in only]
    for nudge in nudges:
        origin = f"c{nudge.kind}/{nudge.about.isoformat()}/{moment_of(nudge)}"
        same = known is view.known and nudge.local.date() == now.astimezone(nudge.local.tzinfo).date()
        turn = greet(known, nudge, books, origin, view.laid if same else None)
        known = folded(known, turn)
        expires = nudge.at + WINDOWS[nudge.kind]
        said = [letter for reply in turn.replies for letter in letters(reply, voice.of(known.athlete.language))]
        turns.append((turn, tuple(_word(recalled.chat_id, letter, expires, origin) for letter in said)))
    if not turns:
        turn = issued(known, books, now)
        known = folded(known, turn)
        turns.append((turn, ()))
    if known is not view.known:
        view = outlook(known, books.library, now)
    moments = [None] * (len(turns) - 1) + [view.next_at()]
    return Thought(
        claims=tuple(claim_of(known.athlete_id, n) for n in nudges),
        work=tuple(
            Remembered(
                bot_id=bot_id,
                update_id=None,
                athlete_id=known.athlete_id,
                told=None,
                turn=replace(turn, replies=()),  # they are letters by now
                outgoing=outgoing,
                next_word_at=moment,
                at=now,
                asleep=None,
            )
            for (turn, outgoing), moment in zip(turns, moments, strict=True)
        ),
    )


def claim_of(athlete_id: int, nudge: Nudge) -> Claim:
    """What makes a word one and the same: athlete, kind and local day, whatever the hour is moved to.

    A word that was put off, and one within a session, is one more for each moment.
    """
    timed = nudge.kind == "later" or nudge.kind in TIMED
    return Claim(athlete_id, nudge.kind, "", nudge.about, moment_of(nudge) if timed else "")


def moment_of(nudge: Nudge) -> str:
    """The moment of a word within its day, by the athlete's clock; within a session to the second."""
    return f"{nudge.local:%H:%M:%S}" if nudge.kind in TIMED else f"{nudge.local:%H:%M}"


def _ran_out(known: Known, now: datetime) -> bool:
    """Whether the weeks that were issued end before today: the coach was away for long, or had nothing to say."""
    return known.began is not None and known.week_of(now.astimezone(known.athlete.zone).date()) is None


def _word(chat_id: int, letter: dict[str, object], expires: datetime, origin: str) -> Outgoing:
    return Outgoing(chat_id=chat_id, kind="word", payload=letter, expires_at=expires, not_before=None, origin=origin)
