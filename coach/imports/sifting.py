"""A parsed file against the diary: what is new, what is there already, what can hardly be, which names are unknown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from coach.acts import Act, Lift, Run
from coach.diary import Note
from coach.imports.found import BadLine, Found, Open, Parsed
from coach.imports.names import Names, understood
from coach.imports.outings import UNNAMED
from coach.imports.same import Diary, Had
from coach.kept import kept_form
from coach.plausible import Bounds, doubtful

LOOKED_BACK = timedelta(days=400)  #: as far as the diary is recalled at every message
MOST_A_DAY = 40  #: entries; a day of more is a fault of the file, and each is recalled at every message
MOST_RECENT = 4_000  #: entries within what is recalled: ten a day, and more than anybody does
FIRST_INDEX = 2  #: below it stand what the file was and what came of it
SHOWN = 60  #: lines told with their reason; the rest is counted
DOUBTED = 3
UNKNOWN = 60  #: names kept to be asked about


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """What a file would bring, or brought: figures and lines to be told."""

    format: str
    rows: int = 0
    lifts: int = 0
    sets: int = 0
    runs: int = 0
    others: int = 0
    first: date | None = None
    last: date | None = None
    known: int = 0  #: entries that the diary has already
    doubts: int = 0
    doubted: tuple[Act, ...] = ()  #: the first of them
    notes: int = 0
    older: int = 0  #: entries further back than the coach looks
    bad: tuple[BadLine, ...] = ()
    reasons: tuple[tuple[str, int], ...] = ()  #: reason → lines, most first
    passed: tuple[tuple[str, int], ...] = ()
    unknown: tuple[str, ...] = ()
    named: int = 0  #: different names that were understood
    open: tuple[Open, ...] = ()
    origins: tuple[str, ...] = ()  #: of an own export: what will stand again
    weeks: int = 0
    settings: int = 0
    asking: dict[str, Any] | None = None  #: of an own export: the question that was open

    @property
    def entries(self) -> int:
        """How many entries are new."""
        return self.lifts + self.runs + self.others


@dataclass(frozen=True, kw_only=True, slots=True)
class Sifted:
    """A report, and what is to be kept."""

    report: Report
    kept: tuple[Found, ...] = ()
    bounds: Bounds | None = None

    def rows(self) -> list[dict[str, Any]]:
        """The rows for the diary: index, moment, whether in doubt, the body's form."""
        assert self.bounds is not None or not self.kept
        return list(_rows(self.kept, self.bounds)) if self.bounds is not None else []


def sift(parsed: Sequence[Parsed], names: Names, diary: Iterable[Had], bounds: Bounds, now: datetime) -> Sifted:
    """Several files of one archive, or one: the richest first, so that a poorer telling of the same adds nothing."""
    had = list(diary)
    have = Diary(had)
    fresh: list[Found] = []
    known = 0
    for one in parsed:
        have.next_file()
        left, again = have.fresh(understood(one.found, names))
        fresh += left
        known += again
    room = MOST_RECENT - sum(h.at >= now - LOOKED_BACK for h in had)
    kept, crowded = _uncrowded(sorted(fresh, key=lambda f: f.at), now - LOOKED_BACK, room)
    bad = [*(b for one in parsed for b in one.bad), *crowded]
    lifts = [f.act for f in kept if isinstance(f.act, Lift)]
    every = [f.act for one in parsed for f in one.found if isinstance(f.act, Lift)]
    days = [d for f in kept if isinstance(d := getattr(f.act, "when", None), date)]
    doubted = [f.act for f in kept if doubtful(f.act, bounds)]
    passed = Counter[str]()
    for one in parsed:
        passed.update(one.passed)
    unknown = Counter(a.exercise_text for a in lifts if a.exercise is None and a.exercise_text != UNNAMED)
    report = Report(
        format=parsed[0].format if len({p.format for p in parsed}) == 1 else "archive",
        rows=sum(p.rows for p in parsed),
        lifts=len(lifts),
        sets=sum(len(a.sets) for a in lifts),
        runs=sum(isinstance(f.act, Run) for f in kept),
        others=sum(not isinstance(f.act, (Lift, Run)) for f in kept),
        first=min(days, default=None),
        last=max(days, default=None),
        known=known,
        doubts=len(doubted),
        doubted=tuple(doubted[:DOUBTED]),
        notes=sum(bool(f.note) for f in kept),
        bad=tuple(bad[:SHOWN]),
        reasons=tuple(Counter(b.reason for b in bad).most_common()),
        passed=tuple((k, n) for k, n in passed.most_common() if n),
        older=sum(f.at < now - LOOKED_BACK for f in kept),
        unknown=tuple(name for name, _ in unknown.most_common(UNKNOWN)),
        named=len({a.exercise_text.lower() for a in every}) - len({n.lower() for n in unknown}),
        open=tuple(dict.fromkeys(o for p in parsed for o in p.open)),
    )
    return Sifted(report=report, kept=tuple(kept), bounds=bounds)


def _uncrowded(found: Sequence[Found], recent: datetime, room: int) -> tuple[list[Found], list[BadLine]]:
    """What a day can hold, and what can be recalled; with the lines of the rest."""
    per_day: Counter[date] = Counter()
    kept, bad = [], []
    for one in found:
        per_day[one.at.date()] += 1
        room -= one.at >= recent
        if per_day[one.at.date()] > MOST_A_DAY or (room < 0 and one.at >= recent):
            bad.append(BadLine(line=one.line, reason="crowded", what=one.at.date().isoformat()))
        else:
            kept.append(one)
    return kept, bad


def _rows(kept: Sequence[Found], bounds: Bounds) -> Iterable[dict[str, Any]]:
    index = FIRST_INDEX
    for one in kept:
        yield _row(index, one.at, kept_form(one.act), doubtful=doubtful(one.act, bounds))
        index += 1
        if one.note:
            yield _row(index, one.at, kept_form(Note(text=one.note)), doubtful=False)
            index += 1


def _row(index: int, at: datetime, body: dict[str, Any], *, doubtful: bool) -> dict[str, Any]:
    return {"idx": index, "at": at.isoformat(), "doubtful": doubtful, "body": body}
