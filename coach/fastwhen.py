"""When running, and fast running, comes back after a pain of a leg ("first little run tomorrow?", "real sprints?").

Rule: running comes back by tests, then walking and running by turns, where it was stopped or advised against; fast
running by strides, then hills, then intervals and sprints, each twice clean before the next (content/courses.toml).
Nothing of it above a calm pain, and nothing fast before running itself is back. Without an open pain it is no such
question.
"""

from __future__ import annotations

import re
from datetime import timedelta

from coach import proving
from coach.acts import Act, Question, Request, Run, Symptom
from coach.advice import Action, Advice, Urgency
from coach.bone import stressed_bones
from coach.course import Course
from coach.courses import RUN_REGIONS, course_of
from coach.draft import Draft
from coach.patterns import Pattern
from coach.runs import place_text, runs_note

LATELY = timedelta(days=42)  #: a pain told so long ago still has its way back
ASKED_OF = ("training", "plan", "exercise", "progress")
_FAST = Pattern(
    r"\b(?:sprint(?:s|ing)?|speed(?: ?work)?|(?:run|running|go|going) (?:properly )?fast|full (?:speed|pace|gas|"
    r"tilt|effort)|flat out|the track|"
    r"track|intervals?|"
    r"hills?|hill (?:reps|sprints)|strides|tempos?|race pace|quality|quick stuff|fast stuff)\b"
)
_WHEN = Pattern(
    r"\bwhen(?:'?s)?\b|\bhow (?:long|soon|far|many weeks)\b|\b(?:am i|are we|is it) (?:ready|there|allowed|close|"
    r"time|ok|okay|"
    r"safe|too (?:soon|early))\b|\bready (?:for|to)\b|\btime (?:for|to)\b|\b(?:can|could|may|should|shall) i\b|"
    r"\b(?:yet|already)\b"
)
#: A first run after days without.
_FIRST = Pattern(
    r"\b(?:first|little|short|gentle|test|trial|wee|try a|back to|go for an?|return to|start) (?:\w+ ){0,2}(?:runs?|"
    r"running|jogs?|jogging)\b|"
    r"\b(?:run|jog|running|jogging) again\b|\b(?:can|could|may|should|shall) i (?:\w+ )?(?:run|jog|go running)\b|"
    r"\b(?:ok|okay|safe|ready|fine|clear) to (?:start )?(?:run|running|jog)\b|\brun(?:ning)? (?:tomorrow|today|"
    r"tonight)\b"
)
_KNOWLEDGE = Pattern(r"\b(?:how (?:do|to|should|many (?!weeks)|often)|what (?:is|are|does)|why|which|warm up)\b")


def asked(text: str) -> bool:
    """Whether a text asks when, or whether already, to run fast again.

    >>> asked("when can i do real sprints?"), asked("how do i do hill sprints?")
    (True, False)
    """
    low = text.lower().replace("’", "'")
    if "?" not in low and "when" not in low:
        return False
    return any(
        _FAST.search(s) is not None and _WHEN.search(s) is not None and _KNOWLEDGE.search(s) is None
        for s in re.findall(r"[^.!?\n]+\?|[^.!?\n]*\bwhen\b[^.!?\n]*", low)
    )


def when(draft: Draft, question: Question) -> bool:
    """Says the step that comes next; False where no pain of a leg stands open, or something else is asked."""
    course = _course(draft) if question.about in ASKED_OF and asked(question.text) else None
    if course is None:
        return False
    say(draft, course)
    return True


def wants_back(draft: Draft, text: str) -> bool:
    """Whether a text asks to run again after a pain for which running was advised against, and no way back is laid."""
    low = text.lower().replace("’", "'")
    asks = re.findall(r"[^.!?\n]+\?", low) if "?" in low else ()
    first = any(_FIRST.search(s) and not _KNOWLEDGE.search(s) for s in asks)
    course = _course(draft) if first else None
    laid = draft.laid() if course is not None else None
    if course is None or laid is None or (laid.layoff is not None and laid.layoff.course.key == course.key):
        return False
    advised = [
        p
        for p, _ in draft.known.proposals
        if p.running == "none" and any(course_of((course,), e.region or "", e.side) for e in p.eases)
    ]
    ran = any(isinstance(r.body, Run) and r.body.when > course.began.date() for r in draft.known.trusted)
    return bool(advised) and not ran


def say_back(draft: Draft) -> None:
    """The first step back into running: what has to go first, and the first run."""
    course, tables = _course(draft), draft.books.library.courses
    if course is None or tables is None:
        return
    pain = next((r.pain for r in reversed(course.reports) if r.pain is not None), None)
    calm = pain is not None and pain <= tables.entry.most and not _worse(draft)
    first = tables.running.steps[0]
    words = "run-back" if calm else "run-back-not-yet"
    urgency: Urgency = "none" if calm else "watch"
    draft.advice.append(Advice(rule="run-again", urgency=urgency, action="hold", say=words, why="why-fast-again"))
    draft.say(
        words,
        where=place_text(course.region, course.side),
        times=first.times,
        run=first.run_min,
        walk=first.walk_min,
        most=round(tables.entry.most),
    )


def instead(draft: Draft, text: str, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts with a question put for whatever else such a text was taken for."""
    if not asked(text) or _course(draft) is None:
        return acts
    rest = tuple(a for a in acts if not isinstance(a, (Question, Request)))
    return (*rest, Question(about="training", text=text))


def _course(draft: Draft) -> Course | None:
    """The pain of what running loads that was told last and is not over; none where a bone is suspected (INV14)."""
    zone = draft.athlete.zone
    if draft.known.began is None or any(s.stands for s in stressed_bones(draft.known.records, zone)):
        return None
    since = draft.local - LATELY
    found = [c for c in draft.laid().courses if c.region in RUN_REGIONS and c.over is None and c.latest.at >= since]
    return max(found, key=lambda c: c.latest.at, default=None)


def say(draft: Draft, course: Course) -> None:
    """The next step back to fast running for a pain, as an advice of its own."""
    pain = next((r.pain for r in reversed(course.reports) if r.pain is not None), None)
    tables = draft.books.library.courses
    quiet = 0.0 if tables is None else tables.response.quiet
    calm = pain is not None and pain <= quiet and not _worse(draft)
    laid = draft.laid()
    away = laid.layoff is not None and laid.layoff.course.key == course.key
    words = "fast-layoff" if away and calm else "fast-next" if calm else "fast-not-yet"
    urgency: Urgency = "none" if calm else "watch"
    action: Action = "hold"
    draft.advice.append(Advice(rule="fast-again", urgency=urgency, action=action, say=words, why="why-fast-again"))
    draft.say(words, where=place_text(course.region, course.side), pain="none" if pain is None else pain)
    if away:
        runs_note(draft, draft.today, draft.today + timedelta(days=7))
    if course.region in ("hamstring", "quad", "calf", "groin", "adductor"):
        draft.say("fast-last", where=place_text(course.region, course.side))
    if draft.asking is None:
        proving.offer(draft, course.region, course.side)


def _worse(draft: Draft) -> bool:
    """Whether this very message tells of more than calm."""
    return any(isinstance(a, Symptom) and (a.severity or 0) > 2 for a in draft.acts)
