"""Sets told behind what names their exercise and logs nothing: "knee twinged on squats so I stopped at 2 sets of 8".

A pain, a wish or a question names an exercise; the clause or the sentence behind it tells what was done of it. Rule:
only where exactly one exercise is named and nothing of it is logged yet, and only what is told as done; what was
advised, is meant or asked is no set.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from coach.acts import Lift
from coach.patterns import Pattern
from coach.reader import strength
from coach.reader.page import Page
from coach.reader.sided import sided

#: Sets with their reps or times; and a list of reps, which only "got" and the like make one of sets.
_SCHEME = Pattern(r"nx[ndt]|ns[wa2,]{0,2}[nd](?![KB])|nq?[aw]{0,2}n[KB]|n[KB][,aw]{0,2}(?:x|n[xsq])")
_LIST = Pattern(r"n(?:[,/c]{1,2}n)+(?![DCHIS])")
_DONE = frozenset(
    "did done managed got hit made finished stopped kept dropped cut backed reduced lowered went eased scaled stuck "
    "stayed limited ended settled completed capped called still only just pushed carried swapped switched quit bailed "
    "packed held".split()
)
_LISTED = frozenset("got did managed hit made".split())
#: What is not done yet, or what somebody else says of it.
_NOT_DONE = frozenset(
    "want wants wanted should would could can need needs told says said saying advised recommended suggests suggested "
    "prescribed trying try plan planning planned meant supposed aim aiming next tomorrow gonna going will max most "
    "limit let allowed usually normally always instead if rather maybe whether how what is are does do doing before "
    "or".split()
)
_END = Pattern(r"[.?;\n]+")
_SIGNS = frozenset(".?;\n")
_FOREIGN = frozenset("σζηNρ")


def sets_behind(page: Page, a: int, b: int, when: date) -> Lift | None:
    """The lift whose sets atoms ``a`` to ``b`` tell, where what stands before them named it."""
    at = page.atoms
    codes = at.codes
    x = _named(page, a)
    if x < 0 or not _FOREIGN.isdisjoint(codes[a:b]) or codes[b : b + 1] == "?":
        return None
    since = max(x + 1, next((k + 1 for k in range(a - 1, -1, -1) if codes[k] in _SIGNS), 0))
    words = at.some(since, b)
    today = any(codes[k] == "α" and at.values[k] == 0 for k in range(since, b))
    if not _NOT_DONE.isdisjoint(words) or (_DONE.isdisjoint(words) and not today and not _ended(page, a, b)):
        return None
    if not _SCHEME.search(codes, a, b) and (_LISTED.isdisjoint(words) or not _LIST.search(codes, a, b)):
        return None
    frame = strength.Frame(head=_load_meant(page, a, b, x))
    one = strength.lift(at, a, b, x, when=when, units=page.units, vocabulary=page.vocabulary, frame=frame)
    if one is None or not all(s.reps or s.seconds for s in one.sets):
        return None
    if all(s.kind == "drop" for s in one.sets):
        one = replace(one, sets=tuple(replace(s, kind="work") for s in one.sets))  # "dropped to 40 kg and did 3x10"
    return sided(at, a, b, one)


def _ended(page: Page, a: int, b: int) -> bool:
    """Whether atoms ``a`` to ``b`` are loads and their reps alone, and the sentence before tells that it ended."""
    codes, values = page.atoms.codes, page.atoms.values
    if a and codes[a - 1] in ".;\n" and _SCHEME_ALONE.fullmatch(codes, a, b):
        start = next((k + 1 for k in range(a - 2, -1, -1) if codes[k] in _SIGNS), 0)
        return "Y" in codes[start:a] and _NOT_DONE.isdisjoint(
            page.atoms.some(start, a - 1)
        )  # "knee sore on squats. 3x8"
    heavy = all(values[m.start()] >= _HEAVY or m["unit"] for m in _A_LOAD.finditer(codes, a, b))
    if not heavy or not _LOADS.fullmatch(codes, a, b) or not a or codes[a - 1] not in ".;\n":
        return False
    start = next((k + 1 for k in range(a - 2, -1, -1) if codes[k] in _SIGNS), 0)
    before = page.atoms.some(start, a - 1)
    return not _ENDED.isdisjoint(before) and _NOT_DONE.isdisjoint(before)


_LOADS = Pattern(r"n[KB]?xn(?:[,c/]{1,2}n[KB]?xn)*")
_SCHEME_ALONE = Pattern(r"nxn[,@a]{0,2}n?[KB]?")
_A_LOAD = Pattern(r"n(?P<unit>[KB]?)x")
_HEAVY = 20
_ENDED = frozenset("stopped stop quit bailed finished ended cut called packed racked".split())


def _load_meant(page: Page, a: int, b: int, x: int) -> tuple[int, int] | None:
    """Where the load stands that "it" means: "is 20 kg enough for hip thrusts? did 3x15 with it"."""
    at = page.atoms
    codes = at.codes
    if not _WITH_IT.search(" ".join(at.some(a, b))) or _LOAD.search(codes, a, b):
        return None
    start = next((k + 1 for k in range(x - 1, -1, -1) if codes[k] in _SIGNS), 0)
    loads = list(_LOAD.finditer(codes, start, a))
    if len(loads) != 1 or not _ANOTHER_LOAD.isdisjoint(at.some(start, a)):
        return None
    return loads[0].span()


_WITH_IT = Pattern(
    r"\b(?:with|using|at|on) (?:it|that|them|those|this|these)\b(?! (?:day|time|week|one|leg|side|arm|foot|pace))"
)
_LOAD = Pattern(r"n[KB]k?|τ|φ")
#: A load one only thinks of: "should I go up to 25 kg?".
_ANOTHER_LOAD = frozenset("up down increase add adding heavier lighter than from if next want".split())


def _named(page: Page, a: int) -> int:
    """The one exercise that the sentence of atom ``a``, or the one before it, names and tells nothing of; else -1."""
    at = page.atoms
    codes = at.codes
    x = codes.rfind("X", 0, a)
    if x < 0 or len(_END.findall(codes, x, a)) > 1:
        return -1
    start = next((k + 1 for k in range(x - 1, -1, -1) if codes[k] in _SIGNS), 0)
    slugs = {at.values[k] for k in range(start, a) if codes[k] == "X"}
    if len(slugs) != 1 or "σ" in codes[start:a] or "ζ" in codes[start:a]:
        return -1
    place = at.starts[x]
    logged = any(isinstance(t.act, Lift) and t.start <= place < t.end for t in page.found)
    return -1 if logged else x
