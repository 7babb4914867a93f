"""Whose figures stand between two exercises: those of the one before, or those that the next one is told behind.

A line, a full stop or "then" parts two lifts. Figures behind such a sign and before a name belong to that name where
nothing behind the name says the same: "then 24 kg, 4x10, swings" are the swings', "then 80 kg x 3, bench 3x5" are not
the bench's.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_SIGNS = Pattern(r"[\n.;|+/cwα]")
#: Words that begin the next thing that was done.
_THEN = frozenset("then also plus followed next afterwards finally finished".split())
#: What says how often: a number that is no load, no effort and no time of rest; and what says how heavy.
_COUNTED = Pattern(r"s:?n|v|n[qs]|nx|(?<![@aprΩKB+])n(?![KBφprIS'%]|/n[^,/n]{0,2}[\"p])|n[IS'](?!u)|[td]")
_LOADED = Pattern(r"n[KBφ]|[@a]n(?![KBIS])|τ|Ω:?n|h")
#: The last reps of the one before, a joint, and what counts the next one.
_ANOTHERS = Pattern(r"w?n,?cw?[nd][w2]?")
_FIGURE = Pattern(r"[ntdv]")


def parts(atoms: Atoms, i: int) -> bool:
    """Whether the atom at ``i`` parts what was done before from what was done next."""
    code = atoms.codes[i]
    if code in "\n.;|":
        return True
    if code in "+/":
        return not atoms.glued(i) and (i + 1 >= len(atoms.codes) or not atoms.glued(i + 1))
    return code in "cwα" and not _THEN.isdisjoint(atoms.some(i, i + 1))


def begins(atoms: Atoms, left: int, right: int, end: int) -> int | None:
    """Where the words of the exercise at ``right`` begin behind those of ``left``, if a sign that parts them tells."""
    signs = [m.start() for m in _SIGNS.finditer(atoms.codes, left + 1, right) if parts(atoms, m.start())]
    for i in reversed(signs):
        if takes(atoms, i, right, end):
            return i + 1
    return None


def takes(atoms: Atoms, sign: int, name: int, end: int) -> bool:
    """Whether the figures between the sign that parts and the exercise at ``name`` are the exercise's own."""
    codes = atoms.codes
    ahead = codes[sign + 1 : name]
    if not _FIGURE.search(ahead):
        return True
    behind = codes[name + 1 : _until(atoms, name, end)]
    if codes[sign] == "c" and ahead.strip(",w") == "n" and ahead[-1] == "," and codes[sign - 1] in "n,":
        return False  # "8 then 7 then 6, bench"
    if codes[sign] == "c" and codes[sign - 1] == "n" and _ANOTHERS.fullmatch(ahead):
        return False  # "12 and then 10, and two planks"
    if _COUNTED.search(ahead):
        return not _COUNTED.search(behind)
    return bool(_COUNTED.search(behind)) and not (_LOADED.search(ahead) and _LOADED.search(behind))


def _until(atoms: Atoms, name: int, end: int) -> int:
    """Where what is told behind an exercise ends: at the next one, or at a sign that parts."""
    codes = atoms.codes
    for i in range(name + 1, end):
        if codes[i] == "X" or (codes[i] in "\n.;|" and not (i == name + 1 and _ONLY_FIGURES.match(codes, i + 1))):
            return i
    return end


#: A line of sets below the line that names their exercise.
_ONLY_FIGURES = Pattern(r"[^X\n.;]*(?:[\n.;]|\Z)")
