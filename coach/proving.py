"""Tests of a region: what it can do again, test by test, each told from 0 to 10.

Rule: offered when a pain is quiet, never pressed on anyone; the tests are work, and the next morning tells how it was
borne. Passed, they count as one clean exposure; those before running open its first step.
"""

from __future__ import annotations

from datetime import date, timedelta

from coach.bone import stressed_bones
from coach.cards import button
from coach.checks import Check, Topic
from coach.course import Course
from coach.courses import same_side, still_open
from coach.diary import Asking
from coach.draft import Draft
from coach.reply import say
from coach.returning import Proof
from coach.runs import place_text
from coach.scale import BARE, SCALE

QUIET_FOR = timedelta(hours=12)  #: a pain has to have been quiet so long before its region is tested


def offer(draft: Draft, region: str, side: str | None) -> bool:
    """Offers the tests of a region whose pain is quiet; False where there is nothing to test, or not yet."""
    course = next((c for c in still_open(draft.laid().courses) if (c.region, c.side) == (region, side)), None)
    if course is None:
        return False
    topic = wanted(draft, course)
    if topic is None:
        return False
    draft.say(f"offer-{topic}", where=place_text(course.region, course.side))
    draft.offer(button("button-prove", f"prove:{topic}:{course.key}"))
    return True


def wanted(draft: Draft, course: Course) -> Topic | None:
    """Which tests a course is ripe for: those before running, else those that lead back to full work."""
    tables = draft.books.library.courses
    if tables is None or not _quiet(course, tables.response.quiet) or _bone(draft, course):
        return None
    tested = any(e.day == draft.today and ({"test", "failed-test"} & e.of) for e in course.exposures)
    if tested:
        return None
    away = draft.laid().layoff
    if away is not None and away.course.key == course.key and away.waits:
        return "entry" if draft.today >= away.ends else None
    last = course.exposures[-1] if course.exposures else None
    waiting = last is not None and last.verdict == "open" and last.day == draft.today
    return "exit" if course.locked and not waiting and tests_of(draft, course, "exit").tests else None


def _quiet(course: Course, quiet: float) -> bool:
    """Whether the newest reports, half a day of them at least, are quiet."""
    calm = []
    for r in reversed(course.reports):
        if r.pain is None or r.pain > quiet:
            break
        calm.append(r)
    return bool(calm) and calm[0].at - calm[-1].at >= QUIET_FOR


def _bone(draft: Draft, course: Course) -> bool:
    """Whether a bone is suspected there and nobody has cleared it: then no hop is asked for (INV14)."""
    found = stressed_bones(draft.known.records, draft.athlete.zone)
    return any(s.stands and s.region in ("", course.region) and same_side(s.side, course.side) for s in found)


def tests_of(draft: Draft, course: Course, topic: Topic) -> Proof:
    """The tests of a course's region."""
    tables = draft.books.library.courses
    assert tables is not None
    if topic == "entry":
        return tables.entry
    return next((tables.exits[s] for s in course.sites if s in tables.exits), Proof(tests=()))


def most(draft: Draft, course: Course, topic: Topic, test: str) -> float:
    """The most pain that passes a test: of walking next to none, before running what the region bears, below three."""
    tables = draft.books.library.courses
    assert tables is not None
    proof = tests_of(draft, course, topic)
    if topic == "entry" and test != proof.tests[0]:
        return max(proof.most, min(course.ceiling, tables.response.lock_from - 1))
    return proof.most


def press_prove(draft: Draft, rest: str) -> bool:
    """Begins the tests."""
    topic, _, key = rest.partition(":")
    course = next((c for c in still_open(draft.laid().courses) if c.key == key), None)
    if course is None or topic not in ("exit", "entry") or wanted(draft, course) != topic:
        return False
    draft.card = None
    _ask(draft, course, topic, 0, 0.0)
    return True


def _ask(draft: Draft, course: Course, topic: Topic, at: int, worst: float) -> None:
    tests = tests_of(draft, course, topic).tests
    draft.say("prove-step", number=at + 1, of=len(tests), test=say(f"test-{tests[at]}"))
    about = {"topic": topic, "key": course.key, "at": at, "worst": worst, "day": draft.today.isoformat()}
    draft.asking = Asking(topic="proof", about=about)
    buttons = [button("button-plain", f"proof:{at}:{n}", text=str(n)) for n in range(SCALE)]
    draft.offer(*buttons[:6])
    draft.offer(*buttons[6:])
    draft.offer(button("button-cannot", f"proof:{at}:no"), button("button-not-now", "proof:stop"))


def press_proof(draft: Draft, rest: str) -> bool:
    """How much a test hurt; or it could not be done; or not now."""
    asking = draft.known.asking
    if asking is None or asking.topic != "proof":
        return False
    if rest == "stop":
        draft.say("prove-later")
        return True
    at, _, number = rest.partition(":")
    if at != str(asking.about["at"]) or not (number == "no" or (number.isdecimal() and int(number) < SCALE)):
        return False
    return _taken(draft, asking, None if number == "no" else float(number))


def typed(draft: Draft, asking: Asking, text: str) -> bool:
    """A bare number as the answer to a test."""
    if not BARE.fullmatch(text):
        return False
    digits = "".join(c for c in text.split("/")[0].lower().split("out")[0] if c.isdigit() or c in ".,").replace(
        ",", "."
    )
    pain = float(digits.strip("."))
    return pain <= SCALE - 1 and _taken(draft, asking, pain)


def _taken(draft: Draft, asking: Asking, pain: float | None) -> bool:
    about = asking.about
    course = next((c for c in still_open(draft.laid().courses) if c.key == about["key"]), None)
    if course is None or date.fromisoformat(about["day"]) != draft.today:
        return False
    topic: Topic = about["topic"]
    tests = tests_of(draft, course, topic).tests
    at, worst = int(about["at"]), max(float(about["worst"]), pain or 0.0)
    if pain is None or pain > most(draft, course, topic, tests[at]):
        draft.keep(Check(topic=topic, item="failed", about=course.key, pain=pain))
        draft.say("prove-failed", where=place_text(course.region, course.side))
    elif at + 1 < len(tests):
        _ask(draft, course, topic, at + 1, worst)
        return True
    else:
        draft.keep(Check(topic=topic, item="passed", about=course.key, pain=worst))
        draft.say(f"prove-passed-{topic}", where=place_text(course.region, course.side))
    draft.offer(button("button-undo", f"undo:{draft.origin}"))
    return True
