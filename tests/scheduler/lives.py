"""An athlete's year as the clock lives it: from one next word to the other, with the coach's own thoughts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from coach.athlete import Athlete, to_profile
from coach.books import Books
from coach.diary import Known, Record, Setting
from coach.due import outlook
from coach.folding import folded
from coach.greeting import greet, issued
from coach.nudges import Nudge
from scheduler.rounds import HISTORY
from scheduler.thinking import claim_of

DAILY = ("strength", "rest")


def begun(athlete: Athlete, first: date, books: Books) -> Known:
    """The athlete on the day before their plan begins, heard of then."""
    at = datetime.combine(first, time(0), UTC) - timedelta(days=2)
    setting = Setting(values={**to_profile(athlete), "began": first.isoformat(), "greeted": True})
    known = Known(athlete_id=1, records=(Record(origin="m1", index=0, at=at, body=setting),), heard_at=at)
    return folded(known, issued(known, books, datetime.combine(first, time(12), UTC)))


def lived(athlete: Athlete, first: date, last: date, books: Books) -> list[tuple[datetime, Nudge, bool]]:
    """Every word from ``first`` to ``last``: when the round met it, the word, whether it was said."""
    known = begun(athlete, first, books)
    now = datetime.combine(first, time(0), UTC) - timedelta(days=1)
    end = datetime.combine(last, time(0), UTC) + timedelta(days=2)
    out: list[tuple[datetime, Nudge, bool]] = []
    claimed = set()
    while (moment := outlook(known, books.library, now).next_at()) is not None and moment < end:
        # a round comes at whole minutes
        now = moment + timedelta(seconds=-moment.second % 60)
        known = replace(known, heard_at=now, weeks=tuple(w for w in known.weeks if w.start > (now - HISTORY).date()))
        view = outlook(known, books.library, now)
        words = [n for n in view.due() if claim_of(1, n) not in claimed]
        claimed |= {claim_of(1, n) for n in words}
        for nudge in words:
            turn = greet(known, nudge, books, f"c{nudge.kind}/{nudge.about}")
            known = folded(known, turn)
            out.append((now, nudge, bool(turn.replies)))
        if not words:
            known = folded(known, issued(known, books, now))
    return out
