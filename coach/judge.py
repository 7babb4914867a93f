"""Judging: a message and what is known → every table's answer → one resolved advice, the deciding one first.

Rules (EVIDENCE 9.3): a red flag of the higher classes silences everything else; the more cautious value wins in each
dimension; nothing rises where any rule has something to say against it; at most two reasons are told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from coach.acts import Act, Lift, Run, Symptom
from coach.advice import URGENCIES, Action, Advice, Hold
from coach.athlete import Athlete
from coach.changes import HORIZON_DAYS, changes_for, sparing
from coach.coursed import deadline
from coach.courses import Course, course_of, courses, told_now, told_of
from coach.diary import Pause, Record
from coach.easing import Easing
from coach.hedges import heard
from coach.ladder import Stop
from coach.lately import RECALLED, lately
from coach.library import Library
from coach.logbook import Logbook, logbook, telling_ones
from coach.painful import ceiling, complaints, coursed, latest_pain, regional, timed
from coach.picture import Picture, facts_of, whole
from coach.redflags import RedFlag, Safety, signs_in
from coach.resolving import Wanted, together
from coach.rules import RUNNING, Effect, Rule, Table, Value, counted, decided
from coach.telling import telling
from coach.tiers import before, horizons, tier_of
from coach.told import conditions_in, conditions_over, told_facts
from coach.week import Week

PAUSING = ("emergency", "same-day")  #: urgencies whose pause ends by a stated clearance only
QUIET = ("reassure", "remind", "hold")  #: said only where nothing asks for more
SEEN = URGENCIES.index("soon")  #: from here on a professional is to be seen
CHECKED_IN = ("sleep_h", "energy", "soreness", "stress", "mood", "pulse_rise")  #: what a check-in tells


@dataclass(frozen=True, kw_only=True)
class Situation:
    """What is judged: a message with its acts, what was told before, and the plan before anything eases it."""

    athlete: Athlete
    now: datetime  #: aware, in the athlete's zone
    text: str
    acts: tuple[Act, ...] = ()
    records: tuple[Record, ...] = ()  #: in order of time
    weeks: tuple[Week, ...] = ()
    pause: Pause | None = None
    issued: tuple[Week, ...] = ()  #: the weeks as they were planned, past ones too, before anything was changed
    began: date | None = None  #: the day the first plan began
    fresh: tuple[str, ...] | None = None  #: conditions that were noted of this message; None: whatever it tells
    more: dict[str, Any] = field(default_factory=dict)  #: facts that neither message nor diary holds
    stops: tuple[Stop, ...] = ()  #: pains for which running was stopped


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """What one table answered to one picture; ``symptom`` and its course where it was asked for a painful region.

    ``effect``: what it asks for where that is not the rule's own. ``part``: rules that had a part in the answer.
    """

    table: Table
    rule: Rule
    picture: Picture
    symptom: Symptom | None = None
    course: Course | None = None
    effect: Effect
    part: tuple[Rule, ...] = ()

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
    athlete, now, acts = situation.athlete, situation.now, situation.acts
    message = heard(situation.text, safety.words.lexicon, safety.words.idioms)
    flags = signs_in(message, safety.words.signs)
    records = telling_ones(situation.records, now)
    logs = any(isinstance(a, (Lift, Run)) for a in acts)  # then a bare number belongs to the log
    told = telling(situation.text, message, goes_on=latest_pain(records, now) is not None, logs=logs)
    book = logbook(now, acts, situation.records, situation.issued)
    more = {
        **lately(book, athlete, acts, situation.text, situation.began),
        **told_facts(message, situation.text, athlete.conditions),
        **before(library.table("fatigue"), book),
    }
    base = whole(athlete, now, message, told, acts, records, situation.pause, flags, more)
    unheard: dict[str, Any] = {f: None for r in library.standing(athlete.conditions) for f in r.ignores}
    unheard |= {c: False for c in conditions_over(message) if c in ("pregnant", "postpartum")}
    base = replace(base, **unheard, **situation.more) if unheard or situation.more else base
    hurting = tuple(timed(s, message, acts) for s in complaints(message, told, acts, records, now, athlete.injuries))
    new = situation.fresh if situation.fresh is not None else conditions_in(message)

    def answers() -> Iterator[Finding]:
        picture, facts = base, facts_of(base)
        # one who insists is answered by what was told earlier today
        today = book.days.get(book.today) if base.insists else None
        inputs = [r for t in library.tables if today and t.name == "fatigue" for r in counted(t, dict(today)) if r.tier]
        for table in library.tables:
            if table.scope == "message" and table.name == "readiness":
                yield from readiness(table, picture, [r for r in inputs if not _said(r, book)])
            elif table.scope == "message":
                one = finding(table, picture, facts)
                inputs += [r for r in one.part if r.tier]
                if (now_known := _known(picture, table, one, inputs)) is not picture:
                    picture, facts = now_known, facts_of(now_known)
                if (news := unsaid(one, book)) is not None:
                    yield news
            elif table.scope == "condition":
                for condition in new:
                    told_one = replace(picture, condition=condition)
                    yield finding(table, told_one, facts_of(told_one))
            elif table.scope == "region":
                for symptom in hurting:
                    local, course = _local(picture, symptom)
                    yield _windowed(finding(table, local, facts_of(local), symptom), course, now.date())

    def _local(picture: Picture, symptom: Symptom) -> tuple[Picture, Course | None]:
        alone = len(hurting) == 1
        local = regional(picture, symptom, message, told, records, now, library, alone=alone)
        if symptom.region not in followed:
            pain = 0.0 if local.pain is None and local.settled else local.pain
            followed[symptom.region] = _course(replace(symptom, severity=pain), situation, library)
        course = followed[symptom.region]
        return coursed(local, symptom, course, message, situation.records, now), course

    followed: dict[str | None, Course | None] = {}
    return flags, answers()


def _course(symptom: Symptom, situation: Situation, library: Library) -> Course | None:
    """The course that a pain goes on with, what is told in this message included."""
    zone, now = situation.athlete.zone, situation.now
    told = told_of((r for r in situation.records if not r.doubtful and r.at <= now), zone)
    told += [(now, a) for a in situation.acts if isinstance(a, (Lift, Run)) and a.when == now.date()]
    if symptom.symptom in ("pain", "injury"):
        told += told_now(symptom, now)
    return course_of(courses(told, library, now, situation.stops), symptom.region or "general", symptom.side)


def _windowed(one: Finding, course: Course | None, today: date) -> Finding:
    """The finding with its days: until its deadline, which does not move on with every report of the same pain."""
    days = one.effect.days
    if not one.effect.region or days <= 1:
        return replace(one, course=course)
    low = next((t.low for t in one.rule.when if t.fact == "pain"), None)
    left = (deadline(course, low, days, today) - today).days
    return replace(one, course=course, effect=replace(one.effect, days=left))


def finding(table: Table, picture: Picture, facts: Mapping[str, Value], symptom: Symptom | None = None) -> Finding:
    """What ``table`` answers to ``picture``, its ``facts``. Where several inputs count, the most serious one speaks."""
    if table.hit == "first":
        rule = decided(table, facts)
        return Finding(table=table, rule=rule, picture=picture, symptom=symptom, effect=rule.effect, part=(rule,))
    return _speaking(table, picture, counted(table, facts), symptom)


def _speaking(table: Table, picture: Picture, part: tuple[Rule, ...], symptom: Symptom | None) -> Finding:
    rule = max(part, key=lambda r: (r.action is not None, URGENCIES.index(r.urgency), r.tier))  # of equals the first
    said = [r for r in part if r.action is not None]
    effect = replace(rule.effect, days=max((r.effect.days for r in said), default=0))
    return Finding(table=table, rule=rule, picture=picture, symptom=symptom, effect=effect, part=part)


def unsaid(one: Finding, book: Logbook) -> Finding | None:
    """A finding without what the coach has said already of days that stay as they are; None where nothing is left."""
    part = tuple(r for r in one.part if not _said(r, book))
    if len(part) == len(one.part):
        return one
    return _speaking(one.table, one.picture, part, one.symptom) if part else None


def _said(rule: Rule, book: Logbook) -> bool:
    day = book.said.get(rule.id)
    return day is not None and book.ago(day) < rule.effect.days and any(t.fact in RECALLED for t in rule.when)


def _known(picture: Picture, table: Table, one: Finding, inputs: Sequence[Rule]) -> Picture:
    """The picture with what the tables so far say of readiness."""
    values: dict[str, Any] = {}
    if table.name == "triggers" and (signs := {r.input for r in one.part if r.when}):
        values["triggers"] = float(len(signs))
    known = bool(inputs) or any(getattr(picture, name) is not None for name in CHECKED_IN)
    tier = float(tier_of(inputs)) if known else None  # nothing said is no good news
    if picture.tier != tier:
        values["tier"] = tier
    return replace(picture, **values) if values else picture


def readiness(table: Table, picture: Picture, inputs: Sequence[Rule]) -> Iterator[Finding]:
    """What the tier means, for as many days as each of its inputs lasts; a later day may stand better."""
    for days, tier in horizons(inputs) or ((0, 0),):
        facts = replace(picture, tier=float(tier))
        rule = decided(table, facts_of(facts))
        effect = replace(rule.effect, days=days)
        yield Finding(table=table, rule=rule, picture=facts, effect=effect, part=(rule,))


def resolved(
    findings: Iterable[Finding],
    flags: Sequence[RedFlag],
    situation: Situation,
    library: Library,
    safety: Safety,
) -> tuple[Advice, ...]:
    """One advice out of what the tables answered."""
    found: list[Finding] = []
    for one in findings:
        if one.rule.action is not None:
            found.append(one)
        if one.silences and one.picture.paused in PAUSING:
            return _paused(found, flags, situation, library, safety)
        if one.silences:
            return _alarm(found[0], flags, situation, library, safety)
    return _merged(found, flags, situation, library, safety)


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
    rule = finding.rule
    effect = Effect(stop=True, days=HORIZON_DAYS) if rule.pauses else rule.effect
    wanted = (Wanted(rule=rule.id, effect=effect, priority=rule.priority),)
    first = replace(
        _advice(finding, flags, situation, safety),
        changes=changes_for(situation, wanted, (), library),
        running=together(wanted).run or ("none" if effect.stop else ""),
    )
    if rule.ask is None:
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
    found = [f for f in found if not _lifted(f, found)]
    ordered = sorted((f for f in found if not _said_better(f, found)), key=rank)
    if any(r.tier for f in ordered for r in f.part):  # what was told speaks, not the tier that came out of it
        ordered = [f for f in ordered if f.table.name != "readiness" or f.picture.insists]
    loud = [f for f in ordered if f.rule.action not in QUIET]
    said = (loud or ordered)[:2]
    wanted = [Wanted(rule=f.rule.id, effect=f.effect, priority=f.rule.priority) for f in sorted(found, key=rank)]
    whole_ = [w for w in wanted if not w.effect.region]  # what a painful region asks for is asked of what loads it only
    eases = tuple(_easing(f, situation, library) for f in found if f.effect.touches)
    days = {f.rule.id: f.effect.days for f in found}
    spared = tuple(replace(sparing(e), effect=replace(e.effect, days=days[e.rule])) for e in eases if e.region)
    out = [_advice(f, flags, situation, safety) for f in said]
    parts = [r.id for f in sorted(found, key=rank) for r in f.part if r.action is not None]
    first = replace(
        out[0],
        urgency=max((f.rule.urgency for f in found), key=URGENCIES.index),
        changes=changes_for(situation, whole_, spared, library),
        holds=tuple(_hold(f, situation.now.date()) for f in found if f.effect.touches),
        rules=tuple(dict.fromkeys((*out[0].rules, *parts))),
        running=max((e.running for e in eases), key=RUNNING.index, default=""),
        eases=eases,
        felt=tuple({s.region: s for f in found if (s := _felt(f, situation)) is not None}.values()),
    )
    more = [_beside(a, "ask") for f, a in zip(said, out, strict=True) if f.rule.ask is not None][:1]
    eased = {f.effect.region for f in said} & {"ease", "spare", "unload"}
    if first.action == "refer" and eased:  # the referral stands first; what is done until then is an action too
        more.append(_beside(first, "reduce"))
    return (first, *out[1:], *more)


def _felt(one: Finding, situation: Situation) -> Symptom | None:
    """The pain a finding is of, with its number; one that has gone is nought."""
    told, pain = one.symptom, one.picture.pain
    if told is None:
        return None
    if pain is None and one.picture.settled:
        pain = 0.0
    return replace(told, severity=pain, when=situation.now.date() if told.when == date.min else told.when)


def _lifted(one: Finding, found: Sequence[Finding]) -> bool:
    """Whether a mere hold of a region gives way to the step up that its course has earned."""
    if one.rule.action not in QUIET or one.effect.region != "hold" or one.effect.progress:
        return False
    return any(f.effect.progress and f.symptom == one.symptom for f in found)


def _said_better(one: Finding, found: Sequence[Finding]) -> bool:
    """Whether the course of a pain says it all: how it is borne tells more than the number alone.

    Unless the number alone is more urgent, or asks for something where the course only comforts.
    """
    if one.symptom is None or one.table.name != "pain":
        return False
    urgent, quiet = URGENCIES.index(one.rule.urgency), one.rule.action in QUIET
    others = (f.rule for f in found if f.symptom == one.symptom and f.table.name != "pain")
    return any(URGENCIES.index(r.urgency) >= urgent and (quiet or r.action not in QUIET) for r in others)


def _easing(one: Finding, situation: Situation, library: Library) -> Easing:
    """What a finding asks of the plan, as it is kept."""
    rule, symptom, today = one.rule, one.symptom, situation.now.date()
    whole_ = Easing(
        rule=rule.id,
        since=today,
        until=today + timedelta(days=one.effect.days),
        effect=one.effect,
        at_once=rule.at_once,
    )
    if symptom is None or not one.effect.region:
        return whole_
    region = symptom.region or "general"
    moved = one.course if rule.action not in QUIET else None  # what is only held offers no step
    return replace(
        whole_,
        region=region,
        side=symptom.side,
        site=symptom.site,
        pain=one.picture.pain,
        ceiling=ceiling(region, symptom.site, library),
        share=None if moved is None else moved.share,
        rungs=None if moved is None else moved.rungs,
    )


def rank(one: Finding) -> tuple[int, ...]:
    """The order of reasons: who is to be seen, then the class P0–P8, then how serious; what only comforts is last."""
    urgency = URGENCIES.index(one.rule.urgency)
    return (urgency < SEEN, one.rule.action in QUIET, one.rule.priority, -urgency)


def _beside(advice: Advice, action: Action) -> Advice:
    """A second action of the same rule; it is silent, for the first one has said it all."""
    return replace(advice, action=action, say="", changes=(), eases=(), felt=(), pauses=False, ask=None)


def _hold(one: Finding, today: date) -> Hold:
    return Hold(rule=one.rule.id, until=today + timedelta(days=one.effect.days))


def _words(symptom: Symptom | None) -> str:
    return ((symptom.region if symptom is not None else None) or "general").replace("-", " ")


def _advice(finding: Finding, flags: Sequence[RedFlag], situation: Situation, safety: Safety) -> Advice:
    rule, picture, effect = finding.rule, finding.picture, finding.effect
    holds = effect.touches or rule.tier > 0 or any(r.tier for r in finding.part)
    until = (situation.now + timedelta(days=effect.days)).date() if holds else None
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
        "condition": picture.condition,
        "times": 0 if picture.occasions is None else round(picture.occasions),
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
        rules=(rule.id,),
        back=rule.back,
    )
