"""Times of a run said in words: "twenty four oh eight", "chip time one fifty seven twelve", "two oh one thirty".

Rule: only beside a run, only where every number of the time is a word, and only where no unit follows.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.lengths import number
from coach.reader.lifters_talk import Put
from coach.reader.tokens import Atoms

#: Two to four numbers, with "oh" before the last; behind a run, its distance, or a word that leads to its time.
_SAID = Pattern(r"(?<=[a@UDC3,:w8])n(?:wn|n(?:n|wn)?)(?![xKBDCISHmqsnX/%:.]|wn)")
_RUN = Pattern(r"[UDC3]")
_OF_THE_TRACK = Pattern(r"nxn[wa]?nn")
_NOUGHTS = frozenset(("oh", "o", "zero"))
#: Words behind which a time is told, where no sign stands before it.
_LEADS = frozenset("in of time was did ran got finished clocked half marathon run race".split())


#: Words of numbers that begin such a time.
NUMBERS = frozenset(
    "one two three four ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty "
    "forty fifty".split()
)


def settled(atoms: Atoms) -> Atoms:
    """The atoms with each such time as one clock."""
    if not _RUN.search(atoms.codes) and not _OF_THE_TRACK.search(atoms.codes):
        return atoms
    out, values = list(atoms.codes), list(atoms.values)
    for m in _SAID.finditer(atoms.codes):
        i, j = m.span()
        numbers = [k for k in range(i, j) if atoms.codes[k] == "n"]
        between = [k for k in range(i, j) if atoms.codes[k] == "w"]
        if not all(atoms.word(k).isalpha() for k in numbers) or any(atoms.word(k) not in _NOUGHTS for k in between):
            continue
        if atoms.codes[i - 1] == "w" and atoms.word(i - 1) not in _LEADS:
            continue
        if _of_a_rep(atoms, i, numbers):
            first, second = (atoms.values[k] for k in numbers)
            out[i:j] = "t" + "w" * (j - i - 1)
            values[i] = first * 60.0 + second
            continue
        seconds = _seconds([number(atoms.values[k]) or 0.0 for k in numbers], nought=bool(between))
        if seconds is not None:
            out[i:j] = "t" + "w" * (j - i - 1)
            values[i] = seconds
    made = "".join(out)
    return atoms if made == atoms.codes else atoms.anew(made, values)


def _of_a_rep(atoms: Atoms, i: int, numbers: list[int]) -> bool:
    """Whether two numbers are the minutes and seconds of a repeat: "six times six hundred in two twenty"."""
    if len(numbers) != 2 or numbers[1] != i + 1 or atoms.word(i - 1) not in ("in", "at"):
        return False
    minutes, seconds = (number(atoms.values[k]) or 0.0 for k in numbers)
    return 0 < minutes < 10 and 10 <= seconds < 60 and bool(_REPEATS.search(atoms.codes, 0, i))


_REPEATS = Pattern(r"nxnD?[wa]{0,2}\Z")


def _seconds(said: list[float], *, nought: bool) -> float | None:
    """What the numbers of a time come to: hours, minutes and seconds, or minutes and seconds."""
    if any(v != int(v) for v in said) or (nought and said[-1] >= 10):
        return None
    first = said[0]
    if 100 < first < 1000 and first % 100 < 60 and len(said) == 2:  # "two oh one thirty", "one fifty seven twelve"
        said = [first // 100, first % 100, said[1]]
    if len(said) == 3 and 0 < said[0] < 10 and said[1] < 60 and said[2] < 60:
        return said[0] * 3600 + said[1] * 60 + said[2]
    if len(said) == 2 and 10 <= said[0] < 60 and (nought or 10 <= said[1] < 60):
        return said[0] * 60 + said[1]
    return None


def branded(atoms: Atoms, put: Put) -> None:
    """ "London 10,000 race: 52:20": metres of a race that is called by them."""
    for m in _BRANDED.finditer(atoms.codes):
        i = m.start()
        if atoms.values[i] in _BRANDS and "," in atoms.said(i, i + 1):
            put(i, "3", float(atoms.values[i]))


_BRANDED = Pattern(r"(?<=w)n(?=U?[:a,]{0,2}t)")
_BRANDS = (5000, 10_000)
