"""What happens in a session: it begins, a set or an exercise is told, one is left out or put first, it ends.

Rule: every deed is a record with its own origin, so that one step back takes back one deed.
"""

from __future__ import annotations

from dataclasses import replace

from coach import amending, noting
from coach.acts import Lift, SessionReport, Status, WorkingSet
from coach.advice import Change
from coach.cards import button, done_on, lift_of, name_of, paused_card, status_on, today_card
from coach.diary import Pause, Record
from coach.draft import Draft
from coach.gym.card import newest_deed, put, slots_of, suggested
from coach.gym.stage import Stage, running, stage_of
from coach.overlay import apply_changes
from coach.pending import take_downs
from coach.places import bar
from coach.reply import Say
from coach.steps import Step
from coach.week import Day, Slot

NEAR_DAYS = 7  #: a session so near may be done today instead


def begin(draft: Draft, *, fresh: bool) -> None:
    """Opens the card of today's session, or offers the next one where today has none."""
    if paused_card(draft):
        return
    stage = now_running(draft)
    if stage is not None:
        put(draft, stage, fresh=fresh)
        return
    day = draft.day(draft.today)
    if day is None or day.session is None or done_on(draft.known, day):
        _offer_next(draft, day)
        return
    if take_downs(draft, draft.today):
        draft.say("gym-eased")
        left = draft.day(draft.today)
        if left is None or left.session is None:  # nothing of it is left
            today_card(draft)
            return
        day = left
    if status_on(draft.known, day) == "skipped":
        draft.say("gym-after-all")
    draft.keep(SessionReport(status="started", when=day.date))
    items = day.session.items if day.session is not None else ()
    asked = tuple(suggested(draft, s, day.date) for s in items)
    draft.keep(Step(what="begin", when=day.date, slots=asked))
    show(draft, fresh=fresh)


def _offer_next(draft: Draft, today: Day | None) -> None:
    """There is nothing to begin today: what there is, and the next session today where its rules allow."""
    weeks = draft.weeks()
    if today is None or (today.session is not None and done_on(draft.known, today)):
        today_card(draft)
        return
    days = (d for w in weeks for d in w.days if 0 < (d.date - draft.today).days <= NEAR_DAYS)
    ahead = next((d for d in days if d.session is not None and status_on(draft.known, d) is None), None)
    if ahead is None or ahead.session is None:
        today_card(draft)
        return
    barred = bar(ahead.session, ahead.date, draft.today, weeks, draft.athlete)
    draft.say("gym-none-today", day=ahead.date, reason=barred or "none")
    if not barred:
        draft.offer(button("button-gym-start-early", f"gym:early:{ahead.date}", day=ahead.date))
    draft.offer(button("button-week", "week:0"))


def early(draft: Draft, day: Day) -> bool:
    """Does a later session today instead of on its day."""
    if day.session is None or bar(day.session, day.date, draft.today, draft.weeks(), draft.athlete):
        return False
    apply_changes(draft, "request-move", (Change(session=day.date, change="postpone", to_day=draft.today),))
    begin(draft, fresh=False)
    return True


def now_running(draft: Draft) -> Stage | None:
    """The session that goes on now."""
    return running(draft.known, draft.at, draft.books.library.gym)


def show(draft: Draft, *, fresh: bool, head: Say | None = None) -> None:
    """The card after what has just been kept."""
    stage = stage_of(draft.known)
    assert stage is not None
    put(draft, stage, fresh=fresh, head=head)


def current(draft: Draft, stage: Stage) -> tuple[Slot, ...]:
    """What is in hand: one exercise, or the two of a pair; empty at the end."""
    return () if stage.stopped else stage.paired(stage.ordered(slots_of(draft, stage)))


def as_planned(draft: Draft, stage: Stage, slot: Slot, left: int | None = None) -> Record:
    """Keeps an exercise as it was asked, behind the sets that were told already; ``left``: repetitions it felt like."""
    exercise = draft.books.library.exercises[slot.exercise]
    asked = lift_of(slot, exercise, stage.day)
    told = stage.sets.get(slot.exercise, ())
    rest = asked.sets[len(told) :]
    rest = rest if left is None else tuple(replace(s, rir=float(left), rpe=None) for s in rest)
    return draft.keep(replace(asked, sets=(*told, *rest)))


def one_set(draft: Draft, stage: Stage, slot: Slot, done: WorkingSet | None = None) -> None:
    """Keeps one set; the last one makes the exercise. A rest begins, but none between the two of a pair."""
    told = stage.sets.get(slot.exercise, ())
    one = done or _planned_set(draft, stage, slot)
    group = current(draft, stage)
    first_of_pair = len(group) == 2 and slot.exercise == group[0].exercise
    _keep_set(
        draft, stage, slot, told, one, Step(what="set", when=stage.day, seconds=0 if first_of_pair else slot.rest_s)
    )


def hold(draft: Draft, stage: Stage, slot: Slot) -> None:
    """A timed hold begins now; it counts as a set, and one step back takes it back."""
    one = _planned_set(draft, stage, slot)
    step = Step(what="hold", when=stage.day, seconds=slot.seconds or 0, sides=slot.per_side)
    _keep_set(draft, stage, slot, stage.sets.get(slot.exercise, ()), one, step)


def _keep_set(
    draft: Draft, stage: Stage, slot: Slot, told: tuple[WorkingSet, ...], one: WorkingSet, step: Step
) -> None:
    draft.keep(replace(step, exercise=slot.exercise, sets=(one,)))
    if len(told) + 1 >= slot.sets:
        name = name_of(slot.exercise, draft.books.library)
        draft.keep(Lift(exercise=slot.exercise, exercise_text=name, when=stage.day, sets=(*told, one)))


def _planned_set(draft: Draft, stage: Stage, slot: Slot) -> WorkingSet:
    return lift_of(slot, draft.books.library.exercises[slot.exercise], stage.day).sets[0]


def told(draft: Draft, lift: Lift) -> Record:
    """Keeps an exercise as it was told; what can hardly be is kept in doubt."""
    return noting.note(draft, (lift,))[0]


def everything(draft: Draft, stage: Stage, but: dict[str, Lift | None] | None = None) -> list[Record]:
    """Keeps all that is left as it was asked; ``but``: what was told of some of it, None for left out."""
    kept: list[Record] = []
    for slot in stage.ordered(slots_of(draft, stage)):
        if slot.exercise not in (but or {}):
            kept.append(as_planned(draft, stage, slot))
            continue
        lift = (but or {})[slot.exercise]
        kept.append(skip(draft, stage, slot.exercise) if lift is None else told(draft, lift))
    return kept


def skip(draft: Draft, stage: Stage, slug: str) -> Record:
    """Leaves an exercise out today."""
    return draft.keep(Step(what="skip", when=stage.day, exercise=slug))


def back(draft: Draft, stage: Stage) -> bool:
    """Takes back the newest deed since the session began; False where there is none, or it was about safety."""
    newest = newest_deed(draft, stage)
    if newest is None or any(isinstance(r.body, Pause) for r in draft.known.records if r.origin == newest.origin):
        return False
    amending.put_back(draft, draft.withdraw(newest.origin))
    return True


def finish(draft: Draft, stage: Stage, rpe: float | None, origin: str | None = None) -> None:
    """Keeps what became of the session; ``origin``: whose deed that is, where it is not that of the turn."""
    became = status(draft, stage)
    for slug, sets in stage.sets.items():
        name = name_of(slug, draft.books.library)
        draft.keep(Lift(exercise=slug, exercise_text=name, when=stage.day, sets=sets), origin=origin)
    draft.keep(SessionReport(status=became, when=stage.day, rpe=rpe), origin=origin)


def status(draft: Draft, stage: Stage) -> Status:
    """Whether all that was asked is done."""
    left = stage.ordered(slots_of(draft, stage))
    return "partial" if left or stage.skipped or stage.sets else "done"
