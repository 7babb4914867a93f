"""How many sets, told in words: "one more set", "second and third sets", "4x through", "50 in 5 sets", "40 on 20 off".

Steps of coach/reader/set_words.py.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader import of_them, set_goes
from coach.reader.tokens import Atoms, Merger

MORE = frozenset("more further extra additional other final last remaining".split())

THROUGH = frozenset("through thru around round over".split())

ORDINAL = r"(?:o|S)"


def more(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "one more set of 6", "2 further sets": the word between says nothing."""
    return [Merger(m.start() + 1, m.end() - 1)] if atoms.word(m.start() + 1) in MORE else []


def of_a_kind(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "8 slow reps", "3 easy sets": how they were done."""
    return [Merger(m.start() + 1, m.end() - 1)]


def of_any_kind(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3 proper sets", "8 clean reps": whatever they are called, they are counted."""
    word = atoms.word(m.start() + 1)
    single = atoms.first[m.start() + 2] - atoms.first[m.start() + 1] == 1
    if not single or not word.isalpha() or len(word) < 4 or word in _NO_KIND:
        return []
    return [Merger(m.start() + 1, m.end() - 1)]


_NO_KIND = frozenset("each with then plus only from until after before more another other further extra".split())


def another(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "another set of 8" is one, "another 2 sets" are two."""
    i = m.start()
    if atoms.word(i) != "another":
        return []
    if m.end() - i > 2:
        return [Merger(i, i + 1)]
    out[i], values[i] = "n", 1.0
    return []


def several(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "second and third sets 8 at 45": so many sets."""
    some = [k for k in range(*m.span()) if atoms.codes[k] in "oS"]
    if any(atoms.codes[k] == "S" and atoms.word(k) != "second" for k in some):
        return []
    return [Merger(m.start(), some[-1] + 1, "n", float(len(some)))]


def the_first(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "first two sets at 60, last set 70 for 8": the last set is another one, not the last of those."""
    k = atoms.codes.find("l", m.end())
    if k > 0 and "X" not in atoms.codes[m.end() + 3 : k] and atoms.word(m.start()) == "first":
        out[k] = "w"
    return []


def nth(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3x5 110kg, only 4 in the third set": of three sets the third is the last."""
    i = m.end() - 2
    schemes = list(_SCHEME.finditer(atoms.codes, max(0, i - _NEAR), i))
    if not schemes or _ANOTHER.search(atoms.codes, schemes[-1].end(), i):
        return []
    if atoms.values[schemes[-1].start()] == atoms.values[i] and atoms.codes[i + 2 : i + 3] != "x":
        out[i], out[i + 1] = "l", "w"
    return []


_SCHEME = Pattern(r"(?<![xn/])n[xs]n(?!x)")

_ANOTHER = Pattern(r"n[xs]|os|l|X")

#: Atoms between a scheme and what is told of one of its sets.
_NEAR = 24


def the_one(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "on the third one I got 4": the word stands for the set."""
    i = m.end() - 1
    return [Merger(i, m.end())] if atoms.some(i, i + 1) == ["one"] else []


def of_one_set(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "4th set only 6", "3rd set I got 5": so many in that set."""
    a, b = m.span("between")
    return [Merger(a, b)] if all(w in _GOT for w in atoms.some(a, b)) else []


_GOT = frozenset("only just i got did made managed was had to for could do about it its".split())


def through(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "4x through", "x3 through", "went round 3 times": rounds."""
    word = m.start() if m[0][0] == "s" else m.end() - 1
    if atoms.word(word) not in THROUGH or atoms.some(word, word + 1)[-1] == "of":
        return []
    i = m[0].index("n") + m.start()
    if i > m.start():
        out[m.start()] = "n"
        values[m.start()] = values[i]
    return [Merger(m.start() + 1, m.end(), "M", "rounds")]


def ran_through(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "ran through it 3 times": a circuit, and no running."""
    if atoms.word(m.start() + 1) in THROUGH and atoms.word(m.start() + 2) in of_them.THEM:
        out[m.start()] = "w"
    return []


def laps(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "4 laps of the circuit": rounds."""
    if atoms.word(m.start() + 1) not in ("lap", "laps"):
        return []
    return [Merger(m.start() + 1, m.end(), "M", "rounds")]


def plus(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "115 for 3 plus, got 7", "3 or more: 7": the reps that were made stand behind those that were asked for."""
    made, asked = atoms.values[m.end() - 1], atoms.values[m.start()]
    if made < asked or made > _MOST_MADE or _GOT.isdisjoint(atoms.some(m.start("got"), m.end() - 1)):
        return []
    values[m.start()] = made
    return [Merger(m.start() + 1, m.end(), "v")]


_MOST_MADE = 40


def on_off(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "40s on 20s off", "30 on / 30 off": so long each exercise."""
    on = atoms.word(m.end("n")) if m["unit"] == "" else atoms.word(m.end("unit"))
    if on not in ("on", "work", "working") or atoms.word(m.end() - 1) not in ("off", "rest", "break", "easy"):
        return []
    value = atoms.values[m.start("n")] * (60.0 if m["unit"] == "I" else 1.0)
    return [Merger(m.start(), m.end(), "d", value)] if 10 <= value <= 300 else []


def each_set(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "95/115/135, 10 reps every set": of each of the loads."""
    i = m.end() - 1
    if tuple(atoms.some(i, i + 1)) in _EACH_SET:
        out[i] = "≡"
    return []


_EACH_SET = frozenset(
    (a, b) for a in ("each", "every", "per") for b in ("set", "time", "go", "round", "load", "weight", "step")
)


def same_again(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "50x10, same again, then 50x8": the set before once more."""
    i = m.start()
    if atoms.some(i, i + 2) in (["same", "again"], ["and", "again"], ["once", "more"], ["then", "again"]):
        out[i], out[i + 1] = "≣", "w"
    return []


def at_a_time(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "100 swings, 25 at a time", "in blocks of 10": so many each."""
    words = " ".join(atoms.some(m.start() + 1, m.end()))
    if words not in _TOGETHER or set_goes.reps_of_a_go(atoms, m.start()):
        return []
    if _SETS_TOLD.search(atoms.codes, 0, m.start()):  # "3 sets of press-ups, 12 a time"
        return [Merger(m.start() + 1, m.end(), "q", 1)]
    out[m.start()] = "⊞"
    return [Merger(m.start() + 1, m.end())]


#: So many sets, told of the exercise of this line without their reps.
_SETS_TOLD = Pattern(r"(?<![xn])n[sM](?![wa,:]{0,2}n)[^nψtd\n]*(?:n[KB][^nψtd\n]*)?\Z")

_TOGETHER = frozenset(("at a time", "at once", "a time", "a go", "per go", "a pop", "per pop", "each go", "at a go"))


def times_over(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "12 thrusters x 4 @ 12.5 kg": reps before the name, sets behind it; the smaller number is that of the sets."""
    i, x = m.start("n"), m.start("x")
    first, second = atoms.values[i], atoms.values[x + 1]
    if first != int(first) or second != int(second) or not (1 < second <= _MOST_DONE or 1 < first <= _MOST_DONE):
        return []
    values[i], values[x + 1] = max(first, second), min(first, second)
    out[x], out[x + 1] = "n", "s"
    values[x] = values[x + 1]
    return []


#: Reps, an exercise, how often, and then a load: without one the grammar knows it.
TIMES_OVER = Pattern(r"(?:(?<=[\n.;:,])|\A)(?P<n>n)[k2]{0,2}X(?P<x>x)n(?=[,@aw]{1,2}(?:nx)?n[KB])")


def in_sets(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "24 reps in 3 sets", "50 pull ups in 10 sets", "3 mins total in 4 goes": so much each."""
    i, k = m.start(), m.start("sets")
    whole, sets = atoms.values[i], atoms.values[k]
    timed = m["unit"] in ("I", "S") or atoms.codes[i] in "td"
    if atoms.word(k - 1) not in ("in", "over", "across", "as") or not 1 < sets <= _MOST_IN:
        return []
    if timed:
        total = whole * (60.0 if m["unit"] == "I" else 1.0)
        if total < _A_TOTAL_S and _TOTALS.isdisjoint(atoms.some(i, k)):
            return []  # "plank 60s in 3 sets" is so long each
        out[k], values[k] = "⊞", round(total / sets, 1)
    elif whole % sets or whole <= sets:
        return []
    elif "X" not in m[0]:
        values[i], out[k - 1] = whole / sets, "x"
        return []
    else:
        out[k], values[k] = "⊞", whole / sets
    out[k - 1] = out[k + 1] = "w"
    return []


#: Nobody holds one set so long, unless it is called a total.
_A_TOTAL_S = 120.0

_TOTALS = frozenset(("total", "altogether", "overall", "all"))

#: Nobody cuts up what was done any finer.
_MOST_IN = 25


def did_so_many(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "sets of 12 with a 10kg plate, did 3": so many of them."""
    few = 1 <= atoms.values[m.start("times")] <= _MOST_DONE
    counted = atoms.some(m.start(), m.start() + 1) == ["sets", "of"]
    if few and counted and atoms.word(m.start("did")) in ("did", "managed", "got", "completed"):
        out[m.start("did")] = "x"
    return []


_MOST_DONE = 8
