"""What the words around a complaint say: numbers, regions, course, how long. Rule: what is not said is None."""

from __future__ import annotations

from collections.abc import Sequence

from coach.breaks import idle_since, is_break, of_training
from coach.clearancewords import FINDINGS, unfounded
from coach.concepts import PAUSES, Span
from coach.hedges import Heard
from coach.patterns import Pattern
from coach.severity import severities
from coach.values import value

NUMBER_WORDS = {
    "a": 1, "one": 1, "two": 2, "couple": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "several": 4, "few": 3,
}  # fmt: skip
ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
DAYS = {"day": 1, "week": 7, "wk": 7, "fortnight": 14, "month": 30, "mth": 30, "year": 365, "yr": 365}
_COUNT = r"(?P<n>\d+(?:\.\d+)?|" + "|".join(NUMBER_WORDS) + r")"
_SPAN = Pattern(
    _COUNT
    + r"(?P<half> (?:and|n) (?:a )?half|½)?[\s-]*(?:more |whole |full |long |of )?"
    + r"(?P<unit>days?|weeks?|wks?|months?|mths?|years?|yrs?)\b"
)
_AGO = Pattern(_COUNT + r"[\s-]*(?P<unit>days?|weeks?|wks?|months?|mths?|years?|yrs?)\s+(?:ago|back|before)\b")
_SINCE = (
    (Pattern(r"\b(?:yesterday|yday|last night)\b"), 1),
    (Pattern(r"\b(?:the other day|day before yesterday)\b"), 2),
    (Pattern(r"\b(?:last week|(?:last|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"), 3),
    (Pattern(r"\b(?:last month|in (?:january|february|march|april|may|june|july|august|september|october))\b"), 20),
    (Pattern(r"\b(?:last year|(?:last|in|this|back in) (?:spring|summer|autumn|winter))\b"), 60),
)
_LATELY = Pattern(
    r"\b(?:for|over|during|all|most of|part of) (?:the |this )?(?:last|past|whole|entire|a)? ?"
    r"(?P<unit>week|month|year)\b"
)
_FORTNIGHT = Pattern(r"\b(?:a |this |last |whole )?fortnight\b")
_ORDINAL = Pattern(r"\b(?P<o>second|third|fourth|fifth|sixth) (?P<unit>week|month)\b")
#: Before a number of weeks, what makes them lie ahead: "marathon in 12 weeks".
_AHEAD = Pattern(
    r"\b(?:race|marathon|half|ultra|parkrun|\d+k|comp|competition|event|triathlon|tri|ironman|scan|mri|appointment|"
    r"physio"
    r"|holidays?|wedding|trip)(?:'s| is| are)?(?: coming up| on)? in (?:about |only |just |like )?$"
)
_WEEKS = r"\d\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
#: Which week of an injury it is: "hamstring strain week 4", "week four, 4 still", "week 6 and no better".
_WEEK = Pattern(
    r"(?:\b(?P<hurt>strain|sprain|tear|injury|niggle|tendon\w*) |^|[.;!\n]\s*)"
    r"(?:now |into |in |on |its |it's |it is |that's |thats |that is |this is )*"
    rf"(?:week|wk) (?P<n>{_WEEKS})\b"
    r"(?!\s*(?:of|day|long|done|session|run|plan|in the|down|complete\w*|ticked|finished|over|\d))"
)
#: The same of a part of the body: "this is week 7 of the knee"; of what part it is, its region says.
_WEEK_OF = Pattern(
    rf"\b(?:week|wk) (?P<n>{_WEEKS}) (?:of|with) "
    r"(?:the|my|this|that|a) (?:(?:left|right|same|bad|dodgy|sore|stupid|bloody) )?(?P<part>\w+)"
)
#: The part first: "itb on week 8", "achilles in week nine now".
_ON_WEEK = Pattern(
    r"\b(?P<part>\w+),? (?:(?:is|are|we're|i'm|im|now|still|already|and) )*(?:on|in|into|at|its|it's) "
    rf"(?:about |around |its |it's )?(?:week|wk) (?P<n>{_WEEKS})\b(?! (?:of|plan|session|run))"
)
_NO_BETTER = Pattern(
    r"\b(?:still|(?:no|not|isn'?t|never) (?:any )?better|no change|same|shift\w*|no different|"
    r"\d/10 (?:daily|every day|most days|most mornings|every morning))\b"
)
_AWAY = Pattern(
    r"^\s*(?:completely |totally |all )?"
    r"(?:(?:in|on|at) (?:my |the |a )?[a-z]+,? (?=without|with no\b|no\b|zero\b))?"
    r"(?:off|out\b|away|without|with no\b|break"
    r"|(?:no|zero) (?:running|training|lifting|gym|weights|exercise|upper body|lower body|leg work)\b"
    r"|ill in bed|in bed|since i (?:ran|lifted|trained))"
)
_AWAY_BEFORE = Pattern(
    r"(?:off (?:for|sick)?|break of|took|off work|(?:back|home|returned) from"
    r"|(?:run|lifted|trained|train|lift|exercised) (?:for|in)|missed(?: the last)?"
    r"|(?:was|were|am|i'm|im|been) away(?: for)?|after|lay-?off of)"
    r"\s*(?:about |around |nearly |over |the last |my )?$"
)
_NOT_LASTING = Pattern(
    r"^\s*(?:ago\b(?!.*\bstill\b)|post\b|postpartum|pregnant|old\b|gone\b|to go|until|of 1\d|plan|training"
    r"|running\b|in a row)"
)
_HOURS = (
    r"(?P<n>\d(?:[.,]\d)?|two|three|four|five|six|seven|eight|nine)(?P<half>\s*(?:and a half|½))?\s*(?:h|hrs?|hours?)\b"
)
_SLEEP = Pattern(
    _HOURS + r"['’]?\s*(?:of |a night |bad |poor )*(?:broken sleep|broken|sleep|kip|shut ?eye|last night|in bed)?"
)
_ASLEEP = ("sleep", "kip", "shut", "last night", "in bed", "broken")
_SLEPT = Pattern(
    r"(?:slept|sleep|kip)\s*(?:was |only |for |about |like |maybe |just |of )*"
    r"(?P<n>\d(?:[.,]\d)?|two|three|four|five|six|seven|eight|nine)(?P<half>\s*(?:and a half|½))?"
    r"\s*(?:h|hrs?|hours?)?\b(?!/)"
)
_MARKS = ",.;:!?\n"  #: between clauses
_PULSES = Pattern(r"(?<![\d:/.])(?P<n>[3-9]\d|1[0-2]\d)(?![\d:/]|\.\d)")


#: Days off that are asked about or meant, and are none that were had.
_STILL_AHEAD = Pattern(
    r"\b(?:need|needs|should i (?:take|have)|have to take|must i|want|planning|going to (?:take|have)|for the next)\b"
    r"[^.!;]{0,30}\b(?:off|break|rest|away)\b"
)
_HAD = Pattern(r"\b(?:after|since|back|again|had|have been|been|was|were|took|restart\w*|returning)\b")


@value(frozen=True, kw_only=True, slots=True)
class Telling:
    """What a message says around a complaint. Severities are 0–10; ``lasting_days`` how long it has been there."""

    worst: float | None = None  #: the highest severity told of now
    last: float | None = None  #: the severity told last
    before: float | None = None  #: a severity told as earlier ("was 6")
    lasting_days: int | None = None
    away_days: int | None = None
    sleep_h: float | None = None
    pulse_rise: int | None = None  #: beats above what the athlete calls normal
    regions: tuple[str, ...] = ()
    cleared_days: int | None = None  #: days since a clinician cleared the athlete, as stated; None: not stated


def telling(
    text: str,
    message: Heard,
    *,
    goes_on: bool = False,
    still: str | None = None,
    logs: bool = False,
    worked: bool = False,
    asks: bool = False,
    began: int | None = None,
) -> Telling:
    """Numbers and regions out of one message.

    ``goes_on``: pain was told lately, so a bare number may be its severity; where the message ``logs`` work too, only
    one that says "still", "same" or "unchanged" may. ``worked``: a session is told to be done. ``still``: the region
    of the one pain of the last weeks that is not told to be gone; a number that is said to be so now, or stands right
    behind that region, is of it. A part of the body is a complaint by itself only where nothing is logged ("calf
    raises, felt like a 7"); where the message ``asks`` only, its adjectives are none either ("are pistols bad for my
    knees?"). ``began``: how many days ago it
    began by the names of the calendar (coach/sincewhen.py).
    """
    low = text.lower().replace("’", "'")
    regions = _regions(message)
    complains = (goes_on and not logs) or message.has("complaint") or (bool(regions) and not logs)
    words = not asks or message.has("complaint")
    now, before = severities(
        low, message, complains=complains, goes_on=goes_on, still=still, logs=logs, worked=worked or logs, words=words
    )
    lasting, away = _durations(low, message, began)
    away = None if away is not None and _STILL_AHEAD.search(low) and not _HAD.search(low) else away
    return Telling(
        worst=max(now, default=None),
        last=now[-1] if now else None,
        before=max(before, default=None),
        lasting_days=lasting,
        away_days=away,
        sleep_h=_sleep(low, message),
        pulse_rise=_pulse(low, message),
        regions=regions,
        cleared_days=_cleared_days(low, message),
    )


#: Of these letters one stands in every name of a time that is counted here.
_UNITS = ("day", "week", "wk", "month", "mth", "year", "yr", "fortnight")


def _durations(low: str, message: Heard, began: int | None) -> tuple[int | None, int | None]:
    lasting, away = _counted(low, message) if any(unit in low for unit in _UNITS) else ([], [])
    if not lasting and message.has("lasting"):
        lasting.append(60)
    if began is not None:
        (away if idle_since(low) else lasting).append(began)
    return max(lasting, default=None), max(away, default=None)


def _counted(low: str, message: Heard) -> tuple[list[int], list[int]]:
    """The days that a complaint is told to have lasted, and those without training."""
    lasting: list[int] = []
    away: list[int] = []
    for m in _SPAN.finditer(low):
        if m.start() and low[m.start() - 1].isalnum():
            continue
        count = float(NUMBER_WORDS.get(m["n"]) or m["n"]) + (0.5 if m["half"] else 0.0)
        days = round(count * DAYS[m["unit"].rstrip("s")])
        behind, ahead = low[m.end() :], low[: m.start()]
        complains = message.has("complaint")
        before_it = _AWAY_BEFORE.search(ahead) and not complains and not of_training(behind)
        if _AWAY.search(behind) or before_it or is_break(low, m.start(), m.end(), complains=complains):
            away.append(days)
        elif not _NOT_LASTING.search(behind) and not _AHEAD.search(ahead):
            lasting.append(days)
    lasting.extend(DAYS[m["unit"]] for m in _LATELY.finditer(low))
    if _FORTNIGHT.search(low):
        lasting.append(14)
    units = [(ORDINALS[m["o"]], DAYS[m["unit"]]) for m in _ORDINAL.finditer(low)]
    lasting.extend((nth - 1) * days + days // 2 for nth, days in units)
    lasting.extend(
        (int(NUMBER_WORDS.get(m["n"]) or m["n"]) - 1) * 7 + 3
        for m in _WEEK.finditer(low)
        if m["hurt"] or _NO_BETTER.search(low)
    )
    parts = {m.start("part"): (int(NUMBER_WORDS.get(m["n"]) or m["n"]) - 1) * 7 + 3 for m in _WEEK_OF.finditer(low)}
    ends = {m.end("part"): (int(NUMBER_WORDS.get(m["n"]) or m["n"]) - 1) * 7 + 3 for m in _ON_WEEK.finditer(low)}
    if parts or ends:
        spans = [s for name in message.regions for s in message.stands(name)]
        lasting.extend(parts[at] for at in parts if any(message.words[s.first].start == at for s in spans))
        lasting.extend(ends[at] for at in ends if any(message.words[s.last - 1].end == at for s in spans))
    return lasting, away


def _cleared_days(low: str, message: Heard) -> int | None:
    """How long ago a clearance is stated to have been given; None where none is, or it is denied, to come or supposed.

    It is a cue for a question and nothing more, so every doubt counts as "not stated".
    """
    if "clearance-cue" not in message.hits:
        return None
    sought = [m.span() for m in FINDINGS.finditer(low)]
    stated = [span for span in message.hits["clearance-cue"] if _states(message, span, sought)]
    if not stated or unfounded(low):
        return None
    if message.has("years-past") or message.has("before-it"):
        return 365
    own = [days for span in stated for days in _days_ago(_clause_of(low, message, span))]
    return max(own or _days_ago(low), default=0)


def _days_ago(low: str) -> list[int]:
    """How many days ago, for each time that is named."""
    ago = [round((NUMBER_WORDS.get(m["n"]) or float(m["n"])) * DAYS[m["unit"].rstrip("s")]) for m in _AGO.finditer(low)]
    return ago + [days for pattern, days in _SINCE if pattern.search(low)]


def _clause_of(low: str, message: Heard, span: Span) -> str:
    """The text of the clause that ``span`` stands in, between marks of punctuation."""
    start, end = message.words[span.first].start, message.words[span.last - 1].end
    before = max((low.rfind(mark, 0, start) for mark in _MARKS), default=-1)
    after = min((at for mark in _MARKS if (at := low.find(mark, end)) >= 0), default=len(low))
    return low[before + 1 : after]


def _states(message: Heard, span: Span, sought: Sequence[tuple[int, int]]) -> bool:
    """Whether the clause up to the end of ``span`` states it; ``sought``: what was looked for and is not there."""
    if message.denied(span) or message.supposed(span):
        return False
    sentence = message.sentence[span.first]
    doubtful = [s for name in ("not-yet", "no-negator", "negator") for s in message.hits.get(name, ())]
    for doubt in doubtful:
        if message.sentence[doubt.first] != sentence or _inside(message, doubt, sought):
            continue
        between = message.words[min(doubt.first, span.first) : span.first]
        if doubt.first < span.last and not any(t.word in PAUSES or t.word in ("but", "and") for t in between):
            return False
    return not any(
        message.sentence[s.first] == sentence and s.first >= span.last - 1 and not _inside(message, s, sought)
        for s in message.hits.get("not-yet", ())
    )


def _inside(message: Heard, span: Span, places: Sequence[tuple[int, int]]) -> bool:
    return any(start <= message.words[span.first].start < end for start, end in places)


#: Of these letters one stands wherever a night is told of.
_NIGHTS = ("slept", *_ASLEEP, "all-nighter")


def _sleep(low: str, message: Heard) -> float | None:
    if not any(word in low for word in _NIGHTS):
        return None
    for pattern in (_SLEPT, _SLEEP):
        for m in pattern.finditer(low):
            hours = float(NUMBER_WORDS.get(m["n"]) or m["n"].replace(",", ".")) + (0.5 if m["half"] else 0)
            about_sleep = pattern is _SLEPT or any(w in m[0] for w in _ASLEEP)
            if hours <= 14 and about_sleep:
                return hours
    if "all-nighter" in low or "no sleep" in low or "didn't sleep" in low or "didnt sleep" in low:
        return 0.0
    return None


def _pulse(low: str, message: Heard) -> int | None:
    if not message.has("pulse-word"):
        return None
    numbers = [int(m["n"]) for m in _PULSES.finditer(low)]
    return max(numbers) - min(numbers) if len(numbers) >= 2 else None


def _regions(message: Heard) -> tuple[str, ...]:
    """Regions named and not denied, first named first; "lower back" is not "back", "outside knee" not only a knee."""
    if not message.regions:
        return ()
    places = sorted(
        (span.first, -span.last, name.removeprefix("region-"))
        for name in message.regions
        for span in message.stands(name)
        if not message.theirs(span)
    )
    out: list[str] = []
    reached = -1
    for first, last, name in places:
        if first >= reached or name not in out:
            if first < reached and name in ("knee", "hip", "foot", "lower-back", "hamstring", "quad"):
                continue
            out.append(name)
            reached = max(reached, -last)
    return tuple(dict.fromkeys(out))
