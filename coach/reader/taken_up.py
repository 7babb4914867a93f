"""What a purpose becomes: the act of a question, a request, news of a session, small talk (coach/reader/asked.py).

Rules: a wish is said once, and never beside its opposite; news of one session is told once; what is put off has a day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import cast

from coach.acts import About, Act, Question, Request, SessionReport, SmallTalk, Status
from coach.patterns import Pattern
from coach.reader.asked import LOGGED_BEFORE, OPENERS, Day, Purpose, before_the_question
from coach.reader.clauses import Piece
from coach.reader.days_wanted import compared
from coach.reader.intents import MARKED
from coach.reader.news import given_up, part_left_out
from coach.reader.page import Page
from coach.reader.reminded import at_another_time
from coach.reader.several_days import told_together
from coach.reader.tokens import Atoms

HALF_A_YEAR = 182

_OPPOSITE = (frozenset(("add_day", "remove_day")), frozenset(("easier", "harder")), frozenset(("pause", "resume")))
_BEFORE_ORIGIN = frozenset("than of from".split())
_BEFORE_TARGET = frozenset("to til till until for".split())
_TILL = frozenset("till til until".split())
_SINCE_THEN = frozenset("since after following".split())


def take_up(page: Page, found: Purpose, a: int, b: int, dates: Sequence[Day]) -> None:
    """Adds the act of ``found``, a purpose of atoms ``a`` to ``b``; it stands where the piece stands that says so."""
    at = page.atoms
    start = found.pieces[0].a if found.pieces else a
    if found.kind == "question":
        asks = question(at, start if found.value == "plan" else a, b, found.value)
        if asks.exercise is None and any(isinstance(t.act, Question) and t.act.about == asks.about for t in page.found):
            return  # "what else hits the core?" behind "can't do planks"
        if asks.about == "alternative" and asks.exercise is not None:
            page.found = [t for t in page.found if not _lacking(t.act)]  # "no bench here. what instead of hip thrusts"
        page.add(asks, max(start, before_the_question(at, a, b)), b)
    elif found.kind == "request":
        if found.value == "change_time" and _MADE_IT.match(at.codes, a, b) and _asked_already(page):
            return  # "three days is too many. make it two"
        wish = found.value
        if wish == "stop_reminders" and at_another_time(at, a, b):
            wish = "change_time"  # "stop nagging me in the mornings, 8pm reminders instead"
        if wish in ("add_day", "remove_day"):
            wish = compared(at, a, b) or wish  # "3 days instead of 2"
        if wish == "change_time":
            page.found = [t for t in page.found if not _stops(t.act)]
        if wish in ("harder", "add_day") and _SOFTER.search(" ".join(at.some(a, b))):
            if wish == "harder":
                return  # "more sleep please", "don't give me a hard time"
            wish = "remove_day"  # "more rest days would be nice"
        if not any(isinstance(t.act, Request) and _same_wish(t.act.request, wish) for t in page.found):
            page.add(Request(request=wish), start, b)
    elif found.kind == "smalltalk":
        page.add(SmallTalk(), a, b)
    else:
        value = "partial" if found.value == "skipped" and _only_a_part(at, found.pieces) else found.value
        if value == "moved" and _ELSE_MOVED.search(" ".join(at.words[at.first[a] :][:12])) is not None:
            return  # "my exam moved to friday" moves no session
        if value == "moved":
            dates = [d for d in dates if not _of_work(at, d)]
            value = "done" if _DID_IT.search(" ".join(at.some(a, b))) else value
        days_told = [] if value == "done" and _days_late(at, a, b) else dates
        news = report(at, value, days_told or _put_off(at, a, b, page.today), page.today) or Request(request="move")
        told = [t.act for t in page.found if isinstance(t.act, SessionReport)]
        other = not MARKED.isdisjoint(at.some(a, b)) or (isinstance(news, SessionReport) and bool(dates))
        days = told_together(at, dates, b, page.today) if found.value in ("done", "skipped") else []
        if len(days) > 1 and isinstance(news, SessionReport) and not told:
            for day in days:
                page.add(replace(news, when=day[2]), start, b)
        elif not told or (other and isinstance(news, SessionReport) and all(_other(news, old) for old in told)):
            page.add(news, start, b)


def _of_work(at: Atoms, day: Day) -> bool:
    """Whether a day only says when one works: "on call tonight", "early shift tomorrow"."""
    before = at.words[max(0, at.first[day[0]] - 2) : at.first[day[0]]]
    return bool(before) and (before[-1] in _WORK or (before[-1] in ("late", "early") and before[0] in _WORK))


_WORK = frozenset("shift shifts call oncall nights lates earlies working work duty rota".split())
#: "on early shift tomorrow so did it today"
_DID_IT = Pattern(r"\b(?:did|done) (?:it|mine) (?:today|this morning|already|early|now|before)\b(?! instead)")


def _lacking(act: Act) -> bool:
    """Whether a question only told of kit that is not there: "hotel has no bench"."""
    if not isinstance(act, Question) or act.about != "alternative":
        return False
    words = act.text.lower().split()
    return words[-2:-1] == ["no"] and words[-1] in _KIT and words[0] not in OPENERS


_KIT = frozenset("bench box step rack bar barbell machine band bands dumbbells kettlebell bell".split())
_MADE_IT = Pattern(r"wwn")
_SOFTER = Pattern(
    r"\bmore (?:rest|sleep|recovery|recover\w*|breaks?|time off|days? off|rest days?|easy days?)\b"
    r"|\b(?:do not|dont|don't|stop|no need to) (?:give|giving) (?:me )?(?:a )?hard time\b"
)


def _stops(act: Act) -> bool:
    return isinstance(act, Request) and act.request == "stop_reminders"


def _asked_already(page: Page) -> bool:
    """Whether another number of days is asked for already."""
    return any(isinstance(t.act, Request) and t.act.request in ("add_day", "remove_day") for t in page.found)


def _other(news: SessionReport, old: SessionReport) -> bool:
    """Whether news is of another session than what was told before."""
    return news.when != old.when or (news.status != old.status and {news.status, old.status} <= {"done", "skipped"})


def _days_late(at: Atoms, a: int, b: int) -> bool:
    """Whether what is done was due on the day that is named: "ticked off Thursday's gym a day late"."""
    return _LATE.search(" ".join(at.some(a, b))) is not None


_LATE = Pattern(r"\bdays? late\b")


def _only_a_part(at: Atoms, pieces: Sequence[Piece]) -> bool:
    """Whether what was left out is a part of a session, or the rest of one that is logged."""
    if _one_exercise(at, pieces) or any(_some_of_them(at.some(p.a, p.b)) for p in pieces):
        return True
    logged = any(LOGGED_BEFORE.search(at.codes, 0, p.a) for p in pieces)
    return any(part_left_out(at, p.a, p.b) or (logged and given_up(at, p)) for p in pieces)


def _one_exercise(at: Atoms, pieces: Sequence[Piece]) -> bool:
    """Whether what was not done is an exercise and no session ("didn't do squats, rack was taken")."""
    said = "".join(at.codes[p.a : p.b] for p in pieces)
    ropes = any(at.codes[k] == "X" and at.word(k).startswith("skip") for p in pieces for k in range(p.a, p.b))
    return "X" in said and not ropes and not any(c in said for c in "χU93")


#: "the last exercise", "the final two moves": a part by its place.
_BY_PLACE = Pattern(
    r"\b(?:last|first|second|third|final|one|two|other)(?: (?:one|two|three|few|couple|of the))?"
    r" (?:exercises?|moves?|movements?|sets?|bits?)\b(?! (?:week|day|session)s?\b)"
)
_PLACED = frozenset("exercise exercises move moves movement movements set sets bit bits".split())


def _some_of_them(words: Sequence[str]) -> bool:
    """Whether what was left out is named by its place in the session: "forgot the last exercise"."""
    return not _PLACED.isdisjoint(words) and _BY_PLACE.search(" ".join(words)) is not None


#: What is no training and has been put on another day.
_ELSE_MOVED = Pattern(
    r"\b(?:exams?|meetings?|trips?|appointments?|deadlines?|class(?:es)?|lectures?|interviews?|flights?|holidays?|weddings?|"
    r"part(?:y|ies)|dinners?|recitals?|presentations?|surgery|operation|scan|check ?up|concert|visit|conference|"
    r"house|office|"
    r"job|birthday|dentist|hearing|delivery|vacation)(?: (?:was|is|got|has been|have been|been|gets|just|also|now))*"
    r" (?:moved|pushed|shifted|postponed|rescheduled|delayed|put back|put off|brought forward)\b"
)
_SATURDAY = 5
_UNITS_OF_DAYS = {"day": 1, "days": 1, "week": 7, "weeks": 7}


def _put_off(at: Atoms, a: int, b: int, today: date) -> list[Day]:
    """The day that something is put off to "by 2 days" or "a day", or "to the weekend"."""
    words = at.some(a, b)
    if "weekend" in words and not _BEFORE_TARGET.isdisjoint(words):
        return [(a, b, today + timedelta(days=(_SATURDAY - today.weekday()) % 7 or 7), False)]
    for k, word in enumerate(words):
        size = _UNITS_OF_DAYS.get(word)
        if size is None or not k:
            continue
        count = {"a": 1, "one": 1, "couple": 2, "two": 2, "three": 3}.get(words[k - 1]) or (
            int(words[k - 1]) if words[k - 1].isdigit() else 2 if words[k - 3 : k] == ["couple", "of"] else 0
        )
        if 0 < count * size < 60:
            return [(a, b, today + timedelta(days=count * size), False)]
    return []


def _same_wish(one: str, other: str) -> bool:
    """Whether a wish is said already, or its opposite."""
    return one == other or {one, other} in _OPPOSITE


def report(at: Atoms, value: str, dates: Sequence[Day], today: date) -> SessionReport | None:
    """News of a session: which day it is about and, where it was moved, to which. None: moved, but to no day named."""
    if value != "moved":
        dates = [d for d in dates if not d[0] or at.words[at.first[d[0]] - 1] not in _TILL]  # "can't train till monday"
        causes = [d for d in dates if d[0] and at.words[at.first[d[0]] - 1] in _SINCE_THEN]
        if len(causes) < len(dates):
            dates = [d for d in dates if d not in causes]  # "legs in bits after Sunday so I missed the gym today"
        own = [d for d in dates if at.codes[d[1] : d[1] + 1] != "χ"]  # "did tuesday's session last night"
        when = (own if own and value != "skipped" else dates)[0][2] if dates else today
        return SessionReport(status=cast("Status", value), when=when if value == "skipped" else min(when, today))
    dates = [d for d in dates if not _of_a_sport(at, d)] or list(dates)
    if not dates:
        return None
    target = _target(at, dates)
    when = min((d[2] for d in dates if d is not target), default=today)
    to = target[2]
    while target[3] and to <= today:
        to += timedelta(days=7)
    if (today - to).days > HALF_A_YEAR:
        to = date(to.year + 1, to.month, min(to.day, 28) if to.month == 2 else to.day)  # "to the 3rd of January"
    return SessionReport(status="moved", when=when if when < to else today, move_to=to)


def _of_a_sport(at: Atoms, day: Day) -> bool:
    """Whether a day is that of another sport in a clause of its own: "moved to Sunday, footy on Saturday"."""
    m = _SPORT_ON.search(at.codes[max(0, day[0] - 8) : day[0]])
    return m is not None


_SPORT_ON = Pattern(r"(?:(?<=[,;.c(])|\A)[wa]{0,3}9[wa2]{0,2}\Z")


def _target(at: Atoms, dates: Sequence[Day]) -> Day:
    """The day a session was moved to: the one behind "to" or "until", else the last that is no origin."""
    before = {day: at.words[at.first[day[0]] - 1] if at.first[day[0]] else "" for day in dates}
    for day in dates:
        if before[day] in _BEFORE_TARGET:
            return day
    free = [d for d in dates if before[d] not in _BEFORE_ORIGIN]
    later = [d for d in free if d[3] or d[2] > min(x[2] for x in dates)]
    return (later or free or list(dates))[-1]


def question(at: Atoms, a: int, b: int, about: str) -> Question:
    """The question in atoms ``a`` to ``b``, with the exercise it names."""
    x = at.codes.find("X", a, b)
    if about == "alternative" and at.codes.count("X", a, b) > 1:
        x = next((i for i in range(a + 1, b) if at.codes[i] == "X" and at.words[at.first[i] - 1] in _IN_PLACE), x)
    slug = at.values[x] if x >= 0 else None
    if x >= 0 and len(at.some(x, x + 1)) == 1 and at.word(x) in ("squat", "squats"):
        slug = "back-squat" if about in ("progress", "plan", "training") else "bodyweight-squat"
    return Question(
        about=cast("About", about), text=at.said(a, b).strip(), exercise=slug if isinstance(slug, str) else None
    )


_IN_PLACE = frozenset("of for than replace swap replacing swapping to".split())
