"""Advice said and kept: what it changes is put to the athlete, or holds at once where there is nothing to decide.

Rule: what is shown as a change is what would differ from the plan in force; the same cut is never offered twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from coach import misreading, noting, requests, yesno
from coach.acts import LOGGED, Act, Symptom
from coach.adjust import adjusted
from coach.adjust import difference as changed
from coach.advice import URGENCIES, Advice, Change
from coach.cards import button, entry_lines, slot_line, walled
from coach.changes import changes_of
from coach.consulting import Situation
from coach.diary import Asking, Known, Pause, Proposal, Record
from coach.draft import Draft
from coach.easing import Easing
from coach.folding import untold
from coach.judge import QUIET
from coach.laying import InForce, in_force, planned
from coach.layoff import stops_of
from coach.progress import offers
from coach.redflags import red_flags
from coach.reply import Button, Say, say
from coach.runs import run_lines
from coach.scale import offer_scale, question
from coach.values import replace

URGENT = ("emergency", "same-day")
STANDS = "pause-stands"  #: beginning of the rules that a pause which goes on answers by


def situation(
    draft: Draft,
    *,
    text: str = "",
    acts: tuple[Act, ...] = (),
    kept: Sequence[Record] = (),
    more: dict[str, Any] | None = None,
    fresh: tuple[str, ...] | None = (),
    recalled: tuple[Symptom, ...] = (),
) -> Situation:
    """What is judged now. ``kept``: records of the very thing that is judged, which are not yet known."""
    mine, records = {id(r) for r in kept}, draft.known.records
    return Situation(
        athlete=draft.athlete,
        now=draft.local,
        text=text,
        acts=acts,
        records=tuple(r for r in records if id(r) not in mine) if mine else records,
        weeks=draft.laid().asked,
        pause=draft.known.pause_on(draft.today),
        barred=draft.barred,
        issued=draft.known.weeks,
        began=draft.known.began,
        fresh=fresh,
        more=more or {},
        also=draft.also(text),
        stops=stops_of(draft.known),
        recalled=recalled,
    )


def _words_again(draft: Draft, first: Advice) -> str:
    """What a pause that stands is said in: shorter from the second time of a day on, and never less urgent."""
    if first.urgency == "soon":
        return first.say
    if first.urgency != "emergency":
        return "advice-pause-stands-again" if walled(draft.known, draft.today, draft.athlete.zone) else first.say
    day = [r.body for r in draft.known.records if r.at.astimezone(draft.athlete.zone).date() == draft.today]
    said = any(isinstance(b, Proposal) and b.say == first.say for b in day)
    return f"{first.say}-again" if said else first.say


def alarm(draft: Draft, acts: tuple[Act, ...], advice: tuple[Advice, ...]) -> bool:
    """One clear instruction, nothing else in the reply; the plan stops until clearance is stated.

    False where nothing is urgent, and nothing was done.
    """
    first = next((a for a in advice if a.pauses or a.urgency in URGENT or a.rule.startswith(STANDS)), None)
    if first is None:
        return False
    stands = first.rule.startswith(STANDS)
    pause = draft.known.pause_on(draft.today)
    crisis = pause is not None and pause.reason.startswith("crisis")  # said at full length, each time
    words = _words_again(draft, first) if stands and not crisis else first.say
    draft.acts.extend(acts)
    kept = noting.note(draft, acts)
    draft.parts.clear()
    draft.advice.extend(advice)
    eases = () if first.pauses else tuple(e for a in advice for e in a.eases)
    proposal = keep(draft, first, eases, stands=True)
    found = (
        misreading.kind(draft, red_flags(draft.text, draft.books.safety.words, draft.also(draft.text)))
        if first.pauses
        else ""
    )
    if first.pauses:
        draft.keep(Pause(reason=first.rule, urgency=first.urgency, misread=found))
    draft.say(words, **first.facts)
    if stands:
        if kept:
            draft.say("echo", lines=entry_lines(kept, draft, dated=False))
        draft.offer(button("button-cleared", "clear"))
        if misreading.may(draft):
            draft.offer(button("button-misread", "misread"))
    elif found:
        draft.offer(button("button-misread", "misread"))
    elif not first.pauses and first.changes:
        draft.say("alarm-applied")
        draft.offer(button("button-week", "week:0"), button("button-why", f"why:{proposal.ref}"))
    if first.ask in yesno.ASKED:
        draft.asking = yesno.asks(first.rule, first.ask, proposal.ref)
    draft.close(alert=True)
    return True


def advise(draft: Draft, advice: tuple[Advice, ...]) -> bool:
    """Says the advice, deciding rule first; changes wait for a press. Returns whether anything was said."""
    draft.advice.extend(advice)
    ordered = [a for a in sorted(advice, key=lambda a: -URGENCIES.index(a.urgency)) if a.say]
    told = list({(a.action, a.urgency): a for a in reversed(ordered)}.values())[::-1][:2]  # the same thing is said once
    offered: set[str] = set()
    just = False
    at_once, waiting = ([e for a in advice for e in a.eases if e.at_once is once] for once in (True, False))
    for a in told:
        draft.say(a.say, **a.facts)
        if at_once:
            _put(draft, a, tuple(at_once), stands=True)
            at_once, just = [], True
        proposal = _put(draft, a, tuple(waiting), stands=a.urgency in URGENT, just=just)
        waiting = []
        if a.ask:
            draft.say(a.ask, **a.facts)
            draft.asking = _question(draft, a, proposal.ref)
            if draft.asking.topic == "pain":
                offer_scale(draft, draft.asking)
        if (rule := offers.rule_of(draft, a.rule)) is not None and rule.effect.offer:
            offers.put(draft, rule, proposal.ref)
        if proposal.changes or (a.sources and not offered):
            row = (button("button-why", f"why:{proposal.ref}"), *_for_clinician(a))
            draft.offer(*(b for b in row if b.data not in offered))  # one page for the clinician is enough
            offered.update(b.data for b in row)
    return bool(told)


def _for_clinician(advice: Advice) -> tuple[Button, ...]:
    """The page for a clinician, where one should have a look or something hurts."""
    hurts = advice.rule.startswith("pain") or advice.urgency == "soon"
    return (button("button-sheet", "sheet"),) if hurts else ()


def keep(draft: Draft, advice: Advice, eases: tuple[Easing, ...], *, stands: bool) -> Proposal:
    """Keeps an advice, so that /why can tell and a button can settle it; ``stands``: it holds without one."""
    laid = draft.laid()
    plan = planned(draft.athlete, laid.asked, draft.current(), draft.local, draft.barred)
    moved = tuple(c for c in advice.changes if c.change == "postpone") if eases else ()
    free = replace(plan, weeks=adjusted(plan.weeks, moved, draft.books.library))
    changes = (*moved, *changes_of(free, eases, draft.books.library))
    ref = draft.new_ref()
    made = Proposal(
        ref=ref,
        rule=advice.rule,
        say=advice.say,
        why=advice.why,
        facts={**advice.facts, "urgency": advice.urgency},
        sources=advice.sources,
        changes=changes,
        until=max((e.until for e in eases if e.until != date.max), default=advice.until),
        stands=stands,
        eases=eases,
        rules=advice.rules,
        holds=advice.holds,
        back=advice.back,
        running=advice.running,
    )
    draft.keep(made)
    return made


def _put(draft: Draft, advice: Advice, eases: tuple[Easing, ...], *, stands: bool, just: bool = False) -> Proposal:
    """Keeps an advice and says what it changes: to be accepted, or as done already; ``just``: told a moment ago."""
    laid = draft.laid()
    before = (draft.known, laid)
    proposal = keep(draft, advice, eases, stands=stands)
    told = any(r.body == proposal for r in before[0].by_kind.get(Proposal, ()))
    lines = difference(draft, proposal, None if told else before)
    if lines and proposal.stands:
        draft.say("applied-at-once", lines=lines)
        if not any(isinstance(r.body, LOGGED) for r in draft.records):  # else it stands below what was noted
            draft.offer(button("button-undo", f"undo:{draft.origin}"))
    elif lines:
        draft.say("proposal", lines=lines)
        draft.offer(button("button-accept", f"yes:{proposal.ref}"), button("button-decline", f"no:{proposal.ref}"))
    elif advice.action == "progress" and (until := _eased_until(draft, proposal)) is not None:
        draft.say("eased-still", until=until)
    elif (
        not (stands or just)
        and advice.action not in (*QUIET, "progress")
        and (until := _eased_until(draft, proposal)) is not None
    ):
        draft.say("eased-already", until=until)
    return proposal


def difference(draft: Draft, proposal: Proposal, before: tuple[Known, InForce] | None = None) -> tuple[Say, ...]:
    """What a proposal takes from the plan that would be in force without it, in words; empty where that is nothing.

    ``before``: what was known and laid just before it was kept.
    """
    if not proposal.eases:
        return requests.difference_lines(draft, proposal.changes)
    library = draft.books.library
    if before is None:
        others = untold(draft.known, proposal)
        before = others, in_force(others, draft.current(), library, draft.local)
    others, without = before
    after = in_force(others, draft.current(), library, draft.local, extra=proposal)
    new: tuple[Change, ...] = ()
    if any(e.effect.progress for e in proposal.eases):
        return _steps_up(draft, without, after)
    if after.weeks != without.weeks:
        had = {_bare(c) for c in without.changes}
        moved = tuple(c for c in proposal.changes if c.change == "postpone")
        new = (*moved, *(c for c in after.changes if _bare(c) not in had and c.session >= draft.today))
        new = tuple(c for c in new if c.change != "hold") or new
    return run_lines(draft, without, after) + requests.difference_lines(draft, new, without.asked)


def _bare(change: Change) -> Change:
    """A change without the rules that ask for it."""
    return replace(change, rules=())


def _steps_up(draft: Draft, before: InForce, after: InForce) -> tuple[Say, ...]:
    """What comes back with a step up: each slot as it was and as it will be."""
    athlete, library = draft.athlete, draft.books.library
    lines: list[Say] = []
    for d in changed(before.weeks, after.weeks):
        if d.before is None or d.after is None or d.day < draft.today:
            continue
        was, will = slot_line(d.before, athlete, library), slot_line(d.after, athlete, library)
        lines += [say("change-day", day=d.day)] if not any(x.facts.get("day") == d.day for x in lines) else []
        lines.append(say("change-step-up", was=was, will=will))
    return tuple(lines)


def _eased_until(draft: Draft, proposal: Proposal) -> date | None:
    """How long the plan is eased already for what a proposal is about."""
    regions = {e.region for e in proposal.eases if e.region}
    found = [
        e.until
        for e in draft.laid().easings
        if e.region in regions and e.holds_on(draft.today) and e.until != date.max and e.effect.region != "hold"
    ]
    return max(found, default=None)


def _question(draft: Draft, advice: Advice, ref: str) -> Asking:
    """What a bare answer to the advice's question will be about: a yes or a no, or the symptom just told."""
    if advice.ask in yesno.ASKED:
        return yesno.asks(advice.rule, advice.ask, ref)
    told = next((a for a in draft.acts if isinstance(a, Symptom)), None)
    if told is None or told.region is None:
        return yesno.asks(advice.rule, advice.ask, ref)
    timing = "during" if advice.rule.startswith("mid-set") else told.timing
    return question(told.region, told.side, timing, draft.today, rule=advice.rule)
