"""The languages that athletes write in, beside the reader's own: which one a message is in, and what it says.

Rule: whatever language is set, a warning sign in any of them is heard.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from coach.concepts import Lexicon, found, tokens
from coach.dialects import NONE, Dialects, Put
from coach.gloss import Told, glossed, plainly
from coach.glossary import Glossary, bare, exact
from coach.patterns import Pattern
from coach.values import replace

OWN = "en"  #: the language that the reader reads
#: So many words that only one language has make a message one of that language, whatever is set.
CLEARLY = 2
LONGEST_SWITCH = 60
#: Who tells which language they speak asks for none.
_BARE = (["en"], ["in"], ["auf"])
_SPEAKS = (["i", "speak"], ["i", "talk"], ["i", "write"])
_WORD = Pattern(r"[^\W\d_]+")
_DIGRAPHS = ("ae", "oe", "ue")


def code_of(tag: str) -> str:
    """The language of a tag, as Telegram tells it.

    >>> code_of("de-AT"), code_of("ES"), code_of("")
    ('de', 'es', 'en')
    """
    return tag.split("-")[0].strip().lower() or OWN


END = " ."  #: few set the last stop; what ends there ends a sentence
TURNED = "put-into-english"  #: the concept of a text that was written in another language


@dataclass(frozen=True, kw_only=True)
class Tongue:
    """One language: its words in English, what it says of warning signs, and how its athletes are spoken to."""

    language: str
    glossary: Glossary
    lexicon: Lexicon | None = None
    digraphs: bool = False  #: "ae" may stand for "ä"
    names: Mapping[str, str] = field(default_factory=dict)  #: slug of an exercise → its name
    notation: Mapping[str, str] = field(default_factory=dict)  #: words of the coach's notation → in this language
    dialects: Dialects = NONE

    def told(self, text: str) -> Told:
        """``text`` in the reader's words, with the concepts that it names in its own, and that it was put into them."""
        put = self.dialects.put(text)
        said = glossed(put.text, self.glossary)
        if self.lexicon is not None:
            turned = ((TURNED, 0, len(said.text)),) if said.text != text else ()
            said = replace(said, also=(*turned, *self._named(said)))
        return _as_written(said, text, put) if put.places else said

    def _named(self, said: Told) -> Iterable[tuple[str, int, int]]:
        assert self.lexicon is not None
        low, places = levelled(said.own, digraphs=self.digraphs)
        words = tokens(low + END, self.lexicon)
        places += [len(said.own) - 1] * len(END)
        for concept, spans in found(words, self.lexicon).items():
            for span in spans:
                a, b = places[words[span.first].start], places[words[span.last - 1].end - 1] + 1
                start, end = said.there(a, b)
                if end > start:
                    yield concept, start, end


def _as_written(said: Told, text: str, put: Put) -> Told:
    """``said`` of a dialect, with the places of its pieces in what was written."""
    places = tuple((a, b, put.back(c), put.back(d, end=True)) for a, b, c, d in said.places)
    return replace(said, own=text, places=places)


def levelled(text: str, *, digraphs: bool = False) -> tuple[str, list[int]]:
    """``text`` without accents, and where each letter stood; with ``digraphs`` "ae" is the same as "ä".

    >>> levelled("Übelkeit")[0], levelled("Uebelkeit", digraphs=True)[0]
    ('ubelkeit', 'ubelkeit')
    """
    out: list[str] = []
    places: list[int] = []
    for at, letter in enumerate(text):
        for plain in letter.lower() if letter.isascii() else bare(letter) or " ":
            if digraphs and plain == "e" and out and out[-1] + plain in _DIGRAPHS and places[-1] == at - 1:
                continue
            out.append(plain)
            places.append(at)
    return "".join(out), places


@dataclass(frozen=True, kw_only=True)
class Markers:
    """Words that only one language has, and beginnings of such that alone make a message one of it."""

    words: frozenset[str] = frozenset()
    alarms: tuple[str, ...] = ()  #: of warning signs: one is enough

    def among(self, words: frozenset[str], long: Sequence[str]) -> int:
        """How much of ``words`` speaks for this language; ``long``: those that may alarm, without accents."""
        alarming = bool(self.alarms) and any(w.startswith(self.alarms) for w in long)
        return len(words & self.words) + CLEARLY * alarming


@dataclass(frozen=True, kw_only=True)
class Tongues:
    """All languages. ``shelf`` makes one when it is first asked for."""

    shelf: Mapping[str, Tongue] = field(default_factory=dict)
    markers: Mapping[str, Markers] = field(default_factory=dict)
    switches: Mapping[str, str] = field(default_factory=dict)  #: what asks for a language, in plain words → it
    others: frozenset[str] = frozenset()  #: names of languages that the coach does not speak
    frame: frozenset[str] = frozenset()  #: words that ask for a language beside its name: "talk … to me"

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language that the coach speaks."""
        return (OWN, *self.shelf)

    def understood(self, text: str, language: str) -> Told:
        """What an athlete of ``language`` says, whatever language it is in."""
        spoken = self.spoken(text, language)
        return plainly(text) if spoken == OWN else self.shelf[spoken].told(text)

    def spoken(self, text: str, language: str) -> str:
        """The language of ``text``: the athlete's own, unless its words are clearly another's.

        >>> tongues = Tongues(shelf={"de": None}, markers={"de": Markers(words=frozenset(("mein", "tut", "weh")))})
        >>> tongues.spoken("mein Knie tut weh", "en"), tongues.spoken("weh", "en"), tongues.spoken("weh", "de")
        ('de', 'en', 'de')
        """
        own = language if language in self.shelf else OWN
        if not self.markers:
            return own
        if text.isascii():  # its words are without accents as they are
            words = frozenset(_WORD.findall(text.lower()))
            long = [w for w in words if len(w) > 4]
        else:
            words = frozenset(exact(w) for w in _WORD.findall(text))
            long = [bare(w) for w in words if len(w) > 4]
        counts = {one: markers.among(words, long) for one, markers in self.markers.items()}
        if own != OWN and counts.get(OWN, 0) >= CLEARLY:  # "i" and "do" are words of a dialect as well
            counts[own] = counts.get(own, 0) + len(words & self.shelf[own].dialects.forms)
        most = max(counts, key=lambda one: (counts[one], one == own))
        return most if counts[most] >= CLEARLY and counts[most] > counts.get(own, 0) else own

    def unspoken(self, text: str) -> bool:
        """Whether ``text`` asks for a language that the coach does not speak ("do you speak French?")."""
        words = _WORD.findall(bare(text)) if len(text) < LONGEST_SWITCH else []
        asks = [w for w in words if w not in self.others]
        return 0 < len(asks) < len(words) and words[:2] not in _SPEAKS and self.frame.issuperset(asks)

    def switched(self, text: str) -> str | None:
        """The language that ``text`` asks for ("auf Deutsch bitte", "talk German to me"), if any."""
        if len(text) >= LONGEST_SWITCH:
            return None
        words = _WORD.findall(bare(text).replace("'", ""))
        if (said := self.switches.get(" ".join(bare(text).strip(" .!?¡¿").split()))) is not None:
            return said
        named = {self.switches[w] for w in words if w in self.switches}
        asks = [w for w in words if w not in self.switches]
        doubts = "?" in text and words[:1] in _BARE  # "in Spanish?" alone may doubt what was seen
        if doubts or len(named) != 1 or not asks or words[:2] in _SPEAKS or not self.frame.issuperset(asks):
            return None
        return named.pop()
