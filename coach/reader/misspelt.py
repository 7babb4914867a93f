"""Words that are meant by misspelt ones.

Rule: only where one letter is out and one word alone can be meant; words of pain are never guessed.
"""

from __future__ import annotations

from coach.vocabulary import Vocabulary


def mended(word: str, before: str, after: str, vocabulary: Vocabulary) -> str:
    """The word meant by a misspelt one, or the word itself where that is not clear.

    One letter too many, too few, another or two swapped; the first letter has to stand. Words that stand beside
    ``before`` or ``after`` in some phrase come first.
    """
    if len(word) > 24:
        return word
    near = vocabulary.near
    found: list[str] = []
    for key in (word, *(word[:i] + word[i + 1 :] for i in range(len(word)))):
        for target in near.get(key, ()):
            if (
                target not in found
                and target[0] == word[0]
                and abs(len(target) - len(word)) < 2
                and _close(word, target)
            ):
                found.append(target)
    if len(found) > 1:
        pairs = vocabulary.pairs
        better = [t for t in found if (before, t) in pairs or (t, after) in pairs]
        found = better or [t for t in found if t + "s" not in found]
    return found[0] if found else word


def _close(a: str, b: str) -> bool:
    """Whether one change (a letter more, less, other, or two neighbours swapped) makes ``a`` of ``b``."""
    if len(a) > len(b):
        a, b = b, a
    i = 0
    while i < len(a) and a[i] == b[i]:
        i += 1
    if len(a) < len(b):
        return a[i:] == b[i + 1 :]
    return a[i + 1 :] == b[i + 1 :] or (a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :])
