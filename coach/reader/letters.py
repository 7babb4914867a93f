"""Letters and signs as the reader's own: lower case, one kind of quote and dash, digits of any script."""

from __future__ import annotations

import unicodedata

from coach.patterns import Pattern

_FOLD = str.maketrans(
    {
        "×": "x", "✕": "x", "✖": "x", "⨯": "x", "’": "'", "‘": "'", "′": "'", "´": "'", "`": "'", "″": '"',
        "“": '"', "”": '"',
        "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\t": " ", "\r": " ",
        "…": ".", "，": ",", "：": ":", "／": "/", "ä": "a", "ö": "o", "ü": "u", "é": "e", "è": "e",
        "á": "a", "ó": "o", "í": "i",
        "ñ": "n", "ú": "u", "_": " ", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n",
    }
)  # fmt: skip
_BEYOND = Pattern(r"[^\x00-\x7f]")
_TAG = Pattern(r"<script[^<>]{0,40}>[^<>]{0,200}</script>|</?[a-z][^<>]{0,40}>")


def fold(text: str) -> tuple[str, list[int] | None]:
    """Lower case, one kind of sign, digits of any script as 0–9; and where each character came from, if they moved."""
    low = text.lower()
    if low.isascii():
        if "<" in low:
            low = _TAG.sub(lambda m: " " * len(m[0]), low)
        return (low.translate(_FOLD) if "\t" in low or "\r" in low or "_" in low or "`" in low else low), None
    if len(low) != len(text):
        low = "".join(c if len(c) == 1 else c[0] for c in map(str.lower, text))
    low = low.translate(_FOLD)
    out: list[str] = []
    places: list[int] = []
    done = 0
    for m in _BEYOND.finditer(low):
        place, char = m.start(), m[0]
        out.append(low[done:place])
        places.extend(range(done, place))
        done = place + 1
        kind = unicodedata.category(char)
        if kind not in ("Cf", "Mn", "Me", "Cc", "Cs", "Co", "Cn"):  # joiners, marks, directions: no sign of anything
            out.append(str(unicodedata.decimal(char)) if kind == "Nd" else char)
            places.append(place)
    made = "".join(out) + low[done:]
    places.extend(range(done, len(text) + 1))
    if "<" in made:
        made = _TAG.sub(lambda m: " " * len(m[0]), made)
    return made, places
