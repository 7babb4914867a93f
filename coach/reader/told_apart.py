"""Figures that look like those of another thing: metres of climb told as "1200 hm", minutes of a run with walks in it,
the second run of a day behind the first.

Rule: codes and values change in place, never their number, and only where the other reading can hardly be.
"""

from __future__ import annotations

from dataclasses import replace

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

LOWEST_HM = 30  #: nobody runs so many half marathons
LONGEST_MIN = 60
_UNITS = "KBDCISHmqxs/%"
_RAN = frozenset("ran run runs running jog jogged jogging".split())
_WALKED = frozenset("walk walked walks walking".split())
_FEET = _RAN | _WALKED
_FEWEST = 3  #: so many turns of walk and run make a programme that begins with a walk
#: What names a first programme of runs with walks in them.
_BEGINNERS = Pattern(r"\bc ?25 ?k\b|\bcouch (?:to|2) 5")


def told_apart(atoms: Atoms) -> Atoms:
    """The atoms with such figures as what they are.

    "skitour 1200 hm" tells metres of climb; in "ran 10 min, walked 2, ran 10" all are minutes.
    """
    codes = atoms.codes
    walked = not _WALKED.isdisjoint(atoms.words)
    halved = not _HALVES_OF_DAY.isdisjoint(atoms.words)
    out, values = list(codes), list(atoms.values)
    for i, code in enumerate(codes[:-1]):
        if code == "n" and codes[i + 1] == "3" and atoms.word(i + 1) == "hm" and atoms.values[i] >= LOWEST_HM:
            out[i + 1], values[i + 1] = "6", 1.0
    if walked and "n" in codes:
        _in_minutes(atoms, out, values)
    if halved:
        for m in _TWO_OF_A_DAY.finditer(codes):
            if atoms.word(m.start("part")) in _HALVES_OF_DAY:
                out[m.start("part")] = "☼"  # "AM 5k easy PM 8k"
    return replace(atoms, codes="".join(out), values=values) if out != list(codes) else atoms


_HALVES_OF_DAY = frozenset(("am", "pm"))
#: Without one of these only metres of climb may look like something else.
ALIKE = _WALKED | _HALVES_OF_DAY
#: Between two distances of a day, with no sign between them.
_TWO_OF_A_DAY = Pattern(r"n[DC](?:[2UwaO]|t|nI|d){0,4}(?P<part>w)(?=[2UwaO]{0,3}n[DC])")


def _in_minutes(atoms: Atoms, out: list[str], values: list[object]) -> None:
    """Bare figures beside a walk or a run, where the message does both and its first such figure is of minutes."""
    codes = atoms.codes
    at = [i for i, c in enumerate(codes) if c == "n" and _on_foot(atoms, i)]
    done = {_on_foot(atoms, i) for i in at}
    if len(done) < 2 or (len(at) < _FEWEST and _on_foot(atoms, at[0]) == "walk"):
        return  # "walked 20 mins to the gym, ran 5"
    if codes[at[0] + 1 : at[0] + 2] != "I" and not _BEGINNERS.search(atoms.text.lower()):
        return
    for i in at:
        behind = codes[i + 1 : i + 2]
        bare = not behind or behind not in _UNITS
        if bare and isinstance(value := atoms.values[i], float) and value <= LONGEST_MIN:
            out[i], values[i] = "d", value * 60


def _on_foot(atoms: Atoms, i: int) -> str:
    """Whether the figure at atom ``i`` is of a "walk" or a "run", told right before or behind it; else nothing."""
    before = atoms.word(i - 1) if i else ""
    behind = i + 1 + (atoms.codes[i + 1 : i + 2] == "I")
    after = atoms.word(behind) if behind < len(atoms.codes) else ""
    word = before if before in _FEET else after
    return "walk" if word in _WALKED else "run" if word in _RAN else ""
