"""Which set of several something is told of: "only 3 on set five", "added 5 kg on the last two sets".

Steps of coach/reader/set_words.py.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.tokens import Atoms, Merger


def on_set(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "5x5 80 kg, only 3 on set five", "set 4 only got 6": of so many sets it is the last."""
    k = m.start("which")
    schemes = list(_SCHEME.finditer(atoms.codes, max(0, m.start() - _NEAR), m.start()))
    last = schemes and atoms.values[schemes[-1].start()] == atoms.values[k]
    last = last and atoms.codes[m.start("made") - 1] != "l"  # "missed the last 2 reps of set 4"
    if not last or atoms.some(k - 1, k) not in (["set"], ["round"]):
        return []
    made = m.start("made")
    out[m.start() : m.end()] = "w" * (m.end() - m.start())
    out[m.start()], out[m.end() - 1] = "l", "n"
    values[m.end() - 1] = atoms.values[made]
    return []


ON_SET = Pattern(r"w{0,3}(?P<made>n)q?[2aw]{1,2}s(?P<which>n)(?=[,.;\n)]|\Z)")
_SCHEME = Pattern(r"(?<![xn/])n[xs]n(?!x)")
_NEAR = 16


def uncounted(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "15, 12, 9 and a couple of ugly ones I won't count"."""
    if not COUNTING.isdisjoint(atoms.some(*m.span("rest"))) and "n" in atoms.codes[: m.start()]:
        out[m.start("some")] = "w"
    return []


UNCOUNTED = Pattern(r"[c+](?P<some>n)(?P<rest>[^n,.;\n]*N[^n,.;\n]*)")
COUNTING = frozenset("count counting counted".split())


def times_each(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "35 kg 12x, 12x, 10x": reps, with the sign of times behind each."""
    for k in range(*m.span()):
        if atoms.codes[k] == "x":
            out[k] = "q"
    return []


TIMES_EACH = Pattern(r"(?<![x])nx(?:[,c/]{1,2}nx)+(?!n)")


def twice_through(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "squats 20 / burpees 10, twice through": rounds."""
    words = atoms.some(m.start() + 1, m.end())
    if atoms.word(m.start()) not in ("twice", "thrice") or words not in (["through"], ["thru"], ["over"], ["round"]):
        return []
    return [Merger(m.start() + 1, m.end(), "M", "rounds")]


TWICE_THROUGH = Pattern(r"n[wa](?=[,.;\n)]|\Z)")


def each_arm_paired(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "one arm press 5/5 16 kg x 3": as many a side, and so many sets."""
    i = m.start("left")
    if atoms.values[i] != atoms.values[i + 2]:
        return []
    out[i + 1], out[i + 2] = "e", "w"
    k = m.start("times")
    out[k], values[k] = "n", atoms.values[k + 1]
    out[k + 1], values[k + 1] = "s", 1.0
    return []


EACH_ARM_PAIRED = Pattern(r"(?<=X)(?P<left>n)/n(?![/x@])n[KB](?P<times>x)n(?![xKB])")


def numbered_by_slash(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "1/ squat 3x5 80 2/ bench 3x8 50": numbers of a list."""
    found = [k.start() for k in BY_SLASH.finditer(atoms.codes)]
    if len(found) > 1 and [atoms.values[k] for k in found] == list(range(1, len(found) + 1)):
        out[m.start()], out[m.start() + 1] = "|", "w"
    return []


BY_SLASH = Pattern(r"(?<![x/])n/(?=[wa]?X)")


def more_of_them(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "8 rows at 45 kg, 8 more, then 7": another set."""
    if atoms.word(m.start("more")) != "more" or atoms.values[m.start()] > _MOST_MORE:
        return []
    return [Merger(m.start("more"), m.end())]


MORE_OF_THEM = Pattern(r"(?<=,)n(?P<more>w)(?=[,.;\n)c]|\Z)")
_MOST_MORE = 30


def first_were(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "the first two were 6s, last was a 4": so many sets, and the reps of each."""
    first, last = m.start("count"), m.start("last")
    if atoms.word(m.start()) not in ("first", "1st", "other") or atoms.word(m.start("were")) not in _WERE:
        return []
    if atoms.values[first] > _MOST_FIRST or atoms.values[m.start("reps")] > _MOST_MORE:
        return []
    out[m.start("were")] = "s" if not m["sets"] else "w"
    if m["s"]:
        out[m.start("s")] = "q"
    if m["last"]:
        out[m.start("gap") : m.end("gap")] = "," + "w" * (len(m["gap"]) - 1)
        out[m.start("was") : m.end("was")] = "w" * len(m["was"])
        out[last] = "w"
    return []


FIRST_WERE = Pattern(
    r"[ow](?P<count>n)(?P<sets>s?)(?P<were>w)(?P<reps>n)(?P<s>S?)(?=[,.;\nc]|\Z)(?:(?P<gap>[,c]{1,2}[a]?)(?P<last>[lw])(?P<was>[wa]{1,3})n(?![KBx]))?"
)
#: Words of the sets before the one told of.
BEFORE = frozenset(("first", "other"))
_WERE = frozenset("were was got at made".split())
_MOST_FIRST = 8


def second_set(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "first set 100 kg 12 reps, second set 120 kg 10 reps": which set, and no time."""
    if atoms.some(m.start(), m.start() + 1) == ["second"]:
        out[m.start()], values[m.start()] = "o", 2.0
    return []


SECOND_SET = Pattern(r"(?<!n)Ss(?=n)")


def last_so_often(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "10 at 40, 10 at 50, 8 at 60 x 2": the last of them so often."""
    i, x = m.start("reps"), m.start("times")
    reps, times = atoms.values[i], atoms.values[x + 1]
    if atoms.word(i + 1) != "at" or not 1 < times <= _MOST_FIRST or times != int(times):
        return []
    load = slice(i + 2, x)
    out[i : x + 2] = ["n", "x", "n", "@", *atoms.codes[load]]
    values[i : x + 2] = [times, None, reps, None, *atoms.values[load]]
    return []


LAST_SO_OFTEN = Pattern(r"(?<=na)n[KB]?[,c|]{1,2}(?P<reps>n)an[KB]?(?P<times>x)n(?![xKBsq])")


def last_before_first(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "only 4 reps on the last set, the first two were 6": the last one is told before the others."""
    i, end = m.start("made"), m.start("between")
    while atoms.codes[end] in "aw2" and end < m.start("which"):
        end += 1
    if atoms.word(m.start("which")) not in ("first", "1st", "other") or atoms.word(m.start("were")) not in _WERE:
        return []
    if atoms.values[m.start("count")] > _MOST_FIRST or end - i <= _PAIR:
        return []
    made = atoms.values[i]
    out[i:end] = "nxn" + "w" * (end - i - 3)
    values[i], values[i + 2] = atoms.values[m.start("count")], atoms.values[m.start("reps")]
    out[m.start("which") : m.end()] = "w" * (m.end() - m.start("which"))
    out[m.start("were")], out[m.start("reps")], values[m.start("reps")] = "q", "n", made
    return []


LAST_BEFORE_FIRST = Pattern(
    r"(?<![xn@/])(?P<made>n)q?[2aw]{0,3}(?:l|os)(?P<between>[^\n;?ntdls]{0,10}?[,.c]{1,2}[wa]{0,2})"
    r"(?P<which>[ow])(?P<count>n)s?(?P<were>w)(?P<reps>n)S?(?![xKB])"
)
_PAIR = 2


def every_so_often(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "every 2:00 x 5 sets: 3 power cleans": how often a set was begun, and no time of one."""
    out[m.start("times")] = "a"
    return []


EVERY_SO_OFTEN = Pattern(r"Et(?P<times>x)n[sM][:,]")


def sets_then_each(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "Squats. 5 sets. 20 each.": the reps of each set in a sentence of their own."""
    out[m.start("stop")] = ","
    return []


SETS_THEN_EACH = Pattern(r"(?<!n)ns(?P<stop>\.)nE(?=[.,;\n]|\Z)")


def each_side_times(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "each leg 8*3": so many reps of each, so many times."""
    i, k = m.start("reps"), m.end() - 1
    if atoms.values[i] >= _FEW_REPS > atoms.values[k]:
        values[i], values[k] = atoms.values[k], atoms.values[i]
    return []


EACH_SIDE_TIMES = Pattern(r"(?<=[,a:X])e(?P<reps>n)xn(?![xKB@])")
_FEW_REPS = 6


def pair_times(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "dumbbell 10kg*2, each leg 8*3": two of them, one in each hand."""
    if atoms.values[m.start("two")] == len("lr"):
        out[m.start("times")], out[m.start("two")] = "h", "w"
    return []


PAIR_TIMES = Pattern(r"kn[KB](?P<times>x)(?P<two>n),?e?n[xs]n")


def backed_off_to(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "60/8, 65/6, back off 55/10": the load and its reps, written as those before it."""
    if atoms.values[m.start("load")] > atoms.values[m.end() - 1] and atoms.values[m.start()] > _LEAST_LOAD:
        out[m.start("sign")] = "x"
    return []


BACKED_OFF_TO = Pattern(r"n/n[,;.c]{1,2}i[sa:]{0,2}(?P<load>n)(?P<sign>/)n(?!/)")
_LEAST_LOAD = 12
