"""Numbers, clocks and spans of time as marks."""

from __future__ import annotations

import re

from coach.acts import Unit
from coach.patterns import Pattern
from coach.reader.lengths import METRES_PER_FOOT
from coach.reader.loads import Load, kilograms
from coach.reader.pen import BAR, HELPED, HUNG, PLATE, Pen
from coach.reader.tokens import Atoms

KG_PER_STONE = 6.35029318
#: Words that count the times of a whole circuit.
ROUNDS = frozenset(("round", "rounds", "times", "circuit", "circuits", "rds", "rd", "rnds", "sets"))

#: Words for a part of a rep: a time beside them is no set's.
_SLOW = frozenset(
    "pause pauses paused pausing eccentric eccentrics negative negatives lowering down up descent tempo top bottom "
    "squeeze concentric lower".split()
)
#: "stuck to 5s": the reps of each set.
_KEPT = frozenset("stuck kept sticking".split())
#: Reps of a set that "5s" and the like may stand for.
_SIZES = frozenset((3, 5, 6, 8, 10, 12, 15, 20))
#: Machines whose plates are those of a stack: nobody knows what they weigh.
_STACKED = frozenset(
    "lat-pulldown seated-cable-row leg-curl leg-extension face-pull triceps-extension cable-woodchop".split()
)
_NUMBERED: frozenset[str] = frozenset(
    ("day", "week", "session", "workout", "wk", "block", "phase", "level", "round", "no", "exercise", "days", "weeks")
)
_PINNED = frozenset(
    "pin pins hole holes notch notches setting settings height heights seat box incline level levels slot peg "
    "safety safeties stack age aged".split()
)
#: "raises to shoulder height 10, 10": what the height is of.
_HIGH = frozenset("shoulder knee hip waist chest head eye ankle thigh chin bench parallel".split())
_NUMBERED |= _PINNED - {"box"}


def number(pen: Pen, i: int) -> int:
    atoms = pen.atoms
    value, codes = atoms.values[i], atoms.codes
    assert isinstance(value, float | int)
    nxt = codes[i + 1] if i + 1 < pen.b else ""
    unmeasured = nxt not in ("x", "K", "B")
    if unmeasured and _is_number_of(pen, i):
        return i + 1  # "day 3", "pin on 7"
    if atoms.words[atoms.first[i]] in ("twice", "thrice"):
        pen.put("S", value)
        return i + 1
    if unmeasured and nxt != "s":
        if value >= 20 and atoms.some(i, i + 1)[-1][-1] == "s":
            pen.said.per_hand |= not pen.move.single  # "with twenty fives"
            pen.load(value)
            return i + 1
        if _adds_up(pen, i):
            return i + 1  # "5 sets, total of 32"
    if nxt in _CALLED and (end := _called_load(pen, i, nxt)):
        pen.load(value)
        return end
    sign = ""
    if i > pen.a:
        sign = _sign(pen, i) if codes[i - 1] in "+-" else _minus(pen) if pen.before(i) == "minus" else ""
    if sign and nxt in ("S", "I", "'", '"') and (pen.move.timed or "d" in pen.text[-2:]):
        sign = ""  # "plank 1 min + 1 min"
    if nxt in ("K", "B") and pen.last == "x" and _unit_behind(pen, value, nxt):
        return i + 2
    if nxt in ("K", "B", "T", "C"):
        pen.load(value * KG_PER_STONE if nxt == "T" else value, "lb" if nxt == "B" else "kg", sign)
        return i + 2
    if (
        nxt == "φ"
        and pen.move.slug in _STACKED
        and pen.word(i + 1) == "plates"
        and len(pen.atoms.some(i + 1, i + 2)) == 1
    ):
        return i + 2  # of the stack
    if nxt == "φ" or (nxt == "k" and pen.atoms.word(i + 1) == "plate" and not PIN.match(codes, i + 2)):
        pen.load(BAR[pen.units] + 2 * PLATE[pen.units] * value)
        return i + 2
    if (
        sign
        and not pen.move.carried
        and (nxt not in ("x", "s", "q") or (nxt == "x" and sign == "+" and _apart(pen, i)))
        and (sign == "-" or i == pen.a + 1 or codes[i - 2] not in "nvqs")
    ):
        pen.load(value, None, sign)
        return i + 1
    return (_in_time(pen, i, value, nxt) if nxt in _MEASURES else None) or _counted(pen, i, value, nxt)


#: Codes of what may call a bare number a load.
_CALLED = frozenset("2k\n")
#: Codes of units of time and of length.
_MEASURES = frozenset("SI\"'mDF")


#: Which plate of a stack.
PIN = Pattern(r"n(?![xs])")


def rounds(atoms: Atoms, i: int) -> bool:
    """Whether the word of a circuit at atom ``i`` counts the times of it."""
    return atoms.word(i) in ROUNDS or atoms.values[i] == "rounds"


def _is_number_of(pen: Pen, i: int) -> bool:
    """Whether the number at atom ``i`` only numbers a thing: a day, a pin of a machine."""
    if i <= pen.a or pen.atoms.codes[i - 1] not in "wχδIa2:":
        return False
    if pen.before(i - 1) in _THIS:
        return False  # "last week 55, this week 60"
    if pen.before(i - 1) == "stack" and "L" in pen.text[-2:]:
        return False  # "40 on the stack: 12, 10, 10"
    if pen.atoms.codes[i - 1] in "wχδ":
        return pen.before(i) in _NUMBERED and pen.before(i - 1) not in _HIGH
    if pen.atoms.codes[i - 1] == "I":  # "min 1: 10 swings"
        return pen.atoms.codes[i - 2 : i - 1] != "n" and bool(re.match(r":?n", pen.atoms.codes[i + 1 : i + 3]))
    if pen.before(i - 1) in ("pin", "pins") and pen.atoms.values[i] >= _ON_THE_STACK:
        return False  # "pin at 90"
    return i > pen.a + 1 and pen.before(i - 1) in _PINNED


_THIS = frozenset(("this", "that"))
#: A stack has no more plates: such a figure is what they weigh.
_ON_THE_STACK = 20


def _adds_up(pen: Pen, i: int) -> bool:
    """Whether the number at atom ``i`` is called what the sets before it come to."""
    at = pen.atoms.first[i]
    if not at or pen.atoms.words[at - 1] not in _TOTALS:
        return False
    before = pen.atoms.words[max(0, at - 2) : at]
    told = "S" in pen.text or pen.text.count("n") + pen.text.count("Q") > 1
    return told and (before == ["total", "of"] or before[-1:] in (["totalling"], ["totaling"], ["total"]))


_TOTALS = frozenset("of total totalling totaling".split())


def _sign(pen: Pen, i: int) -> str:
    """The sign right before a load, where it is one of it: "+10", "-15"."""
    codes, glued = pen.atoms.codes, pen.atoms.glued
    if not (glued(i) or (codes[i - 1] == "+" and not glued(i - 1))):
        return ""
    if codes[i - 1] == "+" and not glued(i) and "L" in pen.text and pen.move.slug not in HUNG:
        return ""  # "80 kg 3x5 + 60 kg 1x10"
    apart = i <= pen.a + 1 or not glued(i - 1) or codes[i - 2] in "(@:/,"
    return codes[i - 1] if codes[i - 1] == "+" or apart else ""


def _called_load(pen: Pen, i: int, nxt: str) -> int:
    """Where the words end that call the bare number at atom ``i`` a load; 0 where none do.

    "12.5 on the stack", "the 24 kb", and the number behind an exercise whose reps are a line of their own.
    """
    codes, values = pen.atoms.codes, pen.atoms.values
    if nxt == "2" and pen.atoms.some(i + 1, min(i + 4, pen.b)) == ["on", "the", "stack"]:
        return i + 4
    if nxt == "k" and pen.before(i) == "the" and pen.word(i + 1) in _BELLS and values[i] >= _A_LIGHT_BELL:
        return i + 1
    if (
        nxt == "\n"
        and i == pen.x + 1
        and values[i] >= _A_HEAVY_STACK
        and (m := _LINE_OF_REPS.match(codes, i + 1, pen.b))
    ):
        reps = [values[k] for k in range(i + 2, m.end()) if codes[k] == "n"]
        return i + 1 if max(reps) * 2 <= values[i] else 0
    return 0


_BELLS = frozenset("kb kettlebell bell db dumbbell dbs dumbbells".split())
_A_LIGHT_BELL, _A_HEAVY_STACK = 4, 30
_LINE_OF_REPS = Pattern(r"\nn(?:[-,/]n)+(?=[\n.,]|\Z)")


def _minus(pen: Pen) -> str:
    """The sign said in a word, before the sets of what is done with help: "assisted pull ups minus 25: 8 8 6"."""
    if not _SOME.isdisjoint(pen.text):
        return ""
    return "-" if pen.said.assisted or pen.move.slug in HELPED or pen.move.slug.startswith("assisted") else ""


#: Marks of what was done in a set.
_SOME = frozenset("nQd")


def _heads_name(pen: Pen, i: int) -> bool:
    """Whether "5s" heads the name of a loaded exercise: "5s on squat: 70, 75"."""
    return not pen.text and pen.move.slug != "" and "X" in pen.atoms.codes[i + 2 : i + 5] and pen.x > i


def _unit_behind(pen: Pen, value: float, unit: str) -> bool:
    """Whether a unit stands behind the reps of a load: "175x5 lbs"."""
    load = pen.values[-2] if pen.text[-2:-1] == ["n"] else None
    if not pen.move.loaded or not isinstance(load, float | int) or load < 40 or value > 12 or value != int(value):
        return False
    if pen.text[-3:-2] == ["x"]:
        return False
    kg: Unit = "lb" if unit == "B" else "kg"
    pen.text[-2], pen.values[-2] = "L", Load(kilograms(float(load), kg), kg)
    pen.put("n", value)
    return True


def _lasts(pen: Pen) -> bool:
    """Whether "30s" behind "4x" can only be a time: of what is held or carried."""
    many = pen.text[-2:-1] == ["n"] and pen.values[-2] != 2
    return pen.last == "x" and (not pen.move.loaded or (pen.move.carried and many))


def _numbers(pen: Pen, i: int) -> bool:
    """Whether "set" at atom ``i`` goes with the number behind it: "set 2", but not "3set 5rep", "3 set 5 rep"."""
    if pen.atoms.some(i, i + 1) not in _NUMBERING or pen.code(i + 1) != "n" or pen.atoms.glued(i):
        return False
    return not (pen.code(i - 1) == "n" and "|" not in pen.text and _OF_SO_MANY.match(pen.atoms.codes, i + 1, pen.b))


#: What was done in each of so many sets.
_OF_SO_MANY = Pattern(r"nx?q|n[SI]|nx")


def _counts_sets(pen: Pen, i: int) -> bool:
    """Whether the number at atom ``i`` counts the sets, the only ones told: "3 set 10", but not "8 set 2 6"."""
    codes, values = pen.atoms.codes, pen.atoms.values
    few, reps = values[i] <= _MOST_COUNTED, values[i + 2] >= _FEWEST_NUMBERED
    return few and reps and codes.count("s", pen.a, pen.b) == 1 and codes[i + 3 : i + 4] not in tuple(":-)x")


_MOST_COUNTED, _FEWEST_NUMBERED = 8, 5


def _apart(pen: Pen, i: int) -> bool:
    """Whether the sign before the number at atom ``i`` is written as part of it: "dips +10 x 6"."""
    return pen.atoms.glued(i) and not pen.atoms.glued(i - 1) and pen.last not in ("n", "Q")


def _in_time(pen: Pen, i: int, value: float, nxt: str) -> int | None:
    """A number with a unit of time or length."""
    codes = pen.atoms.codes
    if nxt in ("S", "I", '"', "'") and (codes[i + 2 : i + 3] in ("u", "O") or pen.word(i + 2) in _SLOW):
        return i + 3  # "60s rest", "30s off", "3s pause"
    if nxt in ("S", '"') and tuple(pen.atoms.some(i + 2, min(i + 6, pen.b))[:4]) in _ON_THE_WAY:
        return i + 6  # "4 sec on the way down"
    if nxt == "S" and pen.before(i) in _HOLDING and value < _A_PAIR and not pen.move.timed:
        return i + 2  # "3x10 holding 5s at the top"
    if nxt == "S" and pen.word(i + 2) in _HELD_EACH and _held_in_each_rep(pen, i, value):
        return i + 3  # "bridges 3x12 w/ 5s hold"
    if (
        nxt == "S"
        and value <= _A_PAUSE_S
        and pen.x >= 0
        and not pen.move.timed
        and not _SLOW.isdisjoint(pen.atoms.some(pen.x, pen.x + 1))
    ):
        return i + 2  # "pause squats (3 sec) 4x4"
    if nxt == "S" or nxt == '"':
        said, move = pen.said, pen.move
        twenties = nxt == "S" and pen.atoms.word(i + 1) == "s" and pen.atoms.glued(i + 1) and not _held(pen)
        ends = _ON_EACH_END.match(codes, i + 2) if twenties and move.slug in _BARRED and not said.one_kit else None
        if ends and not _ENDS.isdisjoint(pen.atoms.some(i + 2, ends.end())):
            pen.load(BAR[pen.units] + 2 * value)  # "loaded 25s on each end"
            return ends.end()
        if (
            twenties
            and value in _SIZES
            and pen.before(i) not in _HELD_WITH
            and not _lifts(pen, i + 2, value)
            and not (said.per_hand and "L" in pen.text)  # "25s for 10, then 20s for 12"
            and not _PAIRS_OF_BOTH.search(codes, pen.a, pen.b)
            and not (said.one_kit and (pen.last == "a" or (value >= _A_BELL and codes[i + 2 : i + 3] == ":")))
            and (
                codes[i + 2 : i + 3] in (":", "@", "a")
                or (pen.before(i) == "for" and "x" not in pen.text)
                or (pen.before(i) == "to" and pen.before(i - 1) in _KEPT)
                or _heads_name(pen, i)
            )
        ):
            pen.put("1", value)  # "5s: 60, 70, 80"
            return i + 2
        if twenties and value in _SIZES and pen.before(i) == "for" and "x" in pen.text:
            return i + 2  # "5x5 70 kg, a best for 5s"
        if twenties and pen.before(i) in ("in", "into", "as") and (value in _SIZES or _divides(pen, value)):
            pen.put("y", value)  # "100 in 10s"
            return i + 2
        of_the_set = codes[max(0, i - 2) : i] == "os" and codes[i + 2 : i + 3] == "x" and move.loaded
        twenties = twenties and (codes[max(0, i - 1) : i] != "s" or of_the_set) and not _lasts(pen)
        twenties = twenties and not (move.carried and "L" in pen.text)  # "suitcase hold 24 kg 40s"
        held = twenties and pen.before(i) in ("holding", "carrying")
        if twenties and (
            (not move.timed and _lifts(pen, i + 2, value))
            or pen.last == "("
            or held
            or said.per_hand
            or said.one_kit
            or move.loaded
            or _counts(codes, pen.a, pen.b)
        ):
            said.per_hand |= not move.single  # "with 20s"
            pen.load(value)
        else:
            pen.put("d", float(value))
        return i + 2
    if nxt in ("I", "'") or (
        nxt == "m" and (pen.move.timed or not pen.move.carried) and value <= 10 and not _gone_so_far(pen)
    ):
        total = value * 60
        i += 2
        if pen.code(i) == "n" and pen.code(i + 1) and pen.code(i + 1) in 'S"':
            total += float(pen.atoms.values[i])
            i += 2
        elif pen.code(i) == "n" and (
            codes[i - 1] == "'" or (codes[i - 1] == "I" and pen.move.timed and _REST_OF_MINUTE.match(codes, i, pen.b))
        ):
            total += float(pen.atoms.values[i])
            i += 1
        if codes[i : i + 1] != "u":
            pen.put("d", float(total))
        return i
    if nxt in ("D", "m"):
        pen.put("m", float(value * (pen.atoms.values[i + 1] if nxt == "D" else 1.0)))
        return i + 2
    if nxt == "F" and pen.word(i + 1) == "feet" and pen.word(i + 2) in _FEET:
        pen.put("n", value)
        return i + 2  # "3x10 feet on a chair"
    if nxt == "F":
        pen.put("m", round(value * METRES_PER_FOOT, 2))
        return i + 2
    return None


def _held(pen: Pen) -> bool:
    """Whether the exercise is held for a time, as its own name may tell: "dead hangs 3 x max (45s 40s 35s)"."""
    return pen.move.timed or (
        not pen.move.slug and pen.x >= 0 and not _HOLDS.isdisjoint(pen.atoms.some(pen.x, pen.x + 1))
    )


_HOLDS = frozenset("hang hangs hanging hold holds sit sits plank planks iso isometric isometrics".split())


def _gone_so_far(pen: Pen) -> bool:
    """Whether the exercise is one that gets one somewhere: metres of it are no minutes."""
    return pen.x >= 0 and not _GOING.isdisjoint(pen.atoms.some(pen.x, pen.x + 1))


_GOING = frozenset("walk walks walking crawl crawls crawling carry carries march marches shuffle shuffles".split())
_A_PAUSE_S = 6
_HELD_WITH = frozenset("with w holding using".split())
_ON_THE_WAY = frozenset((a, "the", "way", b) for a in ("on", "for") for b in ("down", "up", "back"))
#: Behind these feet are those one stands on.
_FEET = frozenset("on up elevated raised together apart flat in off against under high wide turned".split())
#: Nobody does a rep in less: "60 in 30s" are sets of thirty.
_SHORTEST_REP_S = 0.5


def _lifts(pen: Pen, i: int, load: float) -> bool:
    """Whether a list of reps stands at atom ``i``, none of them above the load told before."""
    m = _FOR_REPS.match(pen.atoms.codes, i)
    return m is not None and all(pen.atoms.values[k] <= load for k in range(*m.span()) if pen.atoms.codes[k] == "n")


def _divides(pen: Pen, value: float) -> bool:
    """Whether a number is the size of the sets that make up the one told before ("100, in 25s"), and can be no time."""
    whole = next((v for mark, v in zip(reversed(pen.text), reversed(pen.values), strict=True) if mark in "nQ"), None)
    if not isinstance(whole, float | int) or value <= 0 or whole % value:
        return False
    return whole > value and value <= whole * _SHORTEST_REP_S


#: Behind the word for dumbbells "20s:" are what they weigh; "5s:" may be the reps.
_A_BELL = 12
_ON_EACH_END = Pattern(r"[2wa]{0,2}(?:e|E[wZ])")
#: Lifts whose bar is loaded on both ends.
_BARRED = frozenset(
    "back-squat bodyweight-squat front-squat bench-press deadlift romanian-deadlift hip-thrust overhead-press "
    "barbell-row good-morning trap-bar-deadlift sumo-deadlift incline-bench-press power-clean".split()
)
_ENDS = frozenset("end ends side sides".split())
#: A list of reps behind dumbbells: "25s for 12, 12".
_FOR_REPS = Pattern(r"[a,x]{0,2}n(?:(?:[,/]n)+(?![xKBSIs])|(?=g))")
#: Dumbbells and what was done with them, more than once: "10s for 12, then 12s for 10".
_PAIRS_OF_BOTH = Pattern(r"nSan[,c;]{1,3}w?nSan")
#: Nobody holds dumbbells so light, nor a rep so long.
_A_PAIR = 6


def _held_in_each_rep(pen: Pen, i: int, value: float) -> bool:
    """Whether the hold at atom ``i`` is one of each rep: reps are told beside it, and nobody holds a set so short."""
    if pen.last == "x" or value > _A_HOLD_S or pen.move.timed:
        return False
    return bool(_REPS_TOLD.search(pen.atoms.codes, pen.a, i) or _REPS_TOLD.search(pen.atoms.codes, i + 2, pen.b))


#: So long is one rep held at most, where its hold is named.
_A_HOLD_S = 15
_HELD_EACH = frozenset("hold holds pause pauses squeeze squeezes iso isos".split())
_REPS_TOLD = Pattern(r"nxn(?![SI])|n[sx]n?q|ns[a]?n(?![SI])|nq")
_HOLDING = frozenset("holding pausing squeezing pause squeeze hold".split())
#: "1 min 20"
_REST_OF_MINUTE = Pattern(r"n(?![xsqKBISHDC/])")


def _pair(pen: Pen, i: int) -> int:
    """Where "2 x 12 kg" at atom ``i`` ends, if it is one load in each hand; else 0."""
    codes, slug = pen.atoms.codes, pen.move.slug
    pair = _PAIR.match(codes, i + 2, pen.b)
    if pen.code(i + 2) == "n" and pen.atoms.values[i + 2] % 1 and pen.last != "x":
        return _each_hand(pen, i + 2)  # "hammer curls 2 x 12.5, 10 reps, 3 sets"
    if pair is not None and pen.atoms.values[pair.end() - 1] == "many":
        return _each_hand(pen, i + 2) + 1  # "2 x 12.5 dbs"
    if pen.move.carried and pen.last in ("a", "X", ",") and _BOTH_CARRIED.match(codes, i + 2, pen.b):
        return _each_hand(pen, i + 2) if pen.atoms.values[i + 2] >= _A_PAIR else 0  # "farmers with 2 x 28, 40 m"
    if pen.move.carried and pen.last == "a" and _HELD.match(codes, i + 2, pen.b):
        return _each_hand(pen, i + 2)  # "farmers carry 100 m with 2 x 24 kg"
    if pen.last == "@" and pen.code(i + 2) == "n":
        pen.text.pop()  # "4 x 40 m @ 2x24"
        pen.values.pop()
        return _each_hand(pen, i + 2)
    if (pen.last == "a" or _SIDES_TOLD.search(codes, max(0, i - 3), i)) and _A_LOAD_ALONE.match(codes, i + 2, pen.b):
        told = "".join(pen.text)
        heavy = pen.atoms.values[i + 2] >= _LIGHTEST
        if heavy and "L" not in told and _SCHEME_BEFORE.search(told):
            return _each_hand(pen, i + 2)  # "3 x 8 each leg with 2 x 14", "3x8ea 2x10"
    if (pen.move.unilateral or not pen.move.loaded) and slug and slug not in HUNG and pen.last != "x":
        return _each_hand(pen, i + 2) if _HELD.match(codes, i + 2, pen.b) else 0  # "split squats 8 a leg, 2 x 10 kg"
    if pen.x < 0 and pen.last != "x" and _HELD.match(codes, i + 2, pen.b) and slug:
        return _each_hand(pen, i + 2)  # "complex, 3 rounds, 2 x 12 kg: …"
    if pen.said.one_kit and (_SETS_TOO.match(codes, i + 2, pen.b) or "nxn" in "".join(pen.text)):
        return _each_hand(pen, i + 2)  # "db bench 2 x 20 3x10"
    return 0


#: Sets by reps told before.
_SCHEME_BEFORE = Pattern(r"nx[nQ]|S[nQ]|Qx?S")
_SIDES_TOLD = Pattern(r"n[2aw]?e\Z")
_A_LOAD_ALONE = Pattern(r"n(?:k|S(?=[,.;\n)]|\Z))?(?=[,.;\n)kh]|\Z)")
_LIGHTEST = 4
_BOTH_CARRIED = Pattern(r"n[KB]?k?(?![DmFSIsq])[^\n.;X]{1,8}n[DmF]")


def _each_hand(pen: Pen, i: int) -> int:
    """Writes the number at atom ``i`` as the load of each hand; gives the atom behind it."""
    unit: Unit | None = "lb" if pen.code(i + 1) == "B" else "kg" if pen.code(i + 1) == "K" else None
    pen.said.per_hand = True
    pen.load(float(pen.atoms.values[i]), unit)
    return i + 1 + (unit is not None)


def _counted(pen: Pen, i: int, value: float, nxt: str) -> int:
    """A number of sets, reps, or one that says nothing of itself."""
    codes, word = pen.atoms.codes, pen.atoms.word
    if nxt in _SIGNS or (nxt == "x" and value > 2 and codes[i + 2 : i + 3] in _TIMES):
        pen.put("n", value)
        return i + 1  # nothing below is about a figure before one of these
    if (
        (nxt == "s" and not (_numbers(pen, i + 1) and pen.text and not _counts_sets(pen, i)))
        or (nxt == "M" and rounds(pen.atoms, i + 1))
        or (nxt == "x" and codes[i + 2 : i + 3] not in _TIMES and pen.text)
    ):
        if nxt == "s" and not _WORKING.isdisjoint(pen.atoms.some(i + 1, i + 2)):
            pen.put("i")
        pen.put("S", value)
        return i + 2
    if nxt == "w" and word(i + 1) in ("ct", "count") and value <= _A_PAUSE_S and pen.atoms.glued(i + 1):
        return i + 2  # "pause bench 2ct 4x4"
    if value == 2 and nxt == "x" and (end := _pair(pen, i)):
        return end
    if (
        value == 1
        and nxt == "x"
        and _HELD.match(codes, i + 2, pen.b)
        and (pen.move.carried or _SCHEME_BEFORE.search("".join(pen.text)))
    ):
        return i + 2  # "goblets 3x10 1x20 kg"
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
    if nxt == "q" and pen.last == "@" and codes[i + 2 : i + 3] == "n":
        pen.put("n", value)
        return i + 2  # "@ 42.5 reps 12/12/11/10"
    if (nxt == "7" and word(i + 1) in ("steps", "step") and value <= 60) or nxt == "q":
        pen.put("Q", value)
        return i + 2
    if nxt == "e" and word(i + 1) == "reps":
        pen.put("Q", value)
        return i + 1  # "12 reps left and right"
    if pen.atoms.codes[i - 1 : i] == "b" and i > pen.a and nxt in ("", "e", "w", ".", ";", "\n"):
        pen.put("Q", value)
        return i + 1  # "with the green band 15 each side"
    if nxt == "e" and not pen.move.carried and re.match(r"\)?x", codes[i + 2 : i + 4]):
        pen.put("Q", value)  # "2 each side x 3"
        return i + 1
    few = value <= 6 and bool(nxt)
    if (
        few
        and nxt in "igW"
        and pen.last not in ("x", "n")
        and pen.atoms.some(i + 1, i + 2)[-1] in ("set", "sets", "ups")
    ):
        pen.put(nxt)  # "3 back-off sets of 8"
        pen.put("S", value)
        return i + 2
    if nxt == "p" and pen.atoms.word(i + 1) == "rpe" and not re.match(r"[:aw]?n", codes[i + 2 : i + 4]) and value <= 10:
        pen.put("P", value)
        return i + 2  # "8.5 RPE"
    if nxt == "r" and not ((pen.last in ("@", "x") or word(i + 1) == "rir") and _ITS_OWN.match(codes, i + 2, pen.b)):
        pen.put("R", value)
        return i + 2
    counts = nxt == "o" and pen.last == "x"  # "3x10 first, then 22.5 1x8"
    if nxt and nxt in "%57oδH" and ")" not in pen.atoms.some(i + 1, i + 2) and not counts:
        return i + 2
    if nxt == "+" and pen.atoms.glued(i + 1) and codes[i + 2 : i + 3] != "n":
        pen.put("Q", value)
        pen.put("v")
        return i + 2
    pen.put("n", value)
    return i + 1


#: Codes that say nothing of the figure before them, and what is done so many times.
_SIGNS = frozenset(",)|/@:-(ac")
_TIMES = ("n", "f", "v", "x")
#: A number that goes with the RIR before it.
_ITS_OWN = Pattern(r"[:a]?n(?![xsqKB@])")
_SETS_TOO = Pattern(r"n[KB]?[,:@]?(?:nxn|ns|n[/,]?n|nq)")
_HELD = Pattern(r"n[KB]")
_NUMBERING = (["set"], ["round"])
#: Words that tell sets of work from those to warm up.
_WORKING = frozenset("work working main hard heavy straight".split())
_PAIR = Pattern(r"n(?P<unit>[KB]?)k")


def _of_two(pen: Pen, i: int, nxt: str) -> bool:
    """Whether the two at atom ``i`` are a pair of dumbbells: "two dumbbells", "a pair of 12s"."""
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


def clock(pen: Pen, i: int) -> int:
    seconds, nxt = pen.atoms.values[i], pen.code(i + 1)
    if not pen.move.timed and pen.text[-2:] == ["X", "|"]:
        return i + 1  # "thrusters and pull ups. 6:20": what all of it took
    if pen.move.timed or not nxt or pen.move.carried or (seconds <= 300 and (nxt == "x" or pen.last == "x")):
        pen.put("d", seconds)
    return i + 1


def duration(pen: Pen, i: int) -> int:
    if pen.code(i + 1) not in ("u", "O"):
        pen.put("d", pen.atoms.values[i])
    return i + 1
