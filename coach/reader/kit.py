"""What loads are made of, as marks: dumbbells, the bar and its plates, the body's own weight, keys such as "weight:".

Handlers as in coach/reader/quantities.py.
"""

from __future__ import annotations

from coach.acts import Unit
from coach.patterns import Pattern
from coach.reader import figures
from coach.reader.helped import apart
from coach.reader.loads import Load
from coach.reader.pen import BAR, HELPED, PLATE, Pen


def bodyweight(pen: Pen, i: int) -> int:
    """ "bodyweight": of all sets, or of those behind it where others had a load."""
    codes = pen.atoms.codes
    if pen.move.slug in HELPED and (pen.said.band or pen.said.assisted) and _SETS_NEXT.match(codes, i + 1, pen.b):
        pen.said.free_from = len(pen.text)  # "with a band: 6, 5, 5. without band: 2"
        i += pen.code(i + 1) in tuple(":,")
        if _REPS_ALONE.match(codes, i + 1, pen.b):
            pen.put("Q", pen.atoms.values[i + 1])
            return i + 2
    elif pen.move.slug in HELPED and pen.said.band and pen.last in ("n", "Q") and (joint := apart(pen)) > 0:
        pen.text[-1], pen.said.free_from = "Q", joint  # "3x5 with the red band, then 2 without"
    elif (
        ("L" in pen.text and _THEN_REPS.match(codes, i + 1, pen.b))
        or _THEN_MORE.match(codes, i + 1, pen.b)
        or _THEN_LOADS.match(codes, i + 1, pen.b)
        or _TIMES_SETS.match(codes, i + 1, pen.b)
        or (not pen.move.loaded and _LATER_LOADS.match(codes, i + 1, pen.b))
        or (pen.last in ("@", "a") and _LOADS_TOO.search(codes, i + 1, pen.b))
        or ("L" in pen.text and _of_some(pen, i))
    ):
        pen.load(0.0)
    else:
        pen.said.bodyweight = True
    return i + 1


_REPS_ALONE = Pattern(r"n(?![xsqKB@SI])")
_SETS_NEXT = Pattern(r"[:,a]{0,2}w?n(?![KB])")


def _of_some(pen: Pen, i: int) -> bool:
    """Whether "bodyweight" at atom ``i`` is said of some sets, behind or before them, and a load of those before."""
    told = "".join(pen.text)
    if _MORE_BEHIND.match(pen.atoms.codes, i + 1, pen.b):
        return told[-1] in ",|@a"  # "just bodyweight for one more set of 15"
    return _MORE_BEFORE.search(told) is not None  # "then one set of 20, bodyweight"


_MORE_BEHIND = Pattern(r"[,a:]{0,2}w?n[sx]n")
_MORE_BEFORE = Pattern(r"L[^L|]*[|,][^L|]*(?:nx[nQ]|S[nQ]|l[a@]?[nQ])E?[,@a]*\Z|L[^L|,]*[|,]{1,2}a?[nQ]E?[,@a]?\Z")
_THEN_REPS = Pattern(r"[,a:x]?n(?![KBxs])")
_THEN_MORE = Pattern(r"xn[,|\n]{1,2}\+n")
_LOADS_TOO = Pattern(r"[@a][+]?n|n[KB]")
_TIMES_SETS = Pattern(r"xnxn(?![x,])")  #: "bw x 8 x 3"
#: "3x5 bw, 2x3 +5 kg", "bodyweight 8, then 2x5 with 7.5 kg": a load is told of other sets than these.
_LATER_LOADS = Pattern(
    r"(?:[x:]?n(?:xn|[sq]n?|,n)*q?e?)?(?:[,/|c;\n]{1,2}[cwa]{0,2}(?:n[xs])?nq?y)*"
    r"[,/|c;\n]{1,2}[cwa]{0,2}(?:n[xs])?nq?[@a,]?\+?n[KB]"
)
_THEN_LOADS = Pattern(r"[,/](?:nx)?[+]?n[KB]")


def kit(pen: Pen, i: int) -> int:
    if pen.atoms.word(i) == "bells" and _TWO.isdisjoint(pen.atoms.some(max(pen.a, i - 3), i)):
        return i + 1  # "my bells are in kilos"
    if pen.atoms.values[i] == "many":
        pen.said.per_hand |= not pen.move.single
        return i + 1
    pen.said.one_kit = True
    if pen.atoms.word(i) in ("plate", "disc", "disk") and pen.move.slug in _ON_THE_BODY and pen.last == "L":
        pen.said.added = True  # "back extensions hugging a 10 kg plate"
    if (
        pen.atoms.word(i) == "bar"
        and pen.last not in ("n", "L")  # "45 pound bar for 10"
        and _FOR_REPS.match(pen.atoms.codes, i + 1, pen.b)
        and pen.word(i + 1) in ("x", "for")
    ):
        return empty_bar(pen, i)  # "bar for 15, 40 for 8"
    if pen.atoms.word(i) == "bar" and pen.code(i + 1) == "x" and pen.last not in ("n", "L"):
        return empty_bar(pen, i)  # "bar x 10"
    if pen.atoms.word(i) == "plate" and figures.PIN.match(pen.atoms.codes, i + 1, pen.b) and pen.move.loaded:
        return i + 2  # which plate of a stack
    if pen.atoms.word(i) == "plate" and pen.before(i) in ("a", "one"):
        pen.load(BAR[pen.units] + 2 * PLATE[pen.units])
    return i + 1


_FOR_REPS = Pattern(r"[ax]n(?![KBSIxs])")
_TWO = frozenset(("two", "2", "both", "pair"))
#: The body's own weight moves in these: a plate is held against it.
_ON_THE_BODY = frozenset("back-extension sit-up decline-sit-up crunch nordic-curl reverse-nordic bench-dip".split())


def key_of_load(pen: Pen, i: int) -> int:
    """ "weight: 60", "kg 80/90/100": the figures behind are loads."""
    codes, values = pen.atoms.codes, pen.atoms.values
    if pen.code(i + 1) == "x" and pen.code(i + 2) == "q" and (i <= pen.a or codes[i - 1] != "n"):
        return i + 3  # "squat (kg x reps): 60x8 80x5": how the figures are written
    if _UNIT_ALONE.match(codes, i - 1) and _REPS_AT.match(codes, i + 2):
        return i + 1  # "front squat (kg) 5 @ 60, 5 @ 65": the unit of the loads, which stand behind the reps
    unit: Unit | None = None
    k = i
    while pen.code(k) and pen.code(k) in "ΩKB:(-)aw" and k < i + 6:
        unit = {"K": "kg", "B": "lb"}.get(pen.code(k), unit)  # type: ignore[assignment]  # a literal for a literal
        k += 1
    if pen.code(k) != "n" or (codes[i] != "Ω" and i > pen.a and codes[i - 1] == "n"):
        return i + 1
    if pen.code(k + 1) and pen.code(k + 1) in "xsq":
        return i + 1
    while pen.code(k) == "n":
        own: Unit | None = "lb" if pen.code(k + 1) == "B" else "kg" if pen.code(k + 1) == "K" else unit
        said = float(values[k])
        pen.load(said, own)
        k += 1 + (pen.code(k + 1) in ("K", "B"))
        if pen.code(k) == "n" and pen.code(k + 1) not in tuple("xsq") and values[k] >= 0.5 * said:
            pen.put(",")
            continue  # "weights 60 70 80"
        if not (pen.code(k) and pen.code(k) in ",/-c" and pen.code(k + 1) == "n"):
            break
        if (pen.code(k + 2) and pen.code(k + 2) in "xsq") or not _goes_on(pen, values[k + 1], said):
            break  # "weight 70 kg, 8, 7, 7"
        pen.put(",")
        k += 1
    return k


_UNIT_ALONE = Pattern(r"\([KB]\)")
#: Reps and their load, or loads that share their reps.
_REPS_AT = Pattern(r"[:\-]?(?:nq?@n|n(?:,n){2,}x)")


def _goes_on(pen: Pen, value: float, said: float) -> bool:
    """Whether the next figure of a list is a load too; behind "12 kg", before any reps are told, 10 are reps."""
    return value >= 0.5 * said and (value > _A_LOAD or not _MEASURED.isdisjoint(pen.text))


_A_LOAD = 20
_MEASURED = frozenset("nQSdm")


#: Words before a bar that one hangs on or reaches for.
_TOUCHED = frozenset("to from on off over at under touching hanging".split())


def empty_bar(pen: Pen, i: int) -> int:
    """The bar alone, or with the plates that were told (coach/reader/bars.py)."""
    told = pen.atoms.values[i]
    if not isinstance(told, Load) and not pen.move.loaded and pen.move.slug and pen.before(i) in _TOUCHED:
        return i + 1  # "leg raises to the bar"
    pen.said.bar = True
    if isinstance(told, Load):
        pen.put("L", told)
    else:
        pen.load(BAR[pen.units])
    return i + 1


def plate(pen: Pen, i: int) -> int:
    """ "a plate a side", "squat, plate each side"; "10 kg plates each side" are told with their load."""
    if pen.atoms.word(i) == "plate" and pen.last not in ("L", "n"):
        pen.load(BAR[pen.units] + 2 * PLATE[pen.units])
    return i + 1
