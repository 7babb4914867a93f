"""Marks whose place beside others tells what they are: loads and reps in pairs, lists and columns, both sides.

The pen (coach/reader/quantities.py) writes brackets, slashes, spaced dashes and line ends as marks of their own; here
they are read (coach/reader/places.py has the meanings) and then lowered to the plain signs that the grammar of sets
(coach/reader/shapes.py) knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from coach.once import of_people
from coach.patterns import Pattern
from coach.reader import orders, places
from coach.reader.loads import Marks, Told
from coach.reader.places import Made

#: A rule: its place in the table, where it looks, and what it makes of what it finds.
Rule = tuple[int, Pattern, Callable[[re.Match[str], list[Any], Told], Made]]


def settled(marks: Marks, told: Told) -> tuple[Marks, bool]:
    """``marks`` with what their places tell, lowered for the grammar; and whether both sides were told."""
    text, values = marks
    sides = False
    if len(text) > 2 and _tells(text, told.heavy or told.hung):
        if "/" in text and (told.one_sided or not told.heavy):
            before = len(text)
            text, values = _applied(text, values, _SIDES_LISTED, places.sides_listed, told)
            text, values = _applied(text, values, _SIDES if told.one_sided else _SIDES_TIMES, places.one_side, told)
            sides = len(text) < before
        rule = _next_rule(text, 0)
        while rule is not None:
            number, pattern, meaning = rule
            text, values = _applied(text, values, pattern, meaning, told)
            rule = _next_rule(text, number + 1)
    return _lowered(text, values), sides


@of_people(512)
def _tells(text: str, loaded: bool) -> bool:
    """Whether places may tell anything in marks: of sets without a load, a list of reps tells nothing either.

    Sets are told in few orders, so most marks were looked at before: they hold kinds of figures, no figure and no word.
    """
    return not _PLAIN.fullmatch(text) and (loaded or not _COUNTED.fullmatch(text))


@of_people(1024)
def _next_rule(text: str, first: int) -> Rule | None:
    """The first rule from ``first`` on that finds something in marks."""
    marks = frozenset(text)
    for rule in _RULES[first:]:
        if not _NEEDED[rule[0]].isdisjoint(marks) and rule[1].search(text):
            return rule
    return None


def _applied(
    text: str,
    values: list[Any],
    pattern: Pattern,
    meaning: Callable[[re.Match[str], list[Any], Told], Made],
    told: Told,
) -> tuple[str, list[Any]]:
    """The marks with each place that ``pattern`` finds written anew."""
    out: list[str] = []
    kept: list[Any] = []
    at = 0
    for m in pattern.finditer(text):
        made = meaning(m, values, told)
        if made is None:
            continue
        out.append(text[at : m.start()])
        kept += values[at : m.start()]
        out += [mark for mark, _ in made]
        kept += [value for _, value in made]
        at = m.end()
    return ("".join(out) + text[at:], kept + values[at:]) if at else (text, values)


def _lowered(text: str, values: list[Any]) -> Marks:
    """The marks without those that the grammar does not know."""
    if not _OWN.search(text):
        return Marks(text, values)
    pairs = [(_LOWER.get(c, c), v) for c, v in zip(text, values, strict=True)]
    kept = [p for p in pairs if p[0]]
    return Marks("".join(c for c, _ in kept), [v for _, v in kept])


#: One scheme with one load, where nothing stands that a place has to tell.
_PLAIN = Pattern(r"L?X?L?[:,–]?(?:nx[nd]|S?X?[nQd])E?(?:[,(]?[a@]?[LPR]\)?|@n(?!@)|xL)*X?[,|]*")
#: Reps of several sets of an exercise without a load.
_COUNTED = Pattern(r"X?[:,–]?n(?:,n)*[,|]*")
_OWN = Pattern(r"[/()–\nE=]")
_LOWER = {"/": ",", "(": "", ")": "", "–": "", "\n": "|", "E": "", "=": ""}


_LIST = r"(?>[nLQ](?:[,/]{0,2}[nLQ])+)"
_LOADS = r"(?>[nL](?:[,/]{0,2}[nL])+)"
_REPS = r"(?>[nQ](?:[,/]{0,2}[nQ])+)"
_SIDES_LISTED = Pattern(r"(?<![/nx])n/n(?:n/n)+(?![/xn@])")
_SIDES = Pattern(r"(?<![/nx])[nQ]/[nQ](?!/)|(?<=x)n/n(?!/)|(?<![/d])d/d(?!/)")
#: The same of exercises that both sides may do at once: only where such pairs are counted.
_SIDES_TIMES = Pattern(r"(?<![/nx])n/n(?=,?x[nS])|(?<=nx)n/n(?![/x@n])")
#: A scheme and as many loads as sets, and what the last set had.
_LOAD_EACH = Pattern(
    r"(?<![xn,])(?:nxn|S[nQ])X?[,:(–]{0,2}(?P<loads>(?>n(?:[,/]?n)+))"
    r"(?P<last>[(,|]{1,2}l(?P<made>[nQ])\)?(?![xLn@a,/]))?(?![x@aL4])"
)
_TABLE: tuple[tuple[str, Pattern, Callable[[re.Match[str], list[Any], Told], Made]], ...] = (
    ("L", Pattern(r"(?:(?<![x@a/,–nQ])|(?<=xn)|(?<=[SX],))n(?:[,/–]n)*[,/–]L(?![x4]?n[,/])"), places.one_unit),
    ("L", Pattern(r"L4n\(xn\)?"), places.load_for_times),
    ("n", Pattern(r"(?<![xnQ@S,/|])nn(?:[,|\n]?nn)+(?![x@n,/SQ])"), places.side_by_side),
    (
        "n",
        Pattern(r"(?<![xnLQ@S,/|4])[nL]x?(?>n+)(?:[,|\n]{1,2}[nL]x?(?>n+))+(?![x@a,/SQL1(4])"),
        places.in_rows,
    ),
    ("L", Pattern(r"L[(/,]L\)?"), places.both_units),
    ("1", Pattern(r"(?<=S)[,:(]{0,2}1(?![n@a:(])"), orders.sized),
    ("S", Pattern(r"(?<![xnQS/,@a])n[,|]?(?=Q,?x?S|S[,xX:(]{0,2}[nQ]|xS)"), places.keys_of_load),
    ("S", Pattern(r"(?:S[,/]?Q|QxS|Q[,/]?S)[,/–]n(?![nxQS@aL/,4])"), orders.load_behind),
    ("L", Pattern(r"(?<=L)X(?=x[nQ])"), places.nothing),
    ("v", Pattern(r"(?<=lv),(?=[nQ](?![x@aLQ,n/]))"), places.nothing),
    ("S", Pattern(r"(?<=Q,)n(?=,S)|(?<=S,)n(?=,Q)"), places.keys_of_load),
    ("x", Pattern(r"(?:(?<![xnQS/,@a|])|(?<=X,))(?P<load>n)X?[,–:]?(?=nxn(?![xL@/,a]))"), orders.load_ahead),
    ("x", _LOAD_EACH, orders.load_each),
    ("S", _LOAD_EACH, orders.load_each),
    ("Q", Pattern(r"(?<![xnQLS/,@a4:])nQ(?:[,|/]?nQ)*(?![nxQS@aL4v])"), orders.load_before_reps),
    ("1", Pattern(r"(?<![nxS])1[@aX:,]{0,4}(?P<load>[nL])x(?P<sets>[nS])(?![x@a])"), orders.sized_sets),
    ("4", Pattern(r"(?<![xnQLS@a/,])(?P<load>n)4(?=SX?x?[nQ])"), orders.load_for_sets),
    ("Q", Pattern(r"(?<![xnQS/@a])Qn(?:[,|/]?Qn)*(?![nxQS@aL/4])"), orders.reps_then_loads),
    ("l", Pattern(r"(?:(?<=[,X:]n)|(?<=[,X:]Q)|(?<=Ln))[,|]+l(?=v:?@?4?a?[nQ])"), orders.one_more),
    ("X", Pattern(r"(?<![^,|])nxX(?=[(:,–]?[nQdm])"), places.times_name),
    (
        "x",
        Pattern(r"(?<![xnQ@S,])(?P<load>[nL])x(?P<reps>[nQ])(?P<more>(?:,[nL])+)(?![x@aQn/:f4(])"),
        places.loads_go_on,
    ),
    ("y", Pattern(r"nX[(,@a|]{0,3}L\)?[,|]?y"), places.load_in_sets),
    ("@", Pattern(r"(?<=[LnQ,])@n(?:[,/]?@n)+(?![xLn])"), places.each_rated),
    ("/", Pattern(r"(?<![/xQ@S])n/n(?:[,|]?n/n)+(?![/x@aL])"), places.reps_by_load),
    ("/", Pattern(r"(?<![/nxQ,@])(?P<load>n)/(?P<reps>n(?:/n)+)(?![/x@aL])"), places.slashes),
    ("x", Pattern(r"(?<![x@nQ4S])nxn(?:[,|]{0,2}nxn)*(?![x@aL])"), places.hung),
    ("v", Pattern(r"(?<![x4Q])(?P<load>[nL])[@x,4]?v[:,@(]{0,2}(?P<reps>[nQ])(?![x@aLS])"), places.amrap_load),
    (
        "v",
        Pattern(r"(?<![Qn])v[@a:]{0,2}(?P<load>L|n(?=[:,4@(x]))[:,4@(x]{0,2}(?P<reps>[nQ])(?![x@aLS,]|\()"),
        places.amrap_load,
    ),
    ("v", Pattern(r"Qv(?:[x@a](?P<load>[nL]))?[(:,=]{0,2}(?P<made>[nQ])\)?(?![x@a/LS])"), places.beyond),
    (
        "(",
        Pattern(r"(?<![xLSP@a4/–(])(?P<reps>(?>n(?:[,/]?n)+))\((?P<load>n)\)?(?=[,|\nX]|$)"),
        places.load_in_brackets,
    ),
    ("l", Pattern(r"P[,|]?ln(?![x@aLSQ])"), places.rated_last),
    ("y", Pattern(r"(?<=[nQX]),{1,2}(?=y)"), places.nothing),
    ("v", Pattern(r"vX?x[nS](?![x@a])"), places.amrap_sets),
    ("v", Pattern(r"v[:,(]{0,2}(?>n(?:[,/]?n)+)(?![x@aLS])"), places.max_list),
    ("v", Pattern(r"(?<![^X:,|])n+(?=Qv)"), places.dashes),
    ("f", Pattern(r"(?<![xnQ,])(?P<load>[nL])a?X[,|]?f(?![nLx])"), places.failed_load),
    ("f", Pattern(r"f[a@:,]?(?P<load>[nL])(?![x4S,/n])"), places.failed_load),
    ("f", Pattern(r"f[a@:,]?(?P<load>[nL])(?P<often>S)(?![x4nQ,])"), places.failed_load),
    ("X", Pattern(r"(?<![nQx/,S])(?P<load>n)X(?P<sign>[4x])(?P<reps>[nQ])(?![x4S,/])"), places.before_name),
    ("g", Pattern(r"g[nL][,4|]{0,2}g[nQ](?![x@a])"), places.dropped),
    ("d", Pattern(r"(?<![x,/nS@])nd(?![/,x]?n)"), places.counted_times),
    ("d", Pattern(r"(?<![xn/])n(?:[,/]n)*[,/]d"), places.times),
    ("L", Pattern(r"(?<![nQLxS@a])L,?[nQ](?:[,|\n]?L,?[nQ])+(?![x@a,/n])"), places.in_turn),
    ("L", Pattern(r"(?<![nQLxS@a])[nQ],?L(?:[,|\n]?[nQ],?L)+(?![x@a/n])"), places.in_turn),
    ("\n", Pattern(r"(?<![^X:])\n[nL](?:\n[nQ]){2,}(?=\n|$)"), places.lines),
    ("–", Pattern(r"(?<![xnQ@S/–])[nL]–[nQ](?:[\n,|]{1,2}[nL]–[nQ])+(?![x@/–n])"), places.pairs),
    ("–", Pattern(r"(?<![^X:L])n(?:–n){2,}(?![/,x@n])"), places.dashes),
    ("1", Pattern(rf"(?P<size>1)X?[:a@4,(–=]{{0,2}}(?P<loads>{_LOADS})\)?(?![x@a4/(])"), places.of_one_size),
    ("1", Pattern(rf"(?P<loads>{_LOADS})[4,(]{{0,2}}(?P<size>1)\)?"), places.of_one_size),
    ("E", Pattern(r"(?P<loads>[nL](?:[,/]{0,2}[nL])+)[x4,–a@(:|]{1,2}(?P<size>[nQ])\)?E"), places.of_one_size),
    (
        "L",
        Pattern(r"(?P<first>(?>L(?:[,/]?L)+))[,(]?(?P<second>(?>[nQ](?:[,/]?[nQ])+))(?![x@a4/(nQL])"),
        places.two_lists,
    ),
    (":", Pattern(r"(?<![^X,|])n:(?P<list>(?>n(?:[,/]?n)+))(?![x/])"), places.counted_list),
    ("f", Pattern(r",?fan(?![xLn/,])"), places.failed_reps),
    ("g", Pattern(r"g[aX]{0,2}[:,(–]{0,2}(?P<first>[nL]x[nQ])(?P<more>(?:,?[nL]x[nQ])+)"), places.drops),
    ("g", Pattern(r"(?P<first>[nL]x[nQ])(?P<more>(?:,[nL]x[nQ])+),?g(?=[,|X]*$)"), places.drops),
    ("L", Pattern(r"(?P<size>Q)E?:(?P<loads>L(?:[,/]{0,2}L)+)(?![x@a4])"), places.of_one_size),
    ("a@", Pattern(rf"(?<![x,/nQSP4@–])(?P<size>[nQ])E?[a@](?P<loads>{_LOADS})(?![x@a4/(])"), places.of_one_size),
    (
        "nL",
        Pattern(rf"(?P<first>{_LIST})\)?[–:x@a4(|\n,X]{{1,3}}(?P<second>{_LIST})\)?(?![x@a4/(])"),
        places.two_lists,
    ),
    (
        "L",
        Pattern(r"(?P<first>(?>[nQ](?:[,/]?[nQ])+))[,(]?(?P<second>(?>L(?:[,/]?L)+))(?![x@a4/(nQ])"),
        places.two_lists,
    ),
    (
        "/(",
        Pattern(r"(?<![/nx,])(?:L[/(]|n\(|n/(?=[nQ][,/\n|]?n/))[nQ]\)?(?:[,|\n]?[nL][/(][nQ]\)?)*(?![/x@1])"),
        places.pairs,
    ),
    (
        "x@a",
        Pattern(r"(?:(?<![x/n,S])|(?<=[SX],))[nQ][x@a]{1,2}[nL](?:[,|\n]{0,2}[nQ][x@a]{1,2}[nL])+(?![x@a/])"),
        places.reps_first,
    ),
    ("S", Pattern(r"S[(:,–X]{0,3}[nL]x[nQ](?:[,|]?[nL]x[nQ])*(?![x@aL,]n?x?)"), places.of_the_count),
    (
        "nL",
        Pattern(
            rf"(?<![xQnS4])[a@]?(?P<load>[nL])(?P<sign>[4x()–:,|]{{0,3}})(?P<reps>{_REPS})\)?(?![x@a4(/LS1]|,L)"
        ),
        places.load_then_reps,
    ),
)  # fmt: skip
_RULES: tuple[Rule, ...] = tuple((k, pattern, meaning) for k, (_, pattern, meaning) in enumerate(_TABLE))
_NEEDED = tuple(frozenset(needed) for needed, _, _ in _TABLE)
