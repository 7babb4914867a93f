"""The facts of one painful region, out of the message, the complaint and the course it goes on with.

Rule: the message's own words come first; what it leaves open is known from the log or not known at all.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from coach.acts import Act, Lift, Run, SessionReport, Symptom
from coach.concepts import PAUSES, Span
from coach.course import Course
from coach.coursed import SEVERE
from coach.coursed import facts as course_facts
from coach.courses import WAKING
from coach.diary import Proposal, Record
from coach.gonewords import has_gone
from coach.hedges import Heard
from coach.library import LEG_REGIONS, SITES, Library
from coach.picture import Picture, changed
from coach.telling import Telling
from coach.told import only_thin_bones
from coach.values import replace

OPEN_DAYS = 35  #: a pain told so long ago may still be what a number without a place is about, if it is the only one
RISE_DAYS = 3  #: two reports make a climb if they lie this far apart
COURSE_DAYS = 84  #: how far back earlier reports are read
SMALL_HOURS = 4  #: what is told before this hour is of the night, not yet of the morning
SESSION = timedelta(hours=3)  #: a session that was started goes on for so long, unless its end is told
LIGHTER = "mid-set-lighter"  #: the rule that takes load off once
TENDON_LIKE = ("tendon", "tendon-like", "tendon-compressive")
SPINE = frozenset(("lower-back", "upper-back", "neck"))


def complaints(
    message: Heard,
    told: Telling,
    acts: Sequence[Act],
    records: Sequence[Record] = (),
    now: datetime | None = None,
    known: tuple[str, ...] = (),
) -> tuple[Symptom, ...]:
    """What hurts, a symptom a region and side: the reader's where it has any, else what the words themselves say.

    A number without a place, or a place without a complaint, goes on about the pain of the last days, or is of the one
    region that is ``known`` to trouble the athlete.
    """
    read = [a for a in acts if isinstance(a, Symptom) and a.symptom in ("pain", "injury", "soreness")]
    own = {(a.region, a.side): a for a in read if a.region is not None}
    if len(own) > 1:  # "back 7/10, nothing numb": what is nowhere is no complaint beside one that is somewhere
        own = {place: a for place, a in own.items() if not (place[0] == "general" and a.severity == 0)}
    if own:
        return tuple(own.values())
    lately = latest_pain(records, now, told.regions) or (open_pain(records, now) if told.worst is not None else None)
    complains = any(  # "does it hurt your knees?"
        not message.supposed(span) and (told.regions or not _of_no_limb(message, span))
        for span in message.stands("complaint")
    )
    goes_on = lately is not None and (told.worst is not None or message.has("gone") or complains)
    if not (complains or told.worst is not None or read or goes_on) or (not read and only_thin_bones(message)):
        return ()
    if not (complains or told.worst is not None or goes_on or message.has("limp")) and _denied(read):
        return ()  # "squats 3x8 60 kg, no pain at all"
    region = next(iter(told.regions), known[0] if len(known) == 1 else "general")
    if lately is not None and goes_on and (region == "general" or region == lately.region):
        when = lately.when if now is None else now.date()
        return (replace(lately, severity=told.worst, when=when, symptom="pain", timing=None, course=None, was=None),)
    if region == "general" and told.worst is None and not read:
        return ()
    when = read[0].when if read else date.min
    return (Symptom(symptom="pain", when=when, region=region, severity=told.worst),)


#: What is sore without being loaded by anything: a pain that is followed is not told of by it.
_NO_LIMBS = frozenset(
    "throat throats nose nostrils ear ears earache tooth teeth toothache gum gums eye eyes sinus sinuses tonsil "
    "tonsils tongue".split()
)
_JOINS = frozenset(("and", "but", "plus", "though", "while"))


def _of_no_limb(message: Heard, span: Span) -> bool:
    """Whether a complaint is of a throat, an ear or the like, which its own clause names."""
    words = message.words
    first, last = span.first, span.last
    while first > 0 and words[first - 1].word not in PAUSES and words[first - 1].word not in _JOINS:
        first -= 1
    while last < len(words) and words[last].word not in PAUSES and words[last].word not in _JOINS:
        last += 1
    said = {t.word for t in words[first:last]}
    return not said.isdisjoint(_NO_LIMBS) and said.isdisjoint(("still", "again", "too"))


def _denied(read: Sequence[Symptom]) -> bool:
    """Whether all that was read is that nothing hurts anywhere, however it began, and beside no sign."""
    return all(a.severity == 0 and not a.flags and not a.signs and a.symptom == "pain" and not a.since for a in read)


def latest_pain(records: Sequence[Record], now: datetime | None, regions: tuple[str, ...] = ()) -> Symptom | None:
    """The pain told last within two days, in one of ``regions`` if any are named."""
    if now is None:
        return None
    for r in reversed(records):
        body = r.body
        if not isinstance(body, Symptom) or not 0 <= _days(r, now) <= 2:
            continue
        if body.symptom in ("pain", "injury") and body.region and (not regions or body.region in regions):
            return body
    return None


def open_pain(records: Sequence[Record], now: datetime | None) -> Symptom | None:
    """The one pain told within the last weeks and not told to be gone; None where there are several or none."""
    last: dict[str, Symptom] = {}
    if now is None:
        return None
    for r in records:
        body = r.body
        if not isinstance(body, Symptom) or not 0 <= _days(r, now) <= OPEN_DAYS:
            continue
        if body.symptom in ("pain", "injury") and body.region and body.severity is not None:
            last[body.region] = body
    still = [s for s in last.values() if s.severity]
    return still[0] if len(still) == 1 else None


def regional(
    whole_picture: Picture,
    symptom: Symptom,
    message: Heard,
    told: Telling,
    records: Sequence[Record],
    now: datetime,
    library: Library,
    *,
    alone: bool,
) -> Picture:
    """The facts of one painful region, on top of those of the message. ``alone``: it is the only complaint."""
    region = symptom.region or "general"
    pain = symptom.severity
    outdone = symptom.was is not None and told.worst is not None and told.worst <= symptom.was  # of before
    if alone and told.worst is not None and not outdone:
        pain = told.worst if pain is None else max(pain, told.worst)
    in_words = told.worst is not None and not outdone and (symptom.severity is None or told.worst >= symptom.severity)
    last = told.last if alone and in_words else pain  # a figure in passing is none of those around the complaint
    went = symptom.severity is None and symptom.symptom in ("injury", "soreness")
    gone = (has_gone(message, region, named=went) and not message.mentions("recurs")) or (
        last is not None and last <= 2 and pain is not None and last < pain
    )
    past = _course(region, records, now)
    return changed(
        whole_picture,
        pain=pain,
        over_ceiling=pain is not None and pain > ceiling(region, symptom.site, library),
        tissue=tissue(region, symptom.site, library),
        leg=region in LEG_REGIONS,
        sudden=message.has("sudden-word") or symptom.symptom == "injury" or symptom.onset == "sudden",
        limping=message.has("limp-word") and not message.has("limp-gone"),
        at_rest=message.has("night-word") or message.has("night-hurt") or symptom.timing in ("rest", "night"),
        reassured=message.has("walking-fine"),
        morning_high=_morning_high(pain, last, past, symptom, message, now),
        rising=_risen(symptom) or _rising(last, past, told, message, now),
        falling=_falling(last, past, told, message, symptom),
        settled=gone,
        lasting=_lasting(told, past, told_since(region, records, now), now),
        tried=message.has("tried-word") or message.has("no-rest-help"),
        wants_more=message.has("ask-more"),
        sore=is_sore(symptom, message),
    )


def coursed(
    picture: Picture,
    symptom: Symptom,
    course: Course | None,
    message: Heard,
    records: Sequence[Record],
    now: datetime,
    more: Mapping[str, Any] = MappingProxyType({}),
) -> Picture:
    """The picture of a region with the course that its pain goes on with, this report included, and ``more`` facts."""
    return changed(
        picture,
        mid_set=mid_set(symptom, message, records, now),
        lightened=lightened(symptom, records, now),
        **{**course_facts(course, now), **_was_severe(symptom, message)},
        **more,
    )


def _was_severe(symptom: Symptom, message: Heard) -> Mapping[str, Any]:
    """The fact that it was severe lately, where the message itself tells so: "knee 9 -> 3"."""
    if symptom.was is None or symptom.severity is None or symptom.was < SEVERE or symptom.severity >= SEVERE:
        return {}
    return {} if any(t.word in _LONG_AGO for t in message.words) else {"was_severe": True}


_LONG_AGO = frozenset("weeks fortnight month months year years".split())


def mid_set(symptom: Symptom, message: Heard, records: Sequence[Record], now: datetime) -> bool:
    """Whether it came within a set, in a session that goes on: said so, or told of an exercise since it was started."""
    if symptom.asked and symptom.timing != "during":
        return False
    if message.has("mid-set"):
        return True
    started = False
    for r in records[bisect_left(records, now - SESSION, key=_at) :]:
        if isinstance(r.body, SessionReport) and r.body.when == now.date():
            started = r.body.status == "started" or (started and r.body.status not in ("done", "partial", "skipped"))
    return started and (symptom.timing == "during" or symptom.exercise is not None)


def _at(record: Record) -> datetime:
    return record.at


def lightened(symptom: Symptom, records: Sequence[Record], now: datetime) -> bool:
    """Whether today's load was taken down for this pain already."""
    return any(
        e.rule == LIGHTER and e.region == symptom.region and e.since == now.date()
        for r in records
        if isinstance(r.body, Proposal)
        for e in r.body.eases
    )


def timed(symptom: Symptom, message: Heard, acts: Sequence[Act]) -> Symptom:
    """The symptom with the time of day its message speaks of, where it is told of no work."""
    if symptom.timing is not None or any(isinstance(a, (Lift, Run)) for a in acts):
        return symptom
    return replace(symptom, timing="morning") if message.has("morning-word") else symptom


def is_sore(symptom: Symptom, message: Heard) -> bool:
    """Whether it is soreness after work: told so, and nothing sharp, sudden, one-pointed or of a joint."""
    if symptom.region in (
        "knee",
        "ankle",
        "achilles",
        "heel",
        "arch",
        "foot",
        "toe",
        "wrist",
        "elbow",
        "shin",
        "it-band",
    ):
        return False
    odd = any(message.has(c) for c in ("sudden-word", "limp-word", "pinpoint", "night-word", "stab"))
    told = symptom.symptom == "soreness" or message.has("sore-word")
    worked = message.told("muscles-kill") and message.has("work-blamed")  # "abs are killing me, the wheel did it"
    return (told or worked) and not odd


def ceiling(region: str, site: str | None, library: Library) -> float:
    """Highest pain allowed while the region is loaded; the strictest of its sites."""
    keys = (site,) if site in library.regions else SITES.get(region, ())
    known = [library.regions[k].max_pain_during for k in keys if k in library.regions]
    return float(min(known, default=3))


def tissue(region: str, site: str | None, library: Library) -> str:
    """Kind of tissue, one of TISSUES."""
    if region in SPINE:
        return "spine"
    keys = (site,) if site in library.regions else SITES.get(region, ())
    classes = [library.regions[k].tissue_class for k in keys if k in library.regions]
    if not classes:
        return "none"
    if all(c in TENDON_LIKE for c in classes):
        return "tendon"
    if any(c.startswith("bone") for c in classes):
        return "bone"
    if all(c == "muscle" for c in classes):
        return "muscle"
    return "joint"


def _course(region: str, records: Sequence[Record], now: datetime) -> list[tuple[datetime, float]]:
    """Earlier severities of the region, oldest first."""
    sites = set(SITES.get(region, ()))
    out = []
    for r in records:
        body = r.body
        if isinstance(body, Symptom) and body.severity is not None and 0 < _days(r, now) <= COURSE_DAYS:
            near = body.region == region or bool(sites & set(SITES.get(body.region or "", ())))
            if near and body.symptom in ("pain", "injury"):
                out.append((r.at, body.severity))
    return sorted(out)


def _morning_high(
    pain: float | None,
    last: float | None,
    course: Sequence[tuple[datetime, float]],
    symptom: Symptom,
    message: Heard,
    now: datetime,
) -> bool:
    previous = _not_said_twice(last, course, now)
    if message.has("morning-same"):
        return False
    if message.has("morning-bad") and pain is not None and pain >= 3:
        return True
    if last is None or previous is None or not now - previous[0] <= timedelta(hours=36):
        return False
    if symptom.timing not in (None, "morning") or not (
        symptom.timing == "morning" or message.has("morning-word") or now.hour < WAKING
    ):
        return False
    return last > previous[1] + 1 or (last >= 3 and last >= previous[1])


def _not_said_twice(
    last: float | None, course: Sequence[tuple[datetime, float]], now: datetime
) -> tuple[datetime, float] | None:
    """The report before this one, past those of this same morning with the same figure: told or asked about again.

    What was told in the small hours is of the night.
    """
    woke = datetime.combine(now.date(), time(SMALL_HOURS), now.tzinfo)
    return next((told for told in reversed(course) if told[0] < woke or told[1] != last), None)


def _risen(symptom: Symptom) -> bool:
    """Whether it is told to be more than it was some time before; within one piece of work it is no climb."""
    if symptom.was is None or symptom.severity is None or symptom.timing in ("during", "after"):
        return False
    return symptom.severity > symptom.was


def _rising(
    last: float | None, course: list[tuple[datetime, float]], told: Telling, message: Heard, now: datetime
) -> bool:
    if message.has("rising-word") and not (message.has("falling-word") or message.has("gone")):
        return True
    if last is None:
        return False
    if told.before is not None and last > told.before and not course:
        return last >= 3
    if not course or last < 3 or last <= course[-1][1]:
        return False
    steps = [s for _, s in course][-2:]
    apart = now - course[-1][0] >= timedelta(days=RISE_DAYS)  # from one evening to the next morning is no climb yet
    return (apart or len(steps) == 2) and all(a <= b for a, b in pairwise(steps))


def _falling(
    last: float | None, course: list[tuple[datetime, float]], told: Telling, message: Heard, symptom: Symptom
) -> bool:
    said = message.has("falling-word") and not message.mentions("not-falling")
    if last is None:
        return said or message.has("gone")
    if course and last > course[-1][1]:
        return False
    if said and not message.has("rising-word"):
        return True
    known = (told.before, symptom.was, course[-1][1] if course else None)
    before = next((severity for severity in known if severity is not None), None)
    return before is not None and last < before


def told_since(region: str, records: Sequence[Record], now: datetime) -> date | None:
    """Since when the pain of a region was told to be there, before it was last told to be gone."""
    sites, first = set(SITES.get(region, ())), None
    for r in records:
        body = r.body
        if not isinstance(body, Symptom) or body.symptom not in ("pain", "injury") or r.at > now:
            continue
        if body.region != region and not sites & set(SITES.get(body.region or "", ())):
            continue
        if body.severity == 0 or (first is not None and _days(r, now) > COURSE_DAYS):
            first = None
        if body.severity != 0 and body.since is not None and _days(r, now) <= COURSE_DAYS:
            first = body.since if first is None else min(first, body.since)
    return first


def _lasting(told: Telling, course: list[tuple[datetime, float]], since: date | None, now: datetime) -> float | None:
    """Days since it began, as told now or before, or since the first report of a row without a pain-free one."""
    started: datetime | None = None
    for at, severity in course:
        started = None if severity == 0 else (started or at)
    recorded = None if started is None else (now - started).total_seconds() / 86400
    before = None if since is None else (now.date() - since).days
    known = [d for d in (told.lasting_days, before, recorded) if d is not None]
    return max((float(d) for d in known), default=None)


def _days(record: Record, now: datetime) -> float:
    return (now - record.at).total_seconds() / 86400
