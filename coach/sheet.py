"""The sheet: one page that an athlete can hand to a clinician, in sections of lines.

Rule: only what was told, planned or done, with its dates; no diagnosis, and what is missing is said to be missing.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from coach.acts import Lift, Run
from coach.cards import race_text
from coach.complaint import Complaint, complaints
from coach.draft import Draft
from coach.library import SITES
from coach.limitlines import by_of, part_words, what_of
from coach.reply import Say, say
from coach.sheetcourse import changes, flags, limits, other
from coach.sheetload import lines_about, rows_of, weeks_of

USUAL_DAYS = 56
LONGEST_DAYS = 182
SHORTEST_PLOT = 20  #: days that the plot shows at least
SHOWN = 3  #: complaints that are told and drawn; more are only named
OPEN = 8  #: lines of what is open


@dataclass(frozen=True, kw_only=True)
class Section:
    """A heading and its lines; ``rows`` is a table, its heading row first.

    ``spare``: where the page is too full, lists lose lines in this order; the complaint (0) keeps all of its own.
    """

    head: Say
    lines: tuple[Say, ...] = ()
    rows: tuple[tuple[Say | str, ...], ...] = ()
    spare: int = 0


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """Everything on the page. ``plot`` is plain numbers and dates for whoever draws it."""

    title: Say
    who: tuple[Say, ...]
    sections: tuple[Section, ...]
    foot: Say
    plot: dict[str, Any] = field(default_factory=dict)
    kept_back: bool = False


def period(draft: Draft, days: int | None) -> tuple[date, date]:
    """From when to when: as asked for, else eight weeks, or back to the first report of what hurts (half a year)."""
    today = draft.today
    if days is not None:
        return today - timedelta(days=min(days, LONGEST_DAYS * 2) - 1), today
    first = today - timedelta(days=USUAL_DAYS - 1)
    library = draft.books.library
    began = [c.first for c in complaints(draft.known.entries, first, today, library.limits, library.vocabulary)]
    return max(min([first, *began]), today - timedelta(days=LONGEST_DAYS - 1)), today


def sheet_of(draft: Draft, days: int | None = None, region: str | None = None) -> Sheet:
    """The sheet of an athlete; of one region's complaints where one is asked for."""
    first, last = period(draft, days)
    library = draft.books.library
    found = complaints(draft.known.records, first, last, library.limits, library.vocabulary)
    if region is not None and any(_near(c.region, region) for c in found):
        found = tuple(c for c in found if _near(c.region, region))
    signs, kept_back = flags(draft, first, last)
    weeks = weeks_of(draft, first, last)
    sections = (
        *_complaints(found),
        Section(head=say("sheet-limits-head"), lines=limits(draft, first, last), spare=3),
        Section(head=say("sheet-load-head"), rows=rows_of(weeks, draft), lines=lines_about(weeks, first), spare=2),
        Section(head=say("sheet-changes-head"), lines=changes(draft, first, last), spare=1),
        Section(head=say("sheet-flags-head"), lines=signs, spare=5),
        Section(head=say("sheet-other-head"), lines=other(draft, first, last), spare=4),
        Section(head=say("sheet-open-head"), lines=_open(draft, found, last), spare=6),
    )
    return Sheet(
        title=say("sheet-title"),
        who=_who(draft, first, last),
        sections=sections,
        foot=say("sheet-foot"),
        plot=_plot(draft, found, first, last),
        kept_back=kept_back,
    )


def _near(one: str, other: str) -> bool:
    return one == other or bool(set(SITES.get(one, ())) & set(SITES.get(other, ())))


def _who(draft: Draft, first: date, last: date) -> tuple[Say, ...]:
    athlete = draft.athlete
    name = athlete.name.split()[0] if athlete.name.split() else "none"
    entries = [r for r in draft.known.entries if first <= getattr(r.body, "when", first) <= last]
    return (
        say(
            "sheet-who",
            name=name,
            first=first,
            last=last,
            days=(last - first).days + 1,
            race=say("settings-race", day=athlete.race.date, distance=race_text(athlete.race))
            if athlete.race
            else "none",
        ),
        say("sheet-entries", count=len(entries)),
    )


# --- what hurts -------------------------------------------------------------------------------------------------------
def _complaints(found: tuple[Complaint, ...]) -> tuple[Section, ...]:
    if not found:
        return (Section(head=say("sheet-complaint-head"), lines=(say("sheet-no-complaint"),)),)
    shown = found[:SHOWN]
    lines: list[Say] = []
    for one in shown:
        worst, last = one.worst, one.last
        lines.append(
            say(
                "sheet-complaint",
                place=part_words(one.region, one.side),
                side="told" if one.side else "missing",
                first=one.first,
                onset=one.onset or "none",
                worst="none" if worst is None else worst.severity,
                worst_day=one.first if worst is None else worst.when,
                last="none" if last is None else last.severity,
                last_day=one.first if last is None else last.when,
                reports=len(one.points) + one.unrated,
                unrated=one.unrated,
                told=say(
                    "sheet-told",
                    provokes="none" if not one.provokes else tuple(f"“{q}”" for q in one.provokes),
                    eases="none" if not one.eases else tuple(f"“{q}”" for q in one.eases),
                ),
                timings=_timings(one),
            )
        )
    if len(found) > len(shown):
        more = tuple(part_words(c.region, c.side) for c in found[len(shown) :])
        lines.append(say("sheet-more-complaints", places=more))
    return (Section(head=say("sheet-complaint-head"), lines=tuple(lines)),)


def _timings(one: Complaint) -> Say:
    """How many reports were of which time of day or work."""
    if not one.points:
        return say("sheet-untimed")
    told = Counter(p.timing or "none" for p in one.points)
    return say(
        "sheet-timings",
        during=told["during"],
        after=told["after"],
        morning=told["morning"],
        rest=told["rest"] + told["night"],
        unsaid=told["none"],
    )


def _plot(draft: Draft, found: tuple[Complaint, ...], first: date, last: date) -> dict[str, Any]:
    """The pain course, and what was done, as numbers and days."""
    runs, sessions = set(), set()
    for r in draft.known.trusted:
        when = getattr(r.body, "when", None)
        if when is None or not first <= when <= last:
            continue
        if isinstance(r.body, Run):
            runs.add(when)
        elif isinstance(r.body, Lift):
            sessions.add(when)
    series = [
        {
            "label": part_words(c.region, c.side),
            "points": [[p.when.isoformat(), p.severity, p.timing or ""] for p in c.points],
        }
        for c in found[:SHOWN]
        if c.points
    ]
    if not series:
        return {}
    began = min((getattr(r.body, "when", last) for r in draft.known.entries), default=first)
    first = min(max(first, began - timedelta(days=3)), last - timedelta(days=SHORTEST_PLOT))
    keys = ("axis", "during", "after", "morning", "rest", "unsaid", "runs", "sessions")
    return {
        "first": first.isoformat(),
        "last": last.isoformat(),
        "series": series,
        "runs": sorted(d.isoformat() for d in runs),
        "sessions": sorted(d.isoformat() for d in sessions),
        "words": {k: say(f"sheet-plot-{k}") for k in keys},
    }


# --- open -------------------------------------------------------------------------------------------------------------
def _open(draft: Draft, found: tuple[Complaint, ...], last: date) -> tuple[Say, ...]:
    """What nobody has answered yet."""
    lines: list[Say] = []
    pause = draft.known.pause_on(last)
    if pause is not None and pause.urgency != "none" and not pause.reason.startswith("crisis"):
        lines.append(say("sheet-open-pause"))
    verdicts = {c.ref: verdict for c, verdict in draft.known.constraints}
    for limit in draft.limits.on(last):
        if limit.missing:
            lines.append(say("sheet-open-unread", text=limit.text, by=by_of(limit)))
        elif verdicts[limit.ref] is None:
            lines.append(say("sheet-open-limit", what=what_of(limit, draft)))
    for one in found[:SHOWN]:
        place = part_words(one.region, one.side)
        newest = one.last
        if newest is not None and newest.severity >= 3 and not any(p.timing == "morning" for p in one.points):
            lines.append(say("sheet-open-morning", place=place))
        if newest is not None and (last - newest.when).days > 7 and newest.severity > 0:
            lines.append(say("sheet-open-since", place=place, day=newest.when, severity=newest.severity))
        if one.onset is None:
            lines.append(say("sheet-open-onset", place=place))
    waiting = sum(
        1
        for p, verdict in draft.known.proposals
        if verdict is None and not p.stands and p.changes and (p.until is None or p.until >= last)
    )
    if waiting:
        lines.append(say("sheet-open-proposals", count=waiting))
    return tuple(lines[:OPEN]) or (say("sheet-open-none"),)
