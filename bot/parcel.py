"""The parcel of /export: beside the data the plan for a calendar, every chart, and a page that says what is what.

Thinking what to draw takes its time over a long log, so it is done in a thread; drawing is the artist's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from bot.artist import Artist
from bot.ics import calendar_file
from coach.books import Books
from coach.diary import OWN, Known, Record, body_from
from coach.draft import Draft
from coach.folding import order
from coach.forms import BadForm, build
from coach.previewing import calendar_of
from coach.progress import body, fitness, keeping, lifting, running
from coach.progress.figures import Shown, form
from coach.week import Week
from content.letter import worded
from content.voice import Voice
from storage.export import archive

HISTORY = timedelta(days=400)  #: as far back as a turn looks
LIFTS = 6  #: exercises that get a chart of their own
FOLDER = "charts"


@dataclass(frozen=True, kw_only=True, slots=True)
class Parcel:
    """Holds what it takes to think about an export."""

    books: Books
    voice: Voice

    async def packed(self, everything: dict[str, Any], at: datetime, artist: Artist) -> bytes:
        """The whole ZIP of what ``Memory.everything`` gave."""
        more, charts = await asyncio.to_thread(self._thought, everything, at)
        for name, chart in charts:
            more[f"{FOLDER}/{name}.png"] = await artist.draw(chart)
        return await artist.run(archive, everything, more)

    def _thought(self, everything: dict[str, Any], at: datetime) -> tuple[dict[str, bytes], list[tuple[str, Any]]]:
        """The files that are words, and the charts that are still to be drawn."""
        draft = Draft(known=known_of(everything, at), books=self.books, origin="export", at=at)
        plan, voice = calendar_of(draft), self.voice.of(draft.athlete.language)
        more: dict[str, bytes] = {}
        if plan is not None:
            more["plan.ics"] = calendar_file(worded(plan, voice))
        more["README.txt"] = f"{voice.plain('export-readme', day=draft.today)}\n".encode()
        charts = [
            (name, worded(form(shown.chart, "light"), voice))
            for name, shown in _charts(draft)
            if shown.chart is not None
        ]
        return more, charts


def known_of(everything: dict[str, Any], at: datetime) -> Known:
    """The athlete as a turn would recall them."""
    since = at - HISTORY
    kept = []
    for row in everything.get("diary", ()):
        told = datetime.fromisoformat(row["at"])
        if row["withdrawn_at"] is not None or (told < since and row["body"].get("act") not in OWN.values()):
            continue
        try:
            body_ = body_from(row["body"])
        except BadForm:  # of a version to come
            continue
        kept.append(Record(origin=row["origin"], index=row["idx"], at=told, body=body_, doubtful=bool(row["doubtful"])))
    weeks = tuple(build(Week, row["body"]) for row in everything.get("weeks", ()))
    recent = tuple(w for w in weeks if w.start > since.date() - timedelta(days=7))
    hint = {k: v for k in ("name", "language") if (v := everything.get("athlete", {}).get(k))}
    records = tuple(sorted(kept, key=order))
    return Known(athlete_id=int(everything.get("athlete", {}).get("id", 0)), records=records, weeks=recent, hint=hint)


def _charts(draft: Draft) -> Iterator[tuple[str, Shown]]:
    """Every chart that there may be something for, by the name of its file."""
    yield "load", running.load(draft)
    yield "pace", running.pace(draft, running.PACE_SPANS[-1])
    for slug in lifting.most_done(draft)[:LIFTS]:
        yield f"lift-{slug}", lifting.lift(draft, slug, lifting.SPANS[-1])
    yield "muscles", lifting.muscles(draft)
    yield "pain", body.pain(draft, days=body.SPANS[-1])
    yield "soreness", body.body(draft)
    yield "adherence", keeping.keeping(draft)
    yield "left-and-right", body.sides(draft)
    yield "calendar", keeping.calendar(draft)
    for test in fitness.tested(draft):
        yield f"test-{test.slug}", fitness.results(draft, test.slug)


def name_of_parcel(day: date) -> str:
    """What the file is called."""
    return f"strength-coach-{day:%Y-%m-%d}.zip"
