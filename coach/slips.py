"""A slip of the finger: one letter added, left out, replaced, or changed over with its neighbour."""

from __future__ import annotations


def shortened(word: str) -> list[str]:
    """``word`` with each letter but the first left out."""
    return [word[:i] + word[i + 1 :] for i in range(1, len(word))]


def one_slip(a: str, b: str) -> bool:
    """Whether one letter added, left out, replaced or two neighbours swapped turns ``a`` into ``b``.

    >>> one_slip("chets", "chest"), one_slip("dizy", "dizzy"), one_slip("spring", "sprain")
    (True, True, False)
    """
    if a == b:
        return True
    if abs(len(a) - len(b)) > 1:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    if len(a) == len(b):
        return a[i + 1 :] == b[i + 1 :] or (a[i + 2 :] == b[i + 2 :] and a[i : i + 2] == b[i : i + 2][::-1])
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return longer[i + 1 :] == shorter[i:]
