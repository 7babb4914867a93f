"""What a clinician's limits have to do with what is planned, logged and raised; and how each of them went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from coach.acts import Lift, Run, Symptom
from coach.constraint import Constraint
from coach.diary import Known, Record, Verdict
from coach.draft import Draft
from coach.holding import barred, broken, held_back, most_kg, too_painful
from coach.limitlines import by_of, kilos, lines_of, over_button, what_of
from coach.reply import Say
from coach.requests import difference_lines


@dataclass(frozen=True, kw_only=True, slots=True)
class Course:
    """A limit that was confirmed or still stands, and how it ended."""

    limit: Constraint
    confirmed: bool
    ended: date | None = None
    ran_out: bool = False


def course(known: Known, today: date) -> tuple[Course, ...]:
    """Every limit that ever held, with its end. What was taken back before it was confirmed is left out."""
    zone = known.athlete.zone
    said: dict[str, list[tuple[datetime, bool]]] = {}
    for r in known.records:
        if isinstance(r.body, Verdict) and r.body.ref.startswith("limit:"):
            said.setdefault(r.body.ref.removeprefix("limit:"), []).append((r.at, r.body.accepted))
    out = []
    for limit, verdict in known.constraints:
        answers = said.get(limit.ref, [])
        confirmed = any(accepted for _, accepted in answers)
        if verdict is False and not confirmed:
            continue
        ended = answers[-1][0].astimezone(zone).date() if verdict is False else None
        ran_out = ended is None and limit.until is not None and limit.until < today
        out.append(Course(limit=limit, confirmed=confirmed, ended=limit.until if ran_out else ended, ran_out=ran_out))
    return tuple(out)


def changed_by(draft: Draft, limits: tuple[Constraint, ...]) -> tuple[Say, ...]:
    """What limits change in the weeks that are shown."""
    refs = {c.ref for c in limits}
    weeks = draft.laid().weeks
    found = held_back(weeks, draft.limits, draft.books.library, draft.athlete)
    changes = tuple(c for limit, c in found if limit.ref in refs and c.session >= draft.today)
    return difference_lines(draft, changes, weeks) if changes else ()


def remark(draft: Draft, kept: list[Record]) -> None:
    """What a log or a pain just told has to do with the limits."""
    limits, library = draft.limits, draft.books.library
    against = [c for r in kept if isinstance(r.body, (Lift, Run)) and (c := broken(r.body, limits, library))]
    if against:
        unique = tuple({c.ref: c for c in against}.values())
        draft.say("limit-broken", lines=lines_of(unique, draft))
        draft.offer(*(over_button(c, draft) for c in unique[:1]))
    hurt = next((c for r in kept if isinstance(r.body, Symptom) and (c := too_painful(r.body, limits))), None)
    if hurt is not None:
        draft.say("limit-pain-over", by=by_of(hurt), amount=hurt.amount or 0)


def why(draft: Draft) -> bool:
    """What limits do to the plan, for ``/why``; False where none holds."""
    holding = draft.limits.on(draft.today)
    if not holding:
        return False
    draft.say("why-limits", lines=lines_of(holding, draft))
    changed = changed_by(draft, holding)
    if changed:
        draft.say("why-limit-changes", lines=changed)
    return True


def next_within(draft: Draft, slug: str, load_kg: float | None, coming: float | None) -> bool:
    """Says what a limit makes of the next dose; False where the dose keeps to all of them."""
    exercise = draft.books.library.exercises[slug]
    limit = barred(exercise, draft.today, draft.limits, draft.books.library)
    if limit is not None:
        draft.say("limit-next-out", name=exercise.name, what=what_of(limit, draft))
        return True
    most = most_kg(exercise, draft.today, draft.limits, draft.books.library)
    if most is None or max(load_kg or 0.0, coming or 0.0) <= most:
        return False
    cap = next(c for c in draft.limits.on(draft.today) if c.kind == "load")
    draft.say("limit-next-most", load=kilos(most, draft), by=by_of(cap))
    return True
