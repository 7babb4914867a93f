"""The quantities beside an exercise, written as *marks*: one character each, so that shapes can be read over them.

A load with its unit is ``L``, a time ``d``, metres ``m``, "sets" ``S``, a bare number ``n``, reps with their word
``Q``, RPE ``P``, RIR ``R`` (coach/reader/shapes.py has the shapes). What is said of all sets at once, such as "each
side", is no mark but goes to ``Said``.

Rule: every handler takes the atom it stands on and gives the atom to go on from; none looks back over what it wrote
further than one mark.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coach.acts import Unit
from coach.patterns import Pattern
from coach.reader import fell_short, figures, kit
from coach.reader.helped import helps
from coach.reader.loads import Marks
from coach.reader.other_side import other_sides
from coach.reader.pen import HUNG, Pen, Said
from coach.reader.set_changes import LastOf
from coach.reader.tokens import Atoms
from coach.vocabulary import Movement

#: The rep that was missed was the last one.
LAST = -1
_SKIP_TO = frozenset(",();.\n|?")
_WITH = frozenset((",", "|", "with", "at", "using", "on", "w", "holding", "hugging", "clutching"))
_THEN = frozenset(("then", "finished", "followed", "after"))


def marks(atoms: Atoms, a: int, b: int, x: int, move: Movement, units: Unit, said: Said) -> Marks:
    """Atoms ``a`` to ``b`` as marks; the exercise at ``x`` is left out. What is said of all sets goes to ``said``."""
    pen = Pen(atoms, a, b, x, move, units, said)
    codes = atoms.codes
    other_side = other_sides(atoms, a, b)
    i = a
    while i < b:
        if i in other_side:
            said.per_side = True
            if pen.last == ",":
                pen.text.pop()
                pen.values.pop()
            if pen.last == "n" and pen.text[-2:-1] not in (["n"], [","]):
                pen.text[-1] = "Q"
            i = other_side[i]
        elif i == x:
            pen.put("X")
            i += 1
        else:
            write = WRITE.get(codes[i])
            i = write(pen, i) if write else i + 1
    return Marks("".join(pen.text), pen.values)


# --- words beside numbers ---------------------------------------------------------------------------------------------
def _sets(pen: Pen, i: int) -> int:
    """ "sets": their number stands before, behind ("sets: 3", "set 2"), or is told by "in sets of"."""
    codes, values = pen.atoms.codes, pen.atoms.values
    some, nxt = pen.atoms.some(i, i + 1), pen.code(i + 1)
    if "of" in some and nxt == "n" and pen.last != "n" and _alone(pen.atoms, pen.a, i):
        if some[0].endswith("s") and _LOADS_BEHIND.match(codes, i + 2, pen.b):
            pen.put("1", values[i + 1])  # "sets of 5: 40, 45, 50"
            return i + 2
        if some[0].endswith("s") and pen.text[:2] in (["n", "X"], ["Q", "X"]) and not pen.values[0] % values[i + 1]:
            pen.put("y", values[i + 1])  # "100 burpees for time, sets of 10"
            return i + 2
        pen.put("|") if some[0].endswith("s") else pen.put("S", 1)
        return i + 1
    if "of" in some and nxt == "n" and pen.last == "n" and pen.before(i) == "for":
        pen.put("4")  # "155 for a set of 12"
        return i + 1
    if some[0] in ("work", "working", "main", "top", "hard", "heavy", "straight"):
        pen.put("i")
    if (
        nxt == "n"
        and pen.atoms.word(i) in ("set", "round")
        and codes[i + 2 : i + 3] not in ("x",)
        and codes[max(0, i - 1) : i] != "o"
    ):
        if pen.last == "v" or values[i + 1] > _MOST_NUMBERED:
            pen.put("Q", values[i + 1])  # "max set 31"
            return i + 2
        if pen.last != "|":
            pen.put("|")
        return i + 3 if pen.code(i + 2) in (":", "-", ")", ",") else i + 2
    if nxt and nxt in ":w" and pen.code(i + 2) == "n" and pen.atoms.word(i + 1) in (":", "="):
        if pen.code(i + 3) and (
            pen.code(i + 3) in "xKB" or (pen.word(i + 3) == "for" and values[i + 2] > _MOST_NUMBERED)
        ):
            return i + 2  # "working sets: 60x8x3", "work sets: 100 for 5, 5 and 5"
        pen.put("S", values[i + 2])
        return i + 3
    if nxt == "n" and pen.atoms.codes[max(0, i - 1) : i] == "o":
        pen.put("|")
        if pen.code(i + 2) and pen.code(i + 2) in "KBx":
            return i + 1  # "1st set 50 kg x 10"
        if codes[i + 2 : i + 3] == "S" and (pen.move.timed or (pen.move.loaded and codes[i + 3 : i + 4] == "x")):
            return i + 1  # "1st set 30s", "1st set 14s x 12"
        pen.put("Q", values[i + 1])  # "1st set 15"
        return i + 2
    if nxt == "n" and "of" in some and pen.before(i) in ("in", "as", "into"):
        pen.put("y", values[i + 1])
        return i + 2
    if nxt == "n" and pen.last != "n" and not (pen.code(i + 2) and pen.code(i + 2) in "xKB"):
        if values[i + 1] > _MOST_NUMBERED and (pen.word(i + 2) == "for" or "i" in pen.text[-1:]):
            return i + 1  # "working sets 80 for 5, 5 and 5"
        pen.put("S", values[i + 1])
        return i + 2
    return i + 1


#: Nobody numbers more sets.
_MOST_NUMBERED = 12
_LOADS_BEHIND = Pattern(r"[:@a(]{1,2}n(?![xsq])")


def _alone(atoms: Atoms, a: int, i: int) -> bool:
    """Whether no number stands before "sets of" at atom ``i``."""
    return not (i > a and (atoms.codes[i - 1] == "n" or atoms.words[atoms.first[i] - 1] in ("in", "as", "into")))


def _reps(pen: Pen, i: int) -> int:
    nxt = pen.code(i + 1)
    if nxt and nxt in ":w" and pen.code(i + 2) == "n" and pen.atoms.word(i + 1) in (":", "="):
        pen.put("Q", pen.atoms.values[i + 2])
        return i + 3
    if pen.code(i + 1) == "n" and pen.last not in ("n", "x"):
        pen.put("Q", pen.atoms.values[i + 1])
        return i + 2
    return i + 1


def _rated(mark: str, signs: str) -> Callable[[Pen, int], int]:
    """RPE or RIR with its figure, or one for each set ("RPE 7, 8, 9")."""

    def write(pen: Pen, i: int) -> int:
        codes, values = pen.atoms.codes, pen.atoms.values
        k = i + 1
        while pen.code(k) and pen.code(k) in ":aw" and k < i + 3:
            k += 1
        if pen.code(k) != "n" or (mark == "R" and codes[k + 1 : k + 2] in ("x", "s")):
            return i + 1
        pen.put(mark, values[k])
        i = k + 1
        while _ANOTHER_RATING.match(codes, i, pen.b) and values[i] <= 10:
            pen.put(",")
            pen.put(mark, values[i])  # "rpe 7 7 7.5"
            i += 1
        while pen.code(i) and (pen.code(i) in signs or _and_last(pen, i, mark)) and pen.code(i + 1) == "n":
            if (
                values[i + 1] > 10
                or _MEASURE.isdisjoint(pen.text)
                or codes[i + 2 : i + 3] in ("x", "s", "q", "@", "a", "K", "B")
            ):
                break
            pen.put(",")
            pen.put(mark, values[i + 1])
            i += 2
        return i

    return write


def _and_last(pen: Pen, i: int, mark: str) -> bool:
    """Whether "and" at atom ``i`` ends a list of ratings ("rpe 7, 8 and 8.5")."""
    return pen.word(i) == "and" and pen.text[-2:-1] == [","] and pen.last == mark and pen.values[-1] <= 10


#: Marks of what was done in a set.
_MEASURE = frozenset("nQSdm")
_ANOTHER_RATING = Pattern(r"n(?![xsqKB@aSIm])")


def _each(pen: Pen, i: int) -> int:
    """ "each": of the hands behind a load, of the sides of a one-sided exercise; else of the sets."""
    if pen.last == "L":
        pen.said.per_hand = True
    elif (pen.move.unilateral or not pen.move.slug) and pen.word(i + 1) not in _EACH_TIME:
        pen.said.per_side = True
    pen.put("E")
    return i + 1


def _hand(pen: Pen, i: int) -> int:
    """ "each hand": so much weight in each; behind a distance, or the reps of one bell, so many with each."""
    one = pen.x >= 0 and not _ONE_BELL.isdisjoint(pen.atoms.some(pen.x, pen.x + 1)) and "L" in pen.text
    if (pen.last in ("m", "d") and pen.move.slug != "farmers-carry") or (one and pen.last in ("n", "Q")):
        pen.said.per_side = True
    else:
        pen.said.per_hand = True
    return i + 1


_ONE_BELL = frozenset("kb kettlebell single one suitcase sa bottoms".split())
#: What each of is of no side: "20 m each length", "10 each set".
_EACH_TIME = frozenset("length lap trip time set round go turn run push pull way shuttle stretch bout effort".split())


def _noted(name: str) -> Callable[[Pen, int], int]:
    """A word that is said of all sets."""

    def write(pen: Pen, i: int) -> int:
        setattr(pen.said, name, True)
        return i + 1

    return write


def _warmup(pen: Pen, i: int) -> int:
    if pen.word(i + 1) in ("done", "finished", "over", "complete") and pen.code(i + 2) in (",", ".", "c"):
        return i + 1  # "warm-up done, first set 8 at 60"
    if _is_past(pen, i):
        return i + 1  # "did the warm up and 2 sets of 10"
    pen.said.warmed |= pen.atoms.word(i) not in ("ramp", "ramping", "ramped")
    if _behind(pen.atoms, i, pen.a, pen.b, pen.text):
        several = pen.atoms.word(i).endswith("s") or pen.atoms.some(i, i + 1)[-1] in ("ups", "sets")
        pen.put("V", several or "".join(pen.text).lstrip("X:,|").startswith("("))
    else:
        pen.put("W")
    return i + 1


def _is_past(pen: Pen, i: int) -> bool:
    """Whether the warm-up at atom ``i`` was had before the sets behind it ("warmed up and did 3x8")."""
    some, word = pen.atoms.some(i, i + 1), pen.word(i + 1)
    if some[-1] in _WARM_SETS or some[0] == "ramp" or "n" in pen.text or "L" in pen.text:
        return False
    first = pen.atoms.first[i]
    before = pen.atoms.words[max(0, first - 3) : first]
    if word in _GOES_ON and not (word == "and" and before[-1:] == ["to"]):
        return True
    return not _PAST.isdisjoint(before) and "sets" not in before


#: A warm-up that consists of the sets that are told.
_WARM_SETS = frozenset("ups warmups set sets with feeler feelers ramping".split())
_GOES_ON = frozenset("and plus + then & before".split())
_PAST = frozenset("after following post".split())


def _behind(atoms: Atoms, i: int, a: int, b: int, text: list[str]) -> bool:
    """Whether "warm-up" at atom ``i`` is said of the sets before it ("60x5 warmup", "(warmups)")."""
    if not any(c in "nQLd" for c in text):
        return False
    k = i + 1
    while k < b and atoms.codes[k] == "w":
        k += 1
    return k >= b or atoms.codes[k] in ",)\n;|.c"


def _sized(pen: Pen, i: int) -> int:
    """ "fives": sets of five; "with tens": a pair of dumbbells."""
    value, word = pen.atoms.values[i], pen.atoms.word(i)
    first = pen.atoms.first[i]
    near = pen.atoms.words[max(0, first - 2) : first]
    pair = "pair" in near or (near[-1:] == ["two"] and near[0] in ("with", "holding", "using"))
    held = pair or pen.last == "a" or pen.before(i) in ("holding", "the")
    if value >= 4 and word.endswith("s") and held:
        pen.said.per_hand |= not pen.move.single or pair
        pen.load(value)
    elif value >= 5 and pen.before(i) in ("in", "into", "as"):
        pen.put("y", value)
    else:
        pen.put("1", value)
    return i + 1


def _preposition(pen: Pen, i: int) -> int:
    word = pen.atoms.word(i)
    if word == "at" and _felt_at(pen, i):
        pen.put("@")
    elif word in _WITH:
        if _THING_THEN_SETS.match(pen.atoms.codes, i + 1, pen.b) and word in ("with", "w"):
            return i + 1  # "squeeze with ball 5x30s"
        if (
            word != "with"
            or pen.before(i) not in ("up", "ended", "finished")
            or not _COUNTS_UP.match(pen.atoms.codes, i + 1)
        ):
            pen.put("a")
    elif pen.code(i + 1) and pen.code(i + 1) in "nvd" and word == "for":
        pen.put("4")
    elif word == "for" and _A_SET.match(pen.atoms.codes, i + 1, pen.b) and "set" in pen.atoms.some(i + 1, i + 2):
        pen.put("4")  # "155 for a set of 12"
    return i + 1


def _felt_at(pen: Pen, i: int) -> bool:
    """Whether the figure behind "at" is an effort: up to ten, where a load and what was done with it stand before."""
    m = _AT_A_FEW.match(pen.atoms.codes, i + 1, pen.b)
    if pen.last == "f":
        return False  # "failed at 4"
    if m is None or pen.atoms.values[m.start("n")] > _MOST_EFFORT or _MEASURE.isdisjoint(pen.text):
        return False
    return "L" in pen.text or any(
        c == "n" and v >= _A_LOAD for c, v in zip(pen.text, pen.values, strict=True) if pen.move.loaded
    )


#: What one does it with, and its sets: no load.
_THING_THEN_SETS = Pattern(r"[wab]{1,3}n[xs]n")
#: Reps of several sets, told as what came of it: "ended up with 10, 9, 7".
_COUNTS_UP = Pattern(r"n(?:[,c]{1,2}n)+(?![KBxs])")
_AT_A_FEW = Pattern(r"(?:aw?|w)?(?P<n>n)(?=[,.;\n)cα/]|\Z)")
_MOST_EFFORT = 10
_A_LOAD = 30
_A_SET = Pattern(r"wan")


def _amrap(pen: Pen, i: int) -> int:
    """ "to failure", of one set, or of all those before ("25, 20, 18, all to failure")."""
    if pen.code(i + 1) == "1":
        return i + 1  # "a max triple"
    if pen.before(i) in ("all", "each", "every") and any(c in pen.text for c in "nQLd"):
        pen.said.all_out = True
    else:
        pen.put("v")
    return i + 1


def _test(pen: Pen, i: int) -> int:
    if pen.atoms.word(i) == "max" and pen.code(i + 1) != "1":
        pen.put("v")
    return i + 1


def _rest_between(pen: Pen, i: int) -> int:
    """Rests between sets are no sets."""
    nxt = pen.code(i + 1)
    if nxt == "n" and pen.atoms.codes[i + 2 : i + 3] in ("S", "I", "m", "'", '"'):
        return i + 3
    return i + 2 if nxt == "t" else i + 1


def _past_figure(pen: Pen, i: int) -> int:
    """Last week's figures, bests and targets are no sets: goes on behind the clause."""
    codes = pen.atoms.codes
    if pen.text == ["X"] and "new" in pen.atoms.some(max(0, pen.x - 2), pen.x):
        return i + 1  # "new squat pb 110kg x 1"
    if not pen.text and "total" in pen.atoms.some(i, i + 1):
        return i + 1  # "in total 4 sets of 12"
    if pen.before(i) in _COMPARED and pen.code(i + 1) and pen.code(i + 1) in ":,-":
        return i + 1  # "up 5 kg on last week: 3x5 at 90"
    if pen.atoms.word(i) == "instead" and (named := _NAMED.match(codes, i + 1, pen.b)):
        return named.end()  # "leg press instead of squats: 80 kg"
    if pen.atoms.word(i) in ("took", "taking"):
        if not _SPENT.match(codes, i + 1):
            return i + 1
        if rested := _RESTED.match(codes, i + 1, pen.b):
            return rested.end()  # "took 5 min rest then 3x8 squats"
    i += 1
    while i < pen.b and codes[i - 2 : i + 3] != "Xηnxn" and codes[i] not in _SKIP_TO:
        i += 1
    return i


_NAMED = Pattern(r"[wa]{0,2}X")
_COMPARED = frozenset("on than from over since vs".split())
_SPENT = Pattern(r"[wa]{0,2}(?:n[IHS]|t|d)")
_RESTED = Pattern(r"[wa]{0,2}(?:n[IHS]|t|d)[wa]{0,2}[uO]")


def _hung(pen: Pen, i: int) -> int:
    """ "vest", "weighted": a load is hung on; a belt holds one only where plates hang from it."""
    if pen.atoms.some(i, i + 1) == ["added"] and pen.code(i + 1) != "n" and pen.last != "L":
        return i + 1  # "felt strong so added a set"
    if pen.atoms.some(i, i + 1) != ["belt"] or pen.move.slug in HUNG:
        pen.said.added = True
    return i + 1


def _mark(mark: str) -> Callable[[Pen, int], int]:
    def write(pen: Pen, i: int) -> int:
        pen.put(mark)
        return i + 1

    return write


def _size(pen: Pen, i: int) -> int:
    """ "25 at a time": so many each."""
    pen.put("y", pen.atoms.values[i])
    return i + 1


def _drop(pen: Pen, i: int) -> int:
    """ "drop": of the set that follows, or in brackets of the one before ("50 x 12 [Drop]")."""
    pen.put("D" if pen.last == "(" and pen.atoms.codes[i + 1 : i + 2] == ")" else "g")
    return i + 1


#: Nobody does more sets to failure, nor lifts so little and fails.
_MOST_OUT = 8


def _failed(pen: Pen, i: int) -> int:
    """ "missed", and which rep: "the third rep", "rep four", "the last rep of set 3"."""
    codes, values = pen.atoms.codes, pen.atoms.values
    if fell_short.among_others(pen, i):
        pen.said.short.append(len(pen.text) - 1)
        return i + 1
    if pen.text[-2:] == ["n", "x"] and pen.values[-2] <= _MOST_OUT and pen.atoms.word(i) in ("f", "fail", "failure"):
        pen.put("v")
        return i + 1  # "3xF": so many sets to failure
    k = i + 1
    while pen.code(k) and (pen.code(k) in "wa(" or pen.word(k) == "on") and k < i + 4:
        k += 1
    rep: Any = None
    end = i + 1
    if pen.code(k) == "q" and codes[k + 1 : k + 2] in ("n", "o"):
        rep, end = values[k + 1], k + 2
    elif pen.code(k) == "o" and pen.code(k + 1) != "s":
        rep, end = values[k], k + 2
    elif pen.code(k) == "l" and pen.code(k + 1) == "q":
        rep, end = LAST, k + 2
    elif pen.code(k) == "l" and pen.code(k + 1) == "n" and pen.code(k + 2) == "q":
        rep, end = -int(values[k + 1]), k + 3  # "missed the last 2 reps"
    if rep is not None and pen.code(end) and pen.code(end) in "a2" and pen.code(end + 1) and pen.code(end + 1) in "sl":
        end += 2 + (codes[end + 2 : end + 3] in ("n", "o"))
    if rep is not None and pen.code(end) == "l":
        end += 1  # "5th rep on last set"
    pen.put("f", rep)
    return end


def _conjunction(pen: Pen, i: int) -> int:
    then = not _THEN.isdisjoint(pen.atoms.some(i, i + 1))
    if then:
        pen.joints.append(len(pen.text))
    if then and pen.last == "n" and _NEXT_REPS.match(pen.atoms.codes, i + 1, pen.b) and _reps_alone(pen):
        then = _lifted_next(pen, i + 1)  # "8 then 7 then 5", but "10, then 30 for 15"
    pen.put("|" if then else ",")
    return i + 1


_NEXT_REPS = Pattern(r"n(?![xsKBDm/h]|a?n?[KB]x)")


def _lifted_next(pen: Pen, i: int) -> bool:
    """Whether a load and its reps stand at atom ``i``: "30 for 15"."""
    m = _FOR_SO_MANY.match(pen.atoms.codes, i, pen.b)
    return m is not None and pen.word(i + 1) == "for" and pen.atoms.values[i] > pen.atoms.values[i + 2]


_FOR_SO_MANY = Pattern(r"nan(?![xsKBSI])")


def _reps_alone(pen: Pen) -> bool:
    """Whether the bare number written last is the reps of one set among others."""
    return pen.text[-2:-1] in ([], ["X"], [","], [":"], ["|"], ["–"])


def _dash(pen: Pen, i: int) -> int:
    if pen.code(i + 1) == "n" and pen.last in ("n", "Q") and pen.atoms.glued(i):
        pen.put(",")
    elif not pen.atoms.glued(i) or pen.last != "X":
        pen.put("–")
    return i + 1


def _plus(pen: Pen, i: int) -> int:
    pen.put("/" if pen.atoms.glued(i) and i + 1 < pen.b and pen.atoms.glued(i + 1) else ",")
    return i + 1


def _side(pen: Pen, i: int) -> int:
    """ "L 20 R 18": each side is a set of its own; "3x8 L/R" are of both."""
    if pen.code(i + 1) == "/" and pen.code(i + 2) == "Z":
        pen.said.per_side = True
        return i + 3
    if pen.last in ("n", "Q", "d") and pen.code(i + 1) == "n":
        pen.put(",")
    return i + 1


def _last(pen: Pen, i: int) -> int:
    """ "last set", or so many of the last ones."""
    count = pen.atoms.values[i]
    pen.put("l", count if isinstance(count, LastOf) else None)
    return i + 1


def _strange(pen: Pen, i: int) -> int:
    """ "14kg x8 > 10kg x10": one set after the other."""
    if pen.atoms.word(i) == ">" and pen.last in ("n", "Q", "L") and pen.code(i + 1) == "n":
        pen.put(",")
    return i + 1


def _with_number(pen: Pen, i: int) -> int:
    """Cadence, heart rates: their number is no set."""
    return i + 2 if pen.code(i + 1) == "n" else i + 1


#: Code of an atom → what writes it; an atom of any other code is passed over.
WRITE: dict[str, Callable[[Pen, int], int]] = {
    "n": figures.number,
    "t": figures.clock,
    "d": figures.duration,
    "s": _sets,
    "q": _reps,
    "p": _rated("P", ",/-"),
    "r": _rated("R", ",/-"),
    "1": _sized,
    "@": _mark("@"),
    "a": _preposition,
    "x": _mark("x"),
    "h": _hand,
    "E": _each,
    "≡": _mark("E"),
    "≣": _mark("≡"),
    "⊞": _size,
    "e": _noted("per_side"),
    "k": kit.kit,
    "y": kit.bodyweight,
    "b": helps("band"),
    "L": _hung,
    "A": helps("assisted"),
    "τ": kit.empty_bar,
    "φ": kit.plate,
    "Ω": kit.key_of_load,
    "K": kit.key_of_load,
    "B": kit.key_of_load,
    "W": _warmup,
    "g": _drop,
    "v": _amrap,
    "f": _failed,
    "l": _last,
    "j": _mark("j"),
    "i": _mark("i"),
    "ρ": _test,
    "u": _rest_between,
    "O": _rest_between,
    "η": _past_figure,
    ",": _mark(","),
    "/": _mark("/"),
    "(": _mark("("),
    ")": _mark(")"),
    "+": _plus,
    "Z": _side,
    ":": _mark(":"),
    ";": _mark("|"),
    ".": _mark("|"),
    "|": _mark("|"),
    "\n": _mark("\n"),
    "c": _conjunction,
    "-": _dash,
    "z": _strange,
    "↺": _mark("↺"),
    "7": _with_number,
    "Q": _with_number,
    "0": _with_number,
}
