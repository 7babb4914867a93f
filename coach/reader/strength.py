"""Lifts: which exercise, and its sets. Names of exercises cut the text, quantities between them are read by shapes.

The quantities of one exercise are first written as *marks*, one character each (a load with its unit is ``L``, a time
``d``, "sets" ``S`` …), so that one table of shapes over the marks says what every order of sets, reps and loads means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

from coach.acts import KG_PER_LB, Lift, LoadBasis, SetKind, Unit, WorkingSet
from coach.reader.tokens import Atoms
from coach.vocabulary import Movement, Vocabulary

HEAVIEST_KG = 2000.0
MOST_SETS = 200
MOST_REPS = 10_000
MOST_SECONDS = 3600.0 * 3
MOST_METRES = 5000.0
NOTHING = Movement(slug="", aliases=())
#: Done with the body's own weight: a load beside them is hung on.
HUNG = frozenset(("pull-up", "chin-up", "dip", "push-up", "plank", "side-plank", "inverted-row", "bench-dip"))
GENERIC_SQUAT = frozenset(
    ("squat", "squats", "squatted", "squatting", "kniebeugen", "kniebeuge", "sentadilla", "sentadillas")
)


class Load(NamedTuple):
    """A load as said: kilograms and the unit it was said in; ``sign`` + added, - taken off."""

    kg: float
    unit: Unit
    sign: str = ""


@dataclass(slots=True)
class Group:
    """Sets that were said in one go."""

    count: int = 1
    reps: float | None = None
    load: Load | None = None
    seconds: float | None = None
    metres: float | None = None
    rpe: float | None = None
    rir: float | None = None
    kind: SetKind = "work"
    per_hand: bool = False


class Marks(NamedTuple):
    """The quantities of one exercise."""

    text: str
    values: list[Any]


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
class Frame:
    """What goes for all exercises of a stretch: rounds of a circuit."""

    rounds: int | None = None


_SKIP_TO = frozenset(",();.\n|?")
_NUMBERED = frozenset(
    ("day", "week", "session", "workout", "wk", "block", "phase", "level", "round", "no", "exercise", "days", "weeks")
)
_WITH = frozenset(("with", "at", "using", "on", "w"))


def kilograms(value: float, unit: Unit) -> float:
    """Kilograms to two decimals."""
    return round(value * KG_PER_LB, 2) if unit == "lb" else round(value, 2)


def marks(atoms: Atoms, a: int, b: int, x: int, move: Movement, units: Unit, said: Said) -> Marks:
    """Atoms ``a`` to ``b`` as marks; the exercise at ``x`` is left out. What is said of all sets goes to ``said``."""
    codes, values = atoms.codes, atoms.values
    text: list[str] = []
    out: list[Any] = []

    def put(mark: str, value: object = None) -> None:
        text.append(mark)
        out.append(value)

    other_side = _other_sides(atoms, a, b)
    i = a
    while i < b:
        code = codes[i]
        if i in other_side:
            said.per_side = True
            i = other_side[i]
            continue
        if i == x or code in "w.z":
            if i == x:
                put("X")
            i += 1
            continue
        nxt = codes[i + 1] if i + 1 < b else ""
        if code == "n":
            value = values[i]
            assert isinstance(value, float | int)
            if (
                i > a
                and codes[i - 1] in "wχ"
                and atoms.words[atoms.first[i] - 1] in _NUMBERED
                and nxt not in ("x", "K", "B")
            ):
                i += 1
                continue
            sign = ""
            if i > a and codes[i - 1] in "+-" and (atoms.glued(i) or codes[i - 1] == "+"):
                sign = codes[i - 1] if codes[i - 1] == "+" or not (i > a + 1 and atoms.glued(i - 1)) else ""
            if atoms.word(i) in ("twice", "thrice"):
                put("S", value)
                i += 1
            elif nxt in ("K", "B", "T") or (nxt == "C" and nxt):
                unit: Unit = "lb" if nxt == "B" else "kg"
                kg = value * 6.35029318 if nxt == "T" else value
                put("L", Load(kilograms(kg, unit), unit, sign))
                i += 2
            elif nxt == "φ" or (nxt == "k" and atoms.word(i + 1) == "plate"):
                each, empty = (45.0, 45.0) if units == "lb" else (20.0, 20.0)
                put("L", Load(kilograms(empty + 2 * each * value, units), units))
                i += 2
            elif (
                sign
                and not move.carried
                and nxt not in ("x", "s", "q")
                and (sign == "-" or i == a + 1 or codes[i - 2] not in "nvqs")
            ):
                put("L", Load(kilograms(value, units), units, sign))
                i += 1
            elif nxt == "S" or nxt == '"':
                if (
                    nxt == "S"
                    and atoms.word(i + 1) == "s"
                    and atoms.glued(i + 1)
                    and not move.timed
                    and (said.per_hand or said.one_kit or move.loaded or _counts(codes, a, b))
                ):
                    said.per_hand = True
                    put("L", Load(kilograms(value, units), units))
                else:
                    put("d", float(value))
                i += 2
            elif nxt in ("I", "'") or (nxt == "m" and (move.timed or not move.carried) and value <= 10):
                total = value * 60
                i += 2
                if i + 1 < b and codes[i] == "n" and codes[i + 1] in 'S"':
                    total += float(values[i])
                    i += 2
                elif i < b and codes[i] == "n" and codes[i - 1] == "'":
                    total += float(values[i])
                    i += 1
                if codes[i : i + 1] != "u":
                    put("d", float(total))
            elif nxt in ("D", "m"):
                metres = value * (values[i + 1] if nxt == "D" else 1.0)
                put("m", float(metres))
                i += 2
            elif nxt == "F":
                put("m", round(value * 0.3048, 2))
                i += 2
            elif (
                nxt == "s"
                or (nxt == "M" and atoms.word(i + 1) in ROUNDS)
                or (nxt == "x" and codes[i + 2 : i + 3] not in ("n", "f", "v", "x") and text)
            ):
                put("S", value)
                i += 2
            elif nxt == "k" and values[i + 1] == "many" and value == 2:
                said.per_hand = True
                i += 2
            elif (nxt == "7" and atoms.word(i + 1) in ("steps", "step") and value <= 60) or nxt == "q":
                put("Q", value)
                i += 2
            elif nxt == "r" and not (text[-1:] in (["@"], ["x"]) and codes[i + 2 : i + 3] == "n"):
                put("R", value)
                i += 2
            elif nxt in ("%", "5", "7", "o", "δ", "H"):
                i += 2
            elif nxt == "+" and atoms.glued(i + 1) and codes[i + 2 : i + 3] != "n":
                put("Q", value)
                put("v")
                i += 2
            else:
                put("n", value)
                i += 1
        elif code == "t":
            if move.timed or nxt == "" or move.carried or (values[i] <= 300 and (nxt == "x" or text[-1:] == ["x"])):
                put("d", values[i])
            i += 1
        elif code == "d":
            put("d", values[i])
            i += 1
        elif code == "s":
            if "of" in (some := atoms.some(i, i + 1)) and nxt == "n" and text[-1:] != ["n"] and _alone(atoms, a, i):
                if some[0].endswith("s"):
                    put("|")
                else:
                    put("S", 1)
                i += 1
            elif nxt == "n" and atoms.word(i) in ("set", "round") and codes[i + 2 : i + 3] not in ("x",):
                i += 2
                put("|")
                if codes[i : i + 1] in (":", "-", ")", ","):
                    i += 1
            elif nxt == ":" and codes[i + 2 : i + 3] == "n":
                put("S", values[i + 2])
                i += 3
            elif (
                nxt == "n"
                and "of" in atoms.some(i, i + 1)
                and i > a
                and atoms.words[atoms.first[i] - 1] in ("in", "as")
            ):
                put("y", values[i + 1])
                i += 2
            elif nxt == "n" and text[-1:] != ["n"]:
                put("S", values[i + 1])
                i += 2
            else:
                i += 1
        elif code == "q":
            if nxt == ":" and codes[i + 2 : i + 3] == "n":
                put("Q", values[i + 2])
                i += 3
            elif nxt == "n" and text[-1:] not in (["n"], ["x"]):
                put("Q", values[i + 1])
                i += 2
            else:
                i += 1
        elif code == "p":
            k = i + 1
            while k < b and codes[k] in ":aw" and k < i + 3:
                k += 1
            if k < b and codes[k] == "n":
                put("P", values[k])
                i = k + 1
                while (
                    i + 1 < b
                    and codes[i] in ",/-"
                    and codes[i + 1] == "n"
                    and codes[i + 2 : i + 3] not in ("x", "s", "q")
                ):
                    put(",")
                    put("P", values[i + 1])
                    i += 2
            else:
                i += 1
        elif code == "r":
            k = i + 1
            while k < b and codes[k] in ":aw" and k < i + 3:
                k += 1
            if k < b and codes[k] == "n" and codes[k + 1 : k + 2] not in ("x", "s"):
                put("R", values[k])
                i = k + 1
                while codes[i : i + 2] in (",n", "/n", "-n") and codes[i + 2 : i + 3] not in ("x", "s", "q") and i < b:
                    put(",")
                    put("R", values[i + 1])
                    i += 2
            else:
                i += 1
        elif code == "1":
            put("1", values[i])
            i += 1
        elif code == "@":
            put("@")
            i += 1
        elif code == "a":
            if atoms.word(i) in _WITH:
                put("a")
            elif nxt in "nvd" and atoms.word(i) == "for":
                put("4")
            i += 1
        elif code == "x":
            put("x")
            i += 1
        elif code in "eEh":
            if code == "h":
                said.per_hand = True
            elif code == "E":
                if text and text[-1] == "L":
                    said.per_hand = True
                else:
                    said.per_side = True
            else:
                said.per_side = True
            i += 1
        elif code == "k":
            if values[i] == "many":
                said.per_hand = True
            else:
                said.one_kit = True
                if atoms.word(i) == "plate" and i > a:
                    put("L", Load(kilograms(60.0 if units == "kg" else 135.0, units), units)) if atoms.words[
                        atoms.first[i] - 1
                    ] in ("a", "one") else None
            i += 1
        elif code == "y":
            said.bodyweight = True
            i += 1
        elif code == "b":
            said.band = True
            i += 1
        elif code == "L":
            said.added = True
            i += 1
        elif code == "A":
            said.assisted = True
            i += 1
        elif code == "τ":
            said.bar = True
            put("L", Load(kilograms(20.0 if units == "kg" else 45.0, units), units))
            i += 1
        elif code == "φ":
            i += 1
        elif code == "W" and _behind(atoms, i, a, b, text):
            put("V", atoms.word(i).endswith("s") or atoms.some(i, i + 1)[-1] in ("ups", "sets"))
            i += 1
        elif code in "Wgvfljig":
            put(code)
            i += 1
        elif code == "ρ":
            put("v") if atoms.word(i) == "max" else None
            i += 1
        elif code == "4":
            i += 1
        elif code == "u":
            i += 1
            if nxt == "n" and codes[i + 1 : i + 2] in ("S", "I", "m"):
                i += 2
            elif nxt == "t":
                i += 1
        elif code == "η":
            i += 1
            while i < b and codes[i - 2 : i + 3] != "Xηnxn" and codes[i] not in _SKIP_TO:
                i += 1
        elif code in ",/+:;|\n":
            put("," if code in ",/+" else (":" if code == ":" else "|"))
            i += 1
        elif code == "c":
            put("|" if atoms.word(i) in ("then", "finished", "followed", "after") else ",")
            i += 1
        elif code == "-":
            if nxt == "n" and text and text[-1] in "nQ" and atoms.glued(i):
                put(",")
            i += 1
        elif code in "w7Q0P52":
            if nxt == "n" and code in "7Q0":
                i += 1
            i += 1
        elif code == "w" or code == "U":
            i += 1
        else:
            i += 1
    return Marks("".join(text), out)


def _other_sides(atoms: Atoms, a: int, b: int) -> dict[int, int]:
    """Where the other side is told as well with the same figure ("8/8", "45s L / 45s R"): its atoms, start → end."""
    codes, values = atoms.codes, atoms.values
    out: dict[int, int] = {}
    for m in _SIDES.finditer(codes, a, b):
        if values[m.start()] == values[m.start("right")]:
            out[m.start("rest")] = m.end()
    for m in _PAIR.finditer(codes, a, b):
        i = m.start()
        if values[i] == values[i + 2] and atoms.glued(i + 1) and atoms.glued(i + 2):
            out[i + 1] = i + 3
    return out


_SIDES = re.compile(r"n[SIq]?Z(?P<rest>w?[/,c+]{0,2}(?P<right>n)[SIq]?Z)")
_PAIR = re.compile(r"(?:(?<=x)|(?<=X)(?=n/n.{0,8}(?:s|xn)))n/n(?![/nx,])")


def _alone(atoms: Atoms, a: int, i: int) -> bool:
    """Whether no number stands before "sets of" at atom ``i``."""
    return not (i > a and (atoms.codes[i - 1] == "n" or atoms.words[atoms.first[i] - 1] in ("in", "as")))


def _behind(atoms: Atoms, i: int, a: int, b: int, text: list[str]) -> bool:
    """Whether "warm-up" at atom ``i`` is said of the sets before it ("60x5 warmup", "(warmups)")."""
    if not any(c in "nQLd" for c in text):
        return False
    k = i + 1
    while k < b and atoms.codes[k] == "w":
        k += 1
    return k >= b or atoms.codes[k] in ",)\n;|.c"


#: Words that count the times of a whole circuit.
ROUNDS = frozenset(("round", "rounds", "times", "circuit", "circuits", "rds", "rd", "rnds", "sets"))


def _counts(codes: str, a: int, b: int) -> bool:
    return "nxn" in codes[a:b] or "ns" in codes[a:b]


#: Shapes over marks, tried in this order wherever the last one ended.
SHAPES = re.compile(
    r"(?P<table>n\|n\|[nLd])"
    r"|(?P<load_times>[nL]x[nQ](?:,x[nQ])+|[nL](?:x[nQ]){3,})"
    r"|(?P<times>x[nQ](?:,?x[nQ])+)"
    r"|(?P<failed_at>[nL]xf)"
    r"|(?P<singles>[nL]?[4a@,]?n1|[nL]4?1)"
    r"|(?P<sets_triple>SX?x?[nQ]x[@a]?[nL](?!x)|SX?x[nQ]L)"
    r"|(?P<loads_for>(?:n(?:,n){2,}(?:x|4)|n(?:,?n)+4|L(?:,?L)+(?:x|4))[nQ](?!x))"
    r"|(?P<load_for_reps>n4[nQ](?!x|1))"
    r"|(?P<triple>[nL]x[nQ]x@?[nL])"
    r"|(?P<load_reps_sets>Lx[nQ](?:x[nS]|,?S|4S))"
    r"|(?P<load_for>[Ln]4nx[nQ])"
    r"|(?P<load_rows>L[|,:]?[nQ](?:[,|]?[nQ])+(?![x@aL]|[,|]?[nQL]))"
    r"|(?P<run_of>(?=[n,]*nn)n(?:,?n){2,}(?![x@aLS]|,n))"
    r"|(?P<in_sets>[nQ]X?y)"
    r"|(?P<load_list>[nL]x[nQ](?:,[nQ])+(?!x|[a@]|,?[nL]x))"
    r"|(?P<load_reps>L(?:x|4|[|,:]?)[nQ](?![x@a4L]|:n))"
    r"|(?P<sets_of_amrap>Sx?v|nxv)"
    r"|(?P<sets_list>S[,:]?[nQ](?:,[nQ])+(?![x@]))"
    r"|(?P<sets_rows>SX?[,:|]?n(?=[n,]*nn)(?:,?n){2,}(?![x@aL4]|,n))"
    r"|(?P<sets_of>S[xX@,:]*(?P<what>[nQdm])(?!x))"
    r"|(?P<sets>S)"
    r"|(?P<reps_sets>QxS|Q4?S|nx?S)"
    r"|(?P<reps_load>a?[nQ]x?[@a]?L(?!x))"
    r"|(?P<sets_reps>[nQ]x[nQ])"
    r"|(?P<sets_time>nx[dm])"
    r"|(?P<time_sets>[dm]xn)"
    r"|(?P<lead>n:(?=[nQ]))"
    r"|(?P<reps_at>[nQ][@a]n(?![x,]))"
    r"|(?P<amrap_list>v[:,][nQ](?:,[nQ])+(?![x@]))"
    r"|(?P<list>[nQ](?:,[nQ])+(?!x)|d(?:,d)+|m(?:,m)+)"
    r"|(?P<amrap_reps>v:?@?[nQ]|[nQ]v)"
    r"|(?P<at>[@a][nLP](?!x[nQ]|xL)(?:,[nL](?![x@a]))*)"
    r"|(?P<loads>L(?:,L)*)"
    r"|(?P<one>[nQdm1])"
    r"|(?P<rpe>P(?:,P)*)"
    r"|(?P<rir>R(?:,R)*)"
    r"|(?P<warmed>V)"
    r"|(?P<amrap>v)"
    r"|(?P<failed>f)"
    r"|(?P<warm>W)|(?P<drop>g)|(?P<last>l)|(?P<work>[i|])|(?P<worked>j)"
)


def sets(found: Marks, move: Movement, generic: bool, units: Unit, said: Said, frame: Frame) -> list[Group]:
    """The groups of sets that ``found`` says."""
    text, values = found
    groups: list[Group] = []
    lead: Load | None = None
    kind: SetKind = "work"
    last = worked = False
    since = 0  # the first group behind the last bar: marks of effort reach no further back
    pending: list[SetKind] = []
    heavy = move.loaded or generic or not move.slug

    def rate(rpes: list[float]) -> None:
        at = since if since < len(groups) else 0
        part = groups[at:]
        _rate(part, rpes, last)
        groups[at:] = part

    def load(value: Any) -> Load:
        return value if isinstance(value, Load) else Load(kilograms(float(value), units), units)

    def number(value: Any) -> float:
        return float(value)

    def add(*new: Group) -> None:
        nonlocal kind, last, worked, lead
        if worked:
            groups.clear()
            worked = False
        if groups and len(new) > 1 and groups[-1].count > 1 and _waiting(groups[-1]):
            weight = lead = groups.pop().load  # "3 sets at 60: 8, 8, 6"
            for group in new:
                group.load = group.load or weight
        for group in new:
            if last and groups and group.load is None and group.count == 1:
                whole = groups[-1]
                if whole.count > 1:
                    whole.count -= 1
                    groups.append(replace(whole, count=1, reps=group.reps, kind=kind if kind != "work" else whole.kind))
                else:
                    whole.reps = group.reps
                kind, last = "work", False
                continue
            group.kind = kind
            if pending:
                group.kind = pending.pop()
                kind = "work"
            groups.append(group)
        if kind == "drop":
            kind = "work"

    for m in SHAPES.finditer(text):
        i = m.start()
        shape = m.lastgroup
        if shape == "what":
            shape = "sets_of"
        numbers = [values[k] for k in range(i, m.end()) if text[k] in "nQLdmSPR"]
        if shape == "table":
            add(
                Group(
                    count=_count(numbers[0]),
                    reps=number(numbers[1]),
                    load=load(numbers[2]) if text[m.end() - 1] != "d" else None,
                )
            )
        elif shape in ("load_times", "times"):
            weight = load(numbers[0]) if shape == "load_times" else None
            add(*(Group(reps=number(r), load=weight) for r in numbers[shape == "load_times" :]))
        elif shape == "failed_at":
            add(Group(load=load(numbers[0])))
            groups[-1].kind = "failed"
        elif shape == "singles":
            counted = (m[0][-2] == "n" and m[0][-2:] == "n1" and len(m[0]) > 2) or (
                m[0] == "n1" and number(numbers[0]) <= 12
            )
            weight = load(numbers[0]) if not counted or len(numbers) > 1 else None
            add(
                Group(
                    count=_count(numbers[-1]) if counted else 1,
                    reps=number(values[m.end() - 1]),
                    load=weight or lead,
                )
            )
        elif shape == "sets_triple":
            add(Group(count=_count(numbers[0]), reps=number(numbers[1]), load=load(numbers[2])))
        elif shape == "loads_for":
            *some, last_one = numbers
            if all(isinstance(v, Load) or number(v) > 12 for v in some):
                add(*(Group(reps=number(last_one), load=load(v)) for v in some))
            else:
                add(*(Group(reps=number(v), load=load(last_one)) for v in some if not isinstance(v, Load)))
        elif shape == "load_for_reps":
            a, b = number(numbers[0]), number(numbers[1])
            add(Group(reps=b, load=load(a)) if heavy and a > b else Group(reps=a))
        elif shape == "amrap_list":
            add(*(Group(reps=number(v)) for v in numbers))
            for group in groups[-len(numbers) :]:
                group.kind = "amrap"
        elif shape == "warmed":
            for group in groups if values[i] else groups[-1:]:
                group.kind = "warmup"
        elif shape == "triple":
            a, b, c = numbers
            if isinstance(a, Load):
                add(Group(count=_count(c), reps=number(b), load=a))
            elif (
                not isinstance(c, Load)
                and number(a) > 12
                and number(a) > number(c)
                and (number(a) >= 20 or number(a) != int(number(a)))
            ):
                add(Group(count=_count(c), reps=number(b), load=load(a)))
            else:
                add(Group(count=_count(a), reps=number(b), load=load(c)))
        elif shape == "load_reps_sets":
            add(Group(count=_count(numbers[2]), reps=number(numbers[1]), load=load(numbers[0])))
        elif shape == "load_for":
            add(Group(count=_count(numbers[1]), reps=number(numbers[2]), load=load(numbers[0])))
        elif shape == "load_rows":
            add(*(Group(reps=number(r), load=load(numbers[0])) for r in numbers[1:]))
        elif shape == "run_of":
            if heavy and number(numbers[0]) >= 20 and number(numbers[0]) > 2 * number(numbers[1]):
                add(*(Group(reps=number(r), load=load(numbers[0])) for r in numbers[1:]))
            else:
                add(*(Group(reps=number(r)) for r in numbers))
        elif shape == "in_sets":
            size = values[m.end() - 1]
            add(
                Group(count=_count(number(numbers[0]) / number(size)), reps=number(size))
                if number(size)
                else Group(reps=number(numbers[0]))
            )
        elif shape == "load_list":
            if isinstance(numbers[0], Load) or (number(numbers[0]) >= 15 and heavy):
                add(*(Group(reps=number(r), load=load(numbers[0])) for r in numbers[1:]))
            elif len(numbers) - 1 == number(numbers[0]):
                add(*(Group(reps=number(r)) for r in numbers[1:]))
            else:
                add(Group(count=_count(numbers[0]), reps=number(numbers[1])))
        elif shape == "load_reps":
            add(Group(reps=number(numbers[1]), load=load(numbers[0])))
        elif shape == "sets_of_amrap":
            add(Group(count=_count(numbers[0])))
            groups[-1].kind = "amrap"
        elif shape in ("sets_list", "sets_rows"):
            reps = numbers[1:]
            if len(reps) == number(numbers[0]):
                add(*(Group(reps=number(r)) for r in reps))
            else:
                add(Group(count=_count(numbers[0]), reps=number(reps[0])))
        elif shape == "sets_of":
            what, value = m["what"], number(numbers[1])
            add(
                Group(
                    count=_count(numbers[0]),
                    reps=value if what in "nQ" else None,
                    seconds=value if what == "d" else None,
                    metres=value if what == "m" else None,
                )
            )
        elif shape == "sets":
            if groups and groups[-1].count == 1 and len(groups) == 1:
                groups[-1].count = _count(numbers[0])
            else:
                add(Group(count=_count(numbers[0])))
        elif shape == "reps_sets":
            add(Group(count=_count(numbers[1]), reps=number(numbers[0])))
        elif shape == "reps_load":
            first = number(numbers[0])
            hands = first == 2 and ("x" in m[0]) and ("x" in text[:i] or "x" in text[m.end() :] or "S" in text)
            if hands:
                said.per_hand = True
                lead = _spread(groups, load(numbers[1])) or lead
            else:
                add(Group(reps=first, load=load(numbers[1])))
        elif shape == "sets_reps":
            a, b = number(numbers[0]), number(numbers[1])
            rising = any(g.load is not None and g.count == 1 for g in groups)
            if (
                heavy
                and (a >= 20 or a != int(a) or (a > 12 and b <= 12 and rising))
                and text[i] == "n"
                and (move.slug or a >= 20)
            ):
                add(Group(reps=b, load=load(a)))
            elif move.loaded and b >= 40 and a <= 20 and text[m.end() - 1] == "n":
                add(Group(reps=a, load=load(b)))
            elif text[i] == "Q" or (a > 10 and b <= 6 and not move.loaded):
                add(Group(count=_count(b), reps=a))
            else:
                add(Group(count=_count(a), reps=b))
        elif shape in ("sets_time", "time_sets"):
            mark, count, value = (
                (text[i + 2], numbers[0], numbers[1]) if shape == "sets_time" else (text[i], numbers[1], numbers[0])
            )
            add(
                Group(
                    count=_count(count),
                    seconds=number(value) if mark == "d" else None,
                    metres=number(value) if mark == "m" else None,
                )
            )
        elif shape == "lead":
            if heavy and number(numbers[0]) > 12:
                lead = load(numbers[0])
            else:
                add(Group(reps=number(numbers[0])))
        elif shape == "reps_at":
            a, b = number(numbers[0]), number(numbers[1])
            if a > 30 and heavy and b <= 10 and any(g.load is None for g in groups):
                _spread(groups, load(a))
                rate([b])
            elif b > 10 or "a" in m[0]:
                add(Group(reps=a, load=load(b)))
            else:
                add(Group(reps=a, rpe=b))
        elif shape == "list":
            mark = text[i]
            if mark in "dm":
                add(
                    *(
                        Group(seconds=number(v) if mark == "d" else None, metres=number(v) if mark == "m" else None)
                        for v in numbers
                    )
                )
            elif (
                groups
                and groups[-1].reps is not None
                and groups[-1].load is None
                and heavy
                and min(map(number, numbers)) > 20
            ):
                lead = _spread_list(groups, [load(v) for v in numbers])
            else:
                add(*(Group(reps=number(v)) for v in numbers))
        elif shape == "amrap_reps":
            kind = "amrap"
            add(Group(reps=number(numbers[0])))
            kind = "work"
            groups[-1].kind = "amrap"
            last = False
        elif shape == "at":
            signs = {text[k] for k in range(i, m.end())}
            if "P" in signs or (m[0][0] == "@" and "L" not in signs and all(number(v) <= 10 for v in numbers)):
                rate([number(v) for v in numbers])
                last = False
            elif len(numbers) > 1:
                lead = _spread_list(groups, [load(v) for v in numbers]) or lead
            else:
                lead = _spread(groups, load(numbers[0])) or lead
        elif shape == "loads":
            lead = (
                _spread_list(groups, [load(v) for v in numbers])
                if len(numbers) > 1
                else _spread(groups, load(numbers[0]))
            ) or lead
            if len(numbers) > 1 and not groups:
                add(*(Group(load=load(v)) for v in numbers))
        elif shape == "one":
            mark = text[i]
            if mark == "1":
                add(Group(reps=number(values[i]), load=lead))
                lead = None
            elif mark == "d":
                if not any(g.reps is not None for g in groups) or move.timed:
                    if groups and groups[-1].seconds is None and groups[-1].reps is None and groups[-1].metres is None:
                        groups[-1].seconds = number(numbers[0])
                    else:
                        add(Group(seconds=number(numbers[0])))
            elif mark == "m":
                if not any(g.reps is not None for g in groups) or move.carried:
                    if groups and groups[-1].metres is None and groups[-1].reps is None and groups[-1].seconds is None:
                        groups[-1].metres = number(numbers[0])
                    else:
                        add(Group(metres=number(numbers[0])))
            else:
                value = number(numbers[0])
                bare = [g for g in groups if g.load is None]
                if last and groups:
                    add(Group(reps=value))
                elif (
                    groups
                    and bare
                    and mark == "n"
                    and heavy
                    and (value > 12 or value != int(value))
                    and bare[-1].reps is not None
                ):
                    lead = _spread(groups, load(value)) or lead
                elif (
                    mark == "n"
                    and heavy
                    and groups
                    and not bare
                    and value > 12
                    and re.match(r",?n?(?:[nQ]x[nQ]|S|Q)", text[m.end() :])
                ):
                    lead = load(value)
                elif mark == "Q" and groups and groups[-1].reps is None and groups[-1].seconds is None:
                    groups[-1].reps = value
                elif (
                    not groups
                    and mark == "n"
                    and text[m.end() : m.end() + 1] != "X"
                    and heavy
                    and (value > 30 or value != int(value))
                    and re.search(r"[nS]x?|Q", text[m.end() :])
                ):
                    lead = load(value)
                elif (not groups or text[i - 1 : i] in (",", "|", "W", "x", "4", "X") or mark == "Q") and not (
                    groups and groups[-1].count > 1 and mark == "n"
                ):
                    add(Group(reps=value))
        elif shape == "rpe":
            rate([number(v) for v in numbers])
            last = False
        elif shape == "rir":
            if len(numbers) > 1 and sum(g.count for g in groups) == len(numbers):
                groups[:] = [replace(g, count=1) for g in groups for _ in range(g.count)]
                for group, value in zip(groups, numbers, strict=True):
                    group.rir = number(value)
            else:
                for group in groups[-1:] if last else groups[since:] or groups:
                    group.rir = number(numbers[0])
        elif shape == "amrap":
            if last and groups:
                _split_last(groups).kind = "amrap"
                last = False
            elif groups and not last:
                for group in groups[-1:]:
                    group.kind = "amrap"
            kind = "work"
            if not groups:
                pending.append("amrap")
        elif shape == "failed":
            if groups:
                _split_last(groups).kind = "failed"
        elif shape == "warm":
            kind = "warmup"
        elif shape == "drop":
            kind = "drop"
        elif shape == "last":
            last = True
        elif shape == "work":
            kind = "work"
            since = len(groups)
        elif shape == "worked":
            worked = True
        if lead is not None and shape not in ("at", "loads", "lead", "reps_load"):
            for group in groups:
                if group.load is None and group.kind != "failed":
                    group.load = lead
    if lead is not None:
        for group in groups:
            if group.load is None:
                group.load = lead
        if not groups:
            groups.append(Group(load=lead))
    if any(g.reps is not None or g.seconds is not None or g.metres is not None for g in groups):
        groups = [
            g
            for g in groups
            if g.reps is not None or g.seconds is not None or g.metres is not None or g.kind in ("amrap", "failed")
        ]
    if frame.rounds:
        for group in groups:
            if group.count == 1 and len(groups) == 1:
                group.count = frame.rounds
    return groups


def _waiting(group: Group) -> bool:
    """Whether only the number of sets and their load are known so far."""
    return group.reps is None and group.seconds is None and group.metres is None and group.kind == "work"


def _count(value: Any) -> int:
    """A number of sets; none where nobody can do so many."""
    number = value if isinstance(value, float | int) else 1
    return int(number) if 0 <= number <= MOST_SETS else 0


def _spread(groups: list[Group], load: Load) -> Load | None:
    """Gives ``load`` to all sets that have none; where there are none yet, it waits for them."""
    bare = [g for g in groups if g.load is None]
    for group in bare:
        group.load = load
    return None if bare else load


def _spread_list(groups: list[Group], loads: list[Load]) -> Load | None:
    """Gives one load to each set."""
    bare = [g for g in groups if g.load is None]
    if len(bare) == 1 and bare[0].count == len(loads) and len(loads) > 1:
        at = groups.index(bare[0])
        groups[at : at + 1] = [replace(bare[0], count=1, load=load) for load in loads]
    elif len(bare) == len(loads):
        for group, load in zip(bare, loads, strict=True):
            group.load = load
    else:
        return _spread(groups, loads[0])
    return None


def _split_last(groups: list[Group]) -> Group:
    """The last single set."""
    if groups[-1].count > 1:
        groups[-1].count -= 1
        groups.append(replace(groups[-1], count=1))
    return groups[-1]


def _rate(groups: list[Group], rpes: list[float], last: bool) -> None:
    """Gives RPE to the last set, to each set, or to all."""
    if not groups or any(r > 10 for r in rpes):
        return
    if last:
        _split_last(groups).rpe = rpes[0]
    elif len(rpes) == 1:
        ramp = any(g.kind != "warmup" for g in groups)
        for group in groups:
            if group.rpe is None and not (ramp and group.kind == "warmup"):
                group.rpe = rpes[0]
    else:
        if len(groups) == 1 and groups[0].count == len(rpes):
            groups[:] = [replace(groups[0], count=1) for _ in rpes]
        for group, rpe in zip(groups, rpes, strict=False):
            group.rpe = rpe


def lift(
    atoms: Atoms, a: int, b: int, x: int, *, when: date, units: Unit, vocabulary: Vocabulary, frame: Frame
) -> Lift | None:
    """The lift of the exercise at ``x`` with what stands in atoms ``a`` to ``b``; None where no set is said."""
    slug = atoms.values[x]
    name = atoms.said(x, x + 1)
    move = vocabulary.movements.get(slug, NOTHING) if isinstance(slug, str) else NOTHING
    words = atoms.some(x, x + 1)
    generic = len(words) == 1 and words[0] in GENERIC_SQUAT
    said = Said()
    around = atoms.some(x, x + 1)
    if any(w in ("db", "dumbbell", "dumbbells", "dbs") for w in around):
        said.one_kit = True
    found = marks(atoms, a, b, x, move, units, said)
    groups = sets(found, move, generic, units, said, frame)
    if not groups:
        return None
    if "assisted" in around or (isinstance(slug, str) and slug == "assisted-pull-up"):
        said.assisted = True
    if "weighted" in around and any(g.load for g in groups):
        said.added = True
    made: list[WorkingSet] = []
    for group in groups:
        one = _working_set(group, move, said, generic)
        if one is not None:
            made += [one] * group.count
    if not made:
        return None
    if generic or slug == "bodyweight-squat":
        heaviest = max((s.load_kg or 0.0 for s in made), default=0.0)
        slug = "back-squat" if heaviest > 30 or said.bar else "bodyweight-squat"
    return Lift(
        exercise=slug if isinstance(slug, str) else None, exercise_text=name, when=when, sets=tuple(made[:MOST_SETS])
    )


def _working_set(group: Group, move: Movement, said: Said, generic: bool) -> WorkingSet | None:
    load = group.load
    basis: LoadBasis | None = None
    kg: float | None = None
    if load is not None:
        kg = load.kg
        if not 0 < kg <= HEAVIEST_KG:
            return None
        if said.assisted:
            basis = "assisted"
        elif load.sign == "-":
            return None
        elif (
            load.sign == "+"
            or said.added
            or (said.bodyweight and move.slug not in ("hip-thrust",))
            or move.slug in HUNG
        ):
            basis = "added"
        elif said.per_hand:
            basis = "per_hand"
        else:
            basis = "total"
    elif said.assisted:
        basis = "assisted"
    elif said.band or move.banded:
        basis = "band"
    elif said.bodyweight or (move.slug and not move.loaded):
        basis = "bodyweight"
    reps = None
    if group.reps is not None:
        if not 0 < group.reps <= MOST_REPS or group.reps != int(group.reps):
            return None
        reps = int(group.reps)
    if group.seconds is not None and not 0 < group.seconds <= MOST_SECONDS:
        return None
    if group.metres is not None and not 0 < group.metres <= MOST_METRES:
        return None
    return WorkingSet(
        reps=reps,
        load_kg=kg,
        load_basis=basis,
        seconds=group.seconds,
        distance_m=group.metres,
        rpe=_rating(group.rpe),
        rir=_rating(group.rir),
        per_side=said.per_side,
        kind=group.kind,
        load_unit=load.unit if load else "kg",
    )


def _rating(value: float | None) -> float | None:
    """A rating as said, in halves from 0 to 10, or None."""
    return float(value) if value is not None and 0 <= value <= 10 and value * 2 == int(value * 2) else None
