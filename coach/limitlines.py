"""A clinician's limit in words: what it holds back, until when, by whom."""

from __future__ import annotations

from dataclasses import replace

from coach.acts import KG_PER_LB, METRES_PER_MILE
from coach.constraint import Constraint
from coach.diary import Record
from coach.draft import Draft
from coach.reply import Button, Say, say

LABEL = 32  #: characters of an athlete's words on a button


def what_of(limit: Constraint, draft: Draft) -> Say:
    """What a limit holds back."""
    part, exercise = part_of(limit), draft.books.library.exercises.get(limit.exercise or "")
    on: Say | str = part
    if exercise is not None:
        on = exercise.name
    elif limit.group is not None:
        on = say(f"limit-group-{limit.group}")
    load = "unknown" if limit.amount is None else "none" if limit.amount == 0 else kilos(limit.amount, draft)
    return say(
        f"limit-kind-{limit.kind}",
        exercise=exercise.name if exercise is not None else limit.exercise or "none",
        group=say(f"limit-group-{limit.group}") if limit.group else "none",
        part=part,
        on=on,
        load=load,
        amount="none" if limit.amount is None else limit.amount,
        length=_length(limit),
        runs=limit.runs,
        text=limit.text,
    )


def kilos(kg: float, draft: Draft) -> Say:
    """A load in the athlete's unit."""
    units = draft.athlete.units
    return say("limit-kilos", amount=round(kg if units == "kg" else kg / KG_PER_LB, 1), unit=units)


def part_of(limit: Constraint) -> str:
    """The part of the body, with its side; ``none`` where none is named."""
    return "none" if limit.region is None else part_words(limit.region, limit.side)


def part_words(region: str, side: str | None) -> str:
    """A part of the body in words.

    >>> part_words("lower-back", None), part_words("knee", "left")
    ('lower back', 'left knee')
    """
    return (f"{side} " if side in ("left", "right", "both") else "") + region.replace("-", " ")


def _length(limit: Constraint) -> Say | str:
    """How long a run may be, in the unit it was told in."""
    if limit.kind != "run-length" or limit.amount is None:
        return "none"
    if limit.unit in ("min", "hour"):
        return say("limit-length-min", amount=round(limit.amount / 60))
    metres = METRES_PER_MILE if limit.unit == "mi" else 1000.0
    return say("limit-length-mi" if limit.unit == "mi" else "limit-length-km", amount=round(limit.amount / metres, 1))


def by_of(limit: Constraint) -> Say | str:
    """Who set it; ``none`` where that was not told."""
    return say(f"limit-by-{limit.by}") if limit.by else "none"


def line_of(limit: Constraint, draft: Draft) -> Say:
    """A limit with its end and who set it, a line."""
    sure = next((v for c, v in draft.known.constraints if c.ref == limit.ref), None)
    return say(
        "limit-line",
        what=what_of(limit, draft),
        until=limit.until or "none",
        by=by_of(limit),
        mark="sure" if sure else "open",
    )


def lines_of(limits: tuple[Constraint, ...], draft: Draft) -> tuple[Say, ...]:
    """Limits, a line each."""
    return tuple(line_of(c, draft) for c in limits)


def over_button(limit: Constraint, draft: Draft) -> Button:
    """The button that asks whether a limit is over."""
    short = limit if len(limit.text) <= LABEL else replace(limit, text=limit.text[: LABEL - 1].rstrip() + "…")
    return Button(label="button-limit-over", data=f"limit:end:{limit.ref}", facts={"what": what_of(short, draft)})


def origin_of(limit: Constraint) -> str:
    """The message or press that a limit came from."""
    return limit.ref.rpartition(".")[0]


def ask_over(draft: Draft, limits: tuple[Constraint, ...]) -> bool:
    """Asks once more before limits are taken off; False where there are none."""
    if not limits:
        return False
    draft.card = None
    draft.say("limit-over-sure", lines=lines_of(limits, draft), by=by_of(limits[0]))
    origins = {origin_of(c) for c in limits}
    name = limits[0].ref if len(limits) == 1 else origins.pop() if len(origins) == 1 else "all"
    draft.offer(
        Button(label="button-limit-over-yes", data=f"limit:over:{name}"),
        Button(label="button-limit-keep", data="limit:keep"),
    )
    return True


def ask_undo(draft: Draft, records: list[Record]) -> bool:
    """Whether what is to be undone holds a limit that was confirmed: then it is asked about, as every end of one is."""
    refs = {r.body.ref for r in records if isinstance(r.body, Constraint)}
    verdicts = {c.ref: verdict for c, verdict in draft.known.constraints}
    return ask_over(draft, tuple(c for c in draft.limits.standing if c.ref in refs and verdicts[c.ref]))


def limits_note(draft: Draft) -> None:
    """One line under the plan where limits hold; nothing where none do."""
    holding = draft.limits.on(draft.today)
    if not holding:
        return
    who = {c.by for c in holding}
    draft.say(
        "limits-hold",
        by=by_of(holding[0]) if len(who) == 1 else "none",
        what=tuple(what_of(c, draft) for c in holding),
    )
