"""What is said beside sets and makes no new ones: "(10 each leg I mean)", "RPE went from 6 to 8", "fourth week on 65".

And figures of sets in the words of people who keep no log: "20 kilos twelve times", "5, 5, then 4 and a half".
Steps of coach/reader/set_words.py.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.scored_behind import NO_PAIN
from coach.reader.tokens import Atoms, Merger


def each_side_again(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "lunges 3x10 (10 each leg I mean)": the reps once more, with the side; "3x12 (so 6 a leg)": those of each."""
    i, k = m.start("reps"), m.start("again")
    told, again = atoms.values[i], atoms.values[k]
    parts = "(" in m["gap"] or not _SO.isdisjoint(atoms.some(*m.span("gap")))
    if again != told and not (parts and again * 2 == told):
        return []
    values[i] = again
    out[k : m.end("again")] = "w" * (m.end("again") - k)
    return []


EACH_SIDE_AGAIN = Pattern(
    r"n[xs](?P<reps>n)(?![KBxSImDd])(?P<gap>[^\nX.;?nt]{0,8}?(?:n[KB][^\nX.;?nt]{0,4}?)?[,(;.][wcaμ]{0,4})(?P<again>nq?)[2aw]{0,2}e"
)


def sets_behind_sides(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "dead bug x10 each side x3": three sets; "x10 each side then x8 each side": two."""
    if m["then"]:
        out[m.start("then")] = ","
    elif atoms.values[m.start("sets")] <= _MOST_SETS:
        out[m.start("times")] = "w"
    return []


SETS_BEHIND_SIDES = Pattern(
    r"(?<=X)[:,]?(?P<times>x)nq?[2aw]{0,2}e(?:,?x(?P<sets>n)(?![KBDCSIx@q]|[2aw]{0,2}e)|(?P<then>c)(?=xnq?[2aw]{0,2}e))"
)
_MOST_SETS = 6


def of_both_sides(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "30 lunges (15 per leg)": what each side did."""
    i, k = m.start("reps"), m.start("again")
    if atoms.values[k] * 2 != atoms.values[i]:
        return []
    values[i] = atoms.values[k]
    out[k : m.end("again")] = "w" * (m.end("again") - k)
    return []


OF_BOTH_SIDES = Pattern(r"(?<![xs/@])(?P<reps>n)q?X[(,][wc]{0,2}(?P<again>nq?)[2aw]?e(?![xs\w]?n?[xs])")
_SO = frozenset("so thats ie means meaning".split())


def half_a_rep(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "5, 5, then 4 and a half": the half one does not count."""
    i = m.start()
    value = atoms.values[i]
    if atoms.codes[i - 1 : i] == "p" and i:
        return []  # "RPE 9 and a half"
    if atoms.some(i, i + 1)[-1] == "half" and value != int(value) and value < _MOST_REPS:
        values[i] = float(int(value))
    return []


HALF_A_REP = Pattern(r"n(?=q|[,.;\n)(c]|\Z)")
_MOST_REPS = 30


def so_often(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "20 kilos twelve times", "twelve times at 20 kilos": reps, where none are told otherwise."""
    x = m.start("times" if m["times"] else "often")
    count = atoms.values[x - 1]
    if atoms.word(x) != "times" or count < _FEWEST_REPS or count != int(count):
        return []
    start = max(atoms.codes.rfind(sign, 0, m.start()) for sign in "X\n.;") + 1
    end = next((k for k in range(m.end(), len(atoms.codes)) if atoms.codes[k] in "X\n.;"), len(atoms.codes))
    if not _REPS.search(atoms.codes, start, m.start()) and not _REPS.search(atoms.codes, m.end(), end):
        out[x] = "q"
    return []


def times_in_sets(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "push-up 15 times, three sets", "3 sets, squats 20 times": the reps of each set."""
    i = m.start("times" if m["times"] else "often")
    if atoms.word(i) == "times" and atoms.values[i - 1] >= _FEWEST_REPS:
        out[i] = "q"
    return []


TIMES_IN_SETS = Pattern(
    r"X(?:[a@,]?n[KB][a,]?)?n(?P<times>x)(?:[2a]?e)?(?:[,;.(]?[wac]{0,3}|[,;.(]x)ns(?![wa]?n)"
    r"|(?:(?<=[\n.;])|\A)[wa]{0,2}ns[,:]?[wa]{0,2}Xn(?P<often>x)(?!n)"
)


def the_bar_so_often(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "the empty bar 15 times, then 60 x 8": one set of so many reps, where the clause tells no other reps."""
    x = m.start("times")
    if atoms.word(x) == "times" and atoms.values[x - 1] >= _FEWEST_REPS and atoms.values[x - 1].is_integer():
        out[x] = "q"
    return []


BAR_SO_OFTEN = Pattern(r"(?:τ[wac]{0,2}x?|(?<=[X:,(])kx)n(?P<times>x)(?![wa2]{0,2}n|,?[wa2]{0,2}nq)")
SO_OFTEN = Pattern(r"n[KB]k?(?:[wac,]{0,2}n)(?P<times>x)(?![n])|(?<![x/])n(?P<often>x)[wa@]{1,2}n[KB]")
#: So few times may as well be sets.
_FEWEST_REPS = 5
_REPS = Pattern(r"nq|xn|n[sS]|nS")


def rising(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "RPE climbed from 6 to 8": between which of them nobody knows."""
    if atoms.word(m.start("to")) in ("to", "-"):
        out[m.start("first")] = out[m.start("last")] = "w"
    return []


RISING = Pattern(r"p(?:[waε26]{1,3})(?P<first>n)(?P<to>[wa\-])(?P<last>n)(?![xKBsq])")


def of_the_plan(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "week 2 day 1 squat 3x5": numbers of the plan."""
    if atoms.some(m.start(), m.start() + 1)[-1] in OF_THE_PLAN:
        out[m.start() + 1] = "w"
    return []


OF_THE_PLAN = frozenset("day week session workout block phase cycle".split())
NUMBERED = Pattern(r"(?<!n)[δwχα]n(?=[:\-]?[wa]?X)")


def the_same_load(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "bench 3x5 65 kg. fourth week on 65": the load once more, among words and without a set."""
    i = m.start("again")
    if not _AGAIN.issuperset(atoms.codes[k] for k in range(*m.span("before"))):
        return []
    words = atoms.some(*m.span("clause"))
    if sum(w.isalpha() for w in words) < _WORDS or not _MOVES_ON.isdisjoint(words):
        return []
    start = max(atoms.codes.rfind("X", 0, i), 0)
    if any(atoms.values[k.start()] == atoms.values[i] for k in _LOAD.finditer(atoms.codes, start, m.start())):
        out[i : m.end("again")] = "w" * (m.end("again") - i)
    return []


SAME_LOAD = Pattern(
    r"(?<=[,.;\n])(?P<clause>(?P<before>[^,.;\n?nXstd@x]{0,8})(?P<again>n[KB]?)[waαδoμ2θVλiYν]{0,5})(?=[,.;\n]|\Z)"
)
#: A number that is a load by its unit or its place.
_LOAD = Pattern(r"n(?=[KB])|(?<=[@a])n(?![sqx])|(?<=xnx)n|(?<=nxn)n")
_AGAIN = frozenset("waδoαβμ2λεκθV6")
_WORDS = 2
_MOVES_ON = frozenset("back up down then last final top set sets for finish finished dropped drop".split())
#: Words by which one speaks of a load one has had for a while.
SPOKEN_OF = frozenset("week weeks on at with still time session month this that same felt the".split())


def best_ever(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "leg press 4x10 140 kg. best ever 160x10": no set, where those of the day are told before."""
    i = m.start("best")
    if atoms.some(i, m.end("best"))[:2] == ["best", "ever"] and _WHOLE_SET.search(atoms.codes, 0, i):
        out[i] = "η"
    return []


BEST_EVER = Pattern(r"(?<=[.;\n(])[wa]{0,3}?(?P<best>ww)[:\-]?[wa]?(?=n)")


def one_and_the_other(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "20 one side, 20 the other": as many on each side."""
    one, again = m.start("one"), m.start("again")
    words = [w for w in atoms.some(one, m.end("one")) if w not in ("on", "to", "each")]
    if atoms.values[m.start()] != atoms.values[again] or len(words) != _PAIR or words[0] != "one":
        return []
    if words[1] not in _LIMBS or "other" not in atoms.some(again + 1, m.end()):
        return []
    out[one : m.end()] = "e" + "w" * (m.end() - one - 1)
    return []


ONE_AND_THE_OTHER = Pattern(r"n[qSI]?(?P<one>[2a]?[nw][wR]?)[,/c]{0,2}(?P<again>n)[qSI]?[2a]?[waR]{1,3}")
_PAIR = 2
_LIMBS = frozenset("side leg arm foot way direction".split())


def out_of_ten(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "squat 3x5 60 kg, 7/10", "…, felt 8/10": how it went, and no reps; "8/10 effort" is an RPE."""
    i = m.start("figure")
    if atoms.values[i + 2] != _OUT_OF or atoms.values[i] > _OUT_OF:
        return []
    start = max(atoms.codes.rfind(sign, 0, m.start()) for sign in "\n.;?") + 1
    if not _WHOLE_SET.search(atoms.codes, start, m.start()):
        return []
    if m["behind"] == "p":
        out[i : m.end()] = "pnww"
        values[i + 1] = atoms.values[i]
        return []
    more = bool(m["lead"] or m["behind"])  # who tells more of it may tell it of a pain named anywhere
    felt = [atoms.values[k] for k in range(0 if more else start, m.start()) if atoms.codes[k] == "Y"]
    pain = any(isinstance(kind, tuple) and kind[0] not in NO_PAIN for kind in felt)
    if not pain and not (more and "R" in atoms.codes):
        out[i : i + 3] = "www"
    return []


OUT_OF_TEN = Pattern(r"(?<=[,(])(?P<lead>[w2]{0,2})(?P<figure>n/n)(?P<behind>[wα]{0,2}|p)(?=[,.;)\n]|\Z)")
_OUT_OF = 10
_WHOLE_SET = Pattern(r"X[^X]*nxn|nxn[^X]*X")


def reps_of_a_set(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3x8, last couple of reps were grim", "the last 2 reps of set 3 were ugly": reps of sets told, and no set."""
    missed = "f" in atoms.codes[max(0, m.start() - _BEHIND_FAILED) : m.start()]  # "missed the last 2 reps"
    if atoms.some(m.start(), m.start() + 1)[-1] in _WHICH and not missed:  # but "last set 6 reps"
        out[m.start() : m.end()] = "w" * (m.end() - m.start())
    return []


REPS_OF = Pattern(r"[low]nq(?![a@:,]{0,2}n)")
_WHICH = frozenset("last final first closing opening".split())
_BEHIND_FAILED = 4


def of_which(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "8 pull ups in total - 3, 3, 2": what the sets behind come to."""
    if not _WHOLES.isdisjoint(atoms.some(*m.span("said"))):
        out[m.start("whole")] = "w"
        out[m.start("said") : m.end("said")] = "w" * (m.end("said") - m.start("said"))
    return []


OF_WHICH = Pattern(r"(?<![xn@/])(?P<whole>n)q?X?(?P<said>[wηa]{1,2})[,:(\-]{1,2}w?n(?:[,c/]{1,2}n|[xs]n)")
_WHOLES = frozenset(("total", "altogether"))


def of_weeks(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "back under the bar after 2 weeks: squat 3x5", "3 weeks off, squats 3x5": how long it has been."""
    if atoms.word(m.end() - 1) in WEEKS:
        out[m.start()] = "w"
    return []


OF_WEEKS = Pattern(r"(?<![xn/@])n[wδ]")
WEEKS = frozenset("days weeks months years".split())


def as_it_was(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "bench 3x8, was 40 last week, 45 today": the load of another time."""
    if atoms.word(m.start()) in ("was", "were") and atoms.some(m.end() - 1, m.end())[:1] == ["last"]:
        out[m.start("load") : m.end("load")] = "w" * (m.end("load") - m.start("load"))
    return []


AS_IT_WAS = Pattern(r"(?<=[,(])w(?P<load>n[KB]?)η(?=[,)])")


def failed_with(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "8 8 7 (last one failed with 7)": the reps of the last set once more."""
    last = atoms.codes.rfind("n", 0, m.start())
    if last >= 0 and atoms.values[last] == atoms.values[m.end() - 1]:
        out[m.end() - 2 : m.end()] = "ww"
    return []


FAILED_WITH = Pattern(r"l[^nXYR\n.;]{0,10}f[aw]n(?=[,.;\n)]|\Z)")


def called(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3 and a half (let's call it 3)": told once more, and no set."""
    if atoms.words[max(0, atoms.first[m.end() - 1] - 2) : atoms.first[m.end() - 1]] == ["call", "it"]:
        out[m.end() - 1] = "w"
    return []


CALLED = Pattern(r"w{1,3}n(?=[,.;\n)]|\Z)")
