"""Whose training a piece tells of: the athlete's own, or somebody else's, which is no act."""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.clauses import Kind, Piece
from coach.reader.left_undone import so_left_out
from coach.reader.page import Page
from coach.reader.tokens import Atoms
from coach.vocabulary import Vocabulary

_I = frozenset(("i", "im", "ive", "iwill", "iwould", "mine", "me", "we", "us", "our", "myself"))
#: Words that go on with the athlete's own behind what others did.
ME = frozenset(("me", "mine", "myself"))
_CONTENT = Pattern(r"[ntdXU3]")
_OF_THEM = Pattern(r"\b(?:none|neither|one|both|all|two|half|some|most|each) of (?:them|whom|those)\b")


def of_them(at: Atoms, a: int, b: int) -> bool:
    """Whether it is told of some or none of those who were named."""
    return _OF_THEM.search(" ".join(at.some(a, b))) is not None


def goes_on(at: Atoms, piece: Piece) -> bool:
    """Whether what follows a piece about someone else may be about them as well: it tells training, or only names."""
    part = at.codes[piece.a : piece.b]
    return bool(_CONTENT.search(part)) or (not part.strip("σwc") and part.count("w") < 2)


def contrasted(at: Atoms, parts: list[Piece]) -> bool:
    """Whether some piece is headed "me", so that names without a meaning head the others."""
    return any(at.word(p.a) in ME for p in parts)


def someone_else(
    at: Atoms, piece: Piece, last: Piece | None, before: bool, contrast: bool, vocabulary: Vocabulary
) -> bool:
    """Whether a piece tells of someone else; ``last`` is the piece before it, ``before`` whether that one does."""
    part = at.codes[piece.a : piece.b]
    if piece.kind == "symptom" and (theirs := _hurts_them(at, piece, part, vocabulary)) is not None:
        return theirs
    if last is not None and "σ" in at.codes[last.a : last.b] and of_them(at, piece.a, piece.b):
        return True  # "two lodgers, neither of them slept"
    if "σ" in part:
        if last is not None and piece.gap == "c" and _I.issuperset(at.some(last.a, last.b)):
            return False  # "me and my mate"
        i = piece.a + part.index("σ")
        if _subject(at, piece, i, vocabulary):
            return True
        return piece.kind == "symptom" and "R" in at.codes[i : piece.b] and at.values[i] != "name"
    lead = _kin(at, piece, vocabulary)
    if lead is not None and _CONTENT.search(part) and not vocabulary.doing.isdisjoint(at.words[lead + 1 : lead + 2]):
        return True  # "brother did 5k"
    if contrast and _stranger(at, piece, vocabulary):
        return True
    if before and not so_left_out(at, piece):
        return not any(w in vocabulary.first_person for w in at.some(piece.a, piece.b))
    return False


def _hurts_them(at: Atoms, piece: Piece, part: str, vocabulary: Vocabulary) -> bool | None:
    """Whether a pain told in a piece is another's: of the family, of a friend, a dog. None where it does not say."""
    if " ".join(at.words[at.first[piece.b] :][:_A_FEW]).startswith(_ME_TOO):
        return False
    lead = _kin(at, piece, vocabulary)
    if lead is not None and vocabulary.first_person.isdisjoint(at.words[lead + 1 : at.first[piece.b]]):
        return True
    if (m := _AILING.search(part)) is not None:
        i = piece.a + m.start()
        words = at.some(i + 1, piece.a + m.end() - 1)
        if at.values[piece.a + m.end() - 1][0] == "illness" and _HAVE.issuperset(words):
            return vocabulary.first_person.isdisjoint(at.some(piece.a, i))  # "off today, both kids have chickenpox"
    if "σ" in part:
        i = piece.a + part.index("σ")
        if "R" in at.codes[piece.a : i] and at.word(i) in _THEY:
            return False  # "my legs, they hurt"
        if any(at.codes[k] != "σ" and at.word(k) in vocabulary.first_person for k in range(piece.a + 1, piece.b)):
            return False  # "my wife says my knee looks swollen"
        hurts = _THEIRS.search(part)
        if hurts and at.some(piece.a + hurts.end() - 1, piece.a + hurts.end())[-1] == "my":
            return False  # "lunges, they kill my knees"
        return True if hurts else None
    return None


def _kin(at: Atoms, piece: Piece, vocabulary: Vocabulary) -> int | None:
    """The word at the head of a piece that is one for someone of the family, a friend, a dog."""
    for k in range(at.first[piece.a], at.first[piece.b]):
        if at.words[k] not in _OWN:
            return k if at.words[k] in vocabulary.kin else None
    return None


_THEY = frozenset("they theyre theyve".split())
_THEIRS = Pattern(r"σ[μN]?Y")
#: How one goes on who has it as well: "my husband has covid and so have I".
_ME_TOO = tuple(
    f"{joint}{words}"
    for joint in ("", "and ", ", ", "and now ", "now ", ", and ", ", now ", "but ", "and i think ")
    for words in (
        "so have i",
        "so do i",
        "so am i",
        "so did i",
        "me too",
        "me as well",
        "same here",
        "i have it",
        "i have too",
    )
)
_A_FEW = 8
_AILING = Pattern(r"σ[wa]{1,4}Y")
#: Words between somebody and an illness of theirs.
_HAVE = frozenset("have has had got is are was all both down with the a an some come came caught".split())
#: Words that may stand before a person ("both kids", "my poor wife").
_OWN = frozenset(
    "my our the a both all poor little youngest eldest oldest older younger training running gym run and so cos "
    "because also but since as old best good one of sick ill poorly unwell coughing teething newborn "
    "downstairs upstairs next door".split()
)


def _subject(at: Atoms, piece: Piece, i: int, vocabulary: Vocabulary) -> bool:
    """Whether the person at atom ``i`` is the one who did what the piece tells."""
    said = at.some(piece.a, i)
    if any(w in _I for w in said) or at.codes[piece.a : i].strip("wcaNμ,.α"):
        return False
    if i > 0 and at.words[at.first[i] - 1] in vocabulary.in_company:
        return False
    behind = at.some(i + 1, piece.b)
    if any(w in ("me", "us") for w in behind[1:4]):
        return False  # "my coach had me do 6x800", "my mate spotted me"
    if at.values[i] == "name":
        nxt = at.codes[i + 1 : i + 2]
        alone = i + 1 >= piece.b
        following = at.codes[piece.b : piece.b + 1]
        return (
            nxt in ("n", "X", "U", "t", "9", "σ")
            or (alone and following in (":", "-"))
            or bool(behind and behind[0] in vocabulary.doing)
            or _from_somewhere(behind, vocabulary)
        )
    return bool(behind) or not said or piece.gap != "c" or bool(_CONTENT.search(at.codes, i, piece.b))


def _from_somewhere(behind: list[str], vocabulary: Vocabulary) -> bool:
    """Whether what somebody did follows where they are from ("Dave from the club ran 17:20")."""
    if behind[:1] not in (["from"], ["at"], ["in"]):
        return False
    k = next((k for k, w in enumerate(behind[:6]) if w in vocabulary.doing), None)
    return k is not None and vocabulary.first_person.isdisjoint(set(behind[:k]) - {"work"})


def _stranger(at: Atoms, piece: Piece, vocabulary: Vocabulary) -> bool:
    """Whether a piece is headed by a word that means nothing, as a name does."""
    i = piece.a
    if at.codes[i] not in "wX" or at.values[i] is not None:
        return False
    word = at.word(i)
    return word not in vocabulary.known and word.isalpha() and bool(_CONTENT.search(at.codes, i, piece.b))


def as_they_did(page: Page, piece: Piece, number: int) -> tuple[Kind, int, int] | None:
    """The lift or the run of another that a piece gives own figures for ("my mate benched 100, I did 60").

    Its name is read again, and of a run how far it went; their figures are not.
    """
    if page.theirs is None:
        return None
    at, (a, codes, sentence) = page.atoms, page.theirs
    part = at.codes[piece.a : piece.b]
    if piece.kind == "words" and not _CONTENT.search(part):
        return None
    page.theirs = None
    before = at.words[max(0, at.first[piece.a] - 2) : at.first[piece.a]]
    if piece.kind != "figures" or number > sentence + 1 or _I.isdisjoint([*at.some(piece.a, piece.b), *before]):
        return None
    if "X" in codes:
        kind: Kind = "lift"
        kept = [codes.rindex("X")]
    elif re.search("[tH]", part) and not _OWN_FAR.search(part) and (far := _FAR.search(codes)):
        kind = "run"
        kept = [*range(*far.span()), *(k for k, c in enumerate(codes) if c == "U")]
    elif (own := _OWN_BARE.search(at.codes, piece.a, piece.b)) and (far := _FAR.search(codes)) and "U" in codes:
        kind = "run"  # "my mate ran 10k, I managed 6": in the same unit
        kept = [*range(*far.span()), *(k for k, c in enumerate(codes) if c == "U")]
        at.values[a + far.start()] = at.values[own.start()]
        at.codes = at.codes[: own.start()] + "w" + at.codes[own.end() :]
    else:
        return None
    out = list(at.codes)
    for k in kept:
        out[a + k] = codes[k]
    at.codes = "".join(out)
    return kind, a + min(kept), a + max(kept) + 1


_FAR = Pattern("n[DC]|3")
_OWN_BARE = Pattern(r"(?<=w)n(?![KBxsqSIHTDCX/:])")
_OWN_FAR = Pattern("n(?![HIS])")
