"""What is known after a turn: its records in their order among the others, and what was worked out that still holds."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from coach.checks import Check
from coach.constraint import Constraint
from coach.diary import DEEDS, Asking, Body, Clearance, Known, Note, Pause, Proposal, Record, Setting, Turn, Verdict
from coach.values import replace


def order(record: Record) -> tuple[datetime, str, int]:
    """The order of the fold. Message ids of one chat grow, so their text order is made numeric."""
    kind, number = record.origin[:1], record.origin[1:]
    return record.at, kind + (number.zfill(20) if number.isdigit() else number), record.index


def folded(known: Known, turn: Turn) -> Known:
    """``known`` after ``turn``: what storage will recall once the turn is remembered."""
    if turn.forget:
        return Known(athlete_id=known.athlete_id, hint=known.hint)
    if not (turn.records or turn.withdrawn or turn.restored or turn.weeks) and turn.asking == known.asking:
        return known  # and with it all that was worked out of it
    away = frozenset(turn.withdrawn)
    back = frozenset(turn.restored) - away
    same = not away and not back
    kept = [] if same else [r for r in known.records if r.origin not in away]
    kept += [r for r in known.gone if r.origin in back]
    retold = {r.origin for r in turn.records}  # told anew in the same turn: what it said before is gone for good
    taken = [r for r in known.records if r.origin in away] if away else []
    gone, weeks = known.gone, known.weeks
    if gone or taken:
        left = (r for r in (*gone, *taken) if r.origin not in back and r.origin not in retold)
        gone = tuple(sorted(left, key=order))
    if turn.weeks:
        starts = {w.start for w in turn.weeks}
        weeks = tuple(sorted((*(w for w in weeks if w.start not in starts), *turn.weeks), key=lambda w: w.start))
    last = tuple(sorted(turn.records, key=order)) if len(turn.records) > 1 else turn.records
    behind = same and (not last or _behind(known, last[0]))
    if behind:  # as what is told mostly comes
        records = (*known.records, *last) if last else known.records
    else:
        records = tuple(sorted((*(known.records if same else kept), *last), key=order))
    made = Known(
        athlete_id=known.athlete_id,
        records=records,
        gone=gone,
        weeks=weeks,
        asking=turn.asking,
        hint=known.hint,
        heard_at=known.heard_at,
    )
    if made.records is known.records:
        return _with_folds(made, known, _FOLDS)
    if not same:
        return made
    _with_folds(made, known, _staying(frozenset([type(r.body) for r in last])))
    if behind:
        _grow(made, known, last)
    return made


def _behind(known: Known, told: Record) -> bool:
    """Whether what is told comes behind all that is known, as it mostly does."""
    if not known.records or known.records[-1].at < told.at:
        return True
    return order(known.records[-1]) <= order(told)


def untold(known: Known, body: Body) -> Known:
    """``known`` as if ``body`` had not been told."""
    kind = type(body)
    made = replace(known, records=tuple(r for r in known.records if type(r.body) is not kind or r.body != body))
    return _with_folds(made, known, _staying(frozenset((kind,))))


@cache
def _staying(told: frozenset[type]) -> frozenset[str]:
    """What was worked out of a diary that bears on nothing of what is told."""
    return frozenset(name for name, kinds in _READS.items() if kinds.isdisjoint(told))


def asking(known: Known, question: Asking | None) -> Known:
    """``known`` with this open question in place of the one there was."""
    return _with_folds(replace(known, asking=question), known, _FOLDS)


def heard_at(known: Known, at: datetime) -> Known:
    """``known``, heard from at this moment."""
    return _with_folds(replace(known, heard_at=at), known, _FOLDS)


_NAMED = DEEDS | {Setting}
_ANSWERED, _PROPOSED = _NAMED | {Verdict}, frozenset((Proposal, Verdict))
#: What of ``Known`` is worked out of its records and hints alone, and of which kinds of records: it stays where none of
#: these is told.
_READS: dict[str, frozenset[type]] = {
    "athlete": frozenset((Setting,)),
    "_settings": frozenset((Setting,)),
    "began": frozenset((Setting,)),
    "aliases": frozenset((Setting,)),
    "entries": _NAMED,
    "notes": DEEDS | {Note},
    "_accepted": frozenset((Verdict,)),
    "trusted": _ANSWERED,
    "evidence": _ANSWERED | {Check},
    "proposals": _PROPOSED,
    "in_force": _PROPOSED,
    "changes": _PROPOSED,
    "easings": _PROPOSED,
    "constraints": frozenset((Constraint, Verdict)),
    "_pauses": frozenset((Pause, Clearance)),
}
_FOLDS = frozenset(("by_kind", "kinds", *_READS))


def _with_folds(made: Known, known: Known, names: frozenset[str]) -> Known:
    """``made`` with what was worked out of ``known`` already and holds for it too."""
    have, folds = known.__dict__, made.__dict__
    for name in have.keys() & names:
        folds[name] = have[name]
    return made


def _grow(made: Known, known: Known, last: tuple[Record, ...]) -> None:
    """What was worked out of the diary before goes on with what was told behind it, where it bears on nothing of it."""
    have, grown = known.__dict__, made.__dict__
    if "by_kind" in have:
        shelves = dict(known.by_kind)
        for r in last:
            shelves[type(r.body)] = (*shelves.get(type(r.body), ()), r)
        grown["by_kind"] = shelves
        grown["kinds"] = frozenset(shelves)
    if any(_settles(r.body) for r in last):
        return
    entries = [made.understood(r) for r in last if type(r.body) in DEEDS]
    sure = [r for r in entries if made.counts(r)]
    bodies = {id(r.body) for r in sure}
    told = [r for r in last if isinstance(r.body, Check) or id(r.body) in bodies]
    for name, more in (("entries", entries), ("trusted", sure), ("evidence", told)):
        if name in have:
            grown[name] = (*have[name], *more) if more else have[name]


def _settles(body: Body) -> bool:
    """Whether it says something of entries that were told before: what a word stands for, or that one is right."""
    return (isinstance(body, Setting) and "alias" in body.values) or (
        isinstance(body, Verdict) and body.ref.startswith("doubt:")
    )
