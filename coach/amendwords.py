"""Words that correct what was logged: "rdl was 125 not 115", "only 2 sets", "no it was 42:30", "total was 8 not 7".

Rule: a part is a correction only if all of it was understood: its figures here, its name by what was logged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from coach.patterns import Pattern

_COUNT = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "a": 1}
_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_N = r"\d+(?:[.,]\d+)?"
#: "Take that back" before what it was: the entry is not gone, it is another.
_BACK = (
    r"(?:take|took|taking) (?:that|it) back|undo (?:that|it)|delete (?:that|it)|"
    r"(?:that|it)(?:'s| was| is) (?:wrong|not right)"
)
TAKES_BACK = Pattern(rf"\W*(?:(?:no|sorry|oops|wait|ah|oh|hm+|please)\W+)*(?:{_BACK})\b\W+(?=\S)")
#: What a correction begins with; the first group alone says that something was wrong.
_STRONG = (
    r"corrections?|corrected|correcting|sorry|sry|soz|oops|ooops|whoops|no|nope|nah|wait|actually|scratch that|"
    r"i meant|i mean|meant|my bad|my mistake|mistake|wrong|typo|edit|i lied|fix|amend|change that|hang on|hold on|"
    r"ah no|oh no|"
    rf"{_BACK}"
)
_WEAK = (
    r"and|also|oh|ah|hmm|hm|um|er|btw|ok|okay|hey|coach|hi|forgot(?: to (?:say|mention|add))?|i forgot|well|yeah|bro"
)
_MARKS = Pattern(rf"\W*\b(?:({_STRONG})|{_WEAK})\b\W*")
_TAIL = Pattern(r"\W+(?:sorry|oops|my bad|my mistake|typo|tho|though|please|pls|thanks|too|lol|haha)\W*$")
_PARTS = Pattern(r"\s*(?:;|\.\s|\n|,(?!\s*not\b)|\band\b(?!\s+not\b)|\bbut\b)\s*")
_LIST = Pattern(r"\b(\d{1,2})(?:\s*[,/]\s*\d{1,2}\b(?![.:]\d)){1,7}")
#: "The planks were 60 60 60": sets without commas.
_SPACED = Pattern(
    r"((?:^|\b(?:was|were|is|be|been|did|meant|it|that) )(?:actually |really )?)"
    r"(?P<sets>\d{1,2}(?:(?:,? (?:and |then |and then |& )?|, ?)\d{1,2}){1,7})(?![\w:.,/]|,\d| ?(?:x|kgs?|lbs?|"
    r"kilos?|mi|km|%)\b)"
)
_ALIKE = 3  #: sets of one exercise are not further apart
#: What is told of something else before what was meant.
_I_MEAN = Pattern(r"[^\d?]{1,60}\b(?:i mean|i meant|what i meant was|i meant to say)\b[\s,:]*(?=\S)")
#: "62,5" is a weight with a comma, "8,8,6" a list of repetitions.
_DECIMAL = Pattern(
    r"(?<![\d.,/])([2-9]\d|\d{3}|0),(5|25|50|75)(?![\d/:]|,\d| ?x)|(?<![\d.,/])(\d{1,2}),(25|75)(?![\d/:]|,\d)|"
    r"(?<![\d.,/])(\d{1,3}),(\d{1,2})(?= ?(?:kgs?|kilos?|lbs?|km|k|mi|miles?)\b)"
)
#: What may be either: "12,5".
EITHER = Pattern(r"(?<![\d.,/])(\d{1,2}),(\d)(?![\d/:]|,\d| ?x| ?reps?)")
_OTHER_TIME = Pattern(
    r"\b(?:tomorrow|tmrw|next (?:week|time|session)|last (?:week|month|year|time|session)|"
    r"should i|can i|could i|shall i|will|wanna|want|how|why|what|when|if|instead|skip|swap|move|felt sick)\b"
)
_DAY = r"\b(?:on |from |of )?(?:last )?(yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:'?s)?\b"
#: "The last plank was 60": its last set.
_LAST_OF_IT = (
    r"\b(?:the |my )?(?:last|final)() (?=(?!(?:runs?|jog|race|km|k|miles?|laps?|reps?|long|few|bit|part|sets?|ones?|"
    r"one|"
    r"\w+day)\b)[a-z]+(?: [a-z]+)? (?:was|is|were|had)\b)"
)
_FILLER = frozenset(
    "was were is it it's its that that's thats this the a an my i did on at for to of with in actually only just "
    "really so then all each should be been have has had meant make change put them they those these no not reps rep "
    "set sets "
    "as well again about around from by per both hand arm side total time distance pace weight load i've ive got do "
    "done like took ran mine one ones by @ x".split()
)  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """One part of a correction: what was meant, and the words that may name what it is of."""

    name: str
    first: int | None = None  #: the number of the set meant, from one
    last: int | None = None  #: how many of the last sets are meant
    sets: int | None = None
    reps: tuple[int, ...] = ()
    load: float | None = None
    load_unit: str | None = None
    number: float | None = None  #: a figure without a unit
    old: float | None = None  #: the figure that it takes the place of
    clock: str = ""
    pace: bool = False
    metres: tuple[float, str] | None = None  #: how far, in which unit
    rpe: float | None = None
    hr: int | None = None
    each: bool = False  #: each side did what is told
    day: str = ""  #: the day that the entry is of: "long run sunday was 18 not 16"
    about: str = ""  #: "weight", "reps", "distance", "time": what the bare figure is called

    @property
    def of_run(self) -> bool:
        """Whether only a run can have what is told."""
        return bool(self.clock or self.metres or self.hr or self.about in ("distance", "time", "pace"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Correction:
    """What a text corrects. ``marked``: its words say that something was wrong; ``was``: they say how it was."""

    parts: tuple[Told, ...]
    marked: bool
    was: bool
    only: bool

    @property
    def whole(self) -> bool:
        """Whether a part tells sets and repetitions, or distance and time: all of an entry of its own."""
        return any((p.sets and p.reps and not self.only) or (p.metres and p.clock) for p in self.parts)


#: "wasn't 27, was 28" → "was 28 not 27"
_WASNT = Pattern(r"\b(?:it )?was ?n'?t ([\d:.]+)\W+(?:it )?was ([\d:.]+(?: ?(?:mins?|minutes|km|k|kg|reps))?)")
#: "16 was wrong, 18 on the rows" → "18 not 16 on the rows"
WRONG_ONE = Pattern(
    r"^(?:the )?(\d+(?:[.,]\d+)?)(?: ?(?:kgs?|lbs?|reps?))? (?:was|is|were|'s) "
    r"(?:wrong|not right|a typo|a mistake|incorrect)\W+"
    r"(?:(?:it )?(?:was|is|should be|should have been|make it|i meant|i did) )?"
    r"(\d+(?:[.,]\d+)?(?: ?(?:kgs?|lbs?|reps?))?)(?![:\dx])"
)


def correction(text: str, *, comma: bool = False) -> Correction | None:
    """What a text corrects; None where some of it cannot be a correction. ``comma``: "12,5" is one figure.

    >>> correction("correction rdl was 125").parts[0].number
    125.0
    >>> correction("how was the rdl?") is None
    True
    """
    low = " ".join(text.lower().replace("’", "'").replace("×", "x").split())
    if not low or len(low.split()) > 24 or "?" in low:
        return None
    low = WRONG_ONE.sub(r"\2 not \1", _WASNT.sub(r"was \2 not \1", low))
    rest, marked = _bare(low)
    if (meant := _I_MEAN.match(rest)) is not None:  # "no wait that was the bike, I mean the run was 43"
        rest, marked = rest[meant.end() :], True
    if not rest or _OTHER_TIME.search(rest):
        return None
    rest = _DECIMAL.sub(lambda m: m[0].replace(",", "."), rest)
    rest = EITHER.sub(r"\1.\2", rest) if comma else rest
    rest = _SPACED.sub(_listed, rest)
    rest = _LIST.sub(lambda m: re.sub(r"\s*[,/]\s*", "/", m[0]), rest)
    parts = []
    for part in _PARTS.split(rest):
        part, more = _bare(part)
        marked = marked or more
        if not part.strip(" .,!"):
            continue
        told = _part(part)
        if told is None:
            return None
        parts.append(told)
    if not parts:
        return None
    was = (
        re.search(
            r"\b(?:was|were|should(?:'ve| have)? be(?:en)?|is|felt|make (?:it|that|them)|had)\b|"
            r"^(?:rpe|effort(?: of)?|@)\s*\d+(?:[.,]5)?(?: ?/ ?10)?\W*$",  # of what was told a moment ago
            rest,
        )
        is not None
    )
    only = re.search(r"\bonly\b|\bjust (?:\d|one|two|three)\b", rest) is not None
    return Correction(parts=tuple(parts), marked=marked or any(p.old is not None for p in parts), was=was, only=only)


def _listed(m: re.Match[str]) -> str:
    """Figures of alike size as a list of sets, where only spaces part them."""
    figures = [int(n) for n in re.findall(r"\d+", m["sets"])]
    return f"{m[1]}{'/'.join(str(n) for n in figures)}" if 0 < max(figures) <= _ALIKE * min(figures) else m[0]


def _bare(text: str) -> tuple[str, bool]:
    """A text without the words that open a correction, and whether one of them says that something was wrong."""
    marked = False
    while (m := _MARKS.match(text)) is not None:
        marked = marked or m[1] is not None
        text = text[m.end() :]
    while (t := _TAIL.search(text)) is not None:
        marked = marked or re.search(r"sorry|oops|bad|mistake|typo", t[0]) is not None
        text = text[: t.start()]
    return text, marked


class _Eater:
    """Takes figures out of a text, shape by shape."""

    def __init__(self, text: str) -> None:
        self.text = text

    def take(self, pattern: str) -> re.Match[str] | None:
        """The first match, which is gone from the text then."""
        m = re.search(pattern, self.text)
        if m is not None:
            self.text = f"{self.text[: m.start()]} {self.text[m.end() :]}"
        return m


def _part(part: str) -> Told | None:
    e = _Eater(part.strip(" .,!"))
    about = _about(e.text)
    old = e.take(
        rf"\b(?:and )?(?:not|instead of|rather than)\s+(?:the )?({_N}|\d+:\d+(?::\d+)?)\s*"
        r"(?:kgs?|lbs?|reps?|sets?|km|k|mi|miles?)?(?![\d:x])"
    )
    nth = e.take(
        r"\b(?:(?:on|for|in) )?(?:the |my )?(first|1st|second|2nd|third|3rd|fourth|4th) (?:set|one)\b|\bset (\d)\b(?!s)"
    )
    day = e.take(_DAY)
    each = e.take(r"(?:\b(?:on )?(?:each|per|every) (?:leg|side|arm|foot)\b|/ ?(?:side|leg|arm)\b)")
    named_last = e.take(_LAST_OF_IT)
    last = named_last or e.take(
        r"\b(?:(?:on|for|in) )?(?:the |my )?(?:last|final) (?:(\d|one|two|three|four) )?(?:sets?|ones?)\b"
    )
    effort = e.take(
        rf"(?:\brpe|\beffort(?: of)?|@)\s*({_N})\b(?: ?/ ?10\b)?|\bfelt (?:more )?(?:like |about |around )?(?:an? "
        rf")?({_N})\b"
        r"|(?<![/\d])(\d{1,2}) ?/ ?10\b(?!/)"
    )
    heart = e.take(
        r"\b(?:avg |average |mean |max )?(?:hr|heart rate|bpm|pulse)\b\s*(?:was|of|:|is)?\s*(\d{2,3})\b"
        r"|\b(\d{2,3}) ?bpm\b"
    )
    clock = e.take(
        r"\b(\d{1,2}:\d{2}(?::\d{2})?)s?(?: ?min(?:ute)?s?)?"
        r"(\s*(?:/ ?(?:km|k|mi|mile)|(?:per|a|min) ?(?:km|k|mi|mile)|pace)\b)?"
    )
    minutes = None if clock else e.take(rf"\b({_N}) ?(?:min(?:ute)?s?)\b")
    far = e.take(rf"\b({_N}) ?(km|kms|k|kilomet(?:er|re)s?|mi|miles?)\b")
    by = e.take(r"\b(\d{1,2}) ?x ?(\d{1,3})(?:s\b)?")
    sets = e.take(r"\b(\d{1,2}|one|two|three|four|five) sets?\b")
    load = e.take(rf"\b({_N}) ?(kgs?|kilos?|lbs?|pounds?|#)(?:\b|$)")
    listed = e.take(r"\b\d{1,2}(?:/\d{1,2})+\b")
    reps = e.take(r"\b(\d{1,3}) ?reps?\b")
    bare = e.take(rf"\b({_N})(?:s\b)?(?![:\d])")
    if re.search(r"\d", e.text):
        return None
    if all(m is None for m in (effort, heart, clock, minutes, far, by, sets, load, listed, reps, bare)):
        return None
    counted = tuple(int(n) for n in listed[0].split("/")) if listed else (int(reps[1]),) if reps else ()
    if by is not None:
        counted = (int(by[2]),)
    name = " ".join(w for w in re.findall(r"[a-z0-9'\-]+", e.text) if w not in _FILLER)
    return Told(
        name=name,
        first=_number_of(nth),
        last=None if last is None else _counted(last[1] or "one"),
        sets=_counted(sets[1]) if sets else int(by[1]) if by else None,
        reps=counted,
        load=_float(load[1]) if load else None,
        load_unit=None if load is None else "lb" if load[2][0] in "lp#" else "kg",
        number=_float(bare[1]) if bare else None,
        old=None if old is None or ":" in old[1] else _float(old[1]),
        clock=clock[1] if clock else f"{_float(minutes[1]):g}m" if minutes else "",
        pace=bool(clock and clock[2]) or about == "pace",
        metres=None if far is None else (_float(far[1]), "mi" if far[2].startswith("mi") else "km"),
        rpe=_float(next(g for g in effort.groups() if g)) if effort else None,
        hr=int(heart[1] or heart[2]) if heart else None,
        about=about,
        each=each is not None,
        day="" if day is None else day[1],
    )


def _about(text: str) -> str:
    for word, said in (
        ("reps", r"\breps?\b"), ("weight", r"\b(?:weight|load|kettlebell|kb|dumb?bells?|dbs?|bar|barbell|plates?)\b"),
        ("distance", r"\b(?:distance|total)\b"), ("time", r"\b(?:time|took)\b"), ("pace", r"\bpace\b"),
    ):  # fmt: skip
        if re.search(said, text):
            return word
    return ""


def _number_of(m: re.Match[str] | None) -> int | None:
    return None if m is None else _NTH[m[1]] if m[1] else int(m[2])


def _counted(word: str) -> int:
    return _COUNT[word] if word in _COUNT else int(word)


def _float(word: str) -> float:
    return float(word.replace(",", "."))
