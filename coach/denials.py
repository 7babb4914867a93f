"""What is denied: the words that a "no" reaches over, and when a "no" is none.

Rule: where it is not sure that a thing is denied, it is told.
"""

from __future__ import annotations

from coach.concepts import ASIDES, BREAKS, PAUSES, Span, Token

FORM_ITEM = 4  # words that a line of a form has before its "no"
REACH = 5  # content words that a "no" reaches over


def denials(words: tuple[Token, ...], hits: dict[str, list[Span]]) -> tuple[int, ...]:
    """For every word how many words stand up to the "no" that governs it: 0 for one that stands behind, -1 for none."""
    out = [-1] * len(words)
    harmless = {t for span in hits.get("no-negator", ()) for t in range(span.first, span.last)}
    ends = {span.first for span in hits.get("negation-ends", ())}
    governs = [(s.first, s.last) for s in hits.get("negator", ())]
    governs += [(s.first, s.first + 1) for s in hits.get("no-such", ())]  # "nothing numb": what is denied stands in it
    nors = _BEFORE_VERBS if "put-into-english" in hits else _NORS
    noes = {first for first, _ in governs if first not in harmless and words[first].word != "nor"}  # each its own
    for first, last in sorted(governs):
        if first in harmless:
            continue
        starts = last  # "nor i fainted": who it is of ends no denial that has not begun
        if words[last - 1].word in nors and last < len(words) and words[last].word in _WHO:
            starts += 1
        governed = _governed(words, ends | (noes - {first}), starts)
        if not _taken_back(words, hits, governed, last):
            for t in governed:
                out[t] = first + 1
    after = {span.first for span in hits.get("none-after", ())}  # "swelling: none"
    for first in sorted(after | _noes_of_a_form(words, hits)):
        t = first - 1
        while t >= 0 and words[t].word in ":,-?=(":
            t -= 1
        while t >= 0 and words[t].word not in PAUSES:
            out[t] = 0 if out[t] < 0 else out[t]
            t -= 1
    for span in hits.get("works-fine", ()):  # "peeing fine": what works is no complaint
        said = [words[t].word for t in range(span.first, span.last)]
        if _ends_clause(words, span.last) and _NOT_WORKS.isdisjoint(said) and PAUSES.isdisjoint(said):
            out[span.first] = 0
    return tuple(out)


def _noes_of_a_form(words: tuple[Token, ...], hits: dict[str, list[Span]]) -> set[int]:
    """Each "no" that stands behind what it answers: "heart no, fainting no"; none of what is told of an "I"."""
    out = set()
    for t in (t for span in hits.get("listed-noes", ()) for t in range(span.first, span.last)):
        if words[t].word != "no" or not t or words[t - 1].word in PAUSES:
            continue
        start = t
        while start and words[start - 1].word not in PAUSES:
            start -= 1
        item = {w.word for w in words[start:t]}
        if t - start <= FORM_ITEM and item.isdisjoint(("i", "im", "ive", "me")):
            out.add(t)
    return out


def _governed(words: tuple[Token, ...], ends: set[int], last: int) -> list[int]:
    """The words that a "no" before ``last`` reaches over."""
    out, reached, after_or = [], 0, False
    for t in range(last, len(words)):
        word = words[t].word
        if word in BREAKS or word in ":()-" or word in ASIDES or t in ends:
            break
        if word == ",":
            if _listed(words, t):
                reached = 0
                continue
            break
        if word in ("or", "nor"):
            reached, after_or = 0, True
            continue
        if word in ("and", "&", "+") and not after_or and _begins_clause(words, t + 1):
            break
        reached += 1
        if reached > REACH:
            break
        out.append(t)
    return out


def _taken_back(words: tuple[Token, ...], hits: dict[str, list[Span]], governed: list[int], last: int) -> bool:
    """Whether a denial is none: "not out of breath, well i am", "no weakness apart from the left arm".

    Nor is one of this moment alone where it is told to have been there: "no chest pain now, had it at km 5".
    """
    end = governed[-1] + 1 if governed else last
    if any(last <= s.first <= end + 2 for s in hits.get("takes-back", ())):
        return True
    if "had-it" in hits and any(words[t].word in _NOW for t in governed):
        return True
    if last < len(words) and words[last].word in ("other", "further"):
        return False  # "no other symptoms apart from a cough": the rest is denied all the same
    return end < len(words) and any(end <= s.first <= end + 1 for s in hits.get("all-but", ()))


#: These deny what an "i" does behind them; where a verb of another language is put into English, "not" does too.
_NORS, _BEFORE_VERBS, _WHO = frozenset(("nor",)), frozenset(("nor", "not")), frozenset(("i", "im", "ive"))
_NOW = frozenset("now anymore today currently atm tonight".split())


#: What was once fine, and what others call fine, is no word of now: "shade over my sight, wife says its fine".
_NOT_WORKS = frozenset("was were been says say said saying thinks think thought reckons reckon told tells".split())


def _ends_clause(words: tuple[Token, ...], t: int) -> bool:
    return t == len(words) or words[t].word in PAUSES or words[t].word in ("and", "but")


def _listed(words: tuple[Token, ...], comma: int) -> bool:
    """Whether the comma stands in a list of short things that ends with "or": no pain, swelling or numbness."""
    length = 0
    for t in range(comma + 1, len(words)):
        word = words[t].word
        if word in BREAKS or word in ("but", "my", "i", "im", "ive", "its", "just"):
            return False
        if word in ("or", "nor"):
            return True
        length = 0 if word == "," else length + 1
        if length > 3:
            return False
    return False


def _begins_clause(words: tuple[Token, ...], t: int) -> bool:
    """Whether the words from ``t`` on start a statement of their own rather than go on with a list."""
    rest = 0
    for k in range(t, len(words)):
        if words[k].word in PAUSES:
            break
        rest += 1
    starters = ("i", "im", "ive", "my", "the", "its", "it", "his", "her", "now", "then", "feel", "got", "cant", "has")
    return rest > 3 or (t < len(words) and words[t].word in starters)
