"""How bad a message says it is, 0 to 10: figures of a pain, told apart from sets, distances and times.

Rule: where a pain goes on, a bare figure may be of it; where work is told too, only one that says so.
"""

from __future__ import annotations

import re

from coach.hedges import Heard
from coach.notsobad import at_times, not_so, only_asked, stiff_briefly
from coach.ofelse import all_over, of_else, stands_alone
from coach.patterns import Pattern

_RANGE = r"(?:(?:10|\d(?:\.\d)?)\s?(?:-|–|to|or)\s?)?"  #: "0-1", "3 or 4": the higher one counts
_OF = (  #: "5 of 10 in the morning", not "5 of 10 sessions"
    r"of(?= 10 *(?:$|[.,;!?)&]|first|on|in|by|at|when|while|after|pain|today|now|this|every|each|and|still|going|most))"
)
_FIGURE = Pattern(r"\d")
_OUT_OF_TEN = Pattern(  # "10/10/8" are the reps of three sets
    rf"(?<![\d.:x×/]){_RANGE}(?P<n>10|\d(?:\.\d)?)\s*(?:/|out of|outta|{_OF})\s*10\b(?!/\d)"
)
#: A mark for a session, not a pain: "9/10 for that workout", "7 out of 10 session".
_MARK = Pattern(
    r"\s+(?:session|workout|effort|training)\b|\s+for (?:that|the|this|my|today'?s) (?:\w+ )?"
    r"(?:session|workout|effort|training|run|race|lift|set|gym)\b"
)
_BARE = Pattern(
    r"(?:\b(?:pain|hurts?|sore|ache[sd]?|about|roughly|around|maybe|still|now|same|level|at|to|is|its|it's|a|like|or"
    rf"|then|only|be)\b)\s*(?:at |a |an |about |around |of |is |was |=|:)*\s*{_RANGE}(?P<n>10|\d(?:\.\d)?)\b"
    r"(?!\s*(?:[-–]\s?\d|/\d|x|×|k\b|km|mi|mile|reps?|sets?|min|sec|s\b|hours?|hrs?|h\b|days?|weeks?|wks?"
    r"|months?|yrs?|years?|%|kg|lb|:|\.\d|am\b|pm\b|th\b|st\b|nd\b|rd\b|of\b|times|lots|runs|lifts|spin|m\b))"
)
_ALONE = Pattern(rf"^\s*{_RANGE}(?P<n>10|\d(?:\.\d)?)\b(?=\s*(?:$|[.!]|,(?!\s*\d)|still|again|now|this|today|in the))")
_NO_AMOUNT = (
    r"(?!\s*(?:[.:/]\d|x|×|k\b|km|mi|mile|reps?|sets?|min|sec|s\b|h\b|hours?|hrs?|days?|weeks?|%|kg|lb|of\b|times"
    r"|rounds?|more|weights?|runs?|plates?|sessions?|months?|am\b|pm\b|st\b|nd\b|rd\b|th\b))"
)
_CARRIED = Pattern(rf"\b(?:still|same|unchanged)\s+(?:at |a |an |about )*{_RANGE}(?P<n>10|\d(?:\.\d)?)\b" + _NO_AMOUNT)
#: The same of a pain told of some time ago: said to be so now, or of a time of day.
_GOES_ON = Pattern(
    r"\b(?:now|down to|up to|(?:they(?:'re| are)?|it(?:'s| is)?|pain(?:'s| is)?)(?: now| still)? at|mornings?)\s+"
    rf"(?:a |an |about |only )*{_RANGE}(?P<n>10|\d(?:\.\d)?)\b" + _NO_AMOUNT
)
_STARTS = Pattern(
    rf"^\s*{_RANGE}(?P<n>10|\d(?:\.\d)?)\b(?=\s*(?:this week|today|now|still|again|in the (?:morning|evening)))"
)
_WAS = Pattern(
    r"(?:was|from|were|used to be|normally|usually|before|had been|before run it was)\s*(?:at |a |about |an )*$"
)
#: A pulse that is told to be so much higher is no pain: "pulse in the morning is 8 higher".
_OF_A_PULSE = Pattern(
    r"\b(?:pulse|rhr|hr|hrv|heart ?rate|bpm)\b(?:(?!\b(?:pain|hurt|sore|ache)\w*)[^\d,.;:!?\n]){0,30}$"
)
_TARGET = Pattern(r"(?:rpe|rir|energy|stress|mood|sleep|effort|motivation)\s*(?:at |a |about |is |was |:|=)*\s*$")
#: What makes of "my bad" that one was wrong: "my bad, it was the left one"; "my bad knee" stays what hurts.
_SORRY = (
    r"(?=\W*$|\s*[.,;:!?\n)–—-]|\W+(?:it|its|it's|that|thats|that's|this|these|those|they|i|im|i'm|ive|i've|the|no|"
    r"nope|"
    r"not|wasn't|should|shouldve|meant|actually|sorry|oops|only|just|but|lol|haha|coach|typo|there|forgot|wrong|did|"
    r"didn't|didnt|done|never|we|he|she|you|make|again|on that|for (?:that|the|not|saying|missing|skipping))\b)"
)
_BAD = (
    r"(?<!no )bad(?!\w)(?!(?<=\bmy bad)" + _SORRY + r")(?!-ish)(?!\s*\?)"
    r"(?! (?:days?|weeks?|weather|sessions?|runs?|nights?|sleep|ideas?|luck|form|news|time|habits?|patch|for)\b)"
)
_WORDS = (
    (8, Pattern(r"\b(?:severe|awful|agony|excruciating|can'?t walk|unbearable|horrendous)\b")),
    (6, Pattern(rf"\b(?:{_BAD}|very sore|really sore|really painful|very painful)\b")),
    (5, Pattern(r"\b(?:moderate|bad-ish)\b")),
    (2, Pattern(r"\b(?:slight(?:ly)?|niggl\w+|twinge\w*|mild(?:ly)?|a bit|bit|little|tiny|minor|grumbl\w+)\b")),
)


def severities(
    low: str,
    message: Heard,
    *,
    complains: bool,
    goes_on: bool = False,
    still: str | None = None,
    logs: bool = False,
    worked: bool = False,
    words: bool = True,
) -> tuple[list[float], list[float]]:
    """The figures of now and those of before, in the order they are told.

    ``complains``: something is said to hurt. ``goes_on``: pain was told lately. ``still``: the region of the one pain
    of the last weeks that is not told to be gone. ``logs``: work is told too; ``worked``: that, or a session that was
    done, and then a figure that stands alone may be its effort. ``words``: adjectives count as figures.
    """
    found: dict[int, tuple[float, bool]] = {}
    figures = _FIGURE.search(low) is not None  # without one none is found
    patterns = _patterns(message, complains=complains, goes_on=goes_on, still=still, logs=logs) if figures else ()
    worked = worked and not message.has("complaint") and not message.regions
    marks = bool(patterns) and not message.has("complaint") and not message.regions
    for pattern in patterns:
        for m in pattern.finditer(low):
            ahead = low[max(0, m.start() - 36) : m.start("n")]
            if _TARGET.search(ahead) or _OF_A_PULSE.search(ahead) or (marks and _MARK.match(low, m.end())):
                continue
            if of_else(low, m.start("n")) or (worked and stands_alone(low, m.start("n"), m.end())):
                continue
            found.setdefault(m.start("n"), (float(m["n"]), bool(_WAS.search(ahead))))
    ordered = [found[k] for k in sorted(found)]
    if not ordered and complains and words:
        for value, pattern in _WORDS:
            if any(not _of_else(low, m, value, message) for m in pattern.finditer(low)):
                return [float(value)], []
    return [n for n, was in ordered if not was], [n for n, was in ordered if was]


def _of_else(low: str, m: re.Match[str], value: int, message: Heard) -> bool:
    """Whether a word is of something else, or is not told to be so."""
    if value >= _MILDLY and (not_so(low, m.start()) or only_asked(low, m.start())):
        return True
    if value < _VERY and (at_times(low, m.start()) or stiff_briefly(low)):
        return True
    if value >= _MILDLY and all_over(low, m.start()):
        return True
    return of_else(low, m.start(), word=True, complains=message.has("complaint"))


_MILDLY, _VERY = 5, 8  #: words of less are not denied; what is awful at some times is awful


def _patterns(message: Heard, *, complains: bool, goes_on: bool, still: str | None, logs: bool) -> tuple[Pattern, ...]:
    """What finds figures here, the surest first."""
    out = [_OUT_OF_TEN]
    if complains:
        out.append(_BARE)
    if goes_on:
        out += [_CARRIED] if logs else [_ALONE, _CARRIED]
    out += _risen(message)
    if still is not None:
        out += [_GOES_ON, _CARRIED, *([] if logs else [_STARTS]), *_behind(still, message)]
    return tuple(out)


#: How a pain comes to its figure: "tendon got to 4 on the last few", beside work as well.
_ROSE = (
    r"\b(?: pain)?\s+(?:only |just |then |did )?"
    r"(?:get|got|went|gone|crept|rose|climbed|jumped|shot|built|peaked|topped out)"
    r"(?: up| back up)?(?: to| at)\s+(?:a |an |about |around |maybe |like )*"
)


def _risen(message: Heard) -> tuple[Pattern, ...]:
    """What finds a figure that the pain of some part of the body came to."""
    spans = [s for name in message.regions for s in message.stands(name)]
    named = {" ".join(t.word for t in message.words[s.first : s.last]) for s in spans if not message.theirs(s)}
    words = "|".join(re.escape(n) for n in sorted(named, key=len, reverse=True) if n)
    return (Pattern(rf"\b(?:{words}){_ROSE}{_RANGE}(?P<n>10|\d(?:\.\d)?)\b{_NO_AMOUNT}"),) if words else ()


def _behind(region: str, message: Heard) -> tuple[Pattern, ...]:
    """What finds a number right behind the words for ``region``: "back 4", "heel still 3 today"."""
    spans = [s for s in message.stands(f"region-{region}") if not message.theirs(s)]
    named = {" ".join(t.word for t in message.words[s.first : s.last]) for s in spans}
    words = "|".join(re.escape(n) for n in sorted(named, key=len, reverse=True) if n)
    if not words:
        return ()
    return (
        Pattern(
            rf"\b(?:{words})\s+(?:is |was |at |now |still |about |around )*{_RANGE}(?P<n>10|\d(?:\.\d)?)\b"
            r"(?=\s*(?:$|[.,;!)]|today|now|this|in the|by|after|again))"
        ),
    )
