"""The weights that a text names: "two 8 kg dumbbells and a blue band", "barbell with 2x10 and 4x5 kg plates".

Rule: text in, weights out; what is no figure, colour or kind of weight is passed over. A list shares its unit, and a
figure belongs to the kind that it stands beside: before it where the kind brought none of its own, else behind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from coach.acts import KG_PER_LB, Unit
from coach.owned import STEP, Kind, Piece
from coach.patterns import Pattern

_NUMBERS = {"one": 1, "single": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8}
_KINDS: tuple[tuple[str, Kind], ...] = (
    (r"dumb ?bells?|dumbells?|dbs?|hand ?weights?|free ?weights?|bowflex|n[uü]obells?", "dumbbell"),
    (r"kettle ?bells?|kettl?bells?|ketl?ebells?|kettelbells?|kbs?", "kettlebell"),
    (r"weight ?plates?|plates?|discs?|disks?", "plate"),
    (r"barbells?|olympic bar|(?<!pull-up )(?<!pull up )(?<!pullup )(?<!chin-up )(?<!chin up )(?<!dip )bar", "bar"),
    (r"(?:resistance |loop |mini[- ]?|exercise )?bands?|loops?|thera-?bands?", "band"),
)
_COLOURS = (
    "extra[- ]light|extra[- ]heavy|light|medium|heavy|tan|yellow|red|green|blue|black|purple|gr[ae]y|silver|orange|gold"
)
_FIGURE = r"\d{1,3}(?:[.,]\d+)?"
_UNIT = r"(?:kgs?|kilos?|kilograms?|lbs?|pounds?)"
#: "2 dumbbells": how many there are. A figure before one of them, or behind others ("1, 2 and 3 dumbbells"), is a load.
_PIECES = (
    r"(?<!\d and )(?<!\d, )(?<!\d & )\b(?P<pieces>[1-4]) (?=(?:(?:adjustable|small|little|big|old|equal|matching) )?"
    r"(?:dumb ?bells|dumbells|dbs|hand ?weights|free ?weights|kettle ?bells|kbs)\b)"
)
_WORD = Pattern(
    "|".join(
        (
            rf"(?P<steps>(?:in |by |with )?(?P<step>{_FIGURE}) ?{_UNIT}? ?(?:steps?|increments?|jumps?)\b"
            rf"|(?:in )?steps? of (?P<step2>{_FIGURE}))",
            rf"(?P<range>(?P<low>{_FIGURE}) ?{_UNIT}? ?(?:-|–|to|up to|until) ?(?P<high>{_FIGURE}))",
            rf"(?P<upto>up to (?P<most>{_FIGURE}))",
            rf"(?P<times>\b(?P<count>\d{{1,2}}|two|three|four|five|six|eight) ?[x×*] ?(?P<each>{_FIGURE}))",
            rf"(?P<there>{_PIECES})",
            rf"(?P<beside>\b(?P<few>[2-8]) (?={_FIGURE} ?{_UNIT}))",
            r"(?P<pair>\b(?:pairs?|sets? of (?:2|two))\b)",
            rf"(?P<number>(?<![\d.,])(?P<one>{_FIGURE})(?P<plural>s\b)?(?!\d))",
            rf"(?P<unit>{_UNIT}\b|#)",
            *(rf"(?P<k{n}>\b(?:{words})\b)" for n, (words, _) in enumerate(_KINDS)),
            rf"(?P<colour>\b(?:{_COLOURS})\b)",
            r"(?P<between>[,;+&/\n]|\b(?:and|with|plus|also)\b)",
            r"(?P<word>[a-zäöü]+)",
        )
    ),
    re.IGNORECASE,
)
_MOST = {"dumbbell": 120.0, "kettlebell": 120.0, "plate": 60.0, "bar": 60.0}


@dataclass(kw_only=True, slots=True)
class _Figure:
    """``count`` pieces of ``low`` (to ``high``); ``apart``: a comma or an "and" stands before it, ``after``: behind."""

    low: float
    high: float | None = None
    count: int | None = None
    unit: Unit | None = None
    apart: bool = False
    after: bool = False


@dataclass(kw_only=True, slots=True)
class _Named:
    """A kind in the text, the figures before it since the last one, and those behind up to the next."""

    kind: Kind
    many: bool
    count: int | None
    before: list[_Figure]
    own: list[_Figure] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class _Read:
    """A text taken apart: the kinds, the figures behind the last of them, colours, and the steps of a range."""

    named: list[_Named] = field(default_factory=list)
    gap: list[_Figure] = field(default_factory=list)
    colours: list[str] = field(default_factory=list)
    step: float | None = None
    bands: bool = False


def weights_in(text: str, units: Unit = "kg", kind: Kind | None = None) -> tuple[Piece, ...]:
    """The weights that ``text`` names, in its order; ``units``, ``kind``: what a bare figure is of.

    >>> [(w.kind, w.kg, w.count, w.colour) for w in weights_in("two 8 kg dumbbells and a blue band")]
    [('dumbbell', 8.0, 2, ''), ('band', 0.0, 1, 'blue')]
    """
    read = _parts(text.lower())
    named, rest = read.named, read.gap
    if not named and kind is not None:
        named, rest = [_Named(kind=kind, many=True, count=None, before=rest)], []
    _share(named, rest)
    named = [part for one in named for part in _unloaded(one)]
    out = [w for one in named for f in one.own if (w := _piece(one, f, units, read.step)) is not None]
    bands = [Piece(kind="band", colour=c) for c in read.colours] if read.bands else []
    return _merged([*out, *bands])


def _parts(text: str) -> _Read:
    """A text word by word. Bands have colours and no figures, so that these go past them."""
    read = _Read()
    gap, count = read.gap, None
    apart = False
    for match in _WORD.finditer(text):
        figure = _figure_of(match)
        if figure is not None:
            figure.apart, figure.count = apart, figure.count or count
            gap.append(figure)
            count, apart = None, False
        elif match["steps"]:
            read.step = _number(match["step"] or match["step2"])
        elif match["there"] or match["beside"]:
            count = int(match["pieces"] or match["few"])
        elif match["pair"]:
            count = 2
        elif match["unit"]:
            for f in gap:
                f.unit = f.unit or ("lb" if match[0][0] in "lp#" else "kg")
        elif match["colour"]:
            read.colours.append(match[0].replace("-", " ").replace("gray", "grey"))
        elif match["between"]:
            apart = True
            for f in gap[-1:]:
                f.after = True
        elif match["word"]:
            count = _NUMBERS.get(match[0], count)
        else:
            kind = _KINDS[int((match.lastgroup or "k0")[1:])][1]
            if kind == "band":
                read.bands, apart = True, True
                continue
            read.named.append(_Named(kind=kind, many=match[0].endswith(("s", "flex")), count=count, before=gap))
            read.gap = gap = []
            count, apart = None, False
    return read


def _figure_of(match: re.Match[str]) -> _Figure | None:
    if match["range"]:
        return _Figure(low=_number(match["low"]), high=_number(match["high"]))
    if match["upto"]:
        return _Figure(low=0.0, high=_number(match["most"]))
    if match["times"]:
        count = match["count"]
        return _Figure(low=_number(match["each"]), count=int(count) if count.isdecimal() else _NUMBERS[count])
    if match["number"]:
        return _Figure(low=_number(match["one"]), count=2 if match["plural"] else None)
    return None


def _share(named: list[_Named], rest: list[_Figure]) -> None:
    """Which kind each figure belongs to: those between two kinds go to the one that they stand beside."""
    for at, one in enumerate(named):
        one.own = [*one.own, *one.before] if at == 0 else one.own
        following = named[at + 1].before if at + 1 < len(named) else rest
        if at + 1 == len(named):
            one.own += following
            return
        mine = _mine(one, following, named[at + 1], bool(named[at + 2].before if at + 2 < len(named) else rest))
        one.own += following[:mine]
        named[at + 1].own = following[mine:]


def _mine(one: _Named, figures: Sequence[_Figure], following: _Named, later: bool) -> int:
    """How many of the figures behind a kind are its own; the others are the next one's. ``later``: more come behind."""
    if figures and figures[-1].after and one.kind != "bar":  # cut off from the next: "8 kg dumbbells, 10 kg, a bar"
        return len(figures)
    if one.own or not figures or figures[0].apart:  # it brought its own, or a comma stands between
        return 0
    if one.kind == "bar":
        return 1
    if later or figures[-1].after:
        return len(figures)
    return len(figures) - 1 if len(figures) > 1 or following.many is False else len(figures)


def _unloaded(one: _Named) -> tuple[_Named, ...]:
    """A bar and what is no bar though only a bar was named: "8s and 10s, a bar with 2x20, 2x10"."""
    if one.kind != "bar":
        return (one,)
    ahead = {id(f) for f in one.before}
    pairs = [f for f in one.own if id(f) in ahead and f.count == 2 and len(one.before) > 1]
    disks = [f for f in one.own if id(f) not in ahead and f.count and f.count > 1]
    bare = replace(one, own=[f for f in one.own if not any(f is g for g in (*pairs, *disks))])
    return (
        *((replace(one, kind="dumbbell", many=True, count=None, own=pairs),) if pairs else ()),
        *((bare, replace(one, kind="plate", many=True, count=None, own=disks)) if disks else (bare,)),
    )


def _piece(named: _Named, figure: _Figure, units: Unit, step: float | None) -> Piece | None:
    unit: Unit = figure.unit or next((f.unit for f in reversed(named.own) if f.unit), None) or units
    each = KG_PER_LB if unit == "lb" else 1.0
    one_each = named.count is not None and named.count == len(named.own) > 1  # "two dumbbells, 15 and 25 lb"
    usual = 2 if named.kind == "plate" or (named.kind == "dumbbell" and named.many and not one_each) else 1
    alone = named.count if len(named.own) == 1 else None
    count = figure.count or alone or usual
    high = None if figure.high is None else round(figure.high * each, 6)
    steps = None if step is None or high is None else round(step * each, 6)
    low = round(figure.low * each or steps or STEP[unit], 6)
    most = _MOST[named.kind]
    if not 0.2 <= low <= most or (high is not None and not low < high <= most):
        return None
    if high is not None and named.kind in ("bar", "plate"):
        return None
    return Piece(kind=named.kind, kg=low, count=min(50, count), unit=unit, high_kg=high, step_kg=steps)


def _merged(found: list[Piece]) -> tuple[Piece, ...]:
    """The same weight told twice is there twice."""
    out: dict[tuple[object, ...], Piece] = {}
    for w in found:
        key = (w.kind, w.kg, w.high_kg, w.colour)
        old = out.get(key)
        out[key] = w if old is None or w.kind == "band" else replace(old, count=old.count + w.count)
    return tuple(out.values())


def _number(text: str) -> float:
    return float(text.replace(",", "."))
