"""Judging: a message and what is known → every table's answer → one resolved advice, the deciding one first.

Rules: a red flag of the higher classes silences everything else; the more cautious value wins in each dimension;
nothing rises where any rule has something to say against it (EVIDENCE: conflict resolution).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
    """What one table answered to one picture; ``symptom`` where it was asked for a painful region."""

    table: Table
    rule: Rule
    picture: Picture
    symptom: Symptom | None = None

    @property
    def silences(self) -> bool:
        """Whether no table behind it is heard: a red flag of the higher classes, or the pause that one has left."""
        if self.table.name != "red-flags":
            return False
        urgent = self.rule.action is not None and URGENCIES.index(self.rule.urgency) >= 3
        return urgent or self.picture.paused in PAUSING


def judge(situation: Situation, library: Library, safety: Safety) -> tuple[Advice, ...]:
    """What to advise, the deciding advice first; it carries all changes. Empty where nothing is to be said."""
    flags, findings = consulted(situation, library, safety)
    return resolved(findings, flags, situation, library, safety)


def consulted(situation: Situation, library: Library, safety: Safety) -> tuple[tuple[RedFlag, ...], Iterator[Finding]]:
    """The red flags of the message, and what table after table answers; no table is asked before it is looked at."""
    message = heard(situation.text, safety.words.lexicon, safety.words.idioms)
    flags = signs_in(message, safety.words)
    records = tuple(r for r in situation.records if r.at <= situation.now)
    logs = any(isinstance(a, (Lift, Run)) for a in situation.acts)  # then a bare number belongs to the log
    told = telling(situation.text, message, goes_on=latest_pain(records, situation.now) is not None, logs=logs)
    base = whole(situation.athlete, situation.now, message, told, situation.acts, records, situation.pause, flags)
    hurting = complaints(message, told, situation.acts, records, situation.now, situation.athlete.injuries)

    def answers() -> Iterator[Finding]:
        for table in library.tables:
            if table.scope == "review":
                continue
            if table.scope == "message":
                yield finding(table, base)
                continue
            for symptom in hurting:
                alone = len(hurting) == 1
                picture = regional(base, symptom, message, told, records, situation.now, library, alone=alone)
                yield finding(table, picture, symptom)

    return flags, answers()


def finding(table: Table, picture: Picture, symptom: Symptom | None = None) -> Finding:
    """What ``table`` answers to ``picture``."""
    return Finding(table=table, rule=decided(table, facts_of(picture)), picture=picture, symptom=symptom)


def resolved(
    findings: Iterable[Finding],
    flags: Sequence[RedFlag],
    situation: Situation,
    library: Library,
    safety: Safety,
) -> tuple[Advice, ...]:
    """One advice out of what the tables answered."""
    found: list[Finding] = []
    suspected = False
    for one in findings:
        if one.rule.action is not None:
            found.append(one)
        if one.silences and one.picture.paused in PAUSING:
            return _paused(found, flags, situation, library, safety)
        if one.silences and one.rule.ask is None:
            return _alarm(found, flags, situation, library, safety)
        suspected = suspected or one.silences
    if suspected:  # what is known asks for no less until the question is answered
        return _alarm(found, flags, situation, library, safety)
    return _merged(found, flags, situation, library, safety)


def _paused(
    found: Sequence[Finding], flags: Sequence[RedFlag], situation: Situation, library: Library, safety: Safety
) -> tuple[Advice, ...]:
    """While a red flag's pause stands, no other table speaks: there is no training to advise on."""
    if not found:
        return ()
    if found[0].rule.action == "ask":  # a cue only: nothing changes before who and when are known
        return (_advice(found[0], flags, situation, safety),)
    return _alarm(found, flags, situation, library, safety)


def _alarm(
    found: Sequence[Finding], flags: Sequence[RedFlag], situation: Situation, library: Library, safety: Safety
) -> tuple[Advice, ...]:
    """A class of its own, the first of ``found``: this and nothing else is said, and the plan eased by all of them.

    A question, where one is open, comes with its safety net.
    """
    finding = found[0]
    if finding.rule.pauses:
        effects: tuple[Effect, ...] = (Effect(stop=True, days=HORIZON_DAYS),)
    else:
        effects = tuple(f.rule.effect for f in found)
    first = _advice(finding, flags, situation, safety)
    first = _with_changes(first, changes_for(situation, effects, _spared(found, library), library))
    if finding.rule.ask is None:
        return (first,)
    return first, _beside(first, "ask")


def _merged(
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
    changes = changes_for(situation, tuple(f.rule.effect for f in found), _spared(found, library), library)
    out = [_advice(f, flags, situation, safety) for f in said]
    first = _with_changes(out[0], changes)
    more = [_beside(a, "ask") for f, a in zip(said, out, strict=True) if f.rule.ask is not None][:1]
    eased = {f.rule.effect.region for f in said} & {"ease", "spare", "unload"}
    if first.action == "refer" and eased:  # the referral stands first; what is done until then is an action too
        more.append(_beside(first, "reduce"))
    return (first, *out[1:], *more)


def _spared(found: Sequence[Finding], library: Library) -> tuple[Sparing, ...]:
    """The regions that the findings ask to spare."""
    return tuple(
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
