"""The quantities beside an exercise, written as *marks*: one character each, so that shapes can be read over them.

A load with its unit is ``L``, a time ``d``, metres ``m``, "sets" ``S``, a bare number ``n``, reps with their word
``Q``, RPE ``P``, RIR ``R`` (coach/reader/shapes.py has the shapes). What is said of all sets at once, such as "each
side", is no mark but goes to ``Said``.

Rule: every handler takes the atom it stands on and gives the atom to go on from; none looks back over what it wrote
further than one mark.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from coach.acts import Unit
from coach.reader.columns import Load, Marks, kilograms
from coach.reader.tokens import Atoms
from coach.vocabulary import Movement

KG_PER_STONE = 6.35029318
METRES_PER_FOOT = 0.3048
#: The empty bar and the plate that is meant where only "plates" are counted, in the athlete's unit.
BAR: dict[Unit, float] = {"kg": 20.0, "lb": 45.0}
PLATE: dict[Unit, float] = {"kg": 20.0, "lb": 45.0}
#: Words that count the times of a whole circuit.
ROUNDS = frozenset(("round", "rounds", "times", "circuit", "circuits", "rds", "rd", "rnds", "sets"))

#: The rep that was missed was the last one.
LAST = -1
#: Reps of a set that "5s" and the like may stand for.
_SIZES = frozenset((3, 5, 6, 8, 10, 12, 15, 20))
_SKIP_TO = frozenset(",();.\n|?")
_NUMBERED: frozenset[str] = frozenset(
    ("day", "week", "session", "workout", "wk", "block", "phase", "level", "round", "no", "exercise", "days", "weeks")
)
_PINNED = frozenset(
    "pin pins hole holes notch notches setting settings height heights seat box incline level levels slot peg "
    "safety safeties stack age aged".split()
)
_NUMBERED |= _PINNED - {"box"}
_WITH = frozenset((",", "|", "with", "at", "using", "on", "w"))
_THEN = frozenset(("then", "finished", "followed", "after"))


@dataclass(slots=True)
class Said:
    """What else was said of one exercise's sets."""

    per_side: bool = False
    per_hand: bool = False
    one_kit: bool = False
    bodyweight: bool = False
    band: bool = False
    added: bool = False
    assisted: bool = False
    bar: bool = False


@dataclass(slots=True)
class Pen:
    """Marks while they are written from atoms ``a`` to ``b`` of the exercise at ``x``."""

    atoms: Atoms
    a: int
    b: int
    x: int
    move: Movement
    units: Unit
    said: Said
    text: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def put(self, mark: str, value: object = None) -> None:
        """Writes one mark."""
        self.text.append(mark)
        self.values.append(value)

    def load(self, value: float, unit: Unit | None = None, sign: str = "") -> None:
        """Writes a load said in ``unit``, or in the athlete's."""
        unit = unit or self.units
        self.put("L", Load(kilograms(value, unit), unit, sign))

    def code(self, i: int) -> str:
        """The code of atom ``i``, empty behind the end."""
        return self.atoms.codes[i] if i < self.b else ""

    def before(self, i: int) -> str:
        """The word before atom ``i``."""
        return self.atoms.words[self.atoms.first[i] - 1] if i > self.a else ""

    @property
    def last(self) -> str:
        """The last mark."""
        return self.text[-1] if self.text else ""


def marks(atoms: Atoms, a: int, b: int, x: int, move: Movement, units: Unit, said: Said) -> Marks:
    """Atoms ``a`` to ``b`` as marks; the exercise at ``x`` is left out. What is said of all sets goes to ``said``."""
    pen = Pen(atoms, a, b, x, move, units, said)
    codes = atoms.codes
    other_side = _other_sides(atoms, a, b)
    i = a
    while i < b:
        if i in other_side:
            said.per_side = True
            i = other_side[i]
        elif i == x:
            pen.put("X")
            i += 1
        else:
            write = WRITE.get(codes[i])
            i = write(pen, i) if write else i + 1
    return Marks("".join(pen.text), pen.values)


# --- numbers ----------------------------------------------------------------------------------------------------------
def _number(pen: Pen, i: int) -> int:
    value, codes = pen.atoms.values[i], pen.atoms.codes
    assert isinstance(value, float | int)
    nxt = pen.code(i + 1)
    if nxt not in ("x", "K", "B") and _is_number_of(pen, i):
        return i + 1  # "day 3", "pin on 7"
    if pen.atoms.word(i) in ("twice", "thrice"):
        pen.put("S", value)
        return i + 1
    if value >= 20 and pen.atoms.some(i, i + 1)[-1][-1] == "s" and nxt not in ("x", "K", "B", "s"):
        pen.said.per_hand = True  # "with twenty fives"
        pen.load(value)
        return i + 1
    sign = _sign(pen, i)
    if nxt in ("K", "B", "T", "C"):
        pen.load(value * KG_PER_STONE if nxt == "T" else value, "lb" if nxt == "B" else "kg", sign)
        return i + 2
    if nxt == "φ" or (nxt == "k" and pen.atoms.word(i + 1) == "plate"):
        pen.load(BAR[pen.units] + 2 * PLATE[pen.units] * value)
        return i + 2
    if (
        sign
        and not pen.move.carried
        and nxt not in ("x", "s", "q")
        and (sign == "-" or i == pen.a + 1 or codes[i - 2] not in "nvqs")
    ):
        pen.load(value, None, sign)
        return i + 1
    return (_in_time(pen, i, value, nxt) if nxt else None) or _counted(pen, i, value, nxt)


def _is_number_of(pen: Pen, i: int) -> bool:
    """Whether the number at atom ``i`` only numbers a thing: a day, a pin of a machine."""
    if i <= pen.a:
        return False
    if pen.atoms.codes[i - 1] in "wχ":
        return pen.before(i) in _NUMBERED
    return pen.atoms.codes[i - 1] in "a2:" and i > pen.a + 1 and pen.before(i - 1) in _PINNED


def _sign(pen: Pen, i: int) -> str:
    """The sign before a load: "+10", "-15"."""
    codes, glued = pen.atoms.codes, pen.atoms.glued
    if i <= pen.a or codes[i - 1] not in "+-" or not (glued(i) or codes[i - 1] == "+"):
        return ""
    return codes[i - 1] if codes[i - 1] == "+" or not (i > pen.a + 1 and glued(i - 1)) else ""


def _in_time(pen: Pen, i: int, value: float, nxt: str) -> int | None:
    """A number with a unit of time or length."""
    codes = pen.atoms.codes
    if nxt in ("S", "I", '"') and codes[i + 2 : i + 3] in ("u", "O"):
        return i + 3  # "60s rest", "30s off"
    if nxt == "S" or nxt == '"':
        said, move = pen.said, pen.move
        twenties = nxt == "S" and pen.atoms.word(i + 1) == "s" and pen.atoms.glued(i + 1) and not move.timed
        if twenties and value in _SIZES and (codes[i + 2 : i + 3] in (":", "@", "a") or pen.before(i) == "for"):
            pen.put("1", value)  # "5s: 60, 70, 80"
            return i + 2
        twenties = twenties and codes[max(0, i - 1) : i] != "s" and not (pen.last == "x" and not move.loaded)
        if twenties and (said.per_hand or said.one_kit or move.loaded or _counts(codes, pen.a, pen.b)):
            said.per_hand = True  # "with 20s"
            pen.load(value)
        else:
            pen.put("d", float(value))
        return i + 2
    if nxt in ("I", "'") or (nxt == "m" and (pen.move.timed or not pen.move.carried) and value <= 10):
        total = value * 60
        i += 2
        if pen.code(i) == "n" and pen.code(i + 1) and pen.code(i + 1) in 'S"':
            total += float(pen.atoms.values[i])
            i += 2
        elif pen.code(i) == "n" and codes[i - 1] == "'":
            total += float(pen.atoms.values[i])
            i += 1
        if codes[i : i + 1] != "u":
            pen.put("d", float(total))
        return i
    if nxt in ("D", "m"):
        pen.put("m", float(value * (pen.atoms.values[i + 1] if nxt == "D" else 1.0)))
        return i + 2
    if nxt == "F":
        pen.put("m", round(value * METRES_PER_FOOT, 2))
        return i + 2
    return None


def _counted(pen: Pen, i: int, value: float, nxt: str) -> int:
    """A number of sets, reps, or one that says nothing of itself."""
    codes, word = pen.atoms.codes, pen.atoms.word
    if (
        nxt == "s"
        or (nxt == "M" and word(i + 1) in ROUNDS)
        or (nxt == "x" and codes[i + 2 : i + 3] not in ("n", "f", "v", "x") and pen.text)
    ):
        pen.put("S", value)
        return i + 2
    if value == 2 and _of_two(pen, i, nxt):
        pen.said.per_hand = True
        return i + 2 if nxt == "k" else i + 1
    if value == 1 and nxt == "k" and pen.last != "x":
        return i + 1  # "one kb"
    if value == 1 and word(i) == "one" and nxt == "n" and codes[i + 2 : i + 3] in ("K", "B", "k"):
        return i + 1  # "one 20kg dumbbell"
    if nxt == "h" and pen.last not in ("n", "S", "x"):
        pen.said.per_hand = True
        pen.load(value)
        return i + 2  # "a 6 in each hand"
    if (nxt == "7" and word(i + 1) in ("steps", "step") and value <= 60) or nxt == "q":
        pen.put("Q", value)
        return i + 2
    if nxt == "e" and not pen.move.carried and codes[i + 2 : i + 3] == "x":
        pen.put("Q", value)  # "2 each side x 3"
        return i + 1
    if nxt and nxt in "igW" and pen.atoms.some(i + 1, i + 2)[-1] in ("set", "sets"):
        WRITE[nxt](pen, i + 1)  # "3 back-off sets of 8"
        pen.put("S", value)
        return i + 2
    if nxt == "r" and not (pen.last in ("@", "x") and codes[i + 2 : i + 3] == "n"):
        pen.put("R", value)
        return i + 2
    if nxt and nxt in "%57oδH":
        return i + 2
    if nxt == "+" and pen.atoms.glued(i + 1) and codes[i + 2 : i + 3] != "n":
        pen.put("Q", value)
        pen.put("v")
        return i + 2
    pen.put("n", value)
    return i + 1


def _of_two(pen: Pen, i: int, nxt: str) -> bool:
    """Whether the two at atom ``i`` are a pair of dumbbells: "two dumbbells", "a pair of 12s", "two 12kg kettlebells"."""
    codes, values = pen.atoms.codes, pen.atoms.values
    if nxt == "k":
        return bool(values[i + 1] == "many")
    if nxt != "n":
        return False
    j = i + 2 + (codes[i + 2 : i + 3] in ("K", "B"))
    many = codes[j : j + 1] == "k" and values[j] == "many"
    twenties = codes[j : j + 1] == "S" and pen.atoms.word(j) == "s" and pen.atoms.glued(j)
    return many or twenties or "pair" in pen.atoms.some(i, i + 1)


def _counts(codes: str, a: int, b: int) -> bool:
    return "nxn" in codes[a:b] or "ns" in codes[a:b]


def _clock(pen: Pen, i: int) -> int:
    seconds, nxt = pen.atoms.values[i], pen.code(i + 1)
    if pen.move.timed or not nxt or pen.move.carried or (seconds <= 300 and (nxt == "x" or pen.last == "x")):
        pen.put("d", seconds)
    return i + 1


def _duration(pen: Pen, i: int) -> int:
    if pen.code(i + 1) not in ("u", "O"):
        pen.put("d", pen.atoms.values[i])
    return i + 1


# --- words beside numbers ---------------------------------------------------------------------------------------------
def _sets(pen: Pen, i: int) -> int:
    """ "sets": their number stands before, behind ("sets: 3", "set 2"), or is told by "in sets of"."""
    codes, values = pen.atoms.codes, pen.atoms.values
    some, nxt = pen.atoms.some(i, i + 1), pen.code(i + 1)
    if "of" in some and nxt == "n" and pen.last != "n" and _alone(pen.atoms, pen.a, i):
        pen.put("|") if some[0].endswith("s") else pen.put("S", 1)
        return i + 1
    if some[0] in ("work", "working", "main", "top"):
        pen.put("i")
    if (
        nxt == "n"
        and pen.atoms.word(i) in ("set", "round")
        and codes[i + 2 : i + 3] not in ("x",)
        and codes[max(0, i - 1) : i] != "o"
    ):
        pen.put("|")
        return i + 3 if pen.code(i + 2) in (":", "-", ")", ",") else i + 2
    if nxt and nxt in ":w" and pen.code(i + 2) == "n" and pen.atoms.word(i + 1) in (":", "="):
        pen.put("S", values[i + 2])
        return i + 3
    if nxt == "n" and pen.atoms.codes[max(0, i - 1) : i] == "o":
        pen.put("|")
        pen.put("Q", values[i + 1])  # "1st set 15"
        return i + 2
    if nxt == "n" and "of" in some and pen.before(i) in ("in", "as"):
        pen.put("y", values[i + 1])
        return i + 2
    if nxt == "n" and pen.last != "n":
        pen.put("S", values[i + 1])
        return i + 2
    return i + 1


def _alone(atoms: Atoms, a: int, i: int) -> bool:
    """Whether no number stands before "sets of" at atom ``i``."""
    return not (i > a and (atoms.codes[i - 1] == "n" or atoms.words[atoms.first[i] - 1] in ("in", "as")))


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
        while pen.code(i) and pen.code(i) in signs and pen.code(i + 1) == "n":
            if codes[i + 2 : i + 3] in ("x", "s", "q", "@", "a", "K", "B"):
                break
            pen.put(",")
            pen.put(mark, values[i + 1])
            i += 2
        return i

    return write


def _each(pen: Pen, i: int) -> int:
    """ "each": of the hands behind a load, of the sides of a one-sided exercise; else of the sets ("4 sets, 8 each")."""
    if pen.last == "L":
        pen.said.per_hand = True
    elif pen.move.unilateral or not pen.move.slug:
        pen.said.per_side = True
    pen.put("E")
    return i + 1


def _noted(name: str) -> Callable[[Pen, int], int]:
    """A word that is said of all sets."""

    def write(pen: Pen, i: int) -> int:
        setattr(pen.said, name, True)
        return i + 1

    return write


def _kit(pen: Pen, i: int) -> int:
    if pen.atoms.values[i] == "many":
        pen.said.per_hand = True
        return i + 1
    pen.said.one_kit = True
    if pen.atoms.word(i) == "bar" and pen.code(i + 1) == "x" and pen.last not in ("n", "L"):
        return _empty_bar(pen, i)  # "bar x 10"
    if pen.atoms.word(i) == "plate" and pen.before(i) in ("a", "one"):
        pen.load(BAR[pen.units] + 2 * PLATE[pen.units])
    return i + 1


def _key_of_load(pen: Pen, i: int) -> int:
    """ "weight: 60", "kg 80/90/100": the figures behind are loads."""
    codes, values = pen.atoms.codes, pen.atoms.values
    unit: Unit | None = None
    k = i
    while pen.code(k) and pen.code(k) in "ωKB:(-)aw" and k < i + 6:
        unit = {"K": "kg", "B": "lb"}.get(pen.code(k), unit)  # type: ignore[assignment]  # a literal for a literal
        k += 1
    if pen.code(k) != "n" or (codes[i] != "ω" and i > pen.a and codes[i - 1] == "n"):
        return i + 1
    if pen.code(k + 1) and pen.code(k + 1) in "xsq":
        return i + 1
    while pen.code(k) == "n":
        own: Unit | None = "lb" if pen.code(k + 1) == "B" else "kg" if pen.code(k + 1) == "K" else unit
        pen.load(float(values[k]), own)
        k += 1 + (pen.code(k + 1) in ("K", "B"))
        if not (pen.code(k) and pen.code(k) in ",/-c" and pen.code(k + 1) == "n"):
            break
        if pen.code(k + 2) and pen.code(k + 2) in "xsq":
            break
        pen.put(",")
        k += 1
    return k


def _empty_bar(pen: Pen, i: int) -> int:
    pen.said.bar = True
    pen.load(BAR[pen.units])
    return i + 1


def _warmup(pen: Pen, i: int) -> int:
    if _behind(pen.atoms, i, pen.a, pen.b, pen.text):
        pen.put("V", pen.atoms.word(i).endswith("s") or pen.atoms.some(i, i + 1)[-1] in ("ups", "sets"))
    else:
        pen.put("W")
    return i + 1


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
    if value >= 4 and word.endswith("s") and (pen.last == "a" or pen.before(i) in ("holding", "pair", "the")):
        pen.said.per_hand = True
        pen.load(value)
    else:
        pen.put("1", value)
    return i + 1


def _same(pen: Pen, i: int) -> int:
    pen.put(pen.atoms.codes[i], pen.atoms.values[i])
    return i + 1


def _preposition(pen: Pen, i: int) -> int:
    word = pen.atoms.word(i)
    if word in _WITH:
        pen.put("a")
    elif pen.code(i + 1) and pen.code(i + 1) in "nvd" and word == "for":
        pen.put("4")
    return i + 1


def _test(pen: Pen, i: int) -> int:
    if pen.atoms.word(i) == "max":
        pen.put("v")
    return i + 1


def _rest_between(pen: Pen, i: int) -> int:
    """Rests between sets are no sets."""
    nxt = pen.code(i + 1)
    if nxt == "n" and pen.atoms.codes[i + 2 : i + 3] in ("S", "I", "m"):
        return i + 3
    return i + 2 if nxt == "t" else i + 1


def _past_figure(pen: Pen, i: int) -> int:
    """Last week's figures, bests and targets are no sets: goes on behind the clause."""
    codes = pen.atoms.codes
    if pen.atoms.word(i) in ("took", "taking") and not _SPENT.match(codes, i + 1):
        return i + 1
    i += 1
    while i < pen.b and codes[i - 2 : i + 3] != "Xηnxn" and codes[i] not in _SKIP_TO:
        i += 1
    return i


_SPENT = re.compile(r"[wa]{0,2}(?:n[IHS]|t|d)")


def _mark(mark: str) -> Callable[[Pen, int], int]:
    def write(pen: Pen, i: int) -> int:
        pen.put(mark)
        return i + 1

    return write


def _failed(pen: Pen, i: int) -> int:
    """ "missed", and which rep: "the third rep", "rep four", "the last rep of set 3"."""
    codes, values = pen.atoms.codes, pen.atoms.values
    k = i + 1
    while pen.code(k) and pen.code(k) in "wa(" and k < i + 4:
        k += 1
    rep: Any = None
    end = i + 1
    if pen.code(k) == "q" and codes[k + 1 : k + 2] in ("n", "o"):
        rep, end = values[k + 1], k + 2
    elif pen.code(k) == "o" and pen.code(k + 1) != "s":
        rep, end = values[k], k + 2
    elif pen.code(k) == "l" and pen.code(k + 1) == "q":
        rep, end = LAST, k + 2
    if rep is not None and pen.code(end) == "a" and pen.code(end + 1) and pen.code(end + 1) in "sl":
        end += 2 + (codes[end + 2 : end + 3] in ("n", "o"))
    pen.put("f", rep)
    return end


def _conjunction(pen: Pen, i: int) -> int:
    pen.put("|" if pen.atoms.word(i) in _THEN else ",")
    return i + 1


def _dash(pen: Pen, i: int) -> int:
    if pen.code(i + 1) == "n" and pen.last in ("n", "Q") and pen.atoms.glued(i):
        pen.put(",")
    elif not pen.atoms.glued(i) or pen.last != "X":
        pen.put("–")
    return i + 1


def _with_number(pen: Pen, i: int) -> int:
    """Cadence, heart rates: their number is no set."""
    return i + 2 if pen.code(i + 1) == "n" else i + 1


#: Code of an atom → what writes it; an atom of any other code is passed over.
WRITE: dict[str, Callable[[Pen, int], int]] = {
    "n": _number,
    "t": _clock,
    "d": _duration,
    "s": _sets,
    "q": _reps,
    "p": _rated("P", ",/-"),
    "r": _rated("R", ",/-"),
    "1": _sized,
    "@": _mark("@"),
    "a": _preposition,
    "x": _mark("x"),
    "h": _noted("per_hand"),
    "E": _each,
    "e": _noted("per_side"),
    "k": _kit,
    "y": _noted("bodyweight"),
    "b": _noted("band"),
    "L": _noted("added"),
    "A": _noted("assisted"),
    "τ": _empty_bar,
    "ω": _key_of_load,
    "K": _key_of_load,
    "B": _key_of_load,
    "W": _warmup,
    "g": _mark("g"),
    "v": _mark("v"),
    "f": _failed,
    "l": _mark("l"),
    "j": _mark("j"),
    "i": _mark("i"),
    "ρ": _test,
    "u": _rest_between,
    "η": _past_figure,
    ",": _mark(","),
    "/": _mark("/"),
    "(": _mark("("),
    ")": _mark(")"),
    "+": _mark(","),
    ":": _mark(":"),
    ";": _mark("|"),
    ".": _mark("|"),
    "|": _mark("|"),
    "\n": _mark("\n"),
    "c": _conjunction,
    "-": _dash,
    "7": _with_number,
    "Q": _with_number,
    "0": _with_number,
}


# --- the other side ---------------------------------------------------------------------------------------------------
def _other_sides(atoms: Atoms, a: int, b: int) -> dict[int, int]:
    """Where the other side is told as well with the same figure ("8/8", "45s L / 45s R"): its atoms, start → end."""
    codes, values = atoms.codes, atoms.values
    out: dict[int, int] = {}
    for m in _SIDES.finditer(codes, a, b):
        if values[m.start()] == values[m.start("right")]:
            out[m.start("rest")] = m.end()
    return out


_SIDES = re.compile(r"n[SIq]?Z(?P<rest>w?[/,c+]{0,2}(?P<right>n)[SIq]?Z)")
