"""Corrections in words of what was logged last: the entry is refined in its place, shown, and can be put back.

Rule: only an entry that the words name, or the last one told, is changed, and nothing is where a figure fits none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from math import log
from typing import cast

from coach import afterrace
from coach.acts import METRES_PER_MILE, Act, DistanceUnit, Lift, Question, Request, Run, SmallTalk, Unit, WorkingSet
from coach.amendwhole import FRESH, MARKED_FOR, PACES, day_named, of_day, of_race, of_sides, stems
from coach.amendwords import EITHER, TAKES_BACK, WRONG_ONE, Correction, Told, correction
from coach.cards import button, entry_lines
from coach.diary import Amended, Asking, Record, Setting, body_form, body_from
from coach.draft import Draft
from coach.kept import reads_as
from coach.patterns import Pattern
from coach.plausible import doubtful
from coach.reader.loads import kilograms
from coach.scale import put_again

NEAR = 0.5  #: how far, as a logarithm, a corrected figure may be from the one it takes the place of
GOES_ON = timedelta(hours=2)  #: a bare figure completes the run told last
_KIT = frozenset("kettlebell kb dumbbell dumbbells db dbs bar barbell plate plates bell bells".split())
_RUN = frozenset("run runs jog race 10k 5k half marathon intervals tempo long easy parkrun average avg".split())
#: What says that sets or a run came on top of what was told.
_MORE = Pattern(r"\b(?:also|another|extra|plus|then|more|later|second time|besides)\b")
#: A figure put right, and nothing that says that it is an hour.
_MADE_THAT = Pattern(
    r"\W*(?:(?:no|nope|sorry|oops|actually|wait|ok|oh|ah|hm+|coach|and|please|correction|my bad)\W+)*"
    r"(?:make|change) (?:that|it|this|them|those)(?: to| a| an| actually)* \d+(?:[.,]\d+)?"
    r"(?: ?(?:kgs?|kilos?|lbs?|pounds|reps?|sets?|mi|miles?|km|k|min(?:ute)?s?|s|secs?|seconds?|each))?"
    r"(?:\W+(?:please|pls|sorry|actually|thanks|not \d+(?:[.,]\d+)?))*\W*"
)
_MEANT = Pattern(r"\bshould(?:'ve| have|’ve)? be(?:en)?\b")
_FAR = r"(?:km|kms|k|kilomet(?:er|re)s?|mi|miles?)"
_UNITS = Pattern(
    r"\W*(?:(?:sorry|no|oops|correction|nope|nah|i mean|i meant|that was|it was|it's|in|those (?:are|were)|they were|"
    rf"make (?:that|it))\W+)*({_FAR})(?:\W+(?:not|instead of) {_FAR})?(?:\W+(?:sorry|please|pls))?\W*"
)


def heard(draft: Draft, text: str, acts: tuple[Act, ...], asking: Asking | None) -> bool:
    """Corrects what was told last; False where a text is no correction."""
    if _units(draft, text):
        return True
    if whole := of_day(draft, text) or of_race(draft, text) or of_sides(draft, text):
        keep(draft, whole)
        return True
    asked: tuple[type, ...] = (Question,) if _MEANT.search(text.lower()) else ()
    plain = (Lift, Run, SmallTalk, *asked)
    of_entry = _made_that(draft, text)
    if any(
        not isinstance(a, plain) and not (_is_undo(a) and says_what_it_was(text)) and not (of_entry and _is_hour(a))
        for a in acts
    ):
        return False
    fixing = asking is not None and asking.topic == "fix"  # "4x5" is how the entry should be
    if not fixing and not _told_lately(draft):
        return False
    said = correction(text, comma=_comma_meant(draft, text))
    if said is None or (said.whole and ((not said.marked and not fixing) or _MORE.search(text.lower()))):
        return False
    if (
        asking is not None
        and asking.topic not in ("fix", "lost", "you", "rated", "moved")
        and not all(p.name or p.of_run for p in said.parts)
        and not (asking.topic == "pain" and of_no_pain(draft, said, text, of_entry=of_entry))
    ):
        return False  # a figure answers what was asked
    origin = asking.about["origin"] if asking is not None and asking.topic == "fix" else None
    made = changes(draft, said, origin=origin)
    if not made:
        return False
    keep(draft, made)
    if asking is not None and asking.topic == "pain":  # which is not answered yet
        put_again(draft, asking)
    return True


def of_no_pain(draft: Draft, said: Correction, text: str, *, of_entry: bool = False) -> bool:
    """Whether a correction cannot be meant for how much something hurts, which was asked.

    A bare figure that a pain may have has to be near one of the entry's, and be told as a correction. ``of_entry``: it
    is told to be put right, so that one no pain can have is of the entry.
    """
    rated = re.search(r"\b(?:rpe|effort)\b|@", text.lower()) is not None
    return all(
        (part.rpe is None or rated)
        and (
            bool(part.name or part.of_run or part.sets or part.reps or part.load or rated)
            or (
                part.number is not None
                and (
                    part.old is not None
                    or (of_entry and part.number > _HARDEST)
                    or (said.marked and _fits_entry(draft, part.number))
                )
            )
        )
        for part in said.parts
    )


def _fits_entry(draft: Draft, figure: float) -> bool:
    """Whether a figure is near one of the work that was told last."""
    work = [r for r in draft.known.records if isinstance(r.body, (Lift, Run))]
    newest = [r for r in work if r.origin == work[-1].origin] if work else []
    return figure > 0 and any(_away(cast("Lift | Run", r.body), figure) <= NEAR for r in newest)


def _comma_meant(draft: Draft, text: str) -> bool:
    """Whether a "12,5" is one figure and no two sets: of a run it is, of a lift where it is near what was lifted."""
    m = EITHER.search(text.lower())
    newest = next((r.body for r in reversed(draft.known.records) if isinstance(r.body, (Lift, Run))), None)
    if m is None or newest is None or re.search(r"\breps?\b", text.lower()):
        return False
    if isinstance(newest, Run):
        return True
    figure = float(f"{m[1]}.{m[2]}")
    loads = [s.load_kg / kilograms(1.0, s.load_unit) for s in newest.sets if s.load_kg]
    by_load = min((abs(log(figure / one)) for one in loads), default=float("inf"))
    by_reps = min((abs(log(int(m[1]) / s.reps)) for s in newest.sets if s.reps and int(m[1])), default=float("inf"))
    return by_load <= NEAR and not (len(newest.sets) == 2 and by_reps < by_load)


def says_what_it_was(text: str) -> bool:
    """Whether what is taken back is told anew: "take that back, it was 3 sets", "16 is wrong, it was 20"."""
    low = " ".join(text.lower().replace("’", "'").split())
    return TAKES_BACK.match(low) is not None or WRONG_ONE.match(low) is not None


def _is_undo(act: Act) -> bool:
    return isinstance(act, Request) and act.request == "undo"


def _is_hour(act: Act) -> bool:
    return isinstance(act, Request) and act.request == "change_time"


def _made_that(draft: Draft, text: str) -> bool:
    """Whether "make that 7" is of the work that was told a moment ago: of no hour, for none was spoken of since."""
    if not _MADE_THAT.fullmatch(text.lower().replace("’", "'")):
        return False
    for r in reversed(draft.known.records):
        if draft.at - r.at > GOES_ON:
            return False
        if isinstance(r.body, Setting):
            if not {"reminder_time", "quiet_hours"}.isdisjoint(r.body.values):
                return False
        elif isinstance(r.body, (Lift, Run)):
            return True
    return False


def _told_lately(draft: Draft) -> bool:
    """Whether there is any entry that words could correct."""
    for r in reversed(draft.known.records):
        if draft.at - r.at > MARKED_FOR:
            return False
        if isinstance(r.body, (Lift, Run)):
            return True
    return False


def changes(draft: Draft, said: Correction, *, origin: str | None = None) -> list[Record]:
    """The entries as corrected; none where a part fits no entry."""
    made: dict[tuple[str, int], Record] = {}
    for part in said.parts:
        found = _targets(draft, said, part, origin)
        if not found:
            return []
        for record in found:
            now = made.get((record.origin, record.index), record)
            body = corrected(cast("Lift | Run", now.body), part)
            if body is None:
                return []
            unsure = doubtful(body, draft.books.bounds)
            made[record.origin, record.index] = replace(now, body=body, doubtful=unsure)
    return list(made.values())


def keep(draft: Draft, made: list[Record]) -> None:
    """Keeps entries as they were corrected, so that undo puts them back, and shows them."""
    before = {(r.origin, r.index): r for r in draft.known.records}
    changed = [r for r in made if r != before[r.origin, r.index]]
    unraced = afterrace.told(draft, [r.body for one in changed for r in (one, before[one.origin, one.index])])
    if changed:
        draft.refine_all(*changed)
    for r in changed:
        old = before[r.origin, r.index]
        draft.keep(Amended(origin=r.origin, index=r.index, before=body_form(old.body), after=body_form(r.body)))
    draft.acts.extend(r.body for r in made if isinstance(r.body, (Lift, Run)))
    dated = any(r.body.when != before[r.origin, r.index].body.when for r in made)  # type: ignore[union-attr]  # of work
    draft.say("fixed", lines=entry_lines(made, draft, dated=dated))
    if unraced is not None:
        afterrace.amended(draft, unraced)
    undo = (button("button-undo", f"undo:{draft.origin}"),) if changed else ()
    draft.offer(*undo, button("button-fix", f"fix:{made[0].origin}"))


def take_back(draft: Draft, gone: Sequence[Record]) -> None:
    """Takes back single entries of what a message told, so that undo puts them back; what else it told stays."""
    draft.strike(*gone)
    for r in gone:
        before = body_form(r.body)
        draft.keep(Amended(origin=r.origin, index=r.index, before=before, after={}, at=r.at.isoformat()))


def put_back(draft: Draft, taken: Iterable[Record], *, again: bool = False) -> list[Record]:
    """The entries as they were before the corrections among ``taken``, or ``again`` as they were corrected."""
    made, new, gone = [], [], []
    for change in (r.body for r in taken):
        if not isinstance(change, Amended):
            continue
        one, other = (change.before, change.after) if again else (change.after, change.before)
        record = next((r for r in draft.known.records if (r.origin, r.index) == (change.origin, change.index)), None)
        if record is None and not one:  # it had been taken back
            at = datetime.fromisoformat(change.at)
            new.append(_as_told(draft, Record(origin=change.origin, index=change.index, at=at, body=body_from(other))))
        elif record is not None and one and reads_as(one, record.body):
            if other:
                made.append(_as_told(draft, replace(record, body=body_from(other))))
            else:
                gone.append(record)
    if made:
        draft.refine_all(*made)
    if new:
        draft.put_in(*new)
    if gone:
        draft.strike(*gone)
    return made + new


def _as_told(draft: Draft, record: Record) -> Record:
    """A record with what its figures are worth."""
    unsure = isinstance(record.body, (Lift, Run)) and doubtful(record.body, draft.books.bounds)
    return replace(record, doubtful=unsure)


# --- which entry ------------------------------------------------------------------------------------------------------
def _targets(draft: Draft, said: Correction, part: Told, origin: str | None) -> list[Record]:
    """The entries that a part is of: the one it names, else the one told or corrected last."""
    since = MARKED_FOR if said.marked else FRESH
    recent = [
        r
        for r in draft.known.records
        if isinstance(r.body, (Lift, Run))
        and r.origin != draft.origin
        and not r.origin.startswith("f")
        and (r.origin == origin if origin is not None else draft.at - r.at <= since)
    ]
    if part.day:
        when = day_named(draft, part.day)
        recent = [r for r in recent if cast("Lift | Run", r.body).when == when]
    if not recent:
        return []
    words = part.name.split()
    free = origin is not None or said.marked or said.was or said.only
    if words and not free and not _RUN.issuperset(words):
        return []
    if _KIT.issuperset(words) and words:
        held = [r for r in _newest(recent, Lift) if any(s.load_kg is not None for s in cast("Lift", r.body).sets)]
        same = [r for r in held if part.old is None or any(_is(s, part.old) for s in cast("Lift", r.body).sets)]
        return same if part.old is not None or len(same) == 1 else []
    if words and not _RUN.issuperset(words):
        return named(draft, recent, part.name)
    if words or part.of_run:
        runs = [r for r in recent if isinstance(r.body, Run)][-1:]
        return (
            runs
            if free
            or (
                runs
                and recent[-1] == runs[0]
                and draft.at - runs[0].at <= GOES_ON
                and _adds(cast("Run", runs[0].body), part)
            )
            else []
        )
    return _last_one(draft, recent, part) if free else []


def _adds(run: Run, part: Told) -> bool:
    """Whether a part tells what a run lacks."""
    if part.clock and (run.duration_s is not None or run.pace_s_per_km is not None):
        return False
    return not ((part.hr and run.avg_hr) or part.metres)


def _last_one(draft: Draft, recent: list[Record], part: Told) -> list[Record]:
    """Without a name: the entry corrected last, the last one told, or the only one that has the old figure."""
    change = next((r for r in reversed(draft.known.records) if isinstance(r.body, (Amended, Lift, Run))), None)
    if change is not None and isinstance(change.body, Amended):
        same = [r for r in recent if (r.origin, r.index) == (change.body.origin, change.body.index)]
        if same:
            return same
    newest = [r for r in recent if r.origin == recent[-1].origin]
    if part.old is not None and len(newest) > 1:
        fits = [r for r in newest if isinstance(r.body, Lift) and _has(r.body, part.old)]
        return fits if len(fits) == 1 else []
    return _nearest(newest, part) or newest[-1:]


def _nearest(newest: list[Record], part: Told) -> list[Record]:
    """The one entry of a message that has a figure near a bare one, where the last has none: "no I meant 95"."""
    if part.number is None or part.number <= 0 or part.about or part.reps or len(newest) < 2:
        return []
    away = [(_away(cast("Lift | Run", r.body), part.number), r) for r in newest]
    if away[-1][0] <= NEAR:
        return []
    near = sorted(((far, i) for i, (far, _) in enumerate(away) if far <= NEAR), key=lambda one: one[0])
    if not near or (len(near) > 1 and near[0][0] == near[1][0]):
        return []
    return [away[near[0][1]][1]]


def _away(body: Lift | Run, figure: float) -> float:
    """How far a figure is from the nearest of an entry, as a share."""
    if isinstance(body, Run):
        mile = METRES_PER_MILE if body.distance_unit == "mi" else 1000.0
        figures = [body.distance_m / mile if body.distance_m else None]
    else:
        loads = [s.load_kg and s.load_kg / kilograms(1.0, s.load_unit) for s in body.sets]
        figures = [*loads, *(s.reps for s in body.sets), *(s.seconds for s in body.sets)]
    return min((abs(log(figure / f)) for f in figures if f), default=float("inf"))


def _newest(recent: list[Record], kind: type) -> list[Record]:
    some = [r for r in recent if isinstance(r.body, kind)]
    return [r for r in some if r.origin == some[-1].origin]


def named(draft: Draft, recent: list[Record], name: str) -> list[Record]:
    """The lift that a name means: told by that very name, of that exercise, or with all its words; the newest."""
    library = draft.books.library
    slugs = library.named(name)
    mine = stems(name)
    best: tuple[int, Record] | None = None
    for r in recent:
        lift = r.body
        if not isinstance(lift, Lift):
            continue
        full = library.exercises[lift.exercise].name if lift.exercise in library.exercises else ""
        if mine == stems(lift.exercise_text):
            rank = 3
        elif lift.exercise is not None and lift.exercise in slugs and mine <= _words_of(slugs, library.names) | mine:
            rank = 2
        elif mine <= stems(f"{lift.exercise_text} {(lift.exercise or '').replace('-', ' ')} {full}"):
            rank = 1
        else:
            continue
        if best is None or rank >= best[0]:
            best = (rank, r)
    return [] if best is None else [best[1]]


def _words_of(slugs: tuple[str, ...], names: object) -> set[str]:
    return {w for s in slugs for w in stems(s.replace("-", " "))}


def _is(one: WorkingSet, figure: float) -> bool:
    """Whether a load is the figure, in the unit it was told in."""
    return one.load_kg is not None and abs(kilograms(figure, one.load_unit) - one.load_kg) < 0.05


def _has(lift: Lift, figure: float) -> bool:
    return figure == len(lift.sets) or any(_is(s, figure) or figure in (s.reps, s.seconds) for s in lift.sets)


# --- what it becomes --------------------------------------------------------------------------------------------------
def corrected(body: Lift | Run, part: Told) -> Lift | Run | None:
    """An entry with a part of a correction in it; None where that does not fit."""
    return _lift(body, part) if isinstance(body, Lift) else _run(body, part)


def _lift(lift: Lift, part: Told) -> Lift | None:
    if (part.of_run and part.about not in ("distance", "time")) or not lift.sets:
        return None
    sets = list(lift.sets)
    if part.sets is not None and part.first is None and part.last is None:
        sets = sets[: part.sets] if part.sets <= len(sets) else sets + [sets[-1]] * (part.sets - len(sets))
    if len(part.reps) > 1:
        sets = sets[: len(part.reps)] + [sets[-1]] * (len(part.reps) - len(sets))
    if not sets or (part.first or part.last or 1) > len(sets):
        return None
    scope = range(len(sets))
    if part.last is not None:
        scope = range(len(sets) - part.last, len(sets))
    elif part.first is not None:
        scope = range(part.first - 1, part.first)
    for n, i in enumerate(scope):
        made = _set(sets[i], part, part.reps[n if len(part.reps) > 1 else 0] if part.reps else None, len(lift.sets))
        if made is None:
            return None
        sets[i] = made
    if (
        part.number is not None
        and _what(lift.sets[scope[0]] if scope[0] < len(lift.sets) else sets[0], part, len(lift.sets)) == "sets"
    ):
        count = int(part.number)
        sets = sets[:count] if count <= len(sets) else sets + [sets[-1]] * (count - len(sets))
    return replace(lift, sets=tuple(sets))


def _set(one: WorkingSet, part: Told, reps: int | None, count: int) -> WorkingSet | None:
    if reps is not None:
        one = (
            replace(one, seconds=float(reps))
            if one.seconds is not None and one.reps is None
            else replace(one, reps=reps)
        )
    if part.each:
        one = replace(one, per_side=True)
    if part.load is not None:
        one = _loaded(one, part.load, cast("Unit", part.load_unit))
    if part.rpe is not None:
        if part.rpe > 10:
            return None
        one = replace(one, rpe=part.rpe, rir=None)
    if part.number is None:
        return one
    what = "load" if reps is not None else _what(one, part, count)
    if what == "load":
        return _loaded(one, part.number, one.load_unit)
    if what == "rpe":
        return replace(one, rpe=part.number, rir=None)
    if what == "seconds":
        return replace(one, seconds=part.number)
    if what == "reps":
        return replace(one, reps=int(part.number)) if part.number == int(part.number) else None
    return one if what == "sets" and 1 <= part.number <= 12 and part.number == int(part.number) else None


def _what(one: WorkingSet, part: Told, count: int) -> str:
    """What a bare figure is of: what the old figure was, what it is called, else what it is nearest to."""
    assert part.number is not None
    if part.about == "weight":
        return "load"
    if part.about == "reps":
        return "reps"
    if part.old is not None:
        found = [
            w
            for w, fits in (
                ("load", _is(one, part.old)),
                ("reps", one.reps == part.old),
                ("seconds", one.seconds == part.old),
                ("sets", count == part.old),
            )
            if fits
        ]
        return found[0] if found else "none"
    if one.seconds is not None and one.reps is None:
        return "seconds"
    if part.number != int(part.number) and one.load_kg is not None:
        return "load"  # there is no half of a repetition
    if one.load_kg is None:
        return "load" if one.reps and part.number > 2.5 * one.reps and part.number >= 20 else "reps"
    load = one.load_kg / kilograms(1.0, one.load_unit)
    if one.reps is None or load <= 0:
        return "load"
    if one.rpe and part.number <= _HARDEST:
        away = abs(log(part.number / one.rpe)) if part.number > 0 else float("inf")
        if away < min(abs(log(part.number / n)) for n in (load, one.reps)):
            return "rpe"
    return "load" if abs(log(part.number / load)) <= abs(log(part.number / one.reps)) else "reps"


_HARDEST = 10  #: no effort is above it


def _loaded(one: WorkingSet, figure: float, unit: Unit) -> WorkingSet:
    basis = "total" if one.load_basis in (None, "bodyweight") else one.load_basis
    return replace(one, load_kg=kilograms(figure, unit), load_unit=unit, load_basis=basis)


def _run(run: Run, part: Told) -> Run | None:
    if part.sets is not None or part.reps or part.load is not None or part.first or part.last:
        return None
    far, seconds, pace = run.distance_m, run.duration_s, run.pace_s_per_km
    mile = METRES_PER_MILE if run.distance_unit == "mi" else 1000.0
    unit = run.distance_unit
    took = _minutes_meant(run, part, mile)
    if took is not None:
        seconds, pace = took, None
    if part.metres is not None or (part.number is not None and took is None):
        value, said = part.metres if part.metres is not None else (part.number or 0.0, unit)
        unit = cast("DistanceUnit", said)
        far = round(value * (METRES_PER_MILE if unit == "mi" else 1000.0), 2)
        if part.old is not None and (run.distance_m is None or abs(run.distance_m - part.old * mile) > 60):
            return None
        if not 100 <= far <= 300_000:
            return None
        pace = pace if seconds is None else None
    if part.clock:
        fits = [t for t in _clocks(part.clock) if not far or PACES[0] <= t / far * 1000 <= PACES[1]]
        per = [t / mile * 1000 for t in _clocks(part.clock) if PACES[0] <= t / mile * 1000 <= 900]
        if part.pace or (not fits and per):
            if not per:
                return None
            pace = round(per[0], 1)
            seconds = None if far is None or seconds is None else round(pace * far / 1000)
        elif fits:
            seconds, pace = fits[0], None
        else:
            return None
    if seconds is not None and far and pace is None:
        pace = round(seconds / far * 1000, 1)
        if not PACES[0] <= pace <= PACES[1]:
            return None
    return replace(
        run, distance_m=far, duration_s=seconds, pace_s_per_km=pace, distance_unit=unit,
        avg_hr=part.hr or run.avg_hr, rpe=run.rpe if part.rpe is None else part.rpe,
    )  # fmt: skip


def _minutes_meant(run: Run, part: Told, mile: float) -> float | None:
    """The seconds, where a bare figure can only be the minutes that a run took, or is far nearer to them."""
    if part.number is None or part.number <= 0 or part.clock or part.about == "distance":
        return None
    seconds = part.number * 60
    if part.metres is not None:  # "5.2 miles in 43"
        far = part.metres[0] * (METRES_PER_MILE if part.metres[1] == "mi" else 1000.0)
        return seconds if far > 0 and PACES[0] <= seconds / far * 1000 <= PACES[1] else None
    if run.duration_s is None or (part.old is not None and abs(part.old * 60 - run.duration_s) > 60):
        return None
    if part.old is not None or part.about == "time" or not run.distance_m:
        return seconds
    nearer = abs(log(seconds / run.duration_s)) < abs(log(part.number * mile / run.distance_m))
    return seconds if nearer else None


def _clocks(clock: str) -> list[float]:
    """The seconds that a clock may mean, minutes first."""
    if clock.endswith("m"):
        return [float(clock[:-1]) * 60]
    parts = [int(p) for p in clock.split(":")]
    if len(parts) == 3:
        return [parts[0] * 3600.0 + parts[1] * 60 + parts[2]]
    return [parts[0] * 60.0 + parts[1], parts[0] * 3600.0 + parts[1] * 60]


def _units(draft: Draft, text: str) -> bool:
    """ "Miles": the figure of the last run was of the other unit."""
    m = _UNITS.fullmatch(text.lower().replace("’", "'"))
    if m is None:
        return False
    runs = [r for r in draft.known.records if isinstance(r.body, Run) and draft.at - r.at <= MARKED_FOR]
    unit = "mi" if m[1].startswith("mi") else "km"
    if not runs or draft.at - runs[-1].at > FRESH:
        return False
    run = cast("Run", runs[-1].body)
    if run.distance_unit == unit or not (run.distance_m or run.pace_s_per_km):
        return False
    by = METRES_PER_MILE / 1000 if unit == "mi" else 1000 / METRES_PER_MILE
    far = None if run.distance_m is None else round(run.distance_m * by, 2)
    pace = None if run.pace_s_per_km is None else round(run.pace_s_per_km / by, 1)
    rounds = tuple(replace(p, distance_m=None if p.distance_m is None else p.distance_m) for p in run.repeats)
    made = replace(run, distance_m=far, pace_s_per_km=pace, distance_unit=unit, repeats=rounds)  # type: ignore[arg-type]  # one of the two
    unsure = doubtful(made, draft.books.bounds)
    keep(draft, [replace(runs[-1], body=made, doubtful=unsure)])
    return True
