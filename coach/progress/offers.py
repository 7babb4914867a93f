"""Changes that the weekly review and "is it helping?" may offer, and what a press on them does.

Rule: nothing changes without a press; an offer reaches no further than the weeks that were shown, holds for a week, and
what it changed is taken back by Undo.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from coach.advice import Advice, Change
from coach.athlete import LEVELS, WEEKDAYS
from coach.cards import button, hurting_sites, name_of
from coach.diary import Proposal, Setting, Verdict
from coach.draft import Draft
from coach.progress.wayback import cuts
from coach.reply import Button
from coach.requests import difference_lines
from coach.rules import Effect, Rule
from coach.week import Session, Slot

OPEN_DAYS = 8  #: an offer stands until the next review
MOST_SESSIONS, LEAST_MINUTES, STEP_MINUTES = 3, 20, 10
MOST_SETS = 5
POINTERS = {"look": "chart:helping", "heavy-article": "read:heavy-vs-light", "jumps-article": "read:plyometrics"}


def propose(draft: Draft, rule: Rule, facts: dict[str, Any]) -> Proposal:
    """Says what a rule has to say and offers what can be had of its changes; kept, so that /why can tell."""
    ref = f"{draft.origin}.{len(draft.records)}"
    made = Proposal(
        ref=ref,
        rule=rule.id,
        say=rule.say,
        why=rule.why,
        facts={**facts, "urgency": rule.urgency},
        sources=rule.sources,
    )
    draft.keep(made)
    draft.advice.append(
        Advice(
            rule=rule.id,
            urgency=rule.urgency,
            action=rule.action or "remind",
            say=rule.say,
            why=rule.why,
            facts=facts,
            sources=rule.sources,
        )
    )
    draft.say(rule.say, **facts)
    put(draft, rule, ref)
    if rule.effect.offer:
        draft.offer(button("button-why", f"why:{ref}"))
    return made


def put(draft: Draft, rule: Rule, ref: str) -> None:
    """The buttons of what a rule offers, and one that leaves it."""
    buttons = [b for name in rule.effect.offer if (b := _offered(draft, name, rule.effect, ref)) is not None]
    if any(b.data.startswith("offer:") for b in buttons):
        buttons.append(button("button-offer-no", f"offer:no:{ref}"))
    for one in buttons:
        draft.offer(one)


def _offered(draft: Draft, name: str, effect: Effect, ref: str) -> Button | None:
    """The button of an offer; None where it cannot be had."""
    if name in POINTERS:
        return button(f"button-offer-{name}", POINTERS[name])
    if not _can(draft, name, effect):
        return None
    back = cuts(draft).get(name)
    minutes, sessions = (_shorter(draft), "none") if back is None else (back.minutes, back.sessions)
    return button(f"button-offer-{name}", f"offer:{name}:{ref}", minutes=minutes, sessions=sessions)


def _can(draft: Draft, name: str, effect: Effect) -> bool:
    athlete = draft.athlete
    if name == "more-sessions":
        return athlete.strength_days is None and athlete.sessions_per_week < MOST_SESSIONS
    if name == "less-sessions":
        return athlete.sessions_per_week > 1
    if name == "shorter":
        return _shorter(draft) < athlete.session_minutes
    if name in ("longer", "sessions-back"):
        return name in cuts(draft)
    if name == "level-up":
        return athlete.level_number < len(LEVELS)
    return bool(_changes(draft, name, effect))


def _shorter(draft: Draft) -> int:
    return max(LEAST_MINUTES, draft.athlete.session_minutes - STEP_MINUTES)


def press(draft: Draft, rest: str) -> bool:
    """Does what was offered, or leaves it; False where the offer is settled or too old."""
    name, _, ref = rest.partition(":")
    found = next(((r, r.body) for r in draft.known.records if isinstance(r.body, Proposal) and r.body.ref == ref), None)
    settled = any(isinstance(r.body, Verdict) and r.body.ref == ref for r in draft.known.records)
    if found is None or settled or draft.known.pause_on(draft.today):
        return False
    record, proposal = found
    rule = rule_of(draft, proposal.rule)
    if (
        rule is None
        or draft.at - record.at > timedelta(days=OPEN_DAYS)
        or (name != "no" and name not in rule.effect.offer)
    ):
        return False
    draft.card = None
    if name == "no":
        draft.keep(Verdict(ref=ref, accepted=False))
        draft.say("offer-left")
        return True
    if not _can(draft, name, rule.effect):
        return False
    draft.keep(Verdict(ref=ref, accepted=True))
    APPLY[name](draft, name, proposal, rule.effect)
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True


def rule_of(draft: Draft, name: str) -> Rule | None:
    """A rule of the tables by its id."""
    return draft.books.library.rules.get(name)


# --- what is done -----------------------------------------------------------------------------------------------------
def _set(draft: Draft, name: str, proposal: Proposal, effect: Effect) -> None:
    """A setting, and the plan laid out anew from today on."""
    athlete = draft.athlete
    sessions = athlete.sessions_per_week + (1 if name == "more-sessions" else -1)
    values: dict[str, Any] = {"strength_per_week": sessions}
    if name == "shorter":
        values = {"session_minutes": _shorter(draft)}
    elif athlete.strength_days is not None:
        values = {"strength_days": [WEEKDAYS[d] for d in athlete.strength_days[:sessions]]}
    draft.keep(Setting(values=values))
    if name == "more-sessions":
        draft.replan_from_monday()
    else:
        draft.replan()
    draft.say(
        f"offer-did-{name}",
        sessions=sessions,
        minutes=_shorter(draft) if name != "shorter" else values["session_minutes"],
    )


def _back(draft: Draft, name: str, proposal: Proposal, effect: Effect) -> None:
    """What an offer had cut, as it was before, from the next week on; its sets grow by a fifth a week at most."""
    cut = cuts(draft)[name]
    draft.keep(Setting(values=cut.values))
    draft.replan_from_monday()
    draft.say(f"offer-did-{name}", minutes=cut.minutes, sessions=cut.sessions)


def _level(draft: Draft, name: str, proposal: Proposal, effect: Effect) -> None:
    """The next level, and the plan laid out anew from today on; loads go on from what was lifted."""
    level = LEVELS[draft.athlete.level_number]
    draft.keep(Setting(values={"level": level}))
    draft.replan()
    draft.say("offer-did-level-up", level=level)


def _lay(draft: Draft, name: str, proposal: Proposal, effect: Effect) -> None:
    """Changes laid over the weeks that were shown."""
    changes = _changes(draft, name, effect)
    lines = difference_lines(draft, changes)
    ref = f"{draft.origin}.{len(draft.records)}"
    draft.keep(
        Proposal(
            ref=ref, rule=proposal.rule, say=proposal.say, why=proposal.why, facts=proposal.facts,
            sources=proposal.sources, changes=changes, until=max(c.session for c in changes), stands=True,
        )
    )  # fmt: skip
    names = tuple(dict.fromkeys(name_of(c.exercise or "", draft.books.library) for c in changes))
    if name == "more-sets":
        draft.say("offer-did-more-sets", names=names, until=max(c.session for c in changes))
    else:
        draft.say("offer-did-fewer-sets", lines=lines, until=max(c.session for c in changes))


APPLY: dict[str, Callable[[Draft, str, Proposal, Effect], None]] = {
    "more-sessions": _set,
    "less-sessions": _set,
    "shorter": _set,
    "longer": _back,
    "sessions-back": _back,
    "level-up": _level,
    "more-sets": _lay,
    "fewer-sets": _lay,
}


def _changes(draft: Draft, name: str, effect: Effect) -> tuple[Change, ...]:
    """What an offer changes in the sessions from tomorrow on, within the rule's days."""
    return tuple(_more(draft, effect) if name == "more-sets" else _less(draft, effect))


def _sessions(draft: Draft, days: int) -> Iterator[tuple[date, Session]]:
    last = draft.today + timedelta(days=days)
    for day in (d for w in draft.weeks() for d in w.days):
        if day.session is not None and draft.today < day.date <= last:
            yield day.date, day.session


def _less(draft: Draft, effect: Effect) -> Iterator[Change]:
    """Sets off a session until the rule's share is left, one at a time, the last exercises first; none is left out."""
    for day, session in _sessions(draft, effect.days):
        sets = {s.exercise: s.sets for s in session.items if not effect.only or _focus(draft, s) in effect.only}
        wanted = max(len(sets), round(sum(sets.values()) * (1.0 if effect.volume is None else effect.volume)))
        cut = dict(sets)
        while sum(cut.values()) > wanted:
            last = max(cut, key=lambda e: (cut[e], list(cut).index(e)))
            cut[last] -= 1
        for exercise, left in cut.items():
            if left < sets[exercise]:
                yield Change(session=day, exercise=exercise, change="reduce", sets=left)


def _more(draft: Draft, effect: Effect) -> Iterator[Change]:
    """A set more of the first leg exercise of each session that does not hurt."""
    hurting = hurting_sites(draft)
    for day, session in _sessions(draft, effect.days):
        for slot in session.items:
            exercise = draft.books.library.exercises.get(slot.exercise)
            if exercise is None or exercise.focus not in ("lower", "full") or slot.sets >= MOST_SETS:
                continue
            if any(exercise.provokes.get(site, 0) for site in hurting):
                continue
            yield Change(session=day, exercise=slot.exercise, change="progress", sets=slot.sets + 1)
            break


def _focus(draft: Draft, slot: Slot) -> str:
    exercise = draft.books.library.exercises.get(slot.exercise)
    return "" if exercise is None else exercise.focus
