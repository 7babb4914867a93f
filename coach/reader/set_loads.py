"""Figures of weight beside sets that are no load of theirs, or one in another form: "5 kg more", "felt like 50", "16k".

Steps of coach/reader/set_words.py.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.pen import HUNG
from coach.reader.tokens import Atoms, Merger


def kilos(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "16k kb goblet squat": so many kilograms."""
    i = m.start()
    light = 12 <= atoms.values[i] <= 60 and not any(c in atoms.codes for c in "U23tP")
    if atoms.codes[m.end() - 1] == "k" or (light and not atoms.values[i] % 2):
        out[i + 1], values[i + 1] = "K", 1.0
    return []


def in_thousands(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "front squat - 40k x5, 45k x5": kilos of the sets behind an exercise, and no kilometres."""
    for i in [k.start() for k in _K_OF_A_SET.finditer(atoms.codes, m.start(), m.end())]:
        if not _LEAST_K <= atoms.values[i] <= _MOST_K:
            return []
        out[i + 1], values[i + 1] = "K", 1.0
    return []


#: Sets right behind an exercise, each with its load: "squats: 80k for 5, 90k for 3", "squat - 60k 3x5".
IN_THOUSANDS = Pattern(r"X[:(\-]{0,2}[a@]?nC(?:nxn|[xa,]{1,2}n)(?:[,/|c]{1,2}[wa]?nC(?:nxn|[xa,]{1,2}n))*(?![CDIHt])")
_K_OF_A_SET = Pattern(r"nC")
_LEAST_K, _MOST_K = 12, 400


def difference(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "5 kg more on the bar today: 3x8 at 65": what changed, where the load itself is told as well."""
    word = atoms.word(m.end() - 1)
    if word in ("more", "heavier", "lighter", "less", "extra") and len(_LOADS.findall(atoms.codes)) > 1:
        out[m.start() : m.end()] = "www"
    return []


_LOADS = Pattern(r"n[KB]|[@a]n(?!x)")


def gained(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "added 2.5 kg, 3x5 at 82.5", "up 5 kg on last week: 3x5 @ 90": what changed, where the load is told as well."""
    if atoms.codes[m.start()] == "g" and atoms.some(m.start(), m.start() + 1)[-1] == "to":
        return []  # "dropped straight to 30 kg" is a load
    if atoms.word(m.start()) in CHANGED and len(_LOADS.findall(atoms.codes)) > 1:
        out[m.start() : m.end()] = "www"
    return []


CHANGED = frozenset("added adding up add increased bumped down dropped raised upped extra plus another".split())


def felt_like(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "60 kg (felt like 50)": no load of its own."""
    i = m.end() - 1
    if atoms.words[max(0, atoms.first[i] - 2) : atoms.first[i]] == ["felt", "like"] and atoms.values[i] > 10:
        out[i] = "w"
    return []


#: A load with its unit and reps, and behind them more pairs of both in which the unit is not said again.
DICTATED = Pattern(r"n[KB]nq(?:[,c]?nnq)+(?![KB])")
#: How far the loads of one row lie apart.
_ROW = 2.5


def dictated(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "thirty kilos eight reps thirty five six reps": what stands before reps is the next load."""
    pairs = [k for k in range(m.start() + 4, m.end() - 2) if atoms.codes[k : k + 3] == "nnq"]
    first = atoms.values[m.start()]
    if not all(
        first / _ROW <= atoms.values[k] <= first * _ROW and atoms.values[k] > atoms.values[k + 1] for k in pairs
    ):
        return []
    for k in pairs:
        out[k + 1], out[k + 2], values[k + 2] = "x", "n", atoms.values[k + 1]
    return []


#: Words of how a bell is held, beside another exercise.
HELD = frozenset("hold held position style grip".split())
GOBLET = Pattern(r"X[^\n.;X]*(?P<goblet>X)w?(?P<hold>w)")


def goblet_held(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "reverse lunges 12 kg goblet hold, 3x8": how the bell is held, and no exercise of its own."""
    i, k = m.start("goblet"), m.start("hold")
    if "goblet" in atoms.some(i, i + 1)[-1:] and atoms.word(k) in HELD:
        out[i], values[i] = "k", "one"
    return []


RANGED = frozenset(("to", "or"))  #: between the two ends of a range; a hyphen likewise
RANGE = Pattern(r"(?:(?<=nxn,)|(?<=nxn[Uwy],))n(?P<sign>[w-])n(?![KBxsqDIHSMkC]|-n)")
_MARKS, _SPREAD = 10, 2  #: marks from nought to ten, of which a range holds so much


def marked(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3x15, 0 to 1": a mark of how it felt, and no load."""
    first, last = atoms.values[m.start()], atoms.values[m.end() - 1]
    if m["sign"] == "w" and atoms.word(m.start() + 1) not in RANGED:
        return []
    if first < last <= _MARKS and last - first <= _SPREAD:
        out[m.start() : m.end()] = "www"
    return []


def one_weight(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "db rows with a single 45 lb, 3x10", "with one 14, 3x8": one dumbbell, and no set of one rep."""
    i, x = (m.start("single"), m.start()) if m["single"] else (m.start("heads"), m.end() - 1)
    start = max(atoms.codes.rfind(sign, 0, i) for sign in "\n.;?") + 1
    end = next((k for k in range(m.end(), len(atoms.codes)) if atoms.codes[k] in "\n.;?"), len(atoms.codes))
    one = "single" in atoms.some(i, i + 1) or atoms.some(i, i + 1) == ["one"]
    held = m["single"] is None or not _HOLDING.isdisjoint(atoms.some(x + 1, i))
    if one and held and atoms.values[x] not in _TWO_HANDED and _SCHEME.search(atoms.codes, start, end):
        out[i] = "w"
    return []


#: One that is held or used, its load behind it; or heading the exercise: "single 24kg bell, swings 5x15".
ONE_WEIGHT = Pattern(
    r"X[,(]?[aw]w?(?P<single>[1n])(?=n(?:[KB]|[,;)ae]|w|\Z)|k,?n[KB]|k,)"
    r"|(?:(?<=[\n.;])|\A)(?P<heads>[1n])n[KB]k[,:]?X"
)
_SCHEME = Pattern(r"nx|ns")


def the_one(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "swings with the 16 kilo one": which of the bells it was, and no rep."""
    i = m.end() - 1
    if atoms.some(i, i + 1) == ["one"] and atoms.word(m.start()) in _WHICH_ONE:
        out[i] = "w"
    return []


THE_ONE = Pattern(r"[wa]n[KB]n(?![xsqKBISHR])")
_WHICH_ONE = frozenset("the my that this our a".split())


def held(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "calf raises holding a 12, 3x15": the load, where sets are told behind it."""
    i, end = m.start("held"), next((k for k in range(m.end(), len(atoms.codes)) if atoms.codes[k] in "\n.;?"), None)
    if atoms.word(i) in HOLDING and _SCHEME.search(atoms.codes, m.end(), len(atoms.codes) if end is None else end):
        out[i] = "a"
    return []


HOLDING = frozenset(("holding", "hugging", "clutching"))
HELD_LOAD = Pattern(r"(?P<held>w)(?:a|1|w)?n(?=[,;(]|nx|ns)")


def pair_of(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "split squats, pair of tens, 3x8", "with two twelves": what is in each hand, and no two sets."""
    i = m.end() - 1
    before = atoms.words[max(0, atoms.first[i] - 3) : atoms.first[i]]
    paired = before[-2:] == ["pair", "of"] or (before[-1:] == ["two"] and not _HOLDING.isdisjoint(before))
    if paired and atoms.word(i).endswith("s") and m["two"] == "n":
        out[m.start("two")] = "w"
    return []


PAIR_OF = Pattern(r"(?P<two>n|wa)1")
_HOLDING = frozenset("with w using holding".split())
#: What has a bar: "bench with a single 100 kg at the end" is a set.
_TWO_HANDED = frozenset("bench-press back-squat front-squat deadlift sumo-deadlift".split())


def two_of_them(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3 x 8 kb rdl (2x16)": two bells of so much, where the sets stand before them."""
    i = m.start("two")
    if atoms.values[i] == len("lr") and _LIGHT <= atoms.values[i + 2] <= _HEAVY:
        out[i], out[i + 1], out[m.end() - 1] = "w", "Ω", "h"
    return []


TWO_OF_THEM = Pattern(r"(?:n[xs]nq?X|Xn[xs]nq?)[wk]?\((?P<two>n)xn\)(?![xq])")
_LIGHT, _HEAVY = 4, 50


def dashed(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "squat 185 - 3 sets of 5", "row 50 - 3 sets 10 reps", "60: 2 sets of 5, 80: 3 sets of 5": loads before sets.

    "2-3 sets of 5" is a range, and "push ups 50 - 5 sets of 10" what the sets come to.
    """
    items = list(_DASHED_ITEM.finditer(atoms.codes, m.start() + 1, m.end()))
    if any(not atoms.values[one.start("load")] > atoms.values[one.start("sets")] <= _MOST_SETS for one in items):
        return []
    for one in items:
        i, k, end = one.start("load"), one.start("dash"), one.end("dash")
        load = atoms.values[i]
        out[k:end] = "," + "w" * (end - k - 1)
        comes_to = load == atoms.values[one.start("sets")] * atoms.values[one.start("reps")]
        if not comes_to and atoms.values[m.start()] not in HUNG:
            out[i], out[k], values[k] = "@", "n", load
    return []


_ITEM = r"(?P<load>n)(?P<dash>-{1,2}|:)(?P<sets>n)s[wa,:x@\-]{0,2}(?P<reps>n)q?"
_DASHED_ITEM = Pattern(_ITEM)
_BARE_ITEM = re.sub(r"\?P<\w+>", "?:", _ITEM)
DASHED = Pattern(rf"X[:,\-]?{_BARE_ITEM}(?:[,;c]{{1,2}}{_BARE_ITEM})*(?![KBSIDCH])")
_MOST_SETS = 10
