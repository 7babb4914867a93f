"""The way to a place and home again: "jogged to the shops and back" is one run, and no word of the body."""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

AND = frozenset(("and", "n", "then"))
_THERE = Pattern(r"[U2][^\n.;?Y]{0,12}\Z")
_AND_BACK = Pattern(r"(?:[αβ]|[,.:;(\n](?!Y)|n[DCIH]|[td]|\Z)[^\n.;?Y]*(?:[\n.;?]|\Z)")
_WAY = 6  #: words in which the place is named


def there_and_back(atoms: Atoms, out: list[str], i: int) -> bool:
    """Whether one ran to a place and "back" at atom ``i``, and nothing of the sentence hurts."""
    if "to" not in atoms.words[max(0, atoms.first[i] - _WAY) : atoms.first[i]]:
        return False
    made = "".join(out)
    return bool(_THERE.search(made, max(0, i - 14), i) and _AND_BACK.match(made, i + 1))
