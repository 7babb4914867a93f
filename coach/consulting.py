"""Consulting the tables: a message and what is known → what table after table answers to it.

Rule: a table is asked with all that the tables before it have found out; nothing said is no good news.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple

from coach.acts import Act, Lift, Question, Run, SessionReport, Symptom
from coach.advice import URGENCIES
from coach.appointments import sign_waits
from coach.athlete import Athlete
from coach.bone import FLAG, diagnosed, enough, gathered, likelier, screened, signs_of, stressed_bones
from coach.bone import counted as counted_signs
from coach.course import Course
from coach.coursed import deadline
from coach.courses import course_of, courses, same_side, told_now, told_of
from coach.diary import Pause, Record
from coach.hedges import heard
from coach.ladder import Stop
from coach.lately import RECALLED, lately
from coach.library import Library
from coach.logbook import Logbook, felt_ones, logbook
from coach.once import of_people
from coach.painful import ceiling, complaints, coursed, latest_pain, open_pain, regional, timed
from coach.picture import BLANK, Picture, changed, facts_of, whole
from coach.redflags import RedFlag, Safety, red_flags
from coach.rules import Effect, Facts, Rule, Table, Value, counted, decided, lasting
from coach.sincewhen import days_since
from coach.telling import telling
from coach.tiers import before, horizons, tier_of
from coach.told import conditions_in, conditions_over, told_facts
from coach.values import replace, value
from coach.week import Week

SIGNS = "red-flags"  #: the table of red flags
TRIGGERS = "triggers"  #: the table that counts the signs that an easy week is due
PAUSING = ("emergency", "same-day")  #: urgencies whose pause ends by a stated clearance only
ANSWERS = 2048  #: of tables, kept by what is told
CHECKED_IN = ("sleep_h", "energy", "soreness", "stress", "mood", "pulse_rise")  #: what a check-in tells
_checked_in = attrgetter(*CHECKED_IN)
NOT_CHECKED_IN = (None,) * len(CHECKED_IN)


@value(frozen=True, kw_only=True)
class Situation:
    """What is judged: a message with its acts, what was told before, and the plan before anything eases it."""

    athlete: Athlete
    now: datetime  #: aware, in the athlete's zone
    text: str
    acts: tuple[Act, ...] = ()
    records: tuple[Record, ...] = ()  #: in order of time
    weeks: tuple[Week, ...] = ()
    pause: Pause | None = None
    barred: frozenset[str] = frozenset()  #: exercises that a clinician ruled out
    issued: tuple[Week, ...] = ()  #: the weeks as they were planned, past ones too, before anything was changed
    began: date | None = None  #: the day the first plan began
    fresh: tuple[str, ...] | None = None  #: conditions that were noted of this message; None: whatever it tells
    more: dict[str, Any] = field(default_factory=dict)  #: facts that neither message nor diary holds
    also: tuple[tuple[str, int, int], ...] = ()  #: concepts that the athlete's own words name in the text
    stops: tuple[Stop, ...] = ()  #: pains for which running was stopped
    recalled: tuple[Symptom, ...] = ()  #: pains that stand open and were not told of now: leave to train is asked for


class Finding(NamedTuple):
    """What one table answered to one picture; ``symptom`` and its course where it was asked for a painful region.

    ``effect``: what it asks for where that is not the rule's own. ``part``: rules that had a part in the answer.
    """

    table: Table
    rule: Rule
    picture: Picture
    effect: Effect
    symptom: Symptom | None = None
    course: Course | None = None
    part: tuple[Rule, ...] = ()

    @property
    def silences(self) -> bool:
        """Whether no table behind it is heard: a red flag of the higher classes, or the pause that one has left."""
        if self.table.name != SIGNS:
            return False
        urgent = self.rule.action is not None and URGENCIES.index(self.rule.urgency) >= 3
        return urgent or self.picture.paused in PAUSING


@dataclass(frozen=True, kw_only=True)
class Given:
    """Facts that hold whatever the words say; what they say of a region holds for ``region`` only, if one is named."""

    facts: Mapping[str, Any] = field(default_factory=dict)
    region: str | None = None

    def whole(self, library: Library) -> dict[str, Any]:
        """Those that are no fact of a region."""
        own = facts_of_regions(library)
        return {name: value for name, value in self.facts.items() if name not in own}

    def hurting(self, told: Sequence[Symptom], library: Library) -> tuple[Symptom, ...]:
        """The complaints, with one more where a fact of a region is given and nobody spoke of it."""
        if any(self.region in (None, s.region) for s in told):
            return tuple(told)
        if self.region is None and not set(self.facts) & set(facts_of_regions(library)):
            return tuple(told)
        pain = self.facts.get("pain")
        more = Symptom(symptom="pain", when=date.min, region=self.region or "general", severity=pain)
        return (*told, more)

    def local(self, picture: Picture, symptom: Symptom, library: Library) -> Picture:
        """The picture of a region with what is given of it."""
        if self.region not in (None, symptom.region) or not self.facts:
            return picture
        over = picture.over_ceiling
        if (pain := self.facts.get("pain")) is not None:
            over = pain > ceiling(symptom.region or "general", symptom.site, library)
        return changed(picture, **{"over_ceiling": over, **self.facts})


@lru_cache(maxsize=1)
def facts_of_regions(library: Library) -> tuple[str, ...]:
    """The facts that only tables of regions read."""
    whole_ = {name for t in library.tables if t.scope == "message" for name in t.asked}
    return tuple(n for t in library.tables if t.scope == "region" for n in t.asked if n not in whole_)


NOTHING_GIVEN = Given()


def consulted(
    situation: Situation, library: Library, safety: Safety, given: Given = NOTHING_GIVEN
) -> tuple[tuple[RedFlag, ...], Iterator[Finding]]:
    """The red flags of the message, and what table after table answers; no table is asked before it is looked at."""
    athlete, now, acts = situation.athlete, situation.now, situation.acts
    message = heard(situation.text, safety.words.lexicon, safety.words.idioms, situation.also)
    flags = red_flags(situation.text, safety.words, situation.also)
    records = felt_ones(situation.records, now)
    logs = any(isinstance(a, (Lift, Run)) for a in acts)  # then a bare number belongs to the log
    asks = any(isinstance(a, Question) for a in acts) and not any(isinstance(a, Symptom) for a in acts)
    goes_on, waits = latest_pain(records, now) is not None, open_pain(records, now)
    place = None if waits is None else waits.region
    began = _began(situation, library)
    worked = any(isinstance(a, SessionReport) and a.status in ("done", "partial") for a in acts)
    told = telling(
        situation.text, message, goes_on=goes_on, still=place, logs=logs, worked=worked, asks=asks, began=began
    )
    book = logbook(now, acts, situation.records, situation.issued, library)
    sign = sign_waits(situation.records, now)
    waiting = [s for s in stressed_bones(records, athlete.zone) if s.stands]
    more = {
        **lately(book, athlete, acts, situation.text, situation.began),
        **told_facts(message, situation.text, athlete.conditions),
        **before(library.table("fatigue"), book),
        "bone_waits": bool(waiting),
        "bone_found": diagnosed(message) and all(f.flag == FLAG for f in flags if f.urgency != "watch"),
        "soon_waits": sign is not None,
    }
    base = whole(athlete, now, message, told, acts, records, situation.records, situation.pause, flags, more)
    if sign is not None and situation.pause is None and not waiting and told.cleared_days is not None:
        since = (now.date() - sign.astimezone(now.tzinfo).date()).days
        base = changed(base, clearance=told.cleared_days <= since)
    unheard: dict[str, Any] = {f: None for r in library.standing(athlete.conditions) for f in r.ignores}
    unheard |= {c: False for c in conditions_over(message) if c in ("pregnant", "postpartum")}
    base = changed(base, **{**unheard, **situation.more}) if unheard or situation.more else base
    base = changed(base, **given.whole(library)) if given.facts else base
    felt = complaints(message, told, acts, records, now, athlete.injuries) or situation.recalled
    hurting = tuple(timed(s, message, acts) for s in given.hurting(felt, library))
    if len(hurting) == 1 and told.lasting_days and hurting[0] not in situation.recalled:
        hurting = (replace(hurting[0], since=now.date() - timedelta(days=told.lasting_days)),)
    if message.mentions("bsi-named") or any(screened(s) for s in hurting):
        more_signs = likelier(book.lifts, book.runs, book.today, athlete.conditions, library)
        hurting = tuple(replace(s, signs=signs_of(s, message, more_signs)) for s in hurting)
    new = situation.fresh if situation.fresh is not None else conditions_in(message)

    def answers() -> Iterator[Finding]:
        picture, facts = base, facts_of(base)
        # one who insists is answered by what was told earlier today
        today = book.days.get(book.today) if base.insists else None
        inputs = [r for t in library.tables if today and t.name == "fatigue" for r in counted(t, dict(today)) if r.tier]
        looked = False
        for table in library.tables:
            if table.scope == "message" and table.name == "readiness":
                yield from readiness(table, picture, facts, [r for r in inputs if not _said(r, book)])
            elif table.scope == "message":
                one = finding(table, picture, facts)
                more_inputs = [r for r in one.part if r.tier] if table.tells_tier else []
                inputs += more_inputs
                if more_inputs or not looked or table.name == TRIGGERS:
                    news = _news(picture, table, one, inputs)
                    news = {**news, **given.whole(library)} if news and given.facts else news
                    if news:
                        picture, facts = changed(picture, **news), facts.but(news)
                    looked = True
                left = unsaid(one, book) if book.said else one
                if left is not None:
                    yield left
            elif table.scope == "condition":
                for condition in new:
                    told_one = {"condition": condition}
                    yield finding(table, changed(picture, **told_one), facts.but(told_one))
            elif table.scope == "region":
                for symptom in hurting:
                    local, facts_here, course = _local(picture, symptom)
                    yield _windowed(finding(table, local, facts_here, symptom), course, now.date())

    def _local(picture: Picture, symptom: Symptom) -> tuple[Picture, Facts, Course | None]:
        """The picture of a region. Most tables of regions follow each other: what is one for all is made once."""
        made = seen.get(id(symptom))
        if made is None or made[0] is not picture:
            seen[id(symptom)] = made = (picture, *_seen(picture, symptom))
        return made[1], made[2], made[3]

    def _seen(picture: Picture, symptom: Symptom) -> tuple[Picture, Facts, Course | None]:
        alone = len(hurting) == 1
        local = regional(picture, symptom, message, told, records, now, library, alone=alone)
        place = (symptom.region, symptom.side)
        if place not in followed:
            pain = 0.0 if local.pain is None and local.settled else local.pain
            followed[place] = _course(replace(symptom, severity=pain), situation, library)
        course = followed[place]
        near = any(s.region == symptom.region and same_side(s.side, symptom.side) for s in waiting)
        bone: dict[str, Any] = {"bone_stands": near}
        if screened(symptom):
            signs = gathered(symptom, symptom.signs, records, now.date())
            core, all_ = counted_signs(signs)
            risky = "risky" in signs and enough(signs)
            bone |= {"bone_core": float(core), "bone_signs": float(all_), "bone_risky": risky}
        local = given.local(coursed(local, symptom, course, message, situation.records, now, bone), symptom, library)
        return local, facts_of(local), course

    followed: dict[tuple[str | None, str | None], Course | None] = {}
    seen: dict[int, tuple[Picture, Picture, Facts, Course | None]] = {}
    return flags, answers()


def _began(situation: Situation, library: Library) -> int | None:
    """How many days ago the message says it began, by the names of the calendar or by a run of the diary."""
    tables, today = library.courses, situation.now.date()
    if tables is None:
        return None
    runs = (r.body for r in situation.records if isinstance(r.body, Run))  # walked through only where a race is named
    return days_since(situation.text.lower(), today, tables.since, runs)


def _course(symptom: Symptom, situation: Situation, library: Library) -> Course | None:
    """The course that a pain goes on with, what is told in this message included."""
    zone, now = situation.athlete.zone, situation.now
    of_now = symptom if symptom.when > date.min else replace(symptom, when=now.date())
    told = told_of((r for r in situation.records if not r.doubtful and r.at <= now), zone, (of_now,))
    told += [(now, a) for a in situation.acts if isinstance(a, (Lift, Run)) and a.when == now.date()]
    if symptom.symptom in ("pain", "injury") and not any(symptom == s for s in situation.recalled):
        told += told_now(symptom, now)
    return course_of(courses(told, library, now, situation.stops), symptom.region or "general", symptom.side)


def _windowed(one: Finding, course: Course | None, today: date) -> Finding:
    """The finding with its days: until its deadline, which does not move on with every report of the same pain."""
    days = one.effect.days
    if not one.effect.region or days <= 1:
        return one._replace(course=course)
    low = next((t.low for t in one.rule.when if t.fact == "pain"), None)
    left = (deadline(course, low, days, today) - today).days
    return one._replace(course=course, effect=lasting(one.effect, left))


def finding(table: Table, picture: Picture, facts: Mapping[str, Value], symptom: Symptom | None = None) -> Finding:
    """What ``table`` answers to ``picture``, its ``facts``. Where several inputs count, the most serious one speaks."""
    if not isinstance(facts, Facts):
        rule, effect, part = _answer(table, facts)
    else:
        told = facts.other & table.reads
        values = frozenset([(name, facts[name]) for name in told]) if told else NOTHING_TOLD
        rule, effect, part = _answered(table, values)
    return Finding(table, rule, picture, effect, symptom, None, part)


NOTHING_TOLD = frozenset[tuple[str, Value]]()
Answer = tuple[Rule, Effect, tuple[Rule, ...]]  #: the rule that speaks, for how long it does, and all that had a part


@of_people(ANSWERS)
def _answered(table: Table, told: frozenset[tuple[str, Value]]) -> Answer:
    """What a table answers where of all that it reads only this is ``told``: most hear nothing, or what others say."""
    return _answer(table, facts_of(BLANK).but(dict(told)))


def _answer(table: Table, facts: Mapping[str, Value]) -> Answer:
    if table.hit == "first":
        rule = decided(table, facts)
        return rule, rule.effect, (rule,)
    return _speaking(counted(table, facts))


def _speaking(part: tuple[Rule, ...]) -> Answer:
    """Of several rules that count the most serious one speaks."""
    rule = max(part, key=lambda r: (r.action is not None, URGENCIES.index(r.urgency), r.tier))  # of equals the first
    said = [r for r in part if r.action is not None]
    return rule, lasting(rule.effect, max((r.effect.days for r in said), default=0)), part


def unsaid(one: Finding, book: Logbook) -> Finding | None:
    """A finding without what the coach has said already of days that stay as they are; None where nothing is left."""
    if book.said.keys().isdisjoint([r.id for r in one.part]):
        return one
    part = tuple(r for r in one.part if not _said(r, book))
    if len(part) == len(one.part):
        return one
    if not part:
        return None
    rule, effect, part = _speaking(part)
    return one._replace(rule=rule, effect=effect, part=part, course=None)


def _said(rule: Rule, book: Logbook) -> bool:
    day = book.said.get(rule.id)
    return day is not None and book.ago(day) < rule.effect.days and any(t.fact in RECALLED for t in rule.when)


def _news(picture: Picture, table: Table, one: Finding, inputs: Sequence[Rule]) -> dict[str, Any]:
    """What the tables so far say of readiness that the picture does not know."""
    values: dict[str, Any] = {}
    if table.name == TRIGGERS and (signs := {r.input for r in one.part if r.when}):
        values["triggers"] = float(len(signs))
    known = bool(inputs) or _checked_in(picture) != NOT_CHECKED_IN
    tier = float(tier_of(inputs)) if known else None  # nothing said is no good news
    if picture.tier != tier:
        values["tier"] = tier
    return values


def readiness(table: Table, picture: Picture, facts: Facts, inputs: Sequence[Rule]) -> Iterator[Finding]:
    """What the tier means, for as many days as each of its inputs lasts; a later day may stand better."""
    for days, tier in horizons(inputs) or ((0, 0),):
        if picture.tier != tier:
            then = {"tier": float(tier)}
            picture, facts = changed(picture, **then), facts.but(then)
        one = finding(table, picture, facts)
        yield one._replace(effect=lasting(one.effect, days))
