"""What stands around a word: is it denied, long past, somebody else's, only asked about, an idiom?

Rules of this page: hedges never lower how urgent a sign is, they decide whether there is a sign at all; when they are
not sure, there is one. "Just", "probably nothing" and "it has gone" are no hedges.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from coach.concepts import ASIDES, BREAKS, PAUSES, Lexicon, Span, Token, found, tokens
from coach.denials import denials
from coach.idioms import NO_IDIOMS, Idioms, without_idioms
from coach.longpast import past_words
from coach.once import cached_property, of_people
from coach.values import value

#: Concepts this page needs by name; the vocabulary has to have them.
NEEDED = (
    "negator",
    "no-negator",
    "negation-ends",
    "no-such",
    "none-after",
    "takes-back",
    "had-it",
    "all-but",
    "works-fine",
    "years-past",
    "past",
    "cleared",
    "told-past",
    "still-now",
    "back-anew",
    "present",
    "again",
    "someone",
    "someone-noun",
    "someone-speaks",
    "self",
    "pet",
    "called-she",
    "resolved-other",
    "now-other",
    "person-down",
    "asks-generally",
    "own-case",
    "own-part",
    "own-that",
    "before-me",
    "what-if",
)
LAST = 4  #: so many texts are kept taken apart: several pages ask of one message, and each would do it again


@value(frozen=True, kw_only=True)
class Heard:
    """A message taken apart: words, concepts, and the hedges of every word."""

    words: tuple[Token, ...]
    hits: dict[str, list[Span]]
    denied_from: tuple[
        int, ...
    ]  #: per word: how many words stand up to the "no" that governs it, none (-1) if none does
    sentence: tuple[int, ...]  #: per word: number of its sentence
    other: tuple[bool, ...]  #: per word: somebody else is spoken of
    past: frozenset[int]  #: words that tell of what is over
    general: frozenset[int]  #: words that only ask or suppose
    idioms: frozenset[str] = frozenset()  #: concepts whose words were blanked

    def has(self, concept: str) -> bool:
        """Whether the athlete tells of it: said, not denied."""
        return concept in self._told

    @cached_property
    def _told(self) -> frozenset[str]:
        if not self.denies:
            return frozenset(self.hits)
        return frozenset(c for c, spans in self.hits.items() if any(not self.denied(span) for span in spans))

    @cached_property
    def weighed(self) -> dict[tuple[int, ...], frozenset[str]]:
        """What counts of which of its words: kept by who weighs them, for two ears do (coach/suspicion.py)."""
        return {}

    @cached_property
    def regions(self) -> tuple[str, ...]:
        """The concepts of parts of the body that stand there, denied or not."""
        return tuple([name for name in self.hits if name.startswith("region-")])

    def names(self, concept: str) -> bool:
        """Whether it stands there at all, blanked as an idiom or not."""
        return concept in self.hits or concept in self.idioms

    def told(self, concept: str) -> bool:
        """Whether it is told, blanked as an idiom or not."""
        return concept in self._told or concept in self.idioms

    def told_any(self, concepts: Iterable[str]) -> bool:
        """Whether one of them is told, blanked as an idiom or not."""
        return not (self._told.isdisjoint(concepts) and self.idioms.isdisjoint(concepts))

    def has_any(self, concepts: Iterable[str]) -> bool:
        """Whether the athlete tells of one of them: said, not denied."""
        return not self._told.isdisjoint(concepts)

    def mentions(self, concept: str) -> bool:
        """Whether it stands there at all, denied or not."""
        return concept in self.hits

    def stands(self, concept: str) -> list[Span]:
        """The places where it is not denied."""
        return [span for span in self.hits.get(concept, ()) if not self.denied(span)]

    @cached_property
    def denies(self) -> bool:
        """Whether any word is governed by a "no"; in most messages none is."""
        return max(self.denied_from, default=-1) >= 0

    def denied(self, span: Span) -> bool:
        """Whether a "no" from outside governs the words of ``span``."""
        if not self.denies:
            return False
        first = span.first
        for no in self.denied_from[first : span.last]:  # noqa: SIM110  asked hundreds of times of a message
            if 0 <= no <= first:
                return True
        return False

    def theirs(self, span: Span) -> bool:
        """Whether somebody else is spoken of."""
        return self.other[span.first]

    def over(self, span: Span) -> bool:
        """Whether it is long past, or past and cleared."""
        return span.first in self.past

    def supposed(self, span: Span) -> bool:
        """Whether it is only asked about or supposed."""
        return span.first in self.general


@of_people(LAST)
def heard(
    text: str,
    lex: Lexicon,
    idioms: Idioms = NO_IDIOMS,
    also: tuple[tuple[str, int, int], ...] = (),
) -> Heard:
    """``text`` taken apart. ``idioms``: a concept whose words mean nothing unless one of its modifiers stands too.

    ``also``: concepts that the athlete's own language names, (concept, start, end) in ``text``.
    """
    words = tokens(text, lex)
    more = tuple(_placed(words, also)) if also else ()
    hits = found(words, lex, more)
    words, hits, blanked = without_idioms(words, hits, lex, idioms, more)
    sentence = _sentences(words)
    denied = denials(words, hits)
    other = _others(words, hits, sentence)
    return Heard(
        words=words,
        hits=hits,
        denied_from=denied,
        sentence=tuple(sentence),
        other=other,
        past=past_words(words, hits, sentence),
        general=_general(words, hits, sentence, other),
        idioms=blanked,
    )


def _sentences(words: tuple[Token, ...]) -> list[int]:
    """Of each word the number of its sentence."""
    said = [token.word for token in words]
    if BREAKS.isdisjoint(said):  # as most messages
        return [0] * len(said)
    out, n = [], 0
    for word in said:
        out.append(n)
        n += word in BREAKS
    return out


def _placed(words: tuple[Token, ...], also: Iterable[tuple[str, int, int]]) -> Iterator[tuple[str, Span]]:
    """``also`` by words instead of letters."""
    for concept, start, end in also:
        inside = [t for t, word in enumerate(words) if word.start < end and word.end > start]
        if inside:
            yield concept, Span(first=inside[0], last=inside[-1] + 1)


def _others(words: tuple[Token, ...], hits: dict[str, list[Span]], sentence: list[int]) -> tuple[bool, ...]:
    """Per word, whether somebody else is the one spoken of."""
    if hits.keys().isdisjoint(OTHERS):  # nobody else is named, as in most messages
        return (False,) * len(words)
    spoke = [(t, span) for span in hits.get("someone-speaks", ()) for t in range(span.first, span.last)]
    # "my friend told me he …" tells of him; "my wife says it's fine" not of her
    speaks = {t for t, span in spoke if t == span.first or words[t].word not in _KNOWN or _says(words, t + 1)}
    begins = {
        s.first: s.last if words[s.first].word == "my" else s.first + 1
        for s in hits.get("someone", ())
        if s.first not in speaks
        and not (s.first and words[s.first - 1].word in _CAUGHT_FROM)
        and not _addressed(words, s.first)
        and not _likened(words, s.first)
        and not _once(words, s.first)
        and not _is_a_thing(words, hits, s.first)
        and not _in_passing(words, s)
    }
    pets = {s.first for s in hits.get("pet", ()) if not (_likened(words, s.first) or _at_my_side(words, s.first))}
    begins |= {t: t + 1 for t in pets}
    own = {span.first for span in hits.get("self", ())}
    out, now = [], False
    inside = since = 0
    for t in range(len(words)):
        if t in begins:
            now, inside, since = True, max(inside, begins[t]), t
        elif ((t in own or words[t].word in _WITH_ME) and t >= inside) or (
            t and sentence[t] != sentence[t - 1] and "past" in hits and not _goes_on(words, t)
        ):
            now = False
        elif words[t].word in ASIDES and not _goes_on(words, t + 1):
            now = False  # "she is dancing again anyway calf is hot and swollen"
        out.append(now)
        if now and t - since <= AS_OBJECT and _done_to_me(words, t, since in pets):
            now = False  # "my friend caught me", "the dog licking me": of me it goes on; "he told me …" tells of him
    return tuple(out)


OTHERS = ("someone", "pet")  #: concepts of whoever else a message may begin to speak of


def _once(words: tuple[Token, ...], t: int) -> bool:
    """Whether the athlete is the person at ``t``: "used to faint as a kid"."""
    before = [w.word for w in words[max(0, t - 2) : t]]
    return before[-1:] == ["as"] or before == ["as", "a"]


def _is_a_thing(words: tuple[Token, ...], hits: dict[str, list[Span]], t: int) -> bool:
    """Whether a "she" or "he" is a part of the body or a thing: one stands before it, and nobody is named."""
    if words[t].word not in _KNOWN or "someone-noun" in hits or "person-down" in hits:
        return False
    return any(s.first < t for s in hits.get("called-she", ()))


def _in_passing(words: tuple[Token, ...], span: Span) -> bool:
    """Whether a person is only there, and nothing is told of them: "coffee with the girls", "cooked the kids dinner".

    Who dictates sets no stops, so what comes behind would be theirs to the end.
    """
    after = words[span.last].word if span.last < len(words) else ""
    k = span.first - (words[span.first - 1].word in _WHOSE) if span.first else 0
    before = words[k - 1].word if k else ""
    if after in _TELLS_OF or (words[span.last - 1].word in _KNOWN and (before == "with" or before not in _DONE_WITH)):
        return False
    if before == "with" and k > 1 and words[k - 2].word in _AT_MY_SIDE:
        return False  # "im with someone unconscious on the path"
    if before in _DONE_WITH or (before in _GIVEN and (not after or after in PAUSES)):
        return True  # "letters for the kids."
    return after in _HOUSEHOLD and span.last - span.first <= _NAMED_ALONE


#: Beside whom one is now, of them it is told.
_AT_MY_SIDE = frozenset("im here standing sitting kneeling weare".split())
_DONE_WITH = frozenset("with asked told rang texted phoned messaged showed".split())  #: "asked my wife six times"
_WHOSE = frozenset("my the our a".split())
_GIVEN = frozenset(("for", "to"))
_NAMED_ALONE = 3  #: words of a person of whom nothing is told yet: "my older sister"
_WITH_ME = frozenset("we weve weare".split())  #: of us it goes on where the athlete is one of them
#: Words by which something is told of who stands before them, wherever they stand.
_TELLS_OF = frozenset("who whos whose which that thats has is isnt was cant wont having he she they hes shes".split())
#: What is only somebody's: "the kids dinner".
_HOUSEHOLD = frozenset(
    "dinner dinners tea lunch lunches breakfast supper party birthday wedding house place car match game football"
    " practice homework school bath bedtime class swimming lesson lessons plan programme program session".split()
)


def _done_to_me(words: tuple[Token, ...], t: int, pet: bool) -> bool:
    """Whether something is done to the athlete there; an animal tells nothing, so all it does is a deed."""
    if words[t].word not in ("me", "us") or words[t - 1].word in _PLACES:
        return False
    return pet or (words[t - 1].word in _DEEDS and not _goes_on(words, t + 1))


def _addressed(words: tuple[Token, ...], t: int) -> bool:
    """Whether the person at ``t`` is spoken to: "hi coach, had chest pain", "mate, my calf is swollen"."""
    if words[t].word not in _SPOKEN_TO:
        return False
    k = t
    while k and words[k - 1].word in _GREETINGS:
        k -= 1
    if k and words[k - 1].word not in BREAKS:
        after = words[t + 1].word if t + 1 < len(words) else ""
        return words[t].word == "coach" and words[t - 1].word not in _WHOSE and after in _GOES_ON
    return k < t or (t + 1 < len(words) and words[t + 1].word in PAUSES)


_GOES_ON = frozenset("and but so i im ive my".split())  #: behind who is spoken to: "good one today coach and had"
_SPOKEN_TO = frozenset("coach mate pal buddy bro doc man dude guys friend boss".split())
_GREETINGS = frozenset(
    "hi hey hello hiya heya yo oi morning evening afternoon good ok okay so well right alright thanks cheers sorry "
    "dear listen ah oh um uh er hmm sup help please , ! -".split()
)
_CAUGHT_FROM = frozenset(("from", "off", "than"))  #: "a bug from the kids": they only come into it
_PLACES = frozenset("to of with by beside near behind for at from opposite before".split())
_DEEDS = frozenset(
    "catch caught catches find found finds see saw lick licks licking pull pulled drag dragged carry carried drive"
    " drove take took wake woke hold held pick picked lift lifted help helped lay sit sat".split()
)
_TOLD_BEFORE = 6  #: so many words before a question in general tell something of their own
AS_OBJECT = 4  #: words from a person to the "me" that something is done to


def _likened(words: tuple[Token, ...], t: int) -> bool:
    """Whether the person at ``t`` is only likened: "like someone sits on it", "describe it as a kid on my chest".

    "Looks like my mate has fainted" is none: it tells what is seen. Nor is "like he said": who is called he is known.
    """
    before = [w.word for w in words[max(0, t - 5) : t]]
    near = before[-3:]
    if not _SEEN.isdisjoint(before):
        return False
    if near[-2:] in (["as", "if"], ["as", "though"]) or ("as" in near[-2:] and not _DESCRIBED.isdisjoint(before)):
        return True
    return "like" in near[-2:] and words[t].word not in _KNOWN


def _says(words: tuple[Token, ...], t: int) -> bool:
    return t < len(words) and words[t].word.startswith(("say", "said", "tell", "told", "think", "thought", "reckon"))


def _at_my_side(words: tuple[Token, ...], t: int) -> bool:
    """Whether the animal at ``t`` is only there, or none: "jogging with the dog", "a charley horse at 3 am"."""
    before = [w.word for w in words[max(0, t - 2) : t]]
    return "with" in before or not _WALKED.isdisjoint(before) or before[-1:] in _CRAMPS


_CRAMPS = (["charley"], ["charlie"])
_WALKED = frozenset("walk walking walked".split())
_DESCRIBED = frozenset("describe describes described feel feels felt".split())
_KNOWN = frozenset("he she hes shes they theyre him her".split())
_SEEN = frozenset("look looks looked looking seem seems seemed sounds sounded".split())


def _goes_on(words: tuple[Token, ...], t: int) -> bool:
    return t < len(words) and words[t].word in (
        "he",
        "she",
        "hes",
        "shes",
        "they",
        "theyre",
        "his",
        "her",
        "their",
        "him",
    )


GENERAL = ("asks-generally", "what-if")  #: concepts of what is only asked or supposed


def _general(
    words: tuple[Token, ...], hits: dict[str, list[Span]], sentence: list[int], other: tuple[bool, ...]
) -> frozenset[int]:
    """Words that ask about a thing in general, or suppose it, without the athlete's own case in their sentence.

    A question behind other words of its sentence asks of what comes then: who dictates sets no stops.
    """
    if hits.keys().isdisjoint(GENERAL):  # nothing is asked or supposed in general, as in most messages
        return frozenset()
    own = {sentence[s.first] for name in ("own-case", "own-part") for s in hits.get(name, ())}
    own |= {sentence[s.first] - k for s in hits.get("own-that", ()) for k in (0, 1)}  # "is it bad? i get that"
    own |= {sentence[s.first] for s in hits.get("before-me", ()) if other[s.first]}  # "read of it, for my mate is here"
    asks = {sentence[s.first] for s in hits.get("asks-generally", ())} - own
    supposes = set()
    for span in hits.get("what-if", ()):
        n = sentence[span.first]
        first = next(i for i, s in enumerate(sentence) if s == n)
        # a supposition that opens its sentence rules it; one behind a statement ("hurts if I press") does not
        if all(
            words[t].word in PAUSES or words[t].word in ("what", "so", "and", "but") for t in range(first, span.first)
        ):
            supposes.add(n)
    supposes -= own
    if not asks and not supposes:
        return frozenset()
    upto: dict[int, int] = {}  # per sentence, how far it was told before it asks
    for span in hits.get("asks-generally", ()):
        n = sentence[span.first]
        k = next(t for t in range(span.first, -1, -1) if t == 0 or sentence[t - 1] != n)
        if span.first - k >= _TOLD_BEFORE:
            upto[n] = min(upto.get(n, span.first), span.first)
        else:
            upto[n] = 0
    return frozenset(t for t, n in enumerate(sentence) if n in supposes or (n in asks and t >= upto.get(n, 0)))
