"""How many sets a week keeps: less before a race, in an easy week and after a break, and a fifth more at most.

Rule: what is cut is a share of what was truly usual; sets go before exercises, and no part of the body goes.
"""

from __future__ import annotations

from datetime import date

from coach.planning import jumps
from coach.planning.building import Season
from coach.planning.calendar import Outlook, Stage
from coach.planning.sessions import Draft, lift, shrink

PARTS = ("lower", "upper", "core", "calf")


def cut(season: Season, stage: Stage, drafts: list[tuple[int, Draft]], days: list[Outlook], start: date) -> None:
    """Sets shrink for taper, deload, peak, breaks, and so that the week rises by at most a fifth."""
    tables = season.tables
    made = [d for _, d in drafts]
    full = [d.total for d in made]
    keep = frozenset(PARTS)
    for n, draft in drafts:
        if days[n].factor < 1 and draft.kind != "PR":
            floor = -(-tables.limits.least_sets // len(drafts))
            shrink([draft], max(floor, int(draft.total * days[n].factor)), keep, made)
    natural = sum(d.total for d in made)
    factors = [stage.factor]
    if stage.phase == "peak":
        factors.append(tables.doses["peak"][season.athlete.level_number - 1].factor)
    back = weeks_back(season, start)
    if season.pause is not None and back is not None:
        factors.append(season.pause.gap.sets[back])
    usual = season.usual if season.usual is not None else natural
    if stage.deload and stage.phase != "recovery":
        factors.append(tables.deload_factor)
    if back == 0 or (stage.deload and stage.phase != "recovery"):
        usual = min(usual, season.reference or usual)  # a share of what was truly usual
    if back == 0:
        season.usual = usual
    if min(factors) < 1:
        least = 0 if stage.deload else tables.limits.least_sets
        shrink(made, max(least, int(min(natural, usual) * min(factors))), keep, made)
    usual_week = not stage.deload and not race_week(stage, days)
    if usual_week and any(full) and sum(d.total for d in made) < tables.limits.least_sets:
        lift(made, tables.limits.least_sets, season.minutes, tables)  # fewer could not grow again by a fifth
    whole = min(1.0, season.reference / sum(full)) if season.reference and sum(full) else 1.0
    for draft, total in zip(made, full, strict=True):
        draft.eased = min(1.0, draft.total / (whole * total)) if total else 1.0
    if season.reference is not None and usual_week:
        shrink(made, int(season.reference * tables.limits.total_rise + 1e-9), keep, made)
    for n, draft in drafts:
        if draft.kind == "PR" and season.reference is not None:
            _shorten_priming(draft, made, int(season.reference * days[n].factor))
        jumps.balance(draft, tables.jumps)


def weeks_back(season: Season, start: date) -> int | None:
    """The week of the way back from a break that begins on ``start``, from 0; None where there is none any more."""
    since = (start - season.start).days // 7
    if season.pause is None or since < 0 or since + season.pause.weeks >= len(season.pause.gap.sets):
        return None
    return since + season.pause.weeks


def _shorten_priming(draft: Draft, week: list[Draft], most: int) -> None:
    """Where the race week would hold more than its share, the wake-up has one set each, then two exercises."""
    if sum(d.total for d in week) > most:
        for i in draft.items:
            i.sets = 1
    if sum(d.total for d in week) > most:
        draft.items = draft.items[:2]


def race_week(stage: Stage, days: list[Outlook]) -> bool:
    """Whether a race stands in the week."""
    return stage.phase == "race" or any(d.run == "race" for d in days)
