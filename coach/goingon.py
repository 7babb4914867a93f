"""How a pain goes on, told without its place: "4 driving, 3 in the tempo", "still there", "wakes me when I roll over".

Rule: where a course is open and was told of lately, what names no part of the body is of it: the worst figure counts,
words that it is worse are never less than the last figure. A figure that counts or marks something else is none. Of
several courses the words choose; where they do not, it is asked and nothing is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from coach import atwork
from coach.acts import Act, Activity, Lift, Question, Readiness, Request, Run, SessionReport, Symptom
from coach.acts import Course as Trend
from coach.atwork import LAST as LAST_OF
from coach.atwork import NUMBER as N
from coach.atwork import value
from coach.course import Course
from coach.courses import RUN_REGIONS
from coach.library import Library
from coach.notsobad import stiff_briefly
from coach.ofelse import of_else
from coach.once import of_people
from coach.patterns import Pattern
from coach.reader.page import Trace
from coach.returning import CourseWords

RECENT = timedelta(days=28)  #: a course told of so long ago is not what a bare figure is about
LONG = timedelta(days=182)  #: but what says that it goes on ("still a 4", "five months and it's 5") may be
JUST_NOW = timedelta(days=2)  #: of several courses the one told so lately, if it is the only one
PAINS = ("pain", "injury")
LAST = 4  #: a message is asked this by the pains that stand open, and by the rules
TRENDS: tuple[Trend, ...] = ("worse", "same", "better")
AS_BAD = frozenset(("worse", "night", "cannot", "same"))  #: words that it is no less than it was
OF_WORK = frozenset(("better", "same", "gone"))  #: words that beside a log may be of the work
OF_A_DAY = frozenset(("better",))  #: words that beside a night or an illness are of the day
GOES_ON = frozenset(("worse", "same"))  #: words that it is the pain of before
_FIGURE = (
    rf"(?:{N}\s?(?:-|–|to|or|->|→|>|/(?!\s?10\b))\s?)?(?P<n>{LAST_OF})(?:\s?ish\b)?(?![\w:×]|[.,]\d|-\w|\s?[x×]\s?\d|"
    rf"\s?/\s?(?!10\b)\d)"
    r"(?:\s?/\s?10\b|\s(?:outta|(?:out )?of) (?:10|ten)\b)?"
)
_HEAD = r"(?:(?<=[;!?\n()–—])|(?<=[.,:])(?=\s)|^|(?<=\s-)|\b(?:and|but|then|or|so|plus|yet)(?=\s))\s*"
_STOPS = r"[.,;:!?\n()–—]"
_SENTENCE = Pattern(r"(?:[^.!?\n]|(?<=\d)[.](?=\d))+[.!?\n]*")
_SOFT = Pattern(
    r"\b(?:a |much |even |way |bit |lot |little |tad |touch |slightly |definitely |getting |got |gets |feels? |"
    r"feeling |felt |been |has been |has |really |far |any |all |completely |totally |right |quite )*"
)
_ONLY = Pattern(r"\b(?:only|except|apart from|unless)\b")
#: How the mornings after the work are.
_MORNINGS = Pattern(
    r"\bmornings\b|\b(?:next|following) (?:day|morning)\b|\bday after\b|"
    r"\b(?:no|any|some|less|more|bit of|in the) morning (?:stiff\w*|pain|sore\w*)\b|\bnothing in the morning\b"
)
_FROM_NOUGHT = Pattern(r"\b(?:0|zero|nil|nought)\s?(?:-|–|to)\s?\w")  #: no work is marked so
_EARLIER = Pattern(r"\b(?:yesterday|last (?:week|time|month)|used to|before)\b")
#: What was done for it all along, told beside how it is: no session of a day.
_TRIED = Pattern(
    r"\b(?:stuff|holds|isometrics?|neutral grip|rehab|everything (?:you|u) (?:said|told)|all you said|every other day|"
    r"(?:every|each) (?:single )?day|daily|religiously|all along)\b"
)
_CARRIED = Pattern(
    r"\b(?:still|again|same|yet|not shift\w*|hasnt shift\w*|havent shift\w*)\b|"
    r"\b(?:\d+\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several|couple of)\s+"
    r"(?:weeks?|wks?|months?|mths?|years?)\b|\b(?:weeks|months|years|ages) (?:of|in|on|later|into)\b|"
    r"\b(?:for|all) (?:weeks|months|years|ages|spring|summer|autumn|winter|year|season)\b"
)
_APOSTROPHES = frozenset("'’`´")


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """How it is by now. ``pain`` None: not said; ``least``: as bad as it was last, at least. Places are in the text."""

    pain: float | None = None
    trend: Trend | None = None
    least: bool = False
    night: bool = False
    carried: bool = False  #: it is said to go on: "still", "same as", a number of weeks or months
    at_work: bool = False  #: figures of exercises and runs: "bridges 1, jog 0"
    start: int = 0
    end: int = 0


@dataclass(frozen=True, kw_only=True)
class Forms:
    """The grammar over the words of content. ``figure``: at the head of a clause; the others likewise."""

    figure: Pattern
    before: Pattern
    carry: Pattern
    trends: tuple[tuple[str, Pattern], ...]
    gone: Pattern
    at: tuple[tuple[Pattern, frozenset[str]], ...]
    leave: Pattern
    training: Pattern
    less: Pattern


@lru_cache(maxsize=2)
def forms(words: CourseWords) -> Forms:
    """The grammar, made once."""
    lead = rf"(?:(?:{_any(words.lead)})\b[^\w.;!?\n]*)*"
    idle, counted, rated = _any(words.idle), _any(words.counted), _any(words.rated)
    other = (
        rf"(?!\s+(?:{idle})\b)(?!\s+\w+\s+(?:{counted})\b)(?!\s+(?:{counted})\b)(?!\s+(?:{rated})\b)"
        r"(?!\s+(?:in|on|at|by|for|after|before|from|per|over|under)\s+(?:about\s+|around\s+)?\d)"
        rf"(?!\s+(?:on|in|for|by|at)\s+(?:(?:the|that|this|todays|my)\s+)?(?:\w+\s+)?(?:{rated})\b)"
    )
    places = _any(p for w in words.at for p in w.words)
    lead_at = rf"(?:(?:(?:on|in|the|going|coming|down|up|after|during)\s+)*(?:{places})\s+)?"
    follow = rf"(?P<tail>\s+(?:(?:{_any(words.follow)})\b|(?!thing)\w{{2,}}ing\b))"
    figure = rf"{_HEAD}(?P<lead>{lead}{lead_at}{lead})(?:an? )?{_FIGURE}{other}(?:(?=\s*(?:$|{_STOPS}|-\s))|{follow})"
    head = rf"{_HEAD}{lead}{_SOFT.pattern}"
    polite = r"(?!\W+(?:as|than)\s+(?:last|usual))(?![^.!?\n]*\bplease\b)"
    after_gone = r"(?=\W*$|\s*[.,;!]|\s+(?:now|again|since|by|after|today|overnight|completely|entirely|this)\b)"
    trends = (
        ("night", rf"{head}(?:it )?(?:{_any(words.night)})\b"),
        ("worse", rf"{head}(?:{_any(words.worse)})(?!\w)"),
        ("cannot", rf"(?:{_any(words.cannot)})\b"),
        ("same", rf"{head}(?:{_any(words.same)})\b{polite}"),
        (
            "same",
            rf"{_HEAD}{lead}(?<=\bstill )(?:\w+ ){{0,2}}(?:{_any(words.remains)})\b|"
            rf"{_HEAD}{lead}(?:{_any(words.remains)})\s+(?:again|still)\b{polite}",
        ),
        ("better", rf"{head}(?:{_any(words.better)})\b{polite}"),
        ("gone", rf"{head}(?:{_any(words.gone)}){after_gone}"),
        ("hurts", rf"\b(?:{_any(words.hurts)})(?!\w)"),
    )
    found = tuple((name, Pattern(pattern)) for name, pattern in trends)
    return Forms(
        figure=Pattern(figure),
        before=Pattern(rf"(?:{_any(words.before)})\W*(?:an? )?$"),
        carry=Pattern(rf"\b(?:{_any(words.carry)})\b"),
        trends=found,
        gone=dict(found)["gone"],
        at=tuple((Pattern(rf"\b(?:{_any((*w.words, *w.work))})(?!\w)"), frozenset(w.regions)) for w in words.at),
        leave=Pattern(rf"\b(?:{_any(words.leave)})\b"),
        training=Pattern(rf"\b(?:{_any(words.training)})(?!\w)"),
        less=Pattern(rf"\b(?:{_any(words.less)})(?!\w)"),
    )


def _any(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, the longest first."""
    ordered = sorted(phrases, key=len, reverse=True)
    return "|".join(re.escape(p).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for p in ordered)


def heard(
    text: str, words: CourseWords, *, logs: bool = False, done: bool = False, asks: bool = False, day: bool = False
) -> Heard | None:
    """How a pain is by now, of a text that names no part of the body; None where it does not tell.

    ``logs``: work is told too, and then a bare figure behind it is of the work; ``done``: that a session was done, and
    then it may be. ``asks``: something is asked for as well; then words of a course alone tell nothing. ``day``: a
    night or an illness is told too, and "better" is of that.
    """
    plain, places = _plain(text)
    if (scored := atwork.worst((_stated(m[0]) for m in _SENTENCE.finditer(plain)), words)) is not None:
        return Heard(pain=scored, at_work=True, start=0, end=len(text))
    figures, trends = _told(plain, forms(words), logs=logs, done=done)
    names = {name for name, _, _ in trends}
    if not figures and (asks or not names or (logs and names <= OF_WORK) or (day and names <= OF_A_DAY)):
        return None
    found = [(a, b) for _, a, b in (*figures, *trends)]
    pain = max((n for n, _, _ in figures), default=None)
    if pain is None and "gone" in names and not names & AS_BAD:
        pain = 0.0
    return Heard(
        pain=pain,
        trend=next((trend for trend in TRENDS if trend in names), None),
        least=bool(names & AS_BAD),
        night="night" in names,
        carried=bool(names & GOES_ON) or _CARRIED.search(plain) is not None,
        start=places[min(a for a, _ in found)],
        end=places[max(b for _, b in found)],
    )


def _told(
    plain: str, known: Forms, *, logs: bool, done: bool
) -> tuple[list[tuple[float, int, int]], list[tuple[str, int, int]]]:
    """The figures of now, and the words of a course by their kind, each with its place."""
    figures: list[tuple[float, int, int]] = []
    in_it: list[tuple[float, int, int]] = []  # "tendon was a 2" beside work: in that work, where none is of now
    trends: list[tuple[str, int, int]] = []
    work = (logs or done) and not _MORNINGS.search(
        plain
    )  # who tells of the mornings after it marks the pain, not the work
    for sentence in _SENTENCE.finditer(plain):
        said, at = _stated(sentence[0]), sentence.start()
        for m in known.figure.finditer(said):
            if of_else(plain, at + m.start("n")):
                continue
            found = (value(m["n"]), at + m.start(), at + m.end())
            carried = known.carry.search(m["lead"])
            if known.before.search(m["lead"]):
                in_it += [found] if logs and carried and not _EARLIER.search(m[0]) else []
            elif not work or m["tail"] or carried or _FROM_NOUGHT.search(m[0]):
                figures.append(found)
        for name, pattern in known.trends:
            brief = name in ("gone", "better") and stiff_briefly(sentence[0])  # a stiffness that passes each morning
            trends.extend((name, at + m.start(), at + m.end()) for m in pattern.finditer(said) if not brief)
    return figures or in_it, trends


def _plain(text: str) -> tuple[str, Sequence[int]]:
    """The text in lower case without apostrophes, and where each of its letters (and its end) stands in the text."""
    if text.isascii() and "'" not in text and "`" not in text:  # as most are: every letter stays in its place
        return text.lower(), range(len(text) + 1)
    kept = [(i, c) for i, c in enumerate(text) if c not in _APOSTROPHES]
    return "".join(c.lower()[:1] for _, c in kept), [*(i for i, _ in kept), len(text)]


def _stated(sentence: str) -> str:
    """A sentence without the question that it ends in; the whole of one that only asks is none."""
    if not sentence.rstrip().endswith("?"):
        return sentence
    cut = max(
        sentence.rfind(","), sentence.rfind(";"), sentence.rfind(" - "), sentence.rfind(" so "), sentence.rfind(" – ")
    )
    return sentence[: max(cut, 0)]


def fitting(
    text: str, found: Sequence[Course], acts: Sequence[Act], library: Library, now: datetime
) -> tuple[Course, ...]:
    """The courses that the words may be of, as few as can be told: by what it hurts at, by the work that is named.

    Where nothing chooses, the only one told of within the last days.
    """
    tables = library.courses
    if tables is None or len(found) < 2:
        return tuple(found)
    plain, _ = _plain(text)
    regions = {r for pattern, named in forms(tables.words).at if pattern.search(plain) for r in named}
    moves = [library.exercises[s] for s in library.named(text) if s in library.exercises]
    ran = any(isinstance(a, Run) for a in acts)
    chosen = [
        c
        for c in found
        if c.region in regions
        or any(m.provokes.get(s, 0) for m in moves for s in c.sites)
        or (ran and not regions and c.region in RUN_REGIONS)
    ]
    narrowed = [c for c in chosen if c.region in regions] or chosen
    if len(narrowed) == 1:
        return (narrowed[0],)
    among = narrowed or list(found)
    lately = [c for c in among if now - c.latest.at <= JUST_NOW]
    return (lately[0],) if len(lately) == 1 else tuple(among)


@of_people(LAST)
def leave(text: str, words: CourseWords) -> bool:
    """Whether a text asks for leave to train, or takes it ("so we're good for weights?"); no wish for less."""
    plain, _ = _plain(text)
    known = forms(words)
    if not known.leave.search(plain):  # then in no sentence of it
        return False
    return any(
        known.leave.search(s[0]) and known.training.search(s[0]) and not known.less.search(s[0])
        for s in _SENTENCE.finditer(plain)
    )


def over(text: str, words: CourseWords) -> bool:
    """Whether a text says that what was told has gone, or looks as it should ("back to straw colour")."""
    plain, _ = _plain(text)
    return forms(words).gone.search(plain) is not None


def concerned(text: str, found: Sequence[Course], library: Library) -> tuple[Course, ...]:
    """The courses that what is asked for would load: by the work that is named; all where none is."""
    tables = library.courses
    if tables is None:
        return ()
    plain, _ = _plain(text)
    regions = {r for pattern, named in forms(tables.words).at if pattern.search(plain) for r in named}
    moves = [library.exercises[s] for s in library.named(text) if s in library.exercises]
    if not regions and not moves:
        return tuple(found)
    return tuple(c for c in found if c.region in regions or any(m.provokes.get(s, 0) for m in moves for s in c.sites))


def recalled(course: Course, now: datetime) -> Symptom:
    """A course as it was told last: what a question is answered by. It is no report of its own."""
    return report(Heard(least=True), course, now)


def recent(found: Iterable[Course], now: datetime) -> tuple[Course, ...]:
    """The courses that are not over and were told of lately."""
    return tuple(c for c in found if c.over is None and timedelta() <= now - c.latest.at <= RECENT)


def lasting(found: Iterable[Course], now: datetime) -> tuple[Course, ...]:
    """The pains of the last months that nobody told to be gone: of one of them is what is said to go on.

    Of a part of the body only the last counts.
    """
    last = {c.key: c for c in found if timedelta() <= now - c.latest.at <= LONG}
    return tuple(c for c in last.values() if c.latest.pain != 0)


def report(said: Heard, course: Course | None, now: datetime) -> Symptom:
    """What was heard as a report of ``course``; of no place where that is None."""
    last = None if course is None else next((r.pain for r in reversed(course.reports) if r.pain is not None), None)
    return Symptom(
        symptom="pain",
        when=now.date(),
        region=None if course is None else course.region,
        site=None if course is None else course.site,
        side=None if course is None else course.side,
        severity=last if said.pain is None and said.least else said.pain,
        course=said.trend,
        timing="night" if said.night else None,
    )


def tells_of_place(acts: Iterable[Act]) -> bool:
    """Whether a part of the body is complained of by name, or there is a sign: nothing goes on silently then."""
    hurting = (*PAINS, "soreness")
    return any(isinstance(a, Symptom) and (a.flags or (a.symptom in hurting and a.region)) for a in acts)


def without_misread(acts: Sequence[Act], spans: Sequence[Trace], said: Heard) -> tuple[Act, ...]:
    """The acts without those that the words of the course were taken for: a session left out, a set, a pain nowhere."""
    within = [t.act for t in spans if t.start < said.end and said.start < t.end]
    out: list[Act] = []
    for act in acts:
        mine = any(act == w for w in within)
        if isinstance(act, Symptom) and act.symptom in PAINS and act.region is None:
            continue
        if mine and isinstance(act, Request) and act.request == "easier":
            continue
        if mine and isinstance(act, SessionReport) and act.status in ("partial", "skipped"):
            continue
        if mine and said.at_work and isinstance(act, (Run, Activity)) and act.duration_s is None:
            continue
        if mine and isinstance(act, Lift) and not any(s.load_kg or (s.reps and len(act.sets) > 1) for s in act.sets):
            continue
        out.append(act)
    return tuple(out)


def without_tried(acts: tuple[Act, ...], spans: Sequence[Trace], text: str) -> tuple[Act, ...]:
    """The acts without a session that was taken for one where a pain is told, and what was done for it all along."""
    if not any(isinstance(a, Symptom) and a.symptom in PAINS for a in acts):
        return acts
    tried = [t.act for t in spans if isinstance(t.act, SessionReport) and _TRIED.search(text[t.start : t.end].lower())]
    return tuple(a for a in acts if not any(a == t for t in tried))


def asks(acts: Iterable[Act], text: str) -> bool:
    """Whether something is asked for. "A bit easier, only when I squat" is no wish for something easier."""
    limited = _ONLY.search(text.lower()) is not None
    return any(
        isinstance(a, Question) or (isinstance(a, Request) and not (limited and a.request == "easier")) for a in acts
    )


def logs(acts: Iterable[Act]) -> bool:
    """Whether work is told."""
    return any(isinstance(a, (Lift, Run)) for a in acts)


def of_the_day(acts: Iterable[Act]) -> bool:
    """Whether a night, the day's energy or an illness is told."""
    return any(isinstance(a, Readiness) or (isinstance(a, Symptom) and a.symptom == "illness") for a in acts)


def done(acts: Iterable[Act]) -> bool:
    """Whether a session is told to have been done, or a part of it."""
    return any(isinstance(a, SessionReport) and a.status in ("done", "partial") for a in acts)
