"""How much does it hurt? Asked with a scale of buttons, answered by press, number or words, and heard like any pain.

Rule: one question at a time, about one region; an answer leads to the next region that is still open, never to a chase.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from coach import advising, noting, proving
from coach.acts import Act, Lift, Run, Symptom
from coach.advice import Advice
from coach.cards import button, entry_lines
from coach.course import Course
from coach.courses import course_of, still_open
from coach.diary import Record
from coach.draft import Draft
from coach.followups import asks_in_the_evening, asks_in_the_morning
from coach.judge import judge
from coach.library import SITES
from coach.nudges import SETTLED, Nudge, before_quiet, in_the_morning, instant
from coach.runs import place_text
from coach.scale import QUESTIONS, SCALE, offer_scale, question
from coach.unasked import hushed
from coach.values import replace

HURTS = ("pain", "injury", "soreness")
ANSWER_HOURS = 36  #: a press on an older question is no answer to it any more
TIMINGS = ("during", "after", "morning", "rest")


def ask(draft: Draft, course: Course, timing: str) -> None:
    """Asks how much it hurts: in the work, that evening, or in the morning."""
    draft.say(QUESTIONS[timing], where=place_text(course.region, course.side))
    draft.asking = question(course.region, course.side, timing or None, draft.today)
    offer_scale(draft, draft.asking)


def ask_after_work(draft: Draft, kept: list[Record]) -> bool:
    """After work that loads a region whose course is open: how was it? False where told, or nothing was loaded."""
    if not any(isinstance(r.body, (Lift, Run)) for r in kept):
        return False
    told = [r.body for r in kept if isinstance(r.body, Symptom)]
    for course in _asked_about(draft):
        loaded = bool(course.exposures) and course.exposures[-1].at == draft.local
        if loaded and not any(course_of((course,), s.region or "", s.side) for s in told):
            ask(draft, course, "during")
            return True
    return False


def press(draft: Draft, rest: str) -> bool:
    """A press on the scale. One on an older question, or on one that is answered, is none."""
    region, side, timing, day, number = (*rest.split(":"), "", "", "", "", "")[:5]
    try:
        asked = date.fromisoformat(day)
        pain = int(number)
    except ValueError:
        return False
    if not 0 <= pain < SCALE or side not in ("", "left", "right", "both") or timing not in ("", *TIMINGS, "night"):
        return False
    if draft.today - asked > timedelta(hours=ANSWER_HOURS) or (timing in TIMINGS and asked != draft.today):
        return False
    told = Symptom(
        symptom="pain",
        when=draft.today,
        region=region,
        side=side or None,  # type: ignore[arg-type]  # one of the three sides
        severity=float(pain),
        timing=timing or None,  # type: ignore[arg-type]  # one of the timings
        asked=True,
    )
    if timing not in ("after", "morning"):
        draft.card = None  # the scale stands below a log or an advice that is to stay
    return answer(draft, told)


def answer(draft: Draft, told: Symptom) -> bool:
    """An answer taken: kept, judged, and the next open region asked about. Pressed anew, it corrects itself."""
    for r in draft.known.records:
        body = r.body
        if isinstance(body, Symptom) and r.origin.startswith("b") and replace(body, severity=told.severity) == told:
            draft.withdraw(r.origin)
    kept = noting.note(draft, (told,))
    draft.acts.append(told)
    advice = judge(advising.situation(draft, acts=(told,), kept=kept), draft.books.library, draft.books.safety)
    if draft.known.pause_on(draft.today) is None and advising.alarm(draft, (), advice):
        return True
    draft.say("echo", lines=entry_lines(kept, draft, dated=False))
    advising.advise(draft, advice)
    draft.offer(button("button-undo", f"undo:{draft.origin}"))
    if draft.asking is None:
        go_on(draft, kept)
    return True


def go_on(draft: Draft, kept: list[Record]) -> bool:
    """After an answer: the next region that is open at this time of day, or the tests of one that is quiet."""
    told = [r.body for r in kept if isinstance(r.body, Symptom) and r.body.timing in ("after", "morning")]
    return any(next_question(draft, t.timing) or proving.offer(draft, t.region or "", t.side) for t in told if t.timing)


def felt(advice: Sequence[Advice], acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts, with every pain that was judged: what the words told of it, and those told of without their own act."""
    judged = {(s.region, s.side): s for a in advice for s in a.felt if SITES.get(s.region) or s.signs}
    if not judged:
        return acts
    out: list[Act] = []
    for act in acts:
        known = (
            judged.pop((act.region or "general", act.side), None)
            if isinstance(act, Symptom) and act.symptom in HURTS
            else None
        )
        if known is not None and isinstance(act, Symptom):
            severity = known.severity if act.severity is None else act.severity
            act = replace(act, severity=severity, timing=known.timing, signs=known.signs, since=known.since)
        out.append(act)
    return (*out, *judged.values())


def next_question(draft: Draft, timing: str) -> bool:
    """Asks about the next region that is open at this time of day; False where none is."""
    found = _owed(draft, timing)
    if found is None:
        return False
    ask(draft, found, timing)
    return True


def greet(draft: Draft, nudge: Nudge) -> bool:
    """The clock's question about a pain, if it is still open."""
    return next_question(draft, "after" if nudge.kind == "pain-evening" else "morning")


def _asked_about(draft: Draft) -> list[Course]:
    """The open courses that the athlete wants to be asked about."""
    return [c for c in still_open(draft.laid().courses) if not hushed(draft.known, c)]


def _owed(draft: Draft, timing: str) -> Course | None:
    athlete, today = draft.athlete, draft.today
    courses = _asked_about(draft)
    if timing == "after":
        evening = before_quiet(athlete, SETTLED)
        at = None if evening is None else instant(athlete.zone, today, evening)
        return next((c for c in courses if at is not None and asks_in_the_evening(c, today, at)), None)
    at = instant(athlete.zone, today, in_the_morning(athlete))
    return next((c for c in courses if asks_in_the_morning(c, today, at, draft.known.easings)), None)
