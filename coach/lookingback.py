"""Looking back into the log: "what did I lift on Tuesday?", "when did I last squat?", "what's my best squat?".

Rule: what is shown are the entries themselves, as they were told; where there is none, that is said. A course over
weeks, and an estimate, are charts (coach/progress).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from operator import attrgetter

from coach.acts import Assessment, Lift, Run, SessionReport, WorkingSet
from coach.ahead import DAY_WORD, MONTHS, NUMBERS, RACES
from coach.askable import Index
from coach.athlete import weekday
from coach.cards import button, entry_lines
from coach.diary import Record
from coach.draft import Draft
from coach.library import Library
from coach.namesakes import NAME, kind, marked
from coach.patterns import Forms, Pattern
from coach.sparing import part_of

LONGEST = 100  #: letters of such a question
SHOWN = 40  #: entries
BESTS = 3  #: exercises of one name whose best is told
SAME_LENGTH = 0.02  #: a run so much longer or shorter is still one of that distance
_OPENS = (
    r"\W*(?:(?:so|and|ok|okay|hey|hi|hello|coach|please|pls|can you|could you|tell me|show me|remind me|remember|"
    r"do you (?:know|remember|recall)|i forgot|i forget|i wonder|wondering|just|again|btw|quick "
    r"question|show|give me|"
    r"let me see|can i see|look up)\W+)*"
)
_END = (
    r"(?:\W+(?:please|pls|again|then|thanks|exactly|so far|ever|by last time|in total|at all|altogether|with you))*\W*"
)
_DAY = (
    r"(?P<day>(?:(?:on|at|of|from|for|last|this|the|past) )*(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:s?day|rsday|nesday|"
    r"urday|s|rs|nes)?(?: (?:morning|evening|night|afternoon))?|yesterday|today|tonight|day before yesterday|"
    r"(?:\d{1,2}|a|one|two|three|four|five|six|seven|ten) days ago|(?:a|one|1) week ago|last week|this week|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{'|'.join(MONTHS)})[a-z]*|(?:{'|'.join(MONTHS)})[a-z]* \d{{1,2}}(?:st|nd|"
    r"rd|th)?|\d{4}-\d\d-\d\d))"
)
_SESSION = r"(?:session|workout|training|strength session|gym session|lift|lifts|lifting|strength|gym)"
_WORK = (
    rf"(?:(?P<all>do|done|log|logged|tell you|told you|enter(?:ed)?|record(?:ed)?|put in|note|noted|"
    rf"get up to|manage)|"
    rf"(?P<run>run|ran|jog|jogged|running)|(?P<lift>lift|lifted|train|trained|work out|worked out|do "
    rf"(?:in|at) the gym|"
    rf"do for strength)|(?:do |did |done |do on |do for |do of )?{NAME}(?: done| do| did)?)"
)
_ON_DAY = Forms(
    rf"{_OPENS}what(?: exercises?| weights?| sets?| all| else)? (?:did|have|had) i (?:actually "
    rf")?{_WORK}(?: {_DAY})?{_END}",
    rf"{_OPENS}(?:what|how) (?:was|were) (?:my |the )?(?:(?P<run>runs?)|(?P<lift>{_SESSION})|(?P<all>log|entries|"
    rf"day)) {_DAY}{_END}",
    rf"{_OPENS}how (?:far|long|fast|much|heavy|many (?:{NAME}|km|miles|sets|reps|k|kilomet\w+|kilos|kg))"
    rf"(?: of)? (?:did|have|had) i {_WORK} {_DAY}{_END}",
    rf"{_OPENS}did i {_WORK} {_DAY}{_END}",
    rf"{_OPENS}(?:my |the )?{_DAY}(?:'s| s|s)? (?:(?P<all>log|entries|entry)|(?P<lift>lifts|sets))"
    rf"{_END}",
    rf"{_OPENS}(?:my |the )?(?:(?P<all>log|entries)|(?P<lift>lifts|sets)|(?P<run>runs?)) {_DAY}"
    rf"{_END}",
)
_THING = (
    rf"(?:(?P<run>runs?|ran|running|jog|jogged)|(?P<legs>legs?|leg day|lower body)|(?P<upper>upper body|arms?)|"
    rf"(?P<core>core|abs)|(?P<lift>lift(?:ed)?|train(?:ed)?|work(?:ed)? ?out|gym|strength|{_SESSION})|{NAME})"
)
_DOING = (
    r"(?:(?:do|did|done|have|had|go|went|for|to|the|a|an|my|some|any|train|trained|actually|really|log|logged|"
    r"complete|hit|been|on)\W+)*"
)
_LAST = Forms(
    rf"{_OPENS}when (?:did|have|was it|was|is it) (?:that )?i(?:'ve)? (?:last|most recently|"
    rf"previously) {_DOING}{_THING}(?: training| session| work)?{_END}",
    rf"{_OPENS}when i (?:did|was|have) last(?: time)? {_DOING}{_THING}{_END}",
    rf"{_OPENS}when (?:did|have) i {_DOING}{_THING}(?: the)? (?:last(?: time)?|most recently){_END}",
    rf"{_OPENS}(?:when|what) (?:was|is|were)(?: the)?(?: date of)? (?:my |the )?(?:last|latest|"
    rf"most recent|previous) (?:time (?:i )?)?{_DOING}{_THING}"
    rf"(?: training| session| sets?| workout)?{_END}",
    rf"{_OPENS}(?:how long|how many days|what)(?: is it| has it been| ago)?(?:'s it been)?(?: is| "
    rf"was)? (?:since|that) (?:i last|i|my last|the last) {_DOING}{_THING}(?: last| session)?{_END}",
    rf"{_OPENS}(?:when was )?(?:the )?(?:last|latest) time (?:that )?i(?:'ve)? {_DOING}{_THING}(?: "
    rf"training| session)?{_END}",
    rf"{_OPENS}(?:what|how (?:much|heavy|many|far|long))(?: weight| of)? (?:did|have) i "
    rf"{_DOING}{_THING}(?: with)? (?:the )?(?:last time|last|last session|previously)"
    rf"{_END}",
)
_SUPER = (
    r"(?:best|better|heaviest|biggest|strongest|max(?:imum)?|top|record|pr|pb|p\.r\.?|p\.b\.?|personal (?:best|record)|"
    r"all[- ]time (?:best|high))"
)
_BEST = Forms(
    rf"{_OPENS}(?:(?:what|whats|what's|what is|what was|which was|where is)(?: is| was)? )?(?:my |"
    rf"the )?(?:(?:current|all[- ]time|heaviest|logged) )?"
    rf"(?:{_SUPER}|longest|most) (?:weight )?(?:on |in |for |at |set (?:of |in |on )?)?(?:the |a )?{NAME}s?"
    rf"(?: sets?| weight| lift| load| hold| reps)?(?: i'?ve (?:ever )?(?:done|lifted|held|managed)|"
    rf" i (?:did|have done))?{_END}",
    rf"{_OPENS}(?:(?:what|whats|what's|what is|what was)(?: is| was)? )?(?:my |the )?{NAME}s? "
    rf"(?:{_SUPER}|max weight|best set|all time best){_END}",
    rf"{_OPENS}(?:(?:what|whats|what's|what is|what was)(?: is| was)? )?(?:the )?(?:most|heaviest|"
    rf"best|highest)(?: weight)?(?: that)? i(?:'ve| have| did)?(?: ever)? {NAME}(?: with)?{_END}",
    rf"{_OPENS}(?:what|whats|what's|what is|which is) (?:my )?{NAME} {_SUPER}{_END}",
    rf"{_OPENS}how (?:heavy|much) (?:have i|did i)(?: ever)? {NAME}(?: at most| max(?:imum)?| ever)+{_END}",
)
_BEST_RUN = Pattern(
    rf"{_OPENS}(?:(?:what|whats|what's|what is|what was)(?: is| was)? )?(?:my |the "
    rf")?(?:(?P<long>longest|furthest|farthest)"
    r"(?: ever)? (?:run|distance)|(?:best|fastest|quickest|record|pr|pb|personal best)(?: ever)?(?: "
    r"for| over| at| on)?"
    r"(?: the| a)? (?P<far>\d+(?:\.\d+)? ?(?:k|km|miles?|mi)|half(?: marathon)?|marathon|park "
    r"?run)(?: time| run| race)?|"
    r"(?P<also>\d+(?:\.\d+)? ?(?:k|km)|half(?: marathon)?|marathon|park ?run) (?:best|pr|pb|record|personal best))"
    rf"(?: i'?ve (?:ever )?(?:run|done))?{_END}"
)
_AGO = Pattern(r"(\d{1,2}|" + "|".join(("a", *NUMBERS)) + r") days? ago")
_DATED = Pattern(rf"(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({'|'.join(MONTHS)})|({'|'.join(MONTHS)})[a-z]* (\d{{1,2}})")
_PAST = Pattern(r"\b(\w{2,}?[^\W\d_])(?:(?<=([tpg]))\2)?(?:ed|ing)\b")
_UNINFLECTED = frozenset("trained lifted jogged logged entered recorded worked noted training lifting running".split())
Is = Callable[[Record], bool]


def by_words(draft: Draft, text: str) -> bool:
    """Shows the entries that a question looks back at; False where it looks back at none."""
    low = " ".join(text.lower().replace("’", "'").split())
    if len(low) > LONGEST:
        return False
    library = draft.books.library
    for said in dict.fromkeys((low, _PAST.sub(_stem, low))):
        words, named = marked(library, said)
        if len(named) > 1:
            continue
        mine = family(draft.books.index, *named[0]) if named else frozenset[str]()
        if _of_last(draft, words, mine) or _of_best(draft, words, mine) or _of_day(draft, words, mine):
            return True
    return _of_best_run(draft, low)


def _stem(m: re.Match[str]) -> str:
    """ "squatted" as it is named, "lunged" too: words of work that are no exercise stay."""
    return m[0] if m[0] in _UNINFLECTED else m[1]


@lru_cache(maxsize=256)
def family(index: Index, slug: str, called: tuple[str, ...]) -> frozenset[str]:
    """All exercises that go by a name: all names are looked through, so it is kept of the usual ones."""
    words = tuple("up" if w == "ups" else w for w in called)
    return frozenset((slug, *kind(slug, words, index.exercises)))


# --- a day, or a week -------------------------------------------------------------------------------------------------
def _of_day(draft: Draft, words: str, mine: frozenset[str]) -> bool:
    match = _ON_DAY.fullmatch(words)
    if match is None or not match["day"]:
        return False
    fits = fitting(match.groupdict(), mine, draft.books.library)
    found = [r for r in draft.known.entries if fits(r)]
    days = span(match["day"], draft.today, {when(r) for r in found})
    if days is None:
        return False
    shown = sorted((r for r in found if days[0] <= when(r) <= days[1]), key=lambda r: (when(r), r.at))
    one = days[0] == days[1]
    if not shown:
        draft.say("back-none", day=days[0], until="none" if one else days[1])
    else:
        draft.say("back-head", day=days[0], until="none" if one else days[1])
        draft.say("lines", lines=entry_lines(shown[-SHOWN:], draft, dated=not one))
    return True


def span(named: str, today: date, there: set[date]) -> tuple[date, date] | None:
    """The past day or week that is named; of a weekday that is today the last one with entries."""
    monday = today - timedelta(days=today.weekday())
    if "last week" in named:
        return monday - timedelta(days=7), monday - timedelta(days=1)
    if "this week" in named:
        return monday, today
    day: date | None = None
    if "before yesterday" in named:
        day = today - timedelta(days=2)
    elif "yesterday" in named:
        day = today - timedelta(days=1)
    elif "today" in named or "tonight" in named:
        day = today
    elif "week ago" in named:
        day = today - timedelta(days=7)
    elif m := _AGO.search(named):
        day = today - timedelta(days=int(m[1]) if m[1].isdecimal() else NUMBERS.get(m[1], 1))
    elif m := re.search(r"\d{4}-\d\d-\d\d", named):
        day = _iso(m[0])
    elif m := _DATED.search(named):
        day = _dated(int(m[1] or m[4]), MONTHS.index(m[2] or m[3]) + 1, today)
    elif m := DAY_WORD.search(named):
        back = (today.weekday() - weekday(m[1])) % 7
        day = today - timedelta(days=back)
        if back == 0 and ("last" in named or today not in there):
            day = today - timedelta(days=7)
    return None if day is None else (day, day)


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _dated(day: int, month: int, today: date) -> date | None:
    """The latest such day gone by."""
    try:
        made = date(today.year, month, day)
        return made if made <= today else made.replace(year=today.year - 1)
    except ValueError:
        return None


# --- the last time ----------------------------------------------------------------------------------------------------
def _of_last(draft: Draft, words: str, mine: frozenset[str]) -> bool:
    match = _LAST.fullmatch(words)
    if match is None:
        return False
    fits = fitting(match.groupdict(), mine, draft.books.library)
    found = [r for r in draft.known.entries if fits(r)]
    if not found:
        draft.say("back-never")
        return True
    day = max(map(when, found))
    shown = sorted((r for r in found if when(r) == day), key=attrgetter("at"))
    draft.say("back-last", day=day, ago=(draft.today - day).days)
    draft.say("lines", lines=entry_lines(shown, draft, dated=False))
    return True


def fitting(groups: dict[str, str | None], mine: frozenset[str], library: Library) -> Is:
    """Whether an entry is of what is asked for."""
    if mine:
        return lambda r: isinstance(r.body, Lift) and r.body.exercise in mine
    if groups.get("run"):
        return lambda r: isinstance(r.body, Run)
    part = next((p for p, g in (("lower", "legs"), ("upper", "upper"), ("core", "core")) if groups.get(g)), None)
    if part is not None:
        return lambda r: isinstance(r.body, Lift) and _part(r.body, library) == part
    if groups.get("lift"):
        return lambda r: isinstance(r.body, (Lift, Assessment)) or _trained(r)
    return lambda _: True


def _part(lift: Lift, library: Library) -> str | None:
    exercise = library.exercises.get(lift.exercise or "")
    return None if exercise is None else part_of(exercise)


def _trained(record: Record) -> bool:
    return isinstance(record.body, SessionReport) and record.body.status in ("done", "partial")


def when(record: Record) -> date:
    """The day of what an entry tells."""
    day = getattr(record.body, "when", None)
    return day if isinstance(day, date) else record.at.date()


# --- the best ---------------------------------------------------------------------------------------------------------
def _of_best(draft: Draft, words: str, mine: frozenset[str]) -> bool:
    if not mine or _BEST.fullmatch(words) is None:
        return False
    best: dict[str, tuple[tuple[float, ...], Record]] = {}
    for r in draft.known.trusted:
        lift = r.body
        if not isinstance(lift, Lift) or lift.exercise not in mine:
            continue
        for s in lift.sets:
            worth = _worth(s)
            if s.kind not in ("warmup", "failed") and (lift.exercise not in best or worth > best[lift.exercise][0]):
                best[lift.exercise] = worth, replace(r, body=replace(lift, sets=(s,)))
    _say_best(draft, [r for _, r in sorted(best.values(), key=lambda b: b[0], reverse=True)[:BESTS]])
    return True


def _worth(one: WorkingSet) -> tuple[float, ...]:
    """What makes a set the better one: the load, then how often, how long or how far."""
    return one.load_kg or 0.0, float(one.reps or 0), one.seconds or 0.0, one.distance_m or 0.0


def _of_best_run(draft: Draft, low: str) -> bool:
    match = _BEST_RUN.fullmatch(low)
    if match is None:
        return False
    runs = [(r.body, r) for r in draft.known.trusted if isinstance(r.body, Run)]
    if match["long"]:
        far = [(b.distance_m, r) for b, r in runs if b.distance_m]
        _say_best(draft, [max(far, key=lambda pair: pair[0])[1]] if far else [])
        return True
    metres = _metres(match["far"] or match["also"])
    if metres is None:
        return False
    near = [
        (b.duration_s / b.distance_m, r)
        for b, r in runs
        if b.distance_m and b.duration_s and abs(b.distance_m - metres) <= SAME_LENGTH * metres
    ]
    _say_best(draft, [min(near, key=lambda pair: pair[0])[1]] if near else [])
    return True


def _metres(named: str) -> float | None:
    return next((m * float(found[1] if found.groups() else 1) for p, m in RACES if (found := p.search(named))), None)


def _say_best(draft: Draft, best: Iterable[Record]) -> None:
    shown = list(best)
    if shown:
        draft.say("back-best", count=len(shown))
        draft.say("lines", lines=entry_lines(shown, draft, dated=True))
    else:
        draft.say("back-never")
    draft.offer(button("button-chart-all", "chart:all"))
