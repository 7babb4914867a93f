"""Lists of weekdays as people type them, made plain: "every day except monday", "mon-fri", "tue thu, no make that wed".

Rule: a list comes out that names the days meant and no others, with the words beside them; what may mean two things is
left for a question (None), for nobody sees a day that was taken the wrong way round.
"""

from __future__ import annotations

import re

from coach.ahead import DAY_WORD
from coach.athlete import WEEKDAYS, weekday
from coach.patterns import Pattern

#: Days as they are misspelt, by the day that is meant.
_SPELT = (
    ("mon", r"munda?y|mnday|monay|moday|mondy|moonday"),
    ("tue", r"tuseday|teusday|tusday|tuesay|tuedsay|tuesdy|tuesaday|tewsday|teuday"),
    ("wed", r"wens?day|wensdy|wednsday|wend?esday|wednesay|wedensday|wedesday|wednseday|wednessday|wendsday|wedn?sdy"),
    ("thu", r"thirsday|thursay|thurday|thusday|thrusday|thurdsay|tursday|thersday|thuersday"),
    ("fri", r"firday|friay|fridy|frieday|frday"),
    ("sat", r"satuday|saterday|saturay|satday|staurday|saturdy|satrday|saturaday"),
    ("sun", r"sunady|sundy|suday|sunnday|sonday"),
)
_WRONGLY = Pattern("|".join(rf"\b(?:{wrong})s?\b" for _, wrong in _SPELT))
_ANY = r"(?:mon|tue|wed|thu|fri|sat|sun)(?:s?day|rsday|nesday|urday|sday|rs|r|s|nes)?s?\b"
_JOIN = r"(?:\s*(?:,|&|\+|/|;)\s*|\s+)(?:(?:and|or|on|the|my|also|nor)\s+)*"
_LIST = rf"{_ANY}(?:{_JOIN}{_ANY})*"
_DASH = r"(?:-|–|—)"
#: "mon-fri"; of more than two days with dashes between them ("mon-wed-fri") each is one by itself.
_SPAN = Pattern(
    rf"\b(?<!-)(?:from )?({_ANY})\s*(?:{_DASH}|\bto\b|\btill?\b|\buntil\b|\bthru\b|"
    rf"\bthrough\b)\s*({_ANY})(?!\s*{_DASH})"
)
_CHAIN = Pattern(rf"{_ANY}(?:\s*{_DASH}\s*{_ANY}){{2,}}")
_WEEK_DAYS, _WEEK_END = Pattern(r"\bweek ?days?\b"), Pattern(r"\b(?:the )?week ?-?ends?\b")
_EVERY = Pattern(
    r"\b(?:on )?(?:every ?day|each day|daily|any day|(?:all|the whole|whole|entire) week|all (?:the |seven |7 |"
    r"of the )?days"
    r"|(?:7|seven) days(?: a week| per week)?|(?:every ?thing|all)(?=\W+(?:except|but|apart|aside|bar|besides|"
    r"other than|"
    r"minus|excluding|without|save)\b))\b"
)
#: So many days as a week has without those that are left out.
_MANY = Pattern(r"\b([4-6]|four|five|six) (?:days|times|x|runs)(?: (?:a|per|every|each) week| weekly)?\b|\b([4-6])x\b")
_OUT = (
    r"(?:except(?: for| on)?|excepting|excluding|excl\.?|apart from|aside from|besides|other than|bar|barring|minus|"
    r"save(?: for)?|leaving out|but(?: not| never| no)?|without|not|no|never|(?:don'?t|do not|can'?t|cannot|"
    r"won'?t)(?: (?:run|train|do|go|lift|make|manage|have))*|outside(?: of)?|just not|only not|skip(?:ping)?|drop)"
)
_LEFT_OUT = Pattern(rf"(?P<but>\b{_OUT})\s+(?:(?:on|the|my|any|a|for|in)\s+)*(?P<days>{_LIST})")
_REST = r"(?:off|rest(?:ing)?(?: days?)?|no run(?:s|ning)?|no training|days? off|recovery days?(?! run))"
_OFF = Pattern(
    rf"(?P<days>{_ANY}(?:\s*(?:and|&|\+|/)\s*{_ANY})*)\W*(?:(?:is|are|as|for|being|=|i|have|take|always|my|a|the|'s)"
    rf"\W+)*(?P<rest>{_REST})\b(?!\s+(?:on|is|are)\b)"
)
_REST_ON = Pattern(rf"\b{_REST}(?:\s*:)?\s+(?:(?:on|is|are|days?|every|the|my)\s+)*(?P<days>{_LIST})")
_HAS_KIND = Pattern(
    r"[\s(:]*(?:is |are |the |a |my )*(?:long|fast|easy|hard|intervals?|tempo|hills?|slow|recovery run)\b"
)
#: What puts something right within an answer; a bare "no" does so only where it cannot leave a day out.
_AGAIN = Pattern(
    r"(?:[\s,.;:!–—-]+|^)(?:(?:oh|no|nope|nah|ah|and|well|or|but|um|ok|ach)\b[\s,.;!]*)*"
    r"\b(?:wait|sorry|sry|oops|whoops|actually|correction|rather|i meant?|i mean|scratch that|hang on|hold on|my bad|"
    r"(?:make|change) (?:that|it|this)(?: to)?|no,|no\.|no it'?s|no that'?s)"
    r"(?:[\s,.;:!–—-]+(?:no|wait|sorry|actually|i meant?|make (?:that|it)|it'?s|it should be|that'?s|rather|"
    r"hang on)\b)*"
    r"[\s,.;:!–—-]*"
)
_BARE_NO = Pattern(r"[\s,.;:!–—-]+no[\s,]+(?=\S)")
_INSTEAD = r"(?:not|instead of|rather than|in place of|in the place of|for)"
_SWAP = Pattern(
    rf"(?P<right>{_LIST})(?P<words>[^,.;]*?)\W+(?:and |but )?{_INSTEAD} (?:on |the |my )*(?P<wrong>{_LIST})"
)
_SWAP_BACK = Pattern(
    rf"(?:not|instead of|rather than)\s+(?:on |the |my )*(?P<wrong>{_LIST})\W+(?:but |it'?s |rather |make it )*"
    rf"(?P<right>{_LIST})"
)
_CHANGE = Pattern(
    rf"\b(?:change|swap|switch|move|replace)\s+(?:the |my )?(?P<wrong>{_ANY})\s+(?:to|for|with|by|"
    rf"into)\s+(?P<right>{_ANY})"
    rf"|(?P<was>{_ANY})\s+(?:should be|is really|becomes)\s+(?P<is>{_ANY})"
)
_MORE = Pattern(r"\W*(?:and|also|plus|add|with)\b|.*\b(?:too|as well|also)\W*$")
_ONLY = Pattern(r"\W*(?:just|only)\b|.*\bonly\W*$")


def plain(low: str) -> str | None:
    """The days that a text means, as a list with its words; as it was where it is plain already.

    None where it cannot be told which days are meant.

    >>> plain("every day except monday")
    'tue wed thu fri sat sun'
    >>> plain("tue thu sun. no make that wed not tue")
    'wed thu sun'
    >>> plain("mon, wed and fri")
    'mon, wed and fri'
    """
    low = spelled(low)
    if not DAY_WORD.search(low) and not (_WEEK_DAYS.search(low) or _WEEK_END.search(low)):
        return low
    made = _ranges(low)
    if (again := _last_again(made)) is not None:
        head = plain(made[: again.start()])
        return None if head is None else _put_right(head, made[again.end() :])
    if (swapped := _swapped_within(made)) is not None:
        return swapped
    return _without_those_left_out(made)


def spelled(low: str) -> str:
    """A text with its weekdays spelled as they are."""
    return _WRONGLY.sub(lambda m: next(day for day, wrong in _SPELT if re.match(rf"(?:{wrong})s?$", m[0])), low)


def one_of(low: str) -> str | None:
    """The text of an answer that names one day alone: behind a bare "no" stands another one for it.

    >>> one_of("saturday, no sunday")
    'sunday'
    """
    parts = _BARE_NO.split(low)
    return parts[-1] if len(parts) > 1 and all(len(_days(p)) == 1 for p in parts) else plain(low)


def _days(text: str) -> list[int]:
    return list(dict.fromkeys(weekday(m[1]) for m in DAY_WORD.finditer(text)))


def _listed(days: list[int]) -> str:
    return " ".join(WEEKDAYS[d] for d in days)


def _ranges(low: str) -> str:
    """Spans, weekdays and weekends as the days they are, where other words of days stand beside them."""

    def days_of(m: re.Match[str]) -> str:
        first, last = weekday(m[1][:3]), weekday(m[2][:3])
        return _listed([(first + n) % 7 for n in range((last - first) % 7 + 1)])

    made = _CHAIN.sub(lambda m: re.sub(_DASH, " ", m[0]), low)
    made = made if _CHANGE.search(made) else _SPAN.sub(days_of, made)
    some = bool(DAY_WORD.search(made)) or bool(_WEEK_DAYS.search(made) and _WEEK_END.search(made))
    if some or _EVERY.search(made) or _MANY.search(made):
        made = _WEEK_END.sub(_listed([5, 6]), _WEEK_DAYS.sub(_listed([0, 1, 2, 3, 4]), made))
    return made


# --- put right within the answer --------------------------------------------------------------------------------------
def _last_again(low: str) -> re.Match[str] | None:
    """The last word of putting right that has days before and behind it."""
    found = [m for m in _AGAIN.finditer(low) if _days(low[: m.start()]) and _days(low[m.end() :])]
    if found:
        return found[-1]
    bare = [m for m in _BARE_NO.finditer(low) if _days(low[: m.start()]) and _SWAP.search(low, m.end())]
    return bare[-1] if bare else None


def _put_right(head: str, tail: str) -> str | None:
    """A list with what was said behind it taken in."""
    had = _days(head)
    if (pair := _pair(tail)) is not None:
        return _exchanged(head, *pair)
    out = _LEFT_OUT.search(tail) or _OFF.search(tail) or _REST_ON.search(tail)
    if out is not None:
        gone, left = _days(out["days"]), _days(tail[: out.start()] + tail[out.end() :])
        return _without(head, gone) if not left and set(gone) < set(had) else None
    told = _days(tail)
    if _MORE.match(tail):
        return f"{head} {tail}"
    if len(told) > 1 or _ONLY.match(tail):
        return tail
    if len(had) == 1:
        return tail
    if told[0] in had:
        return None  # something of that day alone, or that it is the only one
    last = list(DAY_WORD.finditer(head))[-1]
    return head[: last.start()] + WEEKDAYS[told[0]] + head[last.end() :]


def _pair(text: str) -> tuple[list[int], list[int]] | None:
    """The days that take the place of others, and those others."""
    m = _CHANGE.search(text)
    if m is not None:
        return _days(m["right"] or m["is"]), _days(m["wrong"] or m["was"])
    m = _SWAP.search(text) or _SWAP_BACK.search(text)
    return None if m is None else (_days(m["right"]), _days(m["wrong"]))


def _swapped_within(low: str) -> str | None:
    """ "mon wed fri, sat not fri": days in the place of some that were named before; None where there is nothing so."""
    for pattern in (_CHANGE, _SWAP, _SWAP_BACK):
        for m in pattern.finditer(low):
            pair = _pair(m[0])
            cut = m.start() + (len(m["right"]) - len(_last_of(m["right"])) if pattern is _SWAP else 0)
            right, wrong = pair or ([], [])
            if pattern is _SWAP:  # of "mon wed fri sat not fri" only the last day takes the place of another
                right = right if set(wrong).isdisjoint(right) else right[-1:]
                cut = m.start() if set(wrong).isdisjoint(_days(m["right"])) else cut
            head = low[:cut]
            if wrong and set(wrong) <= set(_days(head)):
                return _exchanged(head.rstrip(" ,.;–-"), right, wrong)
    return None


def _last_of(text: str) -> str:
    return list(DAY_WORD.finditer(text))[-1][0]


def _exchanged(head: str, right: list[int], wrong: list[int]) -> str | None:
    """``head`` with ``right`` in the place of ``wrong``; None where those were not named."""
    had = _days(head)
    if not set(wrong) <= set(had):
        return None
    new = [d for d in right if d not in had or d in wrong]
    for gone in wrong:
        head = _put(head, gone, WEEKDAYS[new.pop(0)]) if new else _without(head, [gone])
    return f"{head} {_listed(new)}".strip()


def _put(text: str, day: int, other: str) -> str:
    return DAY_WORD.sub(lambda m: other if weekday(m[1]) == day else m[0], text)


def _without(text: str, days: list[int]) -> str:
    for day in days:
        text = _put(text, day, "")
    return re.sub(r"(?:\s*(?:,|&|\band\b)\s*)+(?=,|&|\band\b|$)|^\s*(?:,|&|and\b)\s*", " ", text).strip()


# --- left out ---------------------------------------------------------------------------------------------------------
def _without_those_left_out(low: str) -> str | None:
    """The list without the days that it says are none of them."""
    every, many = _EVERY.search(low), _MANY.search(low)
    gone: list[int] = []
    rest = low
    for pattern in (_OFF, _REST_ON, _LEFT_OUT):
        while (m := _one(pattern, rest, whole=every is not None or many is not None)) is not None:
            if pattern is _LEFT_OUT and every is None and many is None and re.search(rf"[,;]\s*{_ANY}", m["days"]):
                return None  # "tue, not thu, sun"
            gone += _days(m["days"])
            rest = rest[: m.start()] + " " * (m.end() - m.start()) + rest[m.end() :]
    base = every or (many if gone else None)
    if not gone and base is None:
        return low
    named = _days(rest)
    if base is None:
        kept = [d for d in named if d not in gone]
        return _tidy(_without(rest, [d for d in named if d in gone])) if kept else None
    others = [d for d in range(7) if d not in gone and d not in named]
    if every is None and len(others) + len(named) != _count(base):
        return None
    if not gone and not named:
        return low
    if not gone and not _HAS_KIND.search(low):
        return None  # "always on tuesday", "all tue"
    if not named:
        return _listed(others)
    told = _tidy(f"{rest[: base.start()]} {rest[base.end() :]}")
    return f"{_listed(others)}, {told}"


def _tidy(text: str) -> str:
    """A text without the gaps that taken out words leave."""
    return re.sub(r"\s+(?=[,;])", "", " ".join(text.split())).strip(" ,.;")


def _one(pattern: Pattern, text: str, *, whole: bool) -> re.Match[str] | None:
    """The first place where days are left out; "but" leaves some out of all days only, and no kind of run does."""
    for m in pattern.finditer(text):
        but = m.groupdict().get("but") or ""
        if but in ("but", "save", "bar", "besides") and not whole:
            continue
        if pattern is _LEFT_OUT and _HAS_KIND.match(text[m.end() :]):
            continue
        return m
    return None


def _count(m: re.Match[str]) -> int:
    said = m[1] or m[2]
    return int(said) if said.isdecimal() else {"four": 4, "five": 5, "six": 6}[said]
