"""Judging: a message and what is known → every table's answer → one resolved advice, the deciding one first.

Rules (docs/rules.md): a red flag of the higher classes silences everything else; the more cautious value wins in each
dimension; nothing rises where any rule has something to say against it; at most two reasons are told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from coach.acts import Lift, SessionReport, Symptom
from coach.advice import URGENCIES, Action, Advice, Hold
from coach.changes import HORIZON_DAYS, changes_for, sparing
from coach.consulting import PAUSING, SIGNS, Finding, Situation, consulted
from coach.easing import Easing
from coach.library import Library, region_words
from coach.painful import ceiling
from coach.redflags import RedFlag, Safety
from coach.resolving import Wanted
from coach.rules import RUNNING, Effect
from coach.values import replace

QUIET = ("reassure", "remind", "hold")  #: said only where nothing asks for more
HELD = "soon"  #: the class of a pause that no alarm began: it silences no table, as a red flag's does
SEEN = URGENCIES.index("soon")  #: from here on a professional is to be seen


def judge(situation: Situation, library: Library, safety: Safety) -> tuple[Advice, ...]:
    """What to advise, the deciding advice first; it carries all changes. Empty where nothing is to be said."""
    flags, findings = consulted(situation, library, safety)
    return resolved(findings, flags, situation, library, safety)


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
        if one.table.name != SIGNS or not one.silences:
            continue
        if one.picture.paused in PAUSING:
            return _paused(found, flags, situation, library, safety)
        if one.rule.ask is None:
            return _alarm(found, flags, situation, library, safety)
        suspected = True
    if suspected:  # what is known asks for no less until the question is answered
        return _alarm(found, flags, situation, library, safety)
    if found and found[0].picture.paused == HELD:
        return _held(found, flags, situation, library, safety)
    return _merged(found, flags, situation, library, safety)


def _held(
    found: list[Finding], flags: Sequence[RedFlag], situation: Situation, library: Library, safety: Safety
) -> tuple[Advice, ...]:
    """While an illness keeps all training out until a doctor clears it: that, or what is as serious and more.

    What is milder speaks of training, of which there is none; a pain or a sign gets no milder answer for the pause.
    """
    first = found[0]
    least = URGENCIES.index(HELD)
    worse = [f for f in found if URGENCIES.index(f.rule.urgency) >= least and not f.rule.id.startswith("pause-")]
    if worse:
        said = _merged(worse, flags, situation, library, safety)
        urgent = said[0].urgency != HELD  # that is kept for when the pause has ended; the rest would be over by then
        return said if urgent else tuple(replace(a, changes=(), eases=(), running="") for a in said)
    return (_advice(first, flags, situation, safety),) if first.table.name == SIGNS else ()


def _paused(
    found: Sequence[Finding], flags: Sequence[RedFlag], situation: Situation, library: Library, safety: Safety
) -> tuple[Advice, ...]:
    """While a red flag's pause stands, no other table speaks: there is no training to advise on."""
    if not found:
        return ()
    if found[0].rule.action == "ask":  # a cue only: nothing changes before who and when are known
        return (_advice(found[0], flags, situation, safety),)
    return _alarm(found, flags, situation, library, safety)


def _trained(situation: Situation) -> bool:
    """Whether strength work was told of today, in this message or before."""
    today = situation.now.date()

    def works(act: object) -> bool:
        return (
            isinstance(act, Lift) or (isinstance(act, SessionReport) and act.status in ("done", "partial"))
        ) and act.when == today

    if any(map(works, situation.acts)):
        return True
    return any(works(r.body) and not r.doubtful for r in reversed(situation.records))


def _alarm(
    found: Sequence[Finding], flags: Sequence[RedFlag], situation: Situation, library: Library, safety: Safety
) -> tuple[Advice, ...]:
    """A class of its own, the first of ``found``: this and nothing else is said, and the plan eased by all of them.

    A question, where one is open, comes with its safety net.
    """
    rule = found[0].rule
    first = _advice(found[0], flags, situation, safety)
    if rule.pauses:
        stop = Wanted(rule=rule.id, effect=Effect(stop=True, days=HORIZON_DAYS), priority=rule.priority)
        first = replace(first, changes=changes_for(situation, (stop,), (), library), running="none")
    else:
        first = _eased(first, found, situation, library)
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
    out = [_advice(f, flags, situation, safety) for f in said]
    first = replace(
        _eased(out[0], found, situation, library),
        urgency=max((f.rule.urgency for f in found), key=URGENCIES.index),
        felt=tuple({(s.region, s.side): s for f in found if (s := _felt(f, situation)) is not None}.values()),
    )
    more = [_beside(a, "ask") for f, a in zip(said, out, strict=True) if f.rule.ask is not None][:1]
    eased = {f.effect.region for f in said} & {"ease", "spare", "unload"}
    if first.action == "refer" and eased:  # the referral stands first; what is done until then is an action too
        more.append(_beside(first, "reduce"))
    if first.action == "deload" and any(f.effect.fresh for f in found):  # the first weeks anew are less, too
        more.append(_beside(first, "reduce"))
    return (first, *out[1:], *more)


def _eased(advice: Advice, found: Sequence[Finding], situation: Situation, library: Library) -> Advice:
    """The advice with what all that was found together asks of the plan."""
    ordered = sorted(found, key=rank)
    wanted = [Wanted(rule=f.rule.id, effect=f.effect, priority=f.rule.priority) for f in ordered]
    whole_ = [w for w in wanted if not w.effect.region]  # what a painful region asks for is asked of what loads it only
    eases = tuple(_easing(f, situation, library) for f in found if f.effect.touches)
    days = {f.rule.id: f.effect.days for f in found}
    spared = tuple(replace(sparing(e), effect=replace(e.effect, days=days[e.rule])) for e in eases if e.region)
    parts = [r.id for f in ordered for r in f.part if r.action is not None]
    moves = any(f.effect.postpone for f in found)  # for nothing else it matters whether today is trained
    return replace(
        advice,
        changes=changes_for(situation, whole_, spared, library, trained=moves and _trained(situation)),
        holds=tuple(_hold(f, situation.now.date()) for f in found if f.effect.touches),
        rules=tuple(dict.fromkeys((*advice.rules, *parts))),
        running=max((e.running for e in eases), key=RUNNING.index, default=""),
        eases=eases,
    )


def _felt(one: Finding, situation: Situation) -> Symptom | None:
    """The pain a finding is of, with its number; one that has gone is nought."""
    told, pain = one.symptom, one.picture.pain
    if told is None or any(told == s for s in situation.recalled):
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
    others = [f.rule for f in found if f.symptom == one.symptom and f.table.name != "pain"]
    if one.effect.region == "unload" and not any(r.effect.region == "unload" for r in others):
        return False
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
    return (urgency < SEEN, one.rule.action in QUIET, one.rule.priority, -urgency, one.effect.region != "unload")


def _beside(advice: Advice, action: Action) -> Advice:
    """A second action of the same rule; it is silent, for the first one has said it all."""
    return replace(advice, action=action, say="", changes=(), eases=(), felt=(), pauses=False, ask=None)


def _hold(one: Finding, today: date) -> Hold:
    return Hold(rule=one.rule.id, until=today + timedelta(days=one.effect.days))


def _words(symptom: Symptom | None) -> str:
    return region_words((symptom.region if symptom is not None else None) or "general")


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
        "locked": picture.locked,
        "left": finding.course is not None and (finding.course.share < 1.0 or finding.course.rungs > 0),
        "times": 0 if picture.occasions is None else round(picture.occasions),
        "fever": "yes" if picture.fever else "no",
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
