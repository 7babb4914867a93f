"""Judging: a message and what is known → every table's answer → one resolved advice, the deciding one first.

Rules: a red flag of the higher classes silences everything else; the more cautious value wins in each dimension;
nothing rises where any rule has something to say against it (EVIDENCE: conflict resolution).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from coach.acts import Act, Lift, Run, Symptom
from coach.advice import URGENCIES, Action, Advice
from coach.athlete import Athlete
from coach.changes import HORIZON_DAYS, Sparing, changes_for
from coach.diary import Pause, Record
from coach.hedges import heard
from coach.library import Library
from coach.picture import Picture, ceiling, complaints, facts_of, latest_pain, regional, whole
from coach.redflags import RedFlag, Safety, signs_in
from coach.rules import Effect, Rule, Table, decided
from coach.telling import telling
from coach.week import Week

PAUSING = ("emergency", "same-day")  #: urgencies whose pause ends by a stated clearance only
QUIET = ("reassure", "remind", "hold")  #: said only where nothing asks for more


@dataclass(frozen=True, kw_only=True)
class Situation:
    """What is judged: a message with its acts, what was told before, and the plan as it is now in force."""

    athlete: Athlete
    now: datetime  #: aware, in the athlete's zone
    text: str
    acts: tuple[Act, ...] = ()
    records: tuple[Record, ...] = ()
    weeks: tuple[Week, ...] = ()
    pause: Pause | None = None
    barred: frozenset[str] = frozenset()  #: exercises that a clinician ruled out


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """A rule that fitted, with the picture it fitted and the symptom it was asked for."""

    rule: Rule
    picture: Picture
    symptom: Symptom | None = None


def judge(situation: Situation, library: Library, safety: Safety) -> tuple[Advice, ...]:
    """What to advise, the deciding advice first; it carries all changes. Empty where nothing is to be said."""
    message = heard(situation.text, safety.words.lexicon, safety.words.idioms)
    flags = signs_in(message, safety.words.signs)
    records = tuple(r for r in situation.records if r.at <= situation.now)
    logs = any(isinstance(a, (Lift, Run)) for a in situation.acts)  # then a bare number belongs to the log
    told = telling(situation.text, message, goes_on=latest_pain(records, situation.now) is not None, logs=logs)
    base = whole(situation.athlete, situation.now, message, told, situation.acts, records, situation.pause, flags)
    found: list[Finding] = []
    hurting = complaints(message, told, situation.acts, records, situation.now, situation.athlete.injuries)
    for table in library.tables:
        if table.scope == "region":
            for symptom in hurting:
                picture = regional(
                    base, symptom, message, told, records, situation.now, library, alone=len(hurting) == 1
                )
                _find(found, table, picture, symptom)
        else:
            _find(found, table, base, None)
            if table.name == "red-flags" and base.paused in PAUSING:
                return _paused(found, flags, situation, library, safety)
            if table.name == "red-flags" and found and URGENCIES.index(found[0].rule.urgency) >= 3:
                return _alarm(found[0], flags, situation, library, safety)
    return _resolved(found, flags, situation, library, safety)


def _find(found: list[Finding], table: Table, picture: Picture, symptom: Symptom | None) -> None:
    rule = decided(table, facts_of(picture))
    if rule.action is not None:
        found.append(Finding(rule=rule, picture=picture, symptom=symptom))


def _paused(
    found: Sequence[Finding], flags: Sequence[RedFlag], situation: Situation, library: Library, safety: Safety
) -> tuple[Advice, ...]:
    """While a red flag's pause stands, no other table speaks: there is no training to advise on."""
    if not found:
        return ()
    if found[0].rule.action == "ask":  # a cue only: nothing changes before who and when are known
        return (_advice(found[0], flags, situation, safety),)
    return _alarm(found[0], flags, situation, library, safety)


def _alarm(
    finding: Finding, flags: Sequence[RedFlag], situation: Situation, library: Library, safety: Safety
) -> tuple[Advice, ...]:
    """A class of its own: this and nothing else. A question, where one is open, comes with its safety net."""
    effect = Effect(stop=True, days=HORIZON_DAYS) if finding.rule.pauses else finding.rule.effect
    first = _advice(finding, flags, situation, safety)
    first = _with_changes(first, changes_for(situation, (effect,), (), library))
    if finding.rule.ask is None:
        return (first,)
    return first, _beside(first, "ask")


def _resolved(
    found: list[Finding],
    flags: Sequence[RedFlag],
    situation: Situation,
    library: Library,
    safety: Safety,
) -> tuple[Advice, ...]:
    """At most two reasons, the deciding rule first; the changes of all of them, the more cautious one for each slot."""
    if not found:
        return ()
    ordered = sorted(found, key=lambda f: (-URGENCIES.index(f.rule.urgency), f.rule.action in QUIET, f.rule.priority))
    loud = [f for f in ordered if f.rule.action not in QUIET]
    said = (loud or ordered)[:2]
    spared = tuple(
        Sparing(
            region=f.symptom.region or "general",
            site=f.symptom.site,
            pain=f.picture.pain,
            ceiling=ceiling(f.symptom.region or "general", f.symptom.site, library),
            effect=f.rule.effect,
        )
        for f in found
        if f.symptom is not None and f.rule.effect.region
    )
    changes = changes_for(situation, tuple(f.rule.effect for f in found), spared, library)
    out = [_advice(f, flags, situation, safety) for f in said]
    first = _with_changes(out[0], changes)
    more = [_beside(a, "ask") for f, a in zip(said, out, strict=True) if f.rule.ask is not None][:1]
    eased = {f.rule.effect.region for f in said} & {"ease", "spare", "unload"}
    if first.action == "refer" and eased:  # the referral stands first; what is done until then is an action too
        more.append(_beside(first, "reduce"))
    return (first, *out[1:], *more)


def _beside(advice: Advice, action: Action) -> Advice:
    """A second action of the same rule; it is silent, for the first one has said it all."""
    return Advice(
        rule=advice.rule,
        urgency=advice.urgency,
        action=action,
        say="",
        why=advice.why,
        facts=advice.facts,
        sources=advice.sources,
        until=advice.until,
    )


def _with_changes(advice: Advice, changes: tuple[Any, ...]) -> Advice:
    values = {f: getattr(advice, f) for f in Advice.__dataclass_fields__}
    return Advice(**{**values, "changes": changes})


def _words(symptom: Symptom | None) -> str:
    return ((symptom.region if symptom is not None else None) or "general").replace("-", " ")


def _advice(finding: Finding, flags: Sequence[RedFlag], situation: Situation, safety: Safety) -> Advice:
    rule, picture = finding.rule, finding.picture
    effect: Effect = rule.effect
    until = (situation.now + timedelta(days=effect.days)).date() if effect != Effect() else None
    numbers = safety.numbers_in(situation.athlete.timezone)
    row = flags[0].row if flags else "none"
    facts: dict[str, Any] = {
        "region": _words(finding.symptom),
        "pain": "none" if picture.pain is None else picture.pain,
        "days": effect.days,
        "gap": "none" if picture.gap is None else round(picture.gap),
        "sleep": "none" if picture.sleep_h is None else picture.sleep_h,
        "until": "none" if until is None else f"{until:%a} {until.day} {until:%b}",
        "number": numbers.emergency,
        "local": "known" if numbers.local else "unknown",
        "crisis": numbers.crisis,
        "row": row,
    }
    sources = rule.sources if rule.priority or row not in safety.rows else (*safety.rows[row][1],)
    return Advice(
        rule=rule.id,
        urgency=rule.urgency,
        action=rule.action or "remind",
        say=rule.say,
        why=rule.why,
        facts=facts,
        sources=sources,
        until=until,
        pauses=rule.pauses,
        ask=rule.ask,
    )
