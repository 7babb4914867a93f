"""Figures that a phone must not tear from their unit. Law: what is kept together here is read back as if it were not.

A no-break space is put between a figure and its unit, around × and behind RIR, RPE and HR, at the very end, so that
phrases and notation are written with plain blanks; what an athlete copies back out of the chat has its blanks made
plain before it is heard.
"""

from __future__ import annotations

from coach.patterns import Pattern

HELD = "\N{NO-BREAK SPACE}"
_TAGS = r"(?:</?(?:b|i|code|pre)>)*"
_UNIT = Pattern(rf"(?<=\d)({_TAGS}) ({_TAGS}(?:kg|lb|km|mi|cm|mm|m|min|h|s|%)(?!\w))")
_MARK = Pattern(rf"(?<!\w)((?:RIR|RPE|HR){_TAGS}) (?={_TAGS}\d)")
_TIMES = Pattern(r" ?× (?=\S)| ×(?=\S)")
_HELD = str.maketrans(dict.fromkeys("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{FIGURE SPACE}\N{THIN SPACE}", " "))


def unbroken(text: str) -> str:
    """``text`` (HTML with Telegram's tags, or plain) with its figures held to their units.

    >>> unbroken("3 × <b>47.5 kg</b>, then rest").split(" ")
    ['3\\xa0×\\xa0<b>47.5\\xa0kg</b>,', 'then', 'rest']
    """
    text = _TIMES.sub(lambda m: m[0].replace(" ", HELD), text)
    return _MARK.sub(rf"\1{HELD}", _UNIT.sub(rf"\1{HELD}\2", text))


def breakable(text: str) -> str:
    """``text`` with plain blanks, as long as before.

    >>> breakable(unbroken("60 kg"))
    '60 kg'
    """
    return text if text.isascii() else text.translate(_HELD)
