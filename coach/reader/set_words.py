"""How sets are counted in words: "one more set", "the second and third sets", "4x through", "40 on 20 off", "3s x 8r".

Runs before the grammar looks and puts such words into codes that it knows; only beside an exercise.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from coach.reader import of_them
from coach.reader.parted import PARTS, parted
from coach.reader.tokens import Atoms, Merger, merged

_MORE = frozenset("more further extra additional other final last remaining".split())
_THROUGH = frozenset("through thru around round over".split())
_ORDINAL = r"(?:o|S)"


def counted(atoms: Atoms) -> Atoms:
    """The atoms with sets that are counted in words as plain ones."""
    codes = atoms.codes
    if "X" not in codes or "n" not in codes:
        return atoms
    if codes.count("n") > 3:
        atoms = _rows(atoms)
        codes = atoms.codes
    if "o" in codes and not PARTS.isdisjoint(atoms.words):
        atoms = _parted(atoms)
        codes = atoms.codes
    called = {k for word in atoms.words if word in _CALLED_BY for k in _CALLED_BY[word]}
    called.update(k for sign, k in _CALLED_BY_CODE if sign in codes)
    if not called:
        return atoms
    out, values = list(codes), list(atoms.values)
    mergers: list[Merger] = []
    for k in sorted(called):
        _, pattern, step = STEPS[k]
        for m in pattern.finditer(codes):
            mergers += step(atoms, m, out, values)
    if mergers or "".join(out) != codes:
        atoms = Atoms(atoms.text, "".join(out), values, atoms.starts, atoms.ends, atoms.first, atoms.words)
        atoms = merged(atoms, _apart(mergers))
    return atoms


_ROW = re.compile(
    r"(?:(?<=\n)|(?<=X)|(?<=X:)|(?<=[nqKB]))(?P<sign>[zBSw]?)(?P<n>n)(?P<to>[-:.)]?)(?=[@a]?n[KB]?[-x@a/,])"
)


def _rows(atoms: Atoms) -> Atoms:
    """Sets that are numbered "1: 60x8", "#2 60x8", "S3 65x6": the numbers are no figures of theirs."""
    codes = atoms.codes
    if "s1" in atoms.text.lower() and (short := _short_rows(atoms)):
        return short
    found = [m for m in _ROW.finditer(codes) if m["sign"] or m["to"] or codes[m.start() - 1 : m.start()] == "\n"]
    if len(found) < 2 or [atoms.values[m.start("n")] for m in found] != list(range(1, len(found) + 1)):
        return atoms
    if any(m["sign"] == "S" and atoms.word(m.start("sign")) != "s" for m in found):
        return atoms
    out = list(codes)
    for m in found:
        out[m.start() : m.end()] = ["|"] + ["w"] * (m.end() - m.start() - 1)
    return Atoms(atoms.text, "".join(out), atoms.values, atoms.starts, atoms.ends, atoms.first, atoms.words)


_SHORT_ROW = re.compile(r"S(?P<n>n)[:.=-]?(?=[@a]?n(?:[SqKBx,|\n;.)]|$))")


def _short_rows(atoms: Atoms) -> Atoms | None:
    """ "s1 12 s2 12 s3 10": sets that are numbered by their first letter."""
    found = [m for m in _SHORT_ROW.finditer(atoms.codes) if atoms.word(m.start()) == "s" and atoms.glued(m.start("n"))]
    if len(found) < 2 or [atoms.values[m.start("n")] for m in found] != list(range(1, len(found) + 1)):
        return None
    out = list(atoms.codes)
    for k, m in enumerate(found):
        out[m.start() : m.end()] = ["," if k else "w"] + ["w"] * (m.end() - m.start() - 1)
    return Atoms(atoms.text, "".join(out), atoms.values, atoms.starts, atoms.ends, atoms.first, atoms.words)


def _parted(atoms: Atoms) -> Atoms:
    """The atoms with loads that are told of some sets each as a list of them."""
    out, values = list(atoms.codes), list(atoms.values)
    parted(atoms, out, values)
    made = "".join(out)
    if made == atoms.codes:
        return atoms
    return Atoms(atoms.text, made, values, atoms.starts, atoms.ends, atoms.first, atoms.words)


def _apart(mergers: list[Merger]) -> list[Merger]:
    """The mergers in order, without those that overlap an earlier one."""
    out: list[Merger] = []
    for m in sorted(mergers, key=lambda m: m.a):
        if not out or m.a >= out[-1].b:
            out.append(m)
    return out


Step = Callable[[Atoms, re.Match[str], list[str], list[object]], list[Merger]]


def _more(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "one more set of 6", "2 further sets": the word between says nothing."""
    return [Merger(m.start() + 1, m.end() - 1)] if atoms.word(m.start() + 1) in _MORE else []


def _of_a_kind(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "8 slow reps", "3 easy sets": how they were done."""
    return [Merger(m.start() + 1, m.end() - 1)]


def _of_any_kind(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3 proper sets", "8 clean reps": whatever they are called, they are counted."""
    word = atoms.word(m.start() + 1)
    single = atoms.first[m.start() + 2] - atoms.first[m.start() + 1] == 1
    if not single or not word.isalpha() or len(word) < 4 or word in _NO_KIND:
        return []
    return [Merger(m.start() + 1, m.end() - 1)]


_NO_KIND = frozenset("each with then plus only from until after before more another other further extra".split())


def _another(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "another set of 8" is one, "another 2 sets" are two."""
    i = m.start()
    if atoms.word(i) != "another":
        return []
    if m.end() - i > 2:
        return [Merger(i, i + 1)]
    out[i], values[i] = "n", 1.0
    return []


def _several(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "second and third sets 8 at 45": so many sets."""
    some = [k for k in range(*m.span()) if atoms.codes[k] in "oS"]
    if any(atoms.codes[k] == "S" and atoms.word(k) != "second" for k in some):
        return []
    return [Merger(m.start(), some[-1] + 1, "n", float(len(some)))]


def _the_first(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "first two sets at 60, last set 70 for 8": the last set is another one, not the last of those."""
    k = atoms.codes.find("l", m.end())
    if k > 0 and "X" not in atoms.codes[m.end() + 3 : k] and atoms.word(m.start()) == "first":
        out[k] = "w"
    return []


def _nth(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3x5 110kg, only 4 in the third set": of three sets the third is the last."""
    i = m.end() - 2
    schemes = list(_SCHEME.finditer(atoms.codes, max(0, i - _NEAR), i))
    if not schemes or _ANOTHER.search(atoms.codes, schemes[-1].end(), i):
        return []
    if atoms.values[schemes[-1].start()] == atoms.values[i] and atoms.codes[i + 2 : i + 3] != "x":
        out[i], out[i + 1] = "l", "w"
    return []


_SCHEME = re.compile(r"(?<![xn/])n[xs]n(?!x)")
_ANOTHER = re.compile(r"n[xs]|os|l|X")
#: Atoms between a scheme and what is told of one of its sets.
_NEAR = 24


def _the_one(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "on the third one I got 4": the word stands for the set."""
    i = m.end() - 1
    return [Merger(i, m.end())] if atoms.some(i, i + 1) == ["one"] else []


def _of_one_set(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "4th set only 6", "3rd set I got 5": so many in that set."""
    a, b = m.span("between")
    return [Merger(a, b)] if all(w in _GOT for w in atoms.some(a, b)) else []


_GOT = frozenset("only just i got did made managed was had to for could do about it its".split())


def _numbered(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "sets 2 and 3: 8 at 45", "sets 1-4 8@60": so many sets."""
    first, last = (atoms.values[m.start(g)] for g in ("first", "last"))
    if atoms.some(m.start(), m.start() + 1) != ["sets"] or not 0 < first < last <= 12:
        return []
    out[m.start()], values[m.start()] = "n", last - first + 1
    return [Merger(m.start() + 1, m.end(), "s", 1.0)]


def _through(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "4x through", "x3 through", "went round 3 times": rounds."""
    word = m.start() if m[0][0] == "s" else m.end() - 1
    if atoms.word(word) not in _THROUGH or atoms.some(word, word + 1)[-1] == "of":
        return []
    i = m[0].index("n") + m.start()
    if i > m.start():
        out[m.start()] = "n"
        values[m.start()] = values[i]
    return [Merger(m.start() + 1, m.end(), "M", "rounds")]


def _ran_through(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "ran through it 3 times": a circuit, and no running."""
    if atoms.word(m.start() + 1) in _THROUGH and atoms.word(m.start() + 2) in of_them.THEM:
        out[m.start()] = "w"
    return []


def _laps(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "4 laps of the circuit": rounds."""
    if atoms.word(m.start() + 1) not in ("lap", "laps"):
        return []
    return [Merger(m.start() + 1, m.end(), "M", "rounds")]


def _letters(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3s x 8r": sets and reps by their first letter."""
    r = m.end() - 1
    if atoms.word(r) not in ("r", "rep", "reps") or not atoms.glued(r) or atoms.values[m.start()] > 12:
        return []
    if m["s"]:
        if atoms.word(m.start("s")) != "s" or not atoms.glued(m.start("s")):
            return []
        out[m.start("s")] = "s"
    out[r] = "q"
    return [Merger(k, k + 1) for k in range(m.start(), m.end()) if atoms.codes[k] == "x" and m["s"]]


def _r_alone(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "8r, 8r, 7r": reps, where no left side is told."""
    r = m.end() - 1
    if atoms.word(r) == "r" and atoms.glued(r) and {"l", "left", "lhs"}.isdisjoint(atoms.words):
        out[r] = "q"
    return []


def _plus(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "115 for 3 plus, got 7", "3 or more: 7": the reps that were made stand behind those that were asked for."""
    made, asked = atoms.values[m.end() - 1], atoms.values[m.start()]
    if made < asked or made > _MOST_MADE or _GOT.isdisjoint(atoms.some(m.start("got"), m.end() - 1)):
        return []
    values[m.start()] = made
    return [Merger(m.start() + 1, m.end(), "v")]


_MOST_MADE = 40


def _e_alone(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3x8e": of each side."""
    e = m.end() - 1
    if atoms.word(e) == "e" and atoms.glued(e):
        out[e] = "e"
    return []


def _time(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3 time 10": times."""
    if atoms.word(m.start() + 1) == "time":
        out[m.start() + 1] = "x"
    return []


def _double(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "50 double": a set of two."""
    i = m.end() - 1
    if atoms.some(i, i + 1) == ["double"]:
        out[i], values[i] = "1", 2.0
    return []


def _on_off(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "40s on 20s off", "30 on / 30 off": so long each exercise."""
    on = atoms.word(m.end("n")) if m["unit"] == "" else atoms.word(m.end("unit"))
    if on not in ("on", "work", "working") or atoms.word(m.end() - 1) not in ("off", "rest", "break", "easy"):
        return []
    value = atoms.values[m.start("n")] * (60.0 if m["unit"] == "I" else 1.0)
    return [Merger(m.start(), m.end(), "d", value)] if 10 <= value <= 300 else []


def _kilos(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "16k kb goblet squat": so many kilograms."""
    i = m.start()
    light = 12 <= atoms.values[i] <= 60 and not any(c in atoms.codes for c in "U23tP")
    if atoms.codes[m.end() - 1] == "k" or (light and not atoms.values[i] % 2):
        out[i + 1], values[i + 1] = "K", 1.0
    return []


def _each_set(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "95/115/135, 10 reps every set": of each of the loads."""
    i = m.end() - 1
    if tuple(atoms.some(i, i + 1)) in _EACH_SET:
        out[i] = "≡"
    return []


_EACH_SET = frozenset(
    (a, b) for a in ("each", "every", "per") for b in ("set", "time", "go", "round", "load", "weight", "step")
)


def _same_again(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "50x10, same again, then 50x8": the set before once more."""
    i = m.start()
    if atoms.some(i, i + 2) in (["same", "again"], ["and", "again"], ["once", "more"], ["then", "again"]):
        out[i], out[i + 1] = "≣", "w"
    return []


def _row_letter(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "W: 40 kg x 10", "D: 50 x 12", "F 80 x 4": the kind of a set at the head of its line."""
    i = m.end() - 1 - (atoms.codes[m.end() - 1] == ":")
    code = {"w": "W", "wu": "W", "d": "g", "f": "f"}.get(atoms.word(i))
    if code == "f":
        return []
    if code:
        out[i] = code
    return []


def _bracketed(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "40kg x 5 (w)": a set to warm up."""
    if atoms.word(m.start() + 1) == "w":
        out[m.start() + 1] = "W"
    return []


def _difference(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "5 kg more on the bar today: 3x8 at 65": what changed, where the load itself is told as well."""
    word = atoms.word(m.end() - 1)
    if word in ("more", "heavier", "lighter", "less", "extra") and len(_LOADS.findall(atoms.codes)) > 1:
        out[m.start() : m.end()] = "www"
    return []


_LOADS = re.compile(r"n[KB]|[@a]n(?!x)")


def _at_a_time(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "100 swings, 25 at a time", "in blocks of 10": so many each."""
    words = " ".join(atoms.some(m.start() + 1, m.end()))
    if words not in _TOGETHER:
        return []
    out[m.start()] = "⊞"
    return [Merger(m.start() + 1, m.end())]


_TOGETHER = frozenset(("at a time", "at once", "a time", "a go", "per go", "a pop", "per pop", "each go", "at a go"))


def _gained(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "added 2.5 kg, 3x5 at 82.5", "up 5 kg on last week: 3x5 @ 90": what changed, where the load is told as well."""
    if atoms.word(m.start()) in _CHANGED and len(_LOADS.findall(atoms.codes)) > 1:
        out[m.start() : m.end()] = "www"
    return []


_CHANGED = frozenset("added adding up add increased bumped down dropped raised upped extra plus another".split())


def _in_sets(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
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


def _did_so_many(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "sets of 12 with a 10kg plate, did 3": so many of them."""
    few = 1 <= atoms.values[m.start("times")] <= _MOST_DONE
    counted = atoms.some(m.start(), m.start() + 1) == ["sets", "of"]
    if few and counted and atoms.word(m.start("did")) in ("did", "managed", "got", "completed"):
        out[m.start("did")] = "x"
    return []


_MOST_DONE = 8


def _one_limb(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "leg curl single leg 3x10" is of each side, "calf raises double leg" of both."""
    i = m.start()
    words = atoms.some(i, m.end())[:2]
    if atoms.codes[i - 1 : i] in ("X", "(") and words in (["single", "leg"], ["single", "arm"], ["single", "side"]):
        out[i : m.end()] = "e" + "w" * (m.end() - i - 1)
    elif words == ["double", "leg"]:
        out[i : m.end()] = "w" * (m.end() - i)
    return []


def _felt_like(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "60 kg (felt like 50)": no load of its own."""
    i = m.end() - 1
    if atoms.words[max(0, atoms.first[i] - 2) : atoms.first[i]] == ["felt", "like"] and atoms.values[i] > 10:
        out[i] = "w"
    return []


def _week_and_day(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "W3D2": a number of the plan."""
    i = m.start()
    if atoms.word(i) in ("w", "wk") and atoms.word(i + 2)[0] == "d" and atoms.glued(i + 1):
        out[i : m.end()] = "w" * (m.end() - i)
    return []


def _summary(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "Volume: 4,320 kg", "Duration: 52 min" on lines of their own: of the whole session."""
    i = m.start("label")
    if atoms.word(i) in _SUMMED or atoms.word(m.end("label") - 1) in _SUMMED:
        out[i : m.end()] = "w" * (m.end() - i)
    return []


_SUMMED = frozenset(
    "volume duration tonnage total time length calories kcal prs records elapsed started ended start finish".split()
)


def _day_of(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "day 4/7": which of how many."""
    if atoms.word(m.start()) not in ("day", "week", "session", "workout", "block", "set"):
        return []
    out[m.start() + 1 : m.end()] = "www"
    return []


#: The words, or the code, that call for a step; where it looks; and the step.
STEPS: tuple[tuple[frozenset[str] | str, re.Pattern[str], Step], ...] = (
    (_MORE, re.compile(r"n[wl][si]"), _more),
    (of_them.THEM, of_them.SETS, of_them.sets_of_them),
    ("2", re.compile(r"n2[qs]"), _of_a_kind),
    ("V", re.compile(r"nV[qs]"), _of_a_kind),
    ("μ", re.compile(r"nμ[qs]"), _of_a_kind),
    (frozenset("sets reps set".split()), re.compile(r"nw[qs](?![:=])"), _of_any_kind),
    (frozenset(("another",)), re.compile(r"w(?:ns|s)"), _another),
    (
        frozenset(("first", "second", "third", "fourth", "fifth", "1st", "2nd", "3rd", "4th")),
        re.compile(rf"(?<!n){_ORDINAL}[,c/]{_ORDINAL}(?:c{_ORDINAL})?(?=s)"),
        _several,
    ),
    (frozenset(("third", "fourth", "fifth", "3rd", "4th", "5th")), re.compile(r"os"), _nth),
    (frozenset(("one",)), re.compile(r"[ol]n"), _the_one),
    (frozenset(("first",)), re.compile(r"ons"), _the_first),
    (frozenset(("set", "round")), re.compile(r"os(?P<between>[wa]{1,3})(?=n(?![KB]))"), _of_one_set),
    (frozenset(("sets",)), re.compile(r"s(?P<first>n)(?P<sign>[-c,])(?P<last>n):?(?=[aw]?n)"), _numbered),
    (_THROUGH, re.compile(r"(?<!x)nx[wsa](?!n)|(?<!n)xn[wsa](?!n)|snx"), _through),
    (_THROUGH, re.compile(r"U[wa]w(?=nx)"), _ran_through),
    (frozenset(("lap", "laps")), re.compile(r"nD[wa2]{0,4}M"), _laps),
    (frozenset(("r", "rep", "reps")), re.compile(r"n(?P<s>S?)x?/?n[wqZ]"), _letters),
    (frozenset(("r",)), re.compile(r"nZ"), _r_alone),
    (frozenset(("plus",)), re.compile(r"(?<=[ax])n[wc](?P<got>[,:(]{0,2}w{1,2})n(?![KBx])"), _plus),
    (frozenset(("e",)), re.compile(r"n[wc]"), _e_alone),
    (frozenset(("time",)), re.compile(r"n8(?=a?n)"), _time),
    (frozenset(("double",)), re.compile(r"(?<=n)U|(?<=nK)U|(?<=nB)U"), _double),
    (
        frozenset(("off", "rest", "break", "easy")),
        re.compile(r"(?P<n>n)(?P<unit>[SI]?)[2wai][/,wa]?n[SI]?[Ouw2]"),
        _on_off,
    ),
    (frozenset(("each", "every", "per")), re.compile(r"nq?[wa]"), _each_set),
    ("C", re.compile(r"nC[kX]"), _kilos),
    (
        frozenset("did managed got completed".split()),
        re.compile(r"(?<!n)s(?P<size>n)(?![KBxs])[^\n.;?X]{0,20}?[,c(]w?(?P<did>w)(?P<times>n)(?=[,.;\n)]|\Z)"),
        _did_so_many,
    ),
    (frozenset(("single", "double")), re.compile(r"[1U][Rw]|w"), _one_limb),
    (frozenset(("like",)), re.compile(r"[wYp2]n"), _felt_like),
    (frozenset(("w", "wk")), re.compile(r"[aw]n(?:[w6]n|\|)"), _week_and_day),
    (_SUMMED, re.compile(r"(?:(?<=\n)|^)(?P<label>[w8χα]{1,3}):?(?:n[KBCIHS]?|t|d|nHnI?)(?=\n|$)"), _summary),
    (
        frozenset("in over across as".split()),
        re.compile(r"(?:n(?P<unit>[qIS]?)|[td])[we]{0,2}X?[we]{0,2}a(?P<sets>n)s(?![:(]*n|,n[,/])"),
        _in_sets,
    ),
    (frozenset(("time", "once", "go", "pop")), re.compile(r"n[wa8]{1,3}(?=[,.\n;)]|$)"), _at_a_time),
    (_CHANGED, re.compile(r"[wLAR6gY]n[KB](?![x@,:]?n|x)"), _gained),
    (frozenset(("w", "wu")), re.compile(r"\([aW]\)"), _bracketed),
    (frozenset(("more", "heavier", "lighter", "less", "extra")), re.compile(r"n[KBq]w"), _difference),
    (frozenset(("w", "d")), re.compile(r"\n[aw]:?(?=n)"), _row_letter),
    (frozenset(("again", "more")), re.compile(r"[wc]w(?!n)"), _same_again),
    (frozenset(("day", "week", "session", "workout", "block")), re.compile(r"[wδχ]n/n"), _day_of),
)
_CALLED_BY: dict[str, list[int]] = {}
for _k, _row in enumerate(STEPS):
    for _word in _row[0] if isinstance(_row[0], frozenset) else ():
        _CALLED_BY.setdefault(_word, []).append(_k)
_CALLED_BY_CODE = [(row[0], k) for k, row in enumerate(STEPS) if isinstance(row[0], str)]
