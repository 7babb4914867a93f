"""Judging: a message and what is known → every table's answer → one resolved advice, the deciding one first.

Rules: a red flag of the higher classes silences everything else; the more cautious value wins in each dimension;
nothing rises where any rule has something to say against it (EVIDENCE: conflict resolution).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from coach.acts import Act, Lift, Run, Symptom
from coach.advice import URGENCIES, Action, Advice
from coach.athlete import Athlete
from coach.changes import HORIZON_DAYS, changes_for, changes_of
from coach.coursed import deadline
from coach.courses import Course, course_of, courses, told_now, told_of
from coach.diary import Pause, Record
from coach.easing import Easing
from coach.hedges import heard
from coach.library import Library
from coach.painful import ceiling, complaints, latest_pain, regional, timed
from coach.picture import Picture, facts_of, whole
from coach.redflags import RedFlag, Safety, signs_in
from coach.rules import Effect, Rule, Table, decided
from coach.telling import telling
from coach.week import Week

PAUSING = ("emergency", "same-day")  #: urgencies whose pause ends by a stated clearance only
QUIET = ("reassure", "remind", "hold")  #: said only where nothing asks for more


@dataclass(frozen=True, kw_only=True)
class Situation:
    """What is judged: a message with its acts, what was told before, and the plan before anything eases it."""

    athlete: Athlete
    now: datetime  #: aware, in the athlete's zone
    text: str
    acts: tuple[Act, ...] = ()
    records: tuple[Record, ...] = ()
    weeks: tuple[Week, ...] = ()
    pause: Pause | None = None
    more: dict[str, Any] = field(default_factory=dict)  #: facts that neither message nor diary holds


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """A rule that fitted, with the picture it fitted and the symptom and course it was asked for."""

    table: str
    rule: Rule
    picture: Picture
    symptom: Symptom | None = None
    course: Course | None = None


def judge(situation: Situation, library: Library, safety: Safety) -> tuple[Advice, ...]:
    """What to advise, the deciding advice first; it carries all changes. Empty where nothing is to be said."""
    message = heard(situation.text, safety.words.lexicon, safety.words.idioms)
    flags = signs_in(message, safety.words.signs)
    records = tuple(r for r in situation.records if r.at <= situation.now)
    logs = any(isinstance(a, (Lift, Run)) for a in situation.acts)  # then a bare number belongs to the log
    told = telling(situation.text, message, goes_on=latest_pain(records, situation.now) is not None, logs=logs)
    base = whole(situation.athlete, situation.now, message, told, situation.acts, records, situation.pause, flags)
    base = replace(base, **situation.more)
    found: list[Finding] = []
    hurting = complaints(message, told, situation.acts, records, situation.now, situation.athlete.injuries)
    hurting = tuple(timed(s, message, situation.acts) for s in hurting)
    alone = len(hurting) == 1
    regions = []
    for symptom in hurting:
        picture = regional(base, symptom, message, told, records, situation.now, library, alone=alone)
        course = _course(replace(symptom, severity=picture.pain), situation, records, library)
        picture = regional(base, symptom, message, told, records, situation.now, library, alone=alone, course=course)
        regions.append((picture, symptom, course))
    for table in library.tables:
        if table.scope == "region":
            for picture, symptom, course in regions:
                _find(found, table, picture, symptom, course)
        else:
            _find(found, table, base, None)
            if table.name == "red-flags" and base.paused in PAUSING:
                return _paused(found, flags, situation, library, safety)
            if table.name == "red-flags" and found and URGENCIES.index(found[0].rule.urgency) >= 3:
                return _alarm(found[0], flags, situation, library, safety)
    return _resolved(found, flags, situation, library, safety)


def _course(symptom: Symptom, situation: Situation, records: Sequence[Record], library: Library) -> Course | None:
    """The course that a pain goes on with, what is told in this message included."""
    zone, now = situation.athlete.zone, situation.now
    told = told_of((r for r in records if not r.doubtful), zone)
    told += [(now, a) for a in situation.acts if isinstance(a, (Lift, Run)) and a.when == now.date()]
    if symptom.symptom in ("pain", "injury"):
        told += told_now(symptom, now)
    return course_of(courses(told, library, now), symptom.region or "general", symptom.side)


def _find(
    found: list[Finding], table: Table, picture: Picture, symptom: Symptom | None, course: Course | None = None
) -> None:
    rule = decided(table, facts_of(picture))
    if rule.action is not None:
        found.append(Finding(table=table.name, rule=rule, picture=picture, symptom=symptom, course=course))


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
    first = _with(first, changes=changes_for(situation, (effect,), (), library))
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
    found = [f for f in found if not _lifted(f, found)]
    ordered = sorted(
        (f for f in found if not _said_better(f, found)),
        key=lambda f: (-URGENCIES.index(f.rule.urgency), f.rule.action in QUIET, f.rule.priority),
    )
    loud = [f for f in ordered if f.rule.action not in QUIET]
    said = (loud or ordered)[:2]
    eases = {id(f): _easing(f, situation, library) for f in found if f.rule.effect != Effect()}
    changes = changes_of(situation, tuple(eases.values()), library)
    out = [_advice(f, flags, situation, safety, eases.get(id(f))) for f in said]
    silent = tuple(e for f in found if (e := eases.get(id(f))) is not None and f not in said)
    first = _with(out[0], changes=changes, eases=(*out[0].eases, *silent))
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


def _lifted(finding: Finding, found: Sequence[Finding]) -> bool:
    """Whether a mere hold of a region gives way to the step up that its course has earned."""
    if finding.rule.action not in QUIET or finding.rule.effect.region != "hold" or finding.rule.effect.progress:
        return False
    return any(f.rule.effect.progress and f.symptom == finding.symptom for f in found)


def _said_better(finding: Finding, found: Sequence[Finding]) -> bool:
    """Whether the course of a pain says it all: how it is borne tells more than the number alone."""
    if finding.rule.action not in QUIET or finding.symptom is None or finding.table != "pain":
        return False
    return any(f.symptom == finding.symptom and f.table != "pain" for f in found)


def _easing(finding: Finding, situation: Situation, library: Library) -> Easing:
    """What a finding asks of the plan: until its deadline, which does not move on with every report."""
    rule, symptom, course, today = finding.rule, finding.symptom, finding.course, situation.now.date()
    until = _until(finding, today)
    if symptom is None or not rule.effect.region:
        return Easing(rule=rule.id, since=today, until=until, effect=rule.effect, at_once=rule.at_once)
    region = symptom.region or "general"
    moved = course if rule.action not in QUIET else None  # what is only held offers no step
    return Easing(
        rule=rule.id,
        since=today,
        until=until,
        effect=rule.effect,
        region=region,
        side=symptom.side,
        site=symptom.site,
        pain=finding.picture.pain,
        ceiling=ceiling(region, symptom.site, library),
        share=moved.share if moved is not None else None,
        rungs=moved.rungs if moved is not None else None,
        at_once=rule.at_once,
    )


def _until(finding: Finding, today: date) -> date:
    days = finding.rule.effect.days
    if finding.symptom is None or not finding.rule.effect.region or days <= 1:
        return today + timedelta(days=days)
    low = next((t.low for t in finding.rule.when if t.fact == "pain"), None)
    return deadline(finding.course, low, days, today)


def _with(advice: Advice, **more: Any) -> Advice:
    return Advice(**{**{f: getattr(advice, f) for f in Advice.__dataclass_fields__}, **more})


def _words(symptom: Symptom | None) -> str:
    return ((symptom.region if symptom is not None else None) or "general").replace("-", " ")


def _advice(
    finding: Finding,
    flags: Sequence[RedFlag],
    situation: Situation,
    safety: Safety,
    easing: Easing | None = None,
) -> Advice:
    rule, picture, course = finding.rule, finding.picture, finding.course
    effect: Effect = rule.effect
    until = _until(finding, situation.now.date()) if effect != Effect() else None
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
        "times": 0 if picture.occasions is None else round(picture.occasions),
        "share": 100 if course is None else round(course.share * 100),
        "session": 0 if picture.ramp is None else round(picture.ramp),
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
        eases=() if easing is None else (easing,),
    )
